import type { BerkasState, Task } from '../../shared/domain/berkas/berkas-state';
import { answersTo } from '../../shared/domain/berkas/berkas-rights';
import { stepsBefore } from '../../shared/domain/berkas/task-moves';
import { reopenableSteps } from '../../shared/domain/berkas/task-moves';
import type { Cast } from './cast';
import type { Office } from './office';
import type { RandomMove } from './random-move';
import { holderOf, lawfulLanes, procedureIn } from './walk';
import { finishData, nextDay, takeData, type Lanes } from './work';

/** A command as it is tried: mostly well made, now and then not, by the right person or by anyone. */
export interface Try {
  readonly type: string;
  readonly data: object;
  readonly actor: string;
}

/** One of several, by a small number; throws when there is none. */
export function at<T>(choices: readonly T[], number: number): T {
  const chosen = choices[number % choices.length];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
}

/** Somebody who may work a task, or whoever has it. */
export function rightOne(office: Office, berkas: BerkasState, task: Task): string {
  return task.takenBy ?? holderOf(office, berkas, task);
}

/** What somebody works with while a move is tried. */
export interface Tried {
  readonly office: Office;
  readonly cast: Cast;
  readonly move: RandomMove;
  readonly stream: string;
  readonly berkas: BerkasState | null;
  readonly task: Task | null;
  readonly anyone: string;
  readonly isRight: boolean;
  readonly at: number;
}

const REASON = 'ada yang harus diperbaiki';

function refOf({ stream, task }: Tried): { readonly berkas: string; readonly task: string } {
  return { berkas: stream, task: task?.task ?? '9.9' };
}

function holder({ office, berkas, task, anyone, isRight }: Tried): string {
  return isRight && berkas !== null && task !== null ? rightOne(office, berkas, task) : anyone;
}

function leader({ berkas, cast, anyone, isRight, move }: Tried): string {
  return isRight && berkas !== null ? at([berkas.pencatat, cast.kabag], move.choice) : anyone;
}

function rightOutcome({ move }: Tried, task: Task | null): number | null {
  return task?.kind === 'decision' ? move.outcome % Math.max(1, task.outcomes.length) : null;
}

/** Lawful holders, or for some moves those who were named before, nobody, or the wrong ones. */
function lanesOf({ office, cast, berkas, move }: Tried): Lanes {
  const lawful = berkas === null ? {} : lawfulLanes(procedureIn(office, berkas), cast);
  return at<Lanes>([lawful, lawful, lawful, {}, wrongLanes(cast, move.outside)], move.lanes);
}

/** When it is typed afterwards: half way since the step came in or was taken, or at a moment that cannot be. */
function occurredOf({ at: now, move, task }: Tried): object | null {
  const came = task?.openedAt ?? now;
  const from = move.lanes % 2 === 0 ? (task?.takenAt ?? came) : came;
  const middle = Math.floor((from + now) / 2);
  const past = { at: middle, startedAt: at([from, null], move.task), reason: REASON };
  const wrong = at([now + 1, came - 1], move.task);
  return at([null, null, null, null, past, past, { ...past, at: wrong, startedAt: null }], move.choice);
}

/** Finishing a step; `lawful`: nothing in it is ill-made. */
export function finishTried(tried: Tried, lawful = false): Try {
  const { move, task, berkas, office, cast } = tried;
  const right = rightOutcome(tried, task);
  const outside = task?.outside === true ? { date: '2026-03-02', proof: 'Surat' } : null;
  const wrong = [null, { date: '2026-13-01', proof: 'Surat' }, { date: '2026-03-02', proof: ' ' }];
  const lanes = lawful && berkas !== null ? lawfulLanes(procedureIn(office, berkas), cast) : lanesOf(tried);
  const output = { output: 'Laporan', cara: 'tidak-ada', ref: at(['belum terbit', ''], move.outcome) };
  const data = finishData(tried.stream, task?.task ?? '9.9', {
    outcome: lawful ? right : at([right, right, right, right, null, 7], move.task),
    lanes,
    outside: lawful ? outside : at([outside, outside, outside, ...wrong], move.outside),
  });
  const kasubbag = ['role:kasubbag-pengelolaan', 'role:kasubbag-elektronik'];
  const more = {
    occurred: occurredOf(tried),
    keluaran: at([[], [], [output]], move.choice),
    units: at([null, null, kasubbag.slice(1), kasubbag, ['role:helpdesk']], move.choice),
  };
  return { type: 'task.finish', data: lawful ? data : { ...data, ...more }, actor: holder(tried) };
}

const ofTask =
  (verb: string, more: (tried: Tried) => object, by: (tried: Tried) => string = holder) =>
  (tried: Tried): Try => ({
    type: `task.${verb}`,
    data: { ...refOf(tried), ...more(tried) },
    actor: by(tried),
  });

const nothing = (): object => ({});

