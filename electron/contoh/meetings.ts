import { usualAccount } from '../../shared/domain/berkas/kelengkapan';
import { nextWorkingDay } from '../../shared/domain/kalender/working-time';
import { valueOf } from '../../shared/result';
import { instantOf, MS_PER_MINUTE, type Instant, type LocalDate } from '../../shared/time';
import type { Member } from './crew';
import { AGREED, BAHAN, MEETINGS } from './meetings.data';
import type { OfficeDay } from './office-days';
import { berkasOf, send, type Stage } from './stage';

/** How long after opening the Bagian sends its requests, in minutes. */
const AFTER_OPENING = 90;

/** The people the rapat and the permintaan bahan are among. */
interface Heads {
  readonly kabag: string;
  readonly pembinaan: string;
  readonly pengelolaan: string;
  readonly elektronik: string;
}

function headsOf(people: readonly Member[]): Heads | null {
  const holder = (role: string): string | null =>
    people.find(({ roles }) => roles.includes(role))?.stream ?? null;
  const kabag = holder('kepala-bagian');
  const pembinaan = holder('kasubbag-pembinaan');
  const pengelolaan = holder('kasubbag-pengelolaan');
  const elektronik = holder('kasubbag-elektronik');
  if (kabag === null || pembinaan === null || pengelolaan === null || elektronik === null) return null;
  return { kabag, pembinaan, pengelolaan, elektronik };
}

/**
 * Lets the acts of the sample office happen, and once the last day but one has begun, what is not worked by a plan: a report
 * for which the Subbag are asked, a rapat that was held and one to come.
 */
export function* withMeetings(
  stage: Stage,
  acts: Generator<Instant, void>,
  people: readonly Member[],
  days: readonly OfficeDay[],
): Generator<Instant, void> {
  const [day, last] = [days.at(-2), days.at(-1)];
  const heads = headsOf(people);
  let isDone = day === undefined || last === undefined || heads === null;
  for (const at of acts) {
    if (!isDone && day !== undefined && last !== undefined && heads !== null) {
      if (at >= day.opens + AFTER_OPENING * MS_PER_MINUTE) {
        isDone = true;
        if (stage.sops.some(({ number }) => number === BAHAN.sop)) gatherBahan(stage, heads, last.date);
        holdRapat(stage, heads, day.date, last.date);
      }
    }
    yield at;
  }
}

/** Takes a step and finishes it with everything there and made. */
function workStep(stage: Stage, actor: string, berkas: string, task: string): void {
  send(stage, actor, 'task.take', { berkas, task });
  const step = berkasOf(stage, berkas).tasks.find((one) => one.task === task);
  const keluaran = (step?.outputs ?? []).map((output) => ({ output, ...usualAccount(output) }));
  const kelengkapan = { ada: [...(step?.requires ?? [])], kurang: [] };
  const nothing = { outcome: null, note: '', lampiran: [], lanes: {}, outside: null };
  send(stage, actor, 'task.finish', { berkas, task, ...nothing, kelengkapan, keluaran });
}

/** SOP 39 up to its step 3: two Subbag are asked, one has answered. */
function gatherBahan(stage: Stage, { kabag, pembinaan, pengelolaan }: Heads, last: LocalDate): void {
  const start = { sop: BAHAN.sop, procedure: 'utama', title: BAHAN.title, lanes: {}, cause: null };
  const { subject: berkas } = send(stage, pembinaan, 'berkas.start', start);
  workStep(stage, kabag, berkas, '1.1');
  workStep(stage, pembinaan, berkas, '2.1');
  send(stage, pembinaan, 'task.take', { berkas, task: '3.1' });
  const to = ['role:kasubbag-pengelolaan', 'role:kasubbag-elektronik'];
  const due = valueOf(nextWorkingDay(stage.calendar, last));
  send(stage, pembinaan, 'bahan.ask', { berkas, task: '3.1', to, what: BAHAN.what, due });
  send(stage, pengelolaan, 'bahan.answer', { berkas, permintaan: '3.1-1', note: BAHAN.answer, lampiran: [] });
}

/** One rapat was held this morning and closed; the other is on the working day after the last. */
function holdRapat(stage: Stage, heads: Heads, today: LocalDate, last: LocalDate): void {
  const { kabag, pembinaan, pengelolaan, elektronik } = heads;
  const { calendar } = stage;
  const coming = valueOf(nextWorkingDay(calendar, last));
  const facts = (
    meeting: (typeof MEETINGS)[keyof typeof MEETINGS],
    date: LocalDate,
    from: number,
    to: number,
  ) => ({
    ...meeting,
    mulai: instantOf(date, from, calendar.offsetMinutes),
    selesai: instantOf(date, to, calendar.offsetMinutes),
    pimpinan: kabag,
    notulis: pembinaan,
    peserta: [pengelolaan, elektronik],
    asal: null,
  });
  const held = facts(MEETINGS.held, today, 8 * 60, 8 * 60 + 45);
  const { subject: rapat } = send(stage, pembinaan, 'rapat.schedule', held);
  const orang = [kabag, pembinaan, pengelolaan, elektronik];
  send(stage, pembinaan, 'rapat.hadir', { rapat, seen: 0, orang, tamu: [] });
  const tindakLanjut = [
    { id: null, what: AGREED.lines[0], orang: elektronik, due: coming },
    { id: null, what: AGREED.lines[1], orang: pengelolaan, due: last },
  ];
  const { pembahasan, keputusan } = AGREED;
  send(stage, pembinaan, 'rapat.notula', { rapat, seen: 0, pembahasan, keputusan, tindakLanjut });
  send(stage, kabag, 'rapat.finish', { rapat });
  send(stage, pembinaan, 'rapat.schedule', facts(MEETINGS.coming, coming, 9 * 60, 11 * 60));
}
