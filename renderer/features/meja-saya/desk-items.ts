import type { TaskRow } from '../../../shared/domain/berkas/berkas-rows';
import type { QuestionRow } from '../../../shared/domain/berkas/desk-rows';
import { holdsAt, rolesOf, type KeyRow, type OrangState } from '../../../shared/domain/orang/orang';
import { actingAt, assignedAt, type PenggantiKind } from '../../../shared/domain/orang/pengganti';
import { roleKey } from '../../../shared/domain/peran/peran';
import type { Instant } from '../../../shared/time';
import type { OpenQuestions } from '../../db/desk-query';

/** In whose stead a task is this person's: `of` null where the post is vacant, or the work was handed over. */
export interface Stead {
  readonly kind: PenggantiKind | 'penugasan';
  readonly role: string;
  readonly of: string | null;
}

/** One line of the desk: a task, or a side question put to this person or by them. */
export type DeskItem =
  | { readonly kind: 'tugas'; readonly key: string; readonly row: TaskRow; readonly stead: Stead | null }
  | {
      readonly kind: 'pertanyaan';
      readonly key: string;
      readonly row: QuestionRow;
      readonly isToMe: boolean;
    };

/** The key of a task on the desk; a task stands there once, however many of the person's roles it is queued to. */
export function taskKey({ stream, task }: Pick<TaskRow, 'stream' | 'task'>): string {
  return `${stream}/${task}`;
}

/** The key of a question on the desk. */
export function questionKey({ stream, task, question }: QuestionRow): string {
  return `${taskKey({ stream, task })}/${question}`;
}

/** What a person holds: their own record, and the queue keys given to them. */
export interface Holding {
  readonly orang: OrangState;
  readonly keys: readonly KeyRow[];
}

/** In whose stead a task of these queue keys is a person's at `now`; null: in their own right. */
export function steadOf(
  { orang, keys }: Holding,
  { queue, sop }: Pick<TaskRow, 'queue' | 'sop'>,
  now: Instant,
): Stead | null {
  const own = rolesOf({ peran: orang.peran, pengganti: [] }, now).map(roleKey);
  // Keys of a berkas are a person's own: its pencatat's, or a team's they are named in.
  const ofBerkas = keys
    .filter((one) => one.stream !== orang.stream && holdsAt(one, now))
    .map(({ key }) => key);
  if (queue.some((key) => own.includes(key) || ofBerkas.includes(key))) return null;
  const acting = actingAt(orang, now).find(({ role }) => queue.includes(roleKey(role)));
  if (acting !== undefined) return { kind: acting.kind, role: acting.role, of: acting.of };
  const handed = assignedAt(orang, now).find(
    (one) => queue.includes(roleKey(one.role)) && (one.sop === null || one.sop === sop),
  );
  return handed === undefined ? null : { kind: 'penugasan', role: handed.role, of: null };
}

/** What stands on a person's desk: tasks in the order given, then questions. */
export function deskItems(
  rows: readonly TaskRow[],
  { toMe, byMe }: OpenQuestions,
  holding: Holding | null,
  now: Instant,
): readonly DeskItem[] {
  const question = (row: QuestionRow, isToMe: boolean): DeskItem => ({
    ...{ kind: 'pertanyaan', key: questionKey(row), row, isToMe },
  });
  return [
    ...rows.map((row): DeskItem => ({
      ...{ kind: 'tugas', key: taskKey(row), row },
      stead: holding === null ? null : steadOf(holding, row, now),
    })),
    ...toMe.map((row) => question(row, true)),
    ...byMe.map((row) => question(row, false)),
  ];
}
