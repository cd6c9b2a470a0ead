import * as z from 'zod';
import { fail, ok } from '../../result';
import { startStep } from '../../sop/graph';
import { localDateOf, yearOf } from '../../time';
import { defineCommand, type Context, type Decision } from '../command';
import { seriesStream, takeBerkasNumber } from '../nomor/nomor';
import { currentVersion, procedureOf, sopStream } from '../sop/sop';
import type { World } from '../world';
import { mayStart } from './berkas-rights';
import { berkasStream } from './berkas-state';
import { emit, Title } from './command-parts';
import { assignLanes, LaneChoices } from './lane-assignment';
import { openingContext } from './opening-context';
import { follow } from './step-opening';

const StartBerkas = z.strictObject({
  sop: z.string().regex(/^\d{2,3}$/),
  procedure: z.string().min(1).max(40),
  title: Title,
  lanes: LaneChoices,
});

function decideStart(world: World, data: z.infer<typeof StartBerkas>, context: Context): Decision {
  const sop = world.read('sop', sopStream(data.sop));
  const version = sop === null ? null : currentVersion(sop);
  if (sop === null || version === null) return fail({ code: 'sop-tidak-ada' });
  const procedure = procedureOf(sop, version.version, data.procedure);
  if (procedure === null) return fail({ code: 'prosedur-tidak-ada' });
  const stream = berkasStream(context.commandId);
  if (world.read('berkas', stream) !== null) return fail({ code: 'berkas-sudah-ada' });
  if (!mayStart(world, procedure, context)) return fail({ code: 'tidak-berhak' });
  const assigned = assignLanes(world, stream, procedure, data.lanes, context);
  if (!assigned.ok) return assigned;
  const opening = openingContext(world, stream, procedure, { tasks: [], lanes: {} }, data.lanes, context.at);
  if (!opening.ok) return opening;
  const first = startStep(procedure);
  const opened = follow(opening.value, { to: first.id }, null);
  if (!opened.ok) return opened;
  const year = yearOf(localDateOf(context.at, opening.value.calendar.offsetMinutes));
  const number = takeBerkasNumber(
    world.read('nomor', seriesStream('berkas', year)),
    year,
    stream,
    context.at,
  );
  const started = emit({
    stream,
    type: 'BerkasStarted',
    v: 1,
    happenedAt: context.at,
    data: {
      nomor: number.data.text,
      title: data.title,
      sop: data.sop,
      sopVersion: version.version,
      sopTitle: version.sop.title,
      procedure: procedure.id,
      procedureTitle: procedure.title,
      pencatat: context.actor,
    },
  });
  return ok([started, number, ...assigned.value, ...opened.value]);
}

/**
 * Starts a berkas of a SOP's version in force; the stream is `berkas:<commandId>`, the actor its pencatat.
 * Errors: `sop-tidak-ada`, `prosedur-tidak-ada`, `berkas-sudah-ada`, `tidak-berhak`, `pelaksana-*`.
 */
export const startBerkas = defineCommand({
  type: 'berkas.start',
  v: 1,
  data: StartBerkas,
  decide: decideStart,
});