/** What is tried on a task. */
export const TASK_TRIES = {
  take: (tried: Tried): Try => {
    const plain = takeData(tried.office, tried.stream, tried.task?.task ?? '9.9');
    const dates = [{}, {}, {}, { date: null }, { date: '2026-03-08' }, { date: nextDay(tried.office) }];
    const data = { ...plain, ...at(dates, tried.move.choice) };
    return { type: 'task.take', data, actor: holder(tried) };
  },
  release: ofTask('release', nothing),
  arrive: ofTask('arrive', () => ({ note: '' })),
  finish: (tried: Tried): Try => finishTried(tried),
  return: ofTask('return', ({ berkas, task, move }) => {
    const able = berkas === null || task === null ? [] : stepsBefore(berkas, task).map(({ step }) => step);
    return { to: at([...able, ...able, '99'], move.choice), reason: REASON };
  }),
  'take-back': ofTask('take-back', nothing, (tried) =>
    tried.isRight ? (tried.task?.finishedBy ?? tried.anyone) : tried.anyone,
  ),
  'ask-return': ofTask(
    'ask-return',
    () => ({ reason: REASON }),
    ({ berkas, anyone, isRight, move }) => {
      const workers = (berkas?.tasks ?? []).flatMap(({ finishedBy }) => finishedBy ?? []);
      return isRight && workers.length > 0 ? at(workers, move.choice) : anyone;
    },
  ),
  hand: ofTask('hand', ({ office, cast, berkas, task, move }) => {
    const all = Object.values(cast);
    const able = all.filter(
      (person) => berkas !== null && task !== null && mayHold(office, berkas, task, person),
    );
    return { to: at(able.length > 0 && move.task % 2 > 0 ? able : all, move.choice), note: '' };
  }),
  fulfil: ofTask('fulfil', (tried) => passed(tried)),
  skip: ofTask('skip', (tried) => passed(tried), leader),
  expire: ofTask('expire', nothing),
  pause: ofTask('pause', () => ({ reason: REASON, lookAgain: '2026-03-09' })),
  resume: ofTask('resume', nothing),
  ask: ofTask('ask', ({ cast, move }) => ({
    to: at([...Object.values(cast), 'orang:tidak-ada'], move.choice),
    text: 'Apakah sudah lengkap?',
  })),
} as const;

function mayHold(office: Office, berkas: BerkasState, task: Task, actor: string): boolean {
  return answersTo(office.world, berkas, task, { actor, at: Number.MAX_SAFE_INTEGER, commandId: '' });
}

function passed(tried: Tried): object {
  const right = rightOutcome(tried, tried.task);
  const outcome = at([right, right, right, null], tried.move.task);
  return { outcome, reason: REASON, lanes: lanesOf(tried) };
}

/** What is tried on a berkas as a whole. */
export const WHOLE_TRIES = {
  answer: (tried: Tried): Try => {
    const { berkas, stream, anyone, isRight, move } = tried;
    const asked = at([...(berkas?.questions ?? []).slice(-3), null], move.task);
    const data = { berkas: stream, question: asked?.id ?? 'tidak-ada', text: 'sudah lengkap' };
    return { type: 'task.answer', data, actor: isRight && asked !== null ? asked.to : anyone };
  },
  cancel: (tried: Tried): Try => ({
    type: 'berkas.cancel',
    data: { berkas: tried.stream, reason: REASON },
    actor: leader(tried),
  }),
  reopen: (tried: Tried): Try => {
    const { berkas, move, stream } = tried;
    const able = berkas === null ? [] : reopenableSteps(berkas);
    const right = able.length === 0 ? null : at(able, move.choice);
    const step = at([right, right, right, '99', null], move.outcome);
    return { type: 'berkas.reopen', data: { berkas: stream, reason: REASON, step }, actor: leader(tried) };
  },
  'set-sifat': (tried: Tried): Try => {
    const sifat = at(['biasa', 'terbatas'], tried.move.choice);
    const data = { berkas: tried.stream, sifat, reason: REASON };
    return { type: 'berkas.set-sifat', data, actor: leader(tried) };
  },
  'change-pencatat': (tried: Tried): Try => {
    const { berkas, cast, stream, move } = tried;
    const to = at(
      [cast.helpdesk, cast.helpdeskDua, cast.kabag, berkas?.pencatat ?? 'tidak-ada'],
      move.choice,
    );
    return {
      type: 'berkas.change-pencatat',
      data: { berkas: stream, to, reason: REASON },
      actor: leader(tried),
    };
  },
  explain: (tried: Tried): Try => {
    const tasks = [at([tried.task?.task ?? '1.1', '9.9'], tried.move.choice)];
    const data = { berkas: tried.stream, tasks, alasan: 'antrean panjang', keterangan: '' };
    return { type: 'berkas.explain', data, actor: holder(tried) };
  },
  rename: ({ berkas, stream, move, anyone }: Tried): Try => {
    const seen = { title: move.outcome % 2 === 0 ? (berkas?.title ?? '') : 'judul lama' };
    const data = { berkas: stream, title: `Judul ${move.task}`, seen };
    return { type: 'berkas.rename', data, actor: anyone };
  },
  note: ({ stream, anyone }: Tried): Try => ({
    type: 'berkas.note',
    data: { berkas: stream, text: 'catatan', lampiran: [] },
    actor: anyone,
  }),
} as const;

/** The kinds of what is tried on a task or a berkas. */
export type TryKind = keyof typeof TASK_TRIES | keyof typeof WHOLE_TRIES;

/** Holders no lane may have. */
export function wrongLanes(cast: Cast, number: number): Lanes {
  return at<Lanes>(
    [
      { pokja: { kind: 'team', people: [cast.helpdesk] } },
      { pokja: { kind: 'role', role: 'jf-ppbj' } },
      { 'kasubbag-terkait': { kind: 'role', role: 'kepala-bagian' } },
      { 'kasubbag-lainnya': { kind: 'role', role: 'kasubbag-pembinaan' } },
      Object.fromEntries([['constructor', { kind: 'role', role: 'helpdesk' }]]),
      { helpdesk: { kind: 'team', people: [cast.pokjaSatu, cast.pokjaSatu] } },
    ],
    number,
  );
}
