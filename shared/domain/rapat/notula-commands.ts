import * as z from 'zod';
import { StreamId } from '../../journal/entry';
import { fail, ok, type Result } from '../../result';
import { instantOf, localDateSchema, MINUTES_PER_DAY } from '../../time';
import { calendarIn, Note } from '../berkas/task-access';
import { defineCommand, type Refusal } from '../command';
import { closeOfDay } from '../kalender/working-time';
import type { World } from '../world';
import { keptRapat, mayKeep, SeenRapat } from './rapat-access';
import { rapatEvent } from './rapat-emit';
import { JENIS_DOKUMEN, type RapatState, type TindakLanjut } from './rapat-state';

const LineId = z.string().regex(/^t\d{1,4}$/);
const Lines = z
  .array(
    z.strictObject({
      /** Null: a new line. */
      id: LineId.nullable(),
      what: z.string().trim().min(3).max(500),
      orang: StreamId,
      due: localDateSchema,
    }),
  )
  .max(50);

/** A line that was done stays as it was agreed. */
function keepsDone({ tindakLanjut }: RapatState, lines: z.infer<typeof Lines>): boolean {
  return tindakLanjut
    .filter(({ done }) => done !== null)
    .every((one) =>
      lines.some(
        ({ id, what, orang, due }) =>
          id === one.id && what === one.what && orang === one.orang && due === one.due,
      ),
    );
}

function numbered(
  world: World,
  rapat: RapatState,
  lines: z.infer<typeof Lines>,
): Result<readonly TindakLanjut[], Refusal> {
  const calendar = calendarIn(world);
  if (!calendar.ok) return calendar;
  const known = rapat.tindakLanjut.map(({ id }) => id);
  if (lines.some(({ id }) => id !== null && !known.includes(id)))
    return fail({ code: 'tindak-lanjut-tidak-ada' });
  let last = Math.max(0, ...known.map((id) => Number(id.slice(1))));
  const next = (): string => {
    last += 1;
    return `t${last}`;
  };
  return ok(
    lines.map(({ id, what, orang, due }) => {
      const endOfDay = instantOf(due, MINUTES_PER_DAY - 1, calendar.value.offsetMinutes);
      const dueAt = closeOfDay(calendar.value, due) ?? endOfDay;
      return { id: id ?? next(), what, orang, due, dueAt };
    }),
  );
}

/**
 * Writes the notula, anew each time, with its tindak lanjut; also after the rapat was closed, as a correction. Errors:
 * `rapat-*`, `tidak-berhak`, `berubah-sejak-dibuka`, `orang-tidak-ada`, `tindak-lanjut-tidak-ada`, `tindak-lanjut-sudah-selesai`
 * (a line that was done cannot be changed or left out).
 */
export const writeNotula = defineCommand({
  type: 'rapat.notula',
  v: 1,
  data: SeenRapat.extend({
    pembahasan: z.string().trim().min(3).max(20_000),
    keputusan: z.string().trim().max(10_000),
    tindakLanjut: Lines,
  }),
  decide: (world, { rapat: stream, seen, pembahasan, keputusan, tindakLanjut }, context) => {
    const rapat = keptRapat(world, stream, context);
    if (!rapat.ok) return rapat;
    if (rapat.value.revisi.notula !== seen) return fail({ code: 'berubah-sejak-dibuka' });
    if (tindakLanjut.some(({ orang }) => world.read('orang', orang) === null))
      return fail({ code: 'orang-tidak-ada' });
    if (!keepsDone(rapat.value, tindakLanjut)) return fail({ code: 'tindak-lanjut-sudah-selesai' });
    const lines = numbered(world, rapat.value, tindakLanjut);
    if (!lines.ok) return lines;
    const data = { pembahasan, keputusan, tindakLanjut: lines.value };
    return ok([rapatEvent(stream, context.at, 'NotulaWritten', data)]);
  },
});

/**
 * Says that a tindak lanjut was done, with what came of it: for whom it was given to, and for who keeps the rapat. Errors:
 * `rapat-tidak-ada`, `rapat-belum-selesai`, `tindak-lanjut-tidak-ada`, `tindak-lanjut-sudah-selesai`, `tidak-berhak`.
 */
export const doTindakLanjut = defineCommand({
  type: 'rapat.done',
  v: 1,
  data: z.strictObject({ rapat: StreamId, tindakLanjut: LineId, note: Note }),
  decide: (world, { rapat: stream, tindakLanjut, note }, context) => {
    const rapat = world.read('rapat', stream);
    if (rapat === null) return fail({ code: 'rapat-tidak-ada' });
    if (rapat.status !== 'selesai') return fail({ code: 'rapat-belum-selesai' });
    const line = rapat.tindakLanjut.find(({ id }) => id === tindakLanjut);
    if (line === undefined) return fail({ code: 'tindak-lanjut-tidak-ada' });
    if (line.orang !== context.actor && !mayKeep(world, rapat, context))
      return fail({ code: 'tidak-berhak' });
    if (line.done !== null) return fail({ code: 'tindak-lanjut-sudah-selesai' });
    return ok([rapatEvent(stream, context.at, 'TindakLanjutDone', { tindakLanjut, note })]);
  },
});

/**
 * Keeps a paper of the rapat that the program has made; it takes the place of an earlier one of its kind, which stays in the
 * store. Errors: `rapat-tidak-ada`, `rapat-dibatalkan`, `tidak-berhak`.
 */
export const keepDokumen = defineCommand({
  type: 'rapat.dokumen',
  v: 1,
  data: z.strictObject({
    rapat: StreamId,
    jenis: z.enum(JENIS_DOKUMEN),
    lampiran: z.strictObject({
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      name: z.string().min(1).max(255),
      sizeBytes: z.int().nonnegative(),
    }),
  }),
  files: ({ lampiran }) => [lampiran.sha256],
  decide: (world, { rapat: stream, jenis, lampiran }, context) => {
    const rapat = keptRapat(world, stream, context);
    if (!rapat.ok) return rapat;
    return ok([rapatEvent(stream, context.at, 'DokumenMade', { jenis, lampiran })]);
  },
});
