import { fail, ok, type Result } from '../../result';
import type { Procedure } from '../../sop/schema';
import type { Instant } from '../../time';
import type { Refusal } from '../command';
import { KALENDER_STREAM } from '../kalender/kalender';
import { PERAN_STREAM } from '../peran/peran';
import type { World } from '../world';
import type { BerkasState, LaneHolder } from './berkas-state';
import type { OpeningContext } from './step-opening';

/** Gathers what opening steps of a berkas needs to know at the moment `at`. Errors: `kantor-belum-dibuka`. */
export function openingContext(
  world: World,
  stream: string,
  procedure: Procedure,
  state: Pick<BerkasState, 'tasks' | 'lanes'>,
  newLanes: { readonly [lane: string]: LaneHolder },
  at: Instant,
): Result<OpeningContext, Refusal> {
  const table = world.read('peran', PERAN_STREAM)?.table;
  const calendar = world.read('kalender', KALENDER_STREAM)?.calendar;
  if (table === undefined || calendar === undefined) return fail({ code: 'kantor-belum-dibuka' });
  return ok({
    stream,
    procedure,
    table,
    calendar,
    lanes: { ...state.lanes, ...newLanes },
    tasks: state.tasks,
    at,
  });
}
