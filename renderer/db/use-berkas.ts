import type { BerkasRow, TaskRow } from '../../shared/domain/berkas/berkas-rows';
import type { BerkasState, Task } from '../../shared/domain/berkas/berkas-state';
import {
  berkasList,
  berkasRows,
  countRunning,
  seenBerkas,
  type BerkasFilter,
  type SeenBerkas,
} from './berkas-query';
import { mapLoadable, type Loadable } from './loadable';
import { countQueue, queueOf, runningBySop, type RunningCount } from './queue-query';
import { namesAt } from './readers';
import type { LajurDb } from './schema';
import { roleMoment, useMinute, useReadable } from './use-readable';
import { useRows } from './use-rows';

/**
 * The tasks a person may take or has in work, each once, in due order. Of a long queue only the first `limit` are
 * fetched; `useCounts` tells how many there are.
 */
export function useQueue(person: string, limit = Number.POSITIVE_INFINITY): Loadable<readonly TaskRow[]> {
  const minute = useMinute();
  return useRows(`queue ${person}`, (db) => queueOf(db, person, roleMoment(), limit), `${minute} ${limit}`);
}

/** How many tasks stand in a person's queue, and how many berkas run that they may see. */
export interface Counts {
  readonly queue: number;
  readonly running: number;
}

/** Counts for the rail. */
export function useCounts(person: string): Loadable<Counts> {
  const minute = useMinute();
  const query = async (db: LajurDb): Promise<Counts> => {
    const names = await namesAt(db, person, roleMoment());
    const [queue, running] = await Promise.all([
      countQueue(db, person, roleMoment()),
      countRunning(db, names),
    ]);
    return { queue, running };
  };
  return useRows(`counts ${person}`, query, minute);
}

/** The newest berkas of a list that the person at work may see. More of the same list (`limit` grown) keeps what is shown. */
export function useBerkasList({ status, limit }: BerkasFilter): Loadable<readonly BerkasRow[]> {
  return useReadable(
    `berkas ${status}`,
    (db, names) => berkasList(db, names, { status, limit }),
    String(limit),
  );
}

/** The rows of these berkas, in their order: what a search found. */
export function useBerkasRows(streams: readonly string[]): Loadable<readonly BerkasRow[]> {
  return useReadable(`berkas rows ${streams.join(' ')}`, (db, names) => berkasRows(db, names, streams));
}

/** One berkas as the person at work sees it: whole, or closed to them. */
export function useSeenBerkas(stream: string): Loadable<SeenBerkas> {
  return useReadable(`berkas one ${stream}`, (db, names) => seenBerkas(db, names, stream));
}

/** One berkas with its story; null when there is none of this name, or it is closed to the person at work. */
export function useBerkas(stream: string): Loadable<BerkasState | null> {
  return mapLoadable(useSeenBerkas(stream), (seen) => (seen.kind === 'open' ? seen.berkas : null));
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

/** Running berkas that the person at work may see, per SOP number, and per procedure and step. */
export function useRunningBySop(): Loadable<ReadonlyMap<string, RunningCount>> {
  return useReadable('running', runningBySop);
}
