import type { BerkasRow, TaskRow } from '../../shared/domain/berkas/berkas-rows';
import type { BerkasState, Task } from '../../shared/domain/berkas/berkas-state';
import { currentTime, useNow } from '../lib/clock';
import { berkasList, berkasRows, countRunning, stateOf, type BerkasFilter } from './berkas-query';
import { mapLoadable, type Loadable } from './loadable';
import { countQueue, queueOf, runningBySop, type RunningCount } from './queue-query';
import { useRows } from './use-rows';

const MINUTE_MS = 60_000;
/** The clock's news takes a moment to get here; a role given just now must count at once. */
const CLOCK_LAG_MS = 2_000;

/** Asks anew each minute, for a role may end by the clock alone. */
function useMinute(): string {
  return String(Math.floor(useNow() / MINUTE_MS));
}

function moment(): number {
  return currentTime() + CLOCK_LAG_MS;
}

/**
 * The tasks a person may take or has in work, each once, in due order. Of a long queue only the first `limit` are
 * fetched; `useCounts` tells how many there are.
 */
export function useQueue(person: string, limit = Number.POSITIVE_INFINITY): Loadable<readonly TaskRow[]> {
  const minute = useMinute();
  return useRows(`queue ${person}`, (db) => queueOf(db, person, moment(), limit), `${minute} ${limit}`);
}

/** How many tasks stand in a person's queue, and how many berkas run in the office. */
export interface Counts {
  readonly queue: number;
  readonly running: number;
}

/** Counts for the rail. */
export function useCounts(person: string): Loadable<Counts> {
  const minute = useMinute();
  const query = async (db: Parameters<typeof countRunning>[0]): Promise<Counts> => {
    const [queue, running] = await Promise.all([countQueue(db, person, moment()), countRunning(db)]);
    return { queue, running };
  };
  return useRows(`counts ${person}`, query, minute);
}

/** The newest berkas of a list. More of the same list (`limit` grown) keeps what is on the screen. */
export function useBerkasList({ status, limit }: BerkasFilter): Loadable<readonly BerkasRow[]> {
  return useRows(`berkas ${status}`, (db) => berkasList(db, { status, limit }), String(limit));
}

/** The rows of these berkas, in their order: what a search found. */
export function useBerkasRows(streams: readonly string[]): Loadable<readonly BerkasRow[]> {
  return useRows(`berkas rows ${streams.join(' ')}`, (db) => berkasRows(db, streams));
}

/** One berkas with its story; null when there is none of this name. */
export function useBerkas(stream: string): Loadable<BerkasState | null> {
  return useRows(`berkas one ${stream}`, (db) => stateOf(db, 'berkas', stream));
}

/** A task with the berkas it stands in. */
export interface TaskInBerkas {
  readonly berkas: BerkasState;
  readonly task: Task;
}

/** One task of a berkas, open or finished; null when there is none. */
export function useTask(stream: string, task: string): Loadable<TaskInBerkas | null> {
  return mapLoadable(useBerkas(stream), (berkas) => {
    const found = berkas?.tasks.find((candidate) => candidate.task === task);
    return berkas === null || found === undefined ? null : { berkas, task: found };
  });
}

/** Running berkas per SOP number, and per procedure and step. */
export function useRunningBySop(): Loadable<ReadonlyMap<string, RunningCount>> {
  return useRows('running', runningBySop);
}
