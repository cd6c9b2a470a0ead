import { openCalls } from '../../../shared/domain/berkas/called-berkas';
import { kelengkapanOf } from '../../../shared/domain/berkas/kelengkapan';
import { asksDate } from '../../../shared/domain/berkas/task-moves';
import type { TaskPlace } from '../../db/use-task-places';
import type { CommandData } from '../../lib/command-versions';
import type { Sent } from '../act/send';
import { neededLanes, stepReached } from '../lane-choice/needed-lanes';
import { chosenEdge, emptyFinishValues, finishCommand } from './finish-values';
import type { SusulanValues } from '../susulan/susulan-values';

/** Why a task cannot be finished together with others: it asks something of its own, or is not this person's. */
export type NotTogether =
  'selesai' | 'milik-lain' | 'menunggu' | 'keputusan' | 'pihak-luar' | 'memanggil' | 'jadwal' | 'pelaksana';

/** The key of a place among others. */
export function placeKey({ berkas, task }: Pick<TaskPlace, 'berkas' | 'task'>): string {
  return `${berkas.stream}/${task.task}`;
}

/** Why a task cannot be finished together with others by a person; null: it can. */
export function notTogether(
  { berkas, task, procedure, table }: TaskPlace,
  person: string,
): NotTogether | null {
  if (berkas.closedAt !== null || task.status === 'selesai') return 'selesai';
  if (task.takenBy !== null && task.takenBy !== person) return 'milik-lain';
  if (task.status !== 'menunggu' && task.status !== 'dikerjakan') return 'menunggu';
  if (task.kind === 'decision') return 'keputusan';
  if (task.outside) return 'pihak-luar';
  if (openCalls(task, null).length > 0) return 'memanggil';
  if (task.takenBy === null && asksDate(task)) return 'jadwal';
  const reached = stepReached(procedure, chosenEdge(procedure, berkas, task, ''));
  const needed = neededLanes(procedure, table, berkas.lanes, reached, task);
  return needed.some(({ isRequired }) => isRequired) ? 'pelaksana' : null;
}

/** What is told of all tasks at once. `isAllThere`: what the program cannot know of their Kelengkapan is there as well. */
export interface ManyWish {
  readonly note: string;
  readonly isAllThere: boolean;
}

/** The command that finishes one of many tasks; `susulan` where it happened before. Unit: `offsetMinutes` ahead of UTC. */
export function manyCommand(
  { berkas, task }: TaskPlace,
  wish: ManyWish,
  susulan: SusulanValues | null = null,
  offsetMinutes = 0,
): CommandData<'task.finish'> {
  const lines = kelengkapanOf(berkas, task);
  const ticks = wish.isAllThere ? Object.fromEntries(lines.map(({ text }) => [text, true])) : {};
  const values = { ...emptyFinishValues(''), note: wish.note, ticks, susulan };
  return finishCommand(berkas.stream, task, values, { lines, lanes: [], hasUnits: false, offsetMinutes });
}

/** How a window takes and finishes one task. */
export interface Hands {
  readonly take: (place: TaskPlace) => Promise<Sent>;
  readonly finish: (place: TaskPlace) => Promise<Sent>;
}

/** How finishing many went: those that are done, and the others each with why not. */
export interface ManyReport {
  readonly done: readonly TaskPlace[];
  readonly left: readonly { readonly place: TaskPlace; readonly sentence: string }[];
}

/** Takes, where nobody has, and finishes tasks one after the other; one that is refused does not stop the others. */
export async function finishEach(places: readonly TaskPlace[], { take, finish }: Hands): Promise<ManyReport> {
  const done: TaskPlace[] = [];
  const left: { place: TaskPlace; sentence: string }[] = [];
  for (const place of places) {
    const taken = place.task.takenBy === null ? await take(place) : ({ ok: true } as const);
    const sent = taken.ok ? await finish(place) : taken;
    if (sent.ok) done.push(place);
    else left.push({ place, sentence: sent.sentence });
  }
  return { done, left };
}
