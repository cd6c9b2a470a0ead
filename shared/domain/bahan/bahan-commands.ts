import * as z from 'zod';
import { StreamId, type EntryBody } from '../../journal/entry';
import { fail, ok, type Result } from '../../result';
import { isGathering } from '../../sop/gathering-steps';
import {
  instantOf,
  localDateOf,
  localDateSchema,
  MINUTES_PER_DAY,
  type Instant,
  type LocalDate,
} from '../../time';
import { berkasEvent } from '../berkas/berkas-emit';
import { answersTo, mayLead } from '../berkas/berkas-rights';
import type { BerkasState } from '../berkas/berkas-state';
import { happenedAt, Occurred } from '../berkas/susulan';
import {
  calendarIn,
  findTask,
  LampiranList,
  mayWork,
  Note,
  notOwn,
  Reason,
  TaskId,
  TaskRef,
  type Found,
} from '../berkas/task-access';
import { defineCommand, type Context, type Decision, type Refusal } from '../command';
import type { WorkCalendar } from '../kalender/calendar';
import { closeOfDay } from '../kalender/working-time';
import { PERAN_STREAM } from '../peran/peran';
import type { World } from '../world';
import {
  isAnswerable,
  isPuttingOff,
  openBahanOf,
  subbagIn,
  type PermintaanBahan,
  type Subbag,
} from './permintaan-bahan';

/** Names a permintaan bahan within its berkas. */
const BahanRef = z.strictObject({ berkas: StreamId, permintaan: TaskId });

const AskBahan = TaskRef.extend({
  to: z.array(z.string().min(1).max(80)).min(1).max(20),
  what: z.string().trim().min(3).max(2000),
  due: localDateSchema,
});

/** The end of the working day of a date; of a day without work, the end of the day. Units: ms since epoch. */
function endOf(calendar: WorkCalendar, date: LocalDate): Instant {
  return closeOfDay(calendar, date) ?? instantOf(date, MINUTES_PER_DAY - 1, calendar.offsetMinutes);
}

function checkAsked(
  world: World,
  { berkas, task }: Found,
  to: readonly string[],
): Result<readonly Subbag[], Refusal> {
  const table = world.read('peran', PERAN_STREAM)?.table;
  if (table === undefined) return fail({ code: 'kantor-belum-dibuka' });
  const { own, others } = subbagIn(table, task.lane);
  const asked = [...others, ...(own === null ? [] : [own])].filter(({ key }) => to.includes(key));
  if (asked.length !== new Set(to).size) return fail({ code: 'unit-tidak-sah' });
  const open = openBahanOf(berkas, task.task);
  const twice = asked.find(({ key }) => open.some((one) => one.key === key));
  return twice === undefined
    ? ok(asked)
    : fail({ code: 'bahan-sudah-diminta', detail: { subbag: twice.label } });
}

/**
 * Asks Subbag for what a step gathers: one permintaan for each. Errors: `berkas-*`, `tugas-*`, `langkah-tidak-menghimpun`,
 * `tenggat-sudah-lewat`, `unit-tidak-sah`, `bahan-sudah-diminta`. Source: SOP 06/4, 09/3, 28/6, 35/6, 39/3.
 */
export const askBahan = defineCommand({
  type: 'bahan.ask',
  v: 1,
  data: AskBahan,
  decide: (world, { berkas: stream, task: taskId, to, what, due }, { actor, at }) => {
    const found = findTask(world, stream, taskId);
    if (!found.ok) return found;
    const { berkas, task } = found.value;
    const refusal = notOwn(found.value, actor);
    if (refusal !== null) return fail(refusal);
    const { sop, procedure } = berkas;
    if (!isGathering({ sop, procedure, step: task.step })) return fail({ code: 'langkah-tidak-menghimpun' });
    const calendar = calendarIn(world);
    if (!calendar.ok) return calendar;
    if (due < localDateOf(at, calendar.value.offsetMinutes)) return fail({ code: 'tenggat-sudah-lewat' });
    const asked = checkAsked(world, found.value, to);
    if (!asked.ok) return asked;
    const before = berkas.bahan.filter((one) => one.task === taskId).length;
    const dueAt = endOf(calendar.value, due);
    const calendarVersion = calendar.value.version;
    return ok(
      asked.value.map(({ key, label }, index) => {
        const permintaan = `${taskId}-${before + index + 1}`;
        const data = { permintaan, task: taskId, key, label, what, due, dueAt, calendarVersion };
        return berkasEvent(stream, at, 'BahanAsked', data);
      }),
    );
  },
  undo: undoAsk,
});

/** The inverse of asking: what was asked is taken off the desks. The caller has made sure that nobody answered since. */
function undoAsk(_world: World, { events }: EntryBody, { at }: Context): Decision {
  const asked = events.filter(({ type }) => type === 'BahanAsked');
  return ok(
    asked.map(({ stream, data }) =>
      berkasEvent(stream, at, 'BahanWithdrawn', { permintaan: String(data['permintaan']) }),
    ),
  );
}

