import { fail, ok, type Result } from '../../result';
import type { Context, Refusal } from '../command';
import type { Event } from '../event';
import { PERAN_STREAM, roleOfLane } from '../peran/peran';
import { currentVersion, sopStream } from '../sop/sop';
import type { World } from '../world';
import { berkasEvent } from './berkas-emit';
import { berkasStream, type BerkasResult, type BerkasState, type LaneHolder } from './berkas-state';
import { beginBerkas } from './start-berkas';
import type { OpeningContext } from './step-opening';
import type { Found } from './task-access';

type Events = readonly Event<string, unknown>[];

/**
 * Hands a matter over to another SOP without waiting: its berkas begins with the same title, pencatat and secrecy, and with
 * the holders that were named for lanes both have, at the moment the step was left. At most one SOP is handed over to at once.
 * Errors: `sop-tidak-sah`, those of starting a berkas.
 */
export function handOver(
  world: World,
  { berkas, task }: Found,
  opens: readonly string[],
  { lanes, at }: Pick<OpeningContext, 'lanes' | 'at'>,
  context: Context,
): Result<Events, Refusal> {
  const [sop, ...more] = opens;
  if (sop === undefined) return ok([]);
  if (more.length > 0) return fail({ code: 'sop-tidak-sah', detail: { sop: more.join(', ') } });
  const stream = berkasStream(`${context.commandId}.${sop}`);
  const { title, pencatat, sifat, nomor } = berkas;
  const cause = { kind: 'diteruskan', berkas: berkas.stream, nomor, task: task.task } as const;
  const shared = sharedLanes(world, sop, lanes);
  const when = { at, susulan: null };
  const wish = { stream, sop, procedure: null, title, pencatat, sifat, cause, lanes: shared, when };
  const begun = beginBerkas(world, wish, context);
  if (!begun.ok) return begun;
  const to = { task: task.task, berkas: stream, nomor: begun.value.nomor, sop };
  return ok([berkasEvent(berkas.stream, at, 'BerkasHandedOver', to), ...begun.value.events]);
}

function sharedLanes(
  world: World,
  sop: string,
  lanes: { readonly [lane: string]: LaneHolder },
): { readonly [lane: string]: LaneHolder } {
  const state = world.read('sop', sopStream(sop));
  const table = world.read('peran', PERAN_STREAM)?.table;
  const procedure = state === null ? undefined : currentVersion(state)?.sop.procedures[0];
  if (procedure === undefined || table === undefined) return {};
  const named = procedure.lanes.flatMap(({ id }): readonly (readonly [string, LaneHolder])[] => {
    const holder = Object.hasOwn(lanes, id) ? lanes[id] : undefined;
    return holder === undefined || roleOfLane(table, id)?.kind !== 'per-berkas' ? [] : [[id, holder]];
  });
  return Object.fromEntries(named);
}

/** What the closing of a called berkas tells the step that waits for it. Units: `at` ms since epoch. */
export function closeBerkas(world: World, berkas: BerkasState, events: Events, at: number): Events {
  const closed = events.find(({ type }) => type === 'BerkasClosed');
  if (closed === undefined) return [];
  return tellCaller(world, berkas, (closed.data as { readonly result: BerkasResult }).result, at);
}

/** Tells the step that called a berkas how it ended, where that step still waits for it. */
export function tellCaller(world: World, berkas: BerkasState, result: BerkasResult, at: number): Events {
  const { cause } = berkas;
  if (cause?.kind !== 'dipanggil') return [];
  const caller = world.read('berkas', cause.berkas);
  const task = caller?.tasks.find((candidate) => candidate.task === cause.task);
  const child = task?.children.find((candidate) => candidate.berkas === berkas.stream);
  const isOpen = caller?.closedAt === null && task !== undefined && task.status !== 'selesai';
  if (!isOpen || child?.result !== null) return [];
  return [berkasEvent(cause.berkas, at, 'ChildClosed', { task: cause.task, berkas: berkas.stream, result })];
}

/** Tells the step that called a berkas that it runs again, where that step still stands open, in whosever hands. */
export function tellReopened(world: World, berkas: BerkasState, at: number): Events {
  const { cause } = berkas;
  if (cause?.kind !== 'dipanggil') return [];
  const caller = world.read('berkas', cause.berkas);
  const task = caller?.tasks.find((candidate) => candidate.task === cause.task);
  if (caller?.closedAt !== null || task === undefined || task.status === 'selesai') return [];
  return [berkasEvent(cause.berkas, at, 'ChildReopened', { task: cause.task, berkas: berkas.stream })];
}
