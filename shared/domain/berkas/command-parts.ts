import * as z from 'zod';
import { StreamId } from '../../journal/entry';
import { fail, ok, type Result } from '../../result';
import type { Refusal } from '../command';
import type { Event } from '../event';
import type { World } from '../world';
import type { BerkasEvent, BerkasState, Task } from './berkas-state';

/** What a berkas may be called, 3 to 500 characters. */
export const Title = z.string().trim().min(3).max(500);

/** Free words about an act, at most 4,000 characters. */
export const Note = z.string().trim().max(4000);

/** The files that an act attaches, at most 50; `sha256` names each in the file store, `sizeBytes` in bytes. */
export const LampiranList = z
  .array(
    z.strictObject({
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      name: z.string().min(1).max(255),
      sizeBytes: z.int().nonnegative(),
    }),
  )
  .max(50);

const TaskId = z.string().regex(/^[0-9a-z.-]{1,40}$/);

/** Names one task of one berkas. */
export const TaskRef = z.strictObject({ berkas: StreamId, task: TaskId });

/** Keeps an event to those a berkas knows. */
export function emit(event: BerkasEvent): Event<string, unknown> {
  return event;
}

/** An open task, and the berkas it belongs to. */
export interface Found {
  readonly berkas: BerkasState;
  readonly task: Task;
}

/** Finds a task that can still be worked. Errors: `berkas-tidak-ada`, `berkas-sudah-selesai`, `tugas-*`. */
export function findTask(world: World, stream: string, taskId: string): Result<Found, Refusal> {
  const berkas = world.read('berkas', stream);
  if (berkas === null) return fail({ code: 'berkas-tidak-ada' });
  if (berkas.closedAt !== null) return fail({ code: 'berkas-sudah-selesai' });
  const task = berkas.tasks.find((candidate) => candidate.task === taskId);
  if (task === undefined) return fail({ code: 'tugas-tidak-ada' });
  if (task.status === 'selesai') return fail({ code: 'tugas-sudah-selesai' });
  return ok({ berkas, task });
}

/** Why the actor may not finish or release a task; null when it is in their own hands. */
export function ownTask(found: Found, actor: string): Refusal | null {
  if (found.task.status === 'menunggu-pihak-luar') return { code: 'menunggu-pihak-luar' };
  if (found.task.takenBy === null) return { code: 'tugas-belum-diambil' };
  return found.task.takenBy === actor ? null : { code: 'tugas-bukan-milik' };
}