interface FoundBahan extends Found {
  readonly one: PermintaanBahan;
}

/** Finds an open permintaan. Errors: `berkas-*`, `permintaan-tidak-ada`, `permintaan-sudah-ditutup`. */
function findBahan(world: World, stream: string, id: string): Result<FoundBahan, Refusal> {
  const berkas = world.read('berkas', stream);
  if (berkas === null) return fail({ code: 'berkas-tidak-ada' });
  const one = berkas.bahan.find((candidate) => candidate.id === id);
  const task = berkas.tasks.find((candidate) => candidate.task === one?.task);
  if (one === undefined || task === undefined) return fail({ code: 'permintaan-tidak-ada' });
  if (!isAnswerable(berkas, one)) return fail({ code: 'permintaan-sudah-ditutup' });
  return ok({ berkas, task, one });
}

/** Whether the actor leads what was asked: works on the step that gathers, or leads the berkas. */
function mayPress(world: World, found: FoundBahan, context: Context): boolean {
  return found.task.takenBy === context.actor || mayLead(world, found.berkas, context);
}

/** Whether somebody may say what a Subbag brought: its head, or who gathers and got it on paper. */
function mayAnswer(world: World, found: FoundBahan, context: Context): boolean {
  const isAsked = answersTo(world, found.berkas, { queue: [found.one.key] }, context);
  return isAsked || mayWork(world, found, context) === null;
}

/**
 * Brings what was asked for: a note, files, or both; "belum ada" is no answer. For the head of the Subbag, and for who
 * gathers where it came on paper. Errors: `berkas-*`, `permintaan-*`, `tidak-berhak`, `bahan-kosong`, `bahan-belum-ada`,
 * `waktu-kejadian-tidak-sah`.
 */
export const answerBahan = defineCommand({
  type: 'bahan.answer',
  v: 1,
  data: BahanRef.extend({ note: Note, lampiran: LampiranList, occurred: Occurred }),
  files: ({ lampiran }) => lampiran.map(({ sha256 }) => sha256),
  decide: (world, { berkas, permintaan, note, lampiran, occurred }, context) => {
    const found = findBahan(world, berkas, permintaan);
    if (!found.ok) return found;
    if (!mayAnswer(world, found.value, context)) return fail({ code: 'tidak-berhak' });
    if (lampiran.length === 0 && note === '') return fail({ code: 'bahan-kosong' });
    if (lampiran.length === 0 && isPuttingOff(note)) return fail({ code: 'bahan-belum-ada' });
    const when = happenedAt(context, occurred, found.value.one.askedAt);
    if (!when.ok) return when;
    const { at, susulan } = when.value;
    return ok([berkasEvent(berkas, at, 'BahanAnswered', { permintaan, note, lampiran, susulan })]);
  },
});

/** Finds an open permintaan for who presses for it. Errors: `berkas-*`, `permintaan-*`, `tidak-berhak`. */
function pressed(world: World, stream: string, id: string, context: Context): Result<FoundBahan, Refusal> {
  const found = findBahan(world, stream, id);
  if (!found.ok) return found;
  return mayPress(world, found.value, context) ? found : fail({ code: 'tidak-berhak' });
}

/** Reminds a Subbag of what it was asked for. Errors: `berkas-*`, `permintaan-*`, `tidak-berhak`. */
export const remindBahan = defineCommand({
  type: 'bahan.remind',
  v: 1,
  data: BahanRef.extend({ note: Note }),
  decide: (world, { berkas, permintaan, note }, context) => {
    const found = pressed(world, berkas, permintaan, context);
    if (!found.ok) return found;
    return ok([berkasEvent(berkas, context.at, 'BahanReminded', { permintaan, note })]);
  },
});

/**
 * Closes a permintaan because the Subbag brings nothing, with the reason. Errors: `berkas-*`, `permintaan-*`,
 * `tidak-berhak`.
 */
export const closeBahan = defineCommand({
  type: 'bahan.close',
  v: 1,
  data: BahanRef.extend({ reason: Reason }),
  decide: (world, { berkas, permintaan, reason }, context) => {
    const found = pressed(world, berkas, permintaan, context);
    if (!found.ok) return found;
    return ok([berkasEvent(berkas, context.at, 'BahanClosed', { permintaan, reason })]);
  },
});

/** Why a step cannot be finished: something is still asked of a Subbag for it; null when nothing is. */
export function stillAsked(berkas: BerkasState, task: string): Refusal | null {
  const open = openBahanOf(berkas, task);
  if (open.length === 0) return null;
  return { code: 'permintaan-bahan-terbuka', detail: { subbag: open.map(({ label }) => label).join(', ') } };
}
