import {
  openTasks,
  type BerkasState,
  type KelengkapanChecked,
  type LaneHolder,
  type OutputMade,
  type Task,
} from '../../shared/domain/berkas/berkas-state';
import { asksDate } from '../../shared/domain/berkas/task-moves';
import type { Refusal } from '../../shared/domain/command';
import { KALENDER_STREAM } from '../../shared/domain/kalender/kalender';
import { nextWorkingDay } from '../../shared/domain/kalender/working-time';
import { localDateOf } from '../../shared/time';
import { valueOf, type Result } from '../../shared/result';
import type { Act, Done, Office } from './office';

/** Holders named for lanes. */
export type Lanes = { readonly [lane: string]: LaneHolder };

/** Kasubbag Pembinaan is the Kasubbag terkait of a berkas. */
export const KASUBBAG_TERKAIT: Lanes = { 'kasubbag-terkait': { kind: 'role', role: 'kasubbag-pembinaan' } };

/** What a finish says beside its task; all of it may be left out. */
export interface Finish {
  readonly outcome?: number | null;
  readonly note?: string;
  readonly lampiran?: readonly {
    readonly sha256: string;
    readonly name: string;
    readonly sizeBytes: number;
  }[];
  readonly lanes?: Lanes;
  readonly outside?: { readonly date: string; readonly proof: string } | null;
  readonly kelengkapan?: KelengkapanChecked;
  readonly keluaran?: readonly OutputMade[];
  readonly units?: readonly string[];
  readonly occurred?: { readonly at: number; readonly startedAt: number | null; readonly reason: string };
}

/** A berkas of SOP 12, unless said otherwise. */
export interface Start {
  readonly sop?: string;
  readonly procedure?: string;
  readonly title?: string;
  readonly lanes?: Lanes;
  readonly sifat?: 'biasa' | 'terbatas';
  readonly cause?: { readonly berkas: string; readonly task: string };
  readonly at?: number;
  readonly occurred?: Finish['occurred'];
}

/** An act at a moment, or at the office's own next. */
function actOf(actor: string, at: number | undefined): Act {
  return at === undefined ? { actor } : { actor, at };
}

/** Starts a berkas, or is refused. */
export function tryStart(office: Office, actor: string, how: Start = {}): Result<Done, Refusal> {
  const { sop = '12', procedure = 'utama', title = 'Tamu bertanya', lanes = {}, at, ...more } = how;
  return office.run('berkas.start', { sop, procedure, title, lanes, ...more }, actOf(actor, at));
}

/** Starts a berkas; returns its stream. */
export function start(office: Office, actor: string, how: Start = {}): string {
  return valueOf(tryStart(office, actor, how)).subject;
}

/** The next working day of the office: the date people set for what goes by a schedule. */
export function nextDay(office: Office): string {
  const calendar = office.world.read('kalender', KALENDER_STREAM)?.calendar;
  if (calendar === undefined) throw new Error('no calendar');
  const today = localDateOf(office.bodies.at(-1)?.at ?? 0, calendar.offsetMinutes);
  return valueOf(nextWorkingDay(calendar, today));
}

/** What taking a task sends; where the SOP says "sesuai jadwal" or "kontrak", with the next working day. */
export function takeData(office: Office, berkas: string, task: string): object {
  const found = office.world.read('berkas', berkas)?.tasks.find((one) => one.task === task);
  return found !== undefined && asksDate(found) ? { berkas, task, date: nextDay(office) } : { berkas, task };
}

/** Takes a task, or is refused. */
export function take(office: Office, berkas: string, task: string, actor: string): Result<Done, Refusal> {
  return office.run('task.take', takeData(office, berkas, task), { actor });
}

/** Puts a task back, or is refused. */
export function release(office: Office, berkas: string, task: string, actor: string): Result<Done, Refusal> {
  return office.run('task.release', { berkas, task }, { actor });
}

/** Records that the outsider's act came, or is refused. */
export function arrive(office: Office, berkas: string, task: string, actor: string): Result<Done, Refusal> {
  return office.run('task.arrive', { berkas, task, note: 'datang lewat SPSE' }, { actor });
}

/** The data of a finish. */
export function finishData(berkas: string, task: string, how: Finish = {}): object {
  const { outcome = null, note = '', lampiran = [], lanes = {}, outside = null, ...more } = how;
  return { berkas, task, outcome, note, lampiran, lanes, outside, ...more };
}

/** Finishes a task, or is refused. */
export function finish(
  office: Office,
  berkas: string,
  task: string,
  actor: string,
  how: Finish & { readonly at?: number } = {},
): Result<Done, Refusal> {
  const { at, ...said } = how;
  return office.run('task.finish', finishData(berkas, task, said), actOf(actor, at));
}

/** Takes and finishes a task that must be allowed to both; returns the finish. */
export function work(office: Office, berkas: string, task: string, actor: string, how: Finish = {}): Done {
  valueOf(take(office, berkas, task, actor));
  return valueOf(finish(office, berkas, task, actor, how));
}

/** A berkas that is there. */
export function berkasOf(office: Office, stream: string): BerkasState {
  const berkas = office.world.read('berkas', stream);
  if (berkas === null) throw new Error(`no berkas ${stream}`);
  return berkas;
}

/** All tasks that stand open: several only where a step is done by every holder. */
export function openTasksOf(office: Office, stream: string): readonly Task[] {
  return openTasks(berkasOf(office, stream));
}

/** The one task that stands open. */
export function openTask(office: Office, stream: string): Task {
  const [task, ...others] = openTasksOf(office, stream);
  if (task === undefined || others.length > 0) throw new Error(`not one open task in ${stream}`);
  return task;
}

/** A task by its id, open or done. */
export function taskOf(office: Office, stream: string, id: string): Task {
  const task = berkasOf(office, stream).tasks.find((one) => one.task === id);
  if (task === undefined) throw new Error(`no task ${id} in ${stream}`);
  return task;
}

/** The code of a refusal; `diterima` when there was none. */
export function codeOf(result: Result<unknown, Refusal>): string {
  return result.ok ? 'diterima' : result.error.code;
}
