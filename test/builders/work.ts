import {
  openTasks,
  type BerkasState,
  type LaneHolder,
  type Task,
} from '../../shared/domain/berkas/berkas-state';
import type { Refusal } from '../../shared/domain/command';
import { valueOf, type Result } from '../../shared/result';
import type { Done, Office } from './office';

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
}

/** A berkas of SOP 12, unless said otherwise. */
export interface Start {
  readonly sop?: string;
  readonly procedure?: string;
  readonly title?: string;
  readonly lanes?: Lanes;
  readonly at?: number;
}

/** Starts a berkas, or is refused. */
export function tryStart(office: Office, actor: string, how: Start = {}): Result<Done, Refusal> {
  const { sop = '12', procedure = 'utama', title = 'Tamu bertanya', lanes = {}, at } = how;
  const act = at === undefined ? { actor } : { actor, at };
  return office.run('berkas.start', { sop, procedure, title, lanes }, act);
}

/** Starts a berkas; returns its stream. */
export function start(office: Office, actor: string, how: Start = {}): string {
  return valueOf(tryStart(office, actor, how)).subject;
}

/** Takes a task, or is refused. */
export function take(office: Office, berkas: string, task: string, actor: string): Result<Done, Refusal> {
  return office.run('task.take', { berkas, task }, { actor });
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
  const { outcome = null, note = '', lampiran = [], lanes = {}, outside = null } = how;
  return { berkas, task, outcome, note, lampiran, lanes, outside };
}

/** Finishes a task, or is refused. */
export function finish(
  office: Office,
  berkas: string,
  task: string,
  actor: string,
  how: Finish = {},
): Result<Done, Refusal> {
  return office.run('task.finish', finishData(berkas, task, how), { actor });
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

/** The one task that stands open. */
export function openTask(office: Office, stream: string): Task {
  const [task, ...others] = openTasks(berkasOf(office, stream));
  if (task === undefined || others.length > 0) throw new Error(`not one open task in ${stream}`);
  return task;
}

/** The code of a refusal; `diterima` when there was none. */
export function codeOf(result: Result<unknown, Refusal>): string {
  return result.ok ? 'diterima' : result.error.code;
}
