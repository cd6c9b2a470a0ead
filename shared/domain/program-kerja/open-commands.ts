import * as z from 'zod';
import { StreamId } from '../../journal/entry';
import { fail, ok } from '../../result';
import { localDateSchema } from '../../time';
import { aturanIn } from '../aturan/aturan';
import { berkasEvent } from '../berkas/berkas-emit';
import { berkasStream } from '../berkas/berkas-state';
import { beginBerkas } from '../berkas/start-berkas';
import { defineCommand } from '../command';
import { answersForLine, lineIn, todayIn } from './program-access';
import type { ProgramEvent, ProgramState } from './program-kerja';
import { plannedDates } from './schedule';
import { titleFor } from './title-for';

/** More than a year has working days. */
const MOST_DATES = 400;

function openedAs({ dibuka }: ProgramState, date: string): string | null {
  return dibuka.find((one) => one.date === date)?.nomor ?? null;
}

/**
 * Opens the berkas of one date of a line; the actor becomes its pencatat, and the berkas tells where it came from. A date is
 * opened once, whoever asks and from however many windows; one that was skipped may be opened after all.
 * Errors: `program-tidak-ada`, `program-sudah-batal`, `tidak-berhak`, `program-tanggal-tidak-sah`, `program-sudah-dibuka`
 * with the number of its berkas, those of starting a berkas.
 */
export const openProgram = defineCommand({
  type: 'program.open',
  v: 1,
  data: z.strictObject({ program: StreamId, date: localDateSchema }),
  decide: (world, { program, date }, context) => {
    const found = lineIn(world, program);
    if (!found.ok) return found;
    const { line } = found.value;
    if (!answersForLine(world, found.value, context)) return fail({ code: 'tidak-berhak' });
    const nomor = openedAs(found.value, date);
    if (nomor !== null) return fail({ code: 'program-sudah-dibuka', detail: { nomor } });
    const now = todayIn(world, context);
    if (!now.ok) return now;
    if (!plannedDates(line, now.value.calendar).includes(date))
      return fail({ code: 'program-tanggal-tidak-sah' });
    const stream = berkasStream(context.commandId);
    const title = titleFor(line.judul, date);
    const sifat = aturanIn(world).sopTertutup.includes(line.sop) ? 'terbatas' : 'biasa';
    const { sop, procedure, lanes } = line;
    const wish = {
      stream,
      sop,
      procedure,
      title,
      lanes,
      pencatat: context.actor,
      sifat,
      cause: null,
    } as const;
    const begun = beginBerkas(world, wish, context);
    if (!begun.ok) return begun;
    const { at } = context;
    const opened: ProgramEvent = {
      stream: program,
      type: 'ProgramOpened',
      v: 1,
      happenedAt: at,
      data: { date, berkas: stream, nomor: begun.value.nomor },
    };
    return ok([...begun.value.events, berkasEvent(stream, at, 'BerkasPlanned', { program, date }), opened]);
  },
});

/**
 * Passes over dates of a line, with one reason: nothing was or will be opened for them.
 * Errors: `program-tidak-ada`, `program-sudah-batal`, `tidak-berhak`, `program-tanggal-tidak-sah` (also one that is skipped
 * already), `program-sudah-dibuka`.
 */
export const skipProgram = defineCommand({
  type: 'program.skip',
  v: 1,
  data: z.strictObject({
    program: StreamId,
    dates: z
      .array(localDateSchema)
      .min(1)
      .max(MOST_DATES)
      .refine((dates) => new Set(dates).size === dates.length),
    reason: z.string().trim().min(3).max(500),
  }),
  decide: (world, { program, dates, reason }, context) => {
    const found = lineIn(world, program);
    if (!found.ok) return found;
    if (!answersForLine(world, found.value, context)) return fail({ code: 'tidak-berhak' });
    const nomor = dates.map((date) => openedAs(found.value, date)).find((one) => one !== null);
    if (nomor !== undefined) return fail({ code: 'program-sudah-dibuka', detail: { nomor } });
    const now = todayIn(world, context);
    if (!now.ok) return now;
    const planned = new Set(plannedDates(found.value.line, now.value.calendar));
    const skipped = new Set(found.value.dilewati.map(({ date }) => date));
    if (dates.some((date) => !planned.has(date) || skipped.has(date)))
      return fail({ code: 'program-tanggal-tidak-sah' });
    const data = { dates, reason };
    return ok([{ stream: program, type: 'ProgramSkipped', v: 1, happenedAt: context.at, data }]);
  },
});
