import { megabytes, micros, millis, ratioRow, valueRow, type GoalRow, type Limit } from './goal-row';
import type { Contest } from './measure';
import type { NodeAnswers } from './node-task';
import type { DeskTimes } from './window/measure-desk';
import type { PictureTimes } from './window/measure-picture';
import type { LeftOut, StartTimes } from './window/measure-start';

/** The goals that are built, as they stand in goals.md. */
const GOALS = {
  startAgainstEmpty: { kind: 'at-most', value: 1.3 },
  memoryAgainstEmpty: { kind: 'at-most', value: 1.5 },
  command: { kind: 'at-most', value: 2 },
  append: { kind: 'at-least', value: 0.7 },
  replay: { kind: 'at-least', value: 0.3 },
  verify: { kind: 'at-least', value: 0.6 },
  rebuild: { kind: 'at-least', value: 0.4 },
  queueAgainstList: { kind: 'at-most', value: 1.5 },
  queueGrowth: { kind: 'at-most', value: 1.3 },
  longestTask: { kind: 'at-most', value: 100 },
} as const satisfies { readonly [goal: string]: Limit };

/** What one section of the measurements has to show: lines of the table, and what could not be measured here. */
export interface Section {
  readonly rows: readonly GoalRow[];
  readonly leftOut: readonly string[];
}

/** E2, and the index of E3. */
export function journalRows({ append, replay, verify, index }: NodeAnswers['journal']): Section {
  const rows = [
    ratioRow('E2', 'append, one entry a commit (per entry)', append.single, GOALS.append, micros),
    ratioRow('E2', 'append, 100 entries a commit (per entry)', append.batch, GOALS.append, micros),
    ratioRow('E2', 'replay of the journal through evolve', replay, GOALS.replay, millis),
    ratioRow('E2', 'check of the whole chain', verify, GOALS.verify, millis),
    ratioRow('E3', `search index made anew (${index.docs} documents)`, index, GOALS.rebuild, millis),
  ];
  return { rows, leftOut: [] };
}

/** E1. */
export function commandRows(command: Contest): Section {
  return {
    rows: [ratioRow('E1', 'one acknowledged note, seen from the page', command, GOALS.command, millis)],
    leftOut: [],
  };
}

/** E3 in the window. */
export function pictureRows(picture: PictureTimes): Section {
  const rows = [
    ratioRow('E3', `Dexie picture painted anew (${picture.rows} rows)`, picture, GOALS.rebuild, millis),
    valueRow(
      'E3',
      'longest task of the window meanwhile',
      Math.max(...picture.longestTasks),
      GOALS.longestTask,
      millis,
    ),
  ];
  return { rows, leftOut: [] };
}

/** The first half of D1. */
export function startRows({ warm, cold, pss }: StartTimes): Section {
  const rows = [ratioRow('D1', 'spawn → login takes keys, warm', warm, GOALS.startAgainstEmpty, millis)];
  const leftOut: string[] = [];
  const add = (what: string, measured: Contest | LeftOut, make: (contest: Contest) => GoalRow): void => {
    if ('leftOut' in measured) leftOut.push(`D1, ${what}: ${measured.leftOut}`);
    else rows.push(make(measured));
  };
  const coldWhat = 'spawn → login takes keys, page cache dropped';
  add(coldWhat, cold, (contest) => ratioRow('D1', coldWhat, contest, GOALS.startAgainstEmpty, millis));
  const pssWhat = 'memory at the login (PSS, all processes)';
  add(pssWhat, pss, (contest) => ratioRow('D1', pssWhat, contest, GOALS.memoryAgainstEmpty, megabytes));
  return { rows, leftOut };
}

/** A7, the growth of D2, and finishing a step with many berkas and with few. `berkas`: how many there are of each. */
export function deskRows(
  { queue, queueGrowth, acknowledgedGrowth, shownGrowth, loginGrowth }: DeskTimes,
  berkas: { readonly many: number; readonly few: number },
): Section {
  const sizes = `${berkas.many} berkas against ${berkas.few}`;
  const grown = (goal: string, what: string, contest: Contest): GoalRow =>
    ratioRow(goal, `${what}, ${sizes}`, contest, GOALS.queueGrowth, millis);
  return {
    rows: [
      ratioRow(
        'A7',
        `newest 50 of Meja Saya, ${berkas.many} berkas, against one index of the same`,
        queue,
        GOALS.queueAgainstList,
        millis,
      ),
      grown('A7', 'newest 50 of Meja Saya', queueGrowth),
      grown('D2', 'password accepted → queue and newest berkas painted', loginGrowth),
      grown('—', 'a step finished → acknowledged', acknowledgedGrowth),
      grown('—', 'a step finished → gone from the queue in the page', shownGrowth),
    ],
    leftOut: [
      'D2 against its own figure of 100,000 letters: there are no letters yet; its growth stands above',
    ],
  };
}
