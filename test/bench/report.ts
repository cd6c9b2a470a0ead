import type { GoalRow } from './goal-row';
import type { Machine } from './machine';

/** All that a run found. Calibrations in ms, in the order they were taken. */
export interface Findings {
  readonly rows: readonly GoalRow[];
  readonly leftOut: readonly string[];
  readonly entries: number;
  readonly machine: Machine;
  readonly runtime: { readonly electron: string; readonly chrome: string; readonly node: string };
  readonly calibrations: readonly number[];
  readonly day: string;
}

const HEAD = ['goal', 'what', 'ours', 'peer or floor', 'ratio', 'goal is', 'holds'] as const;

function cellsOf({ goal, what, ours, floor, ratio, limit, holds }: GoalRow): readonly string[] {
  return [goal, what, ours, floor, ratio, limit, holds ? 'yes' : 'no'];
}

/** The table for the console. */
export function plainTable(rows: readonly GoalRow[]): string {
  const lines = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .join('\n');
}

const markdownLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const calibration = (values: readonly number[]): string => values.map((ms) => ms.toFixed(0)).join(', ');

const METHOD = `Every figure stands beside a peer or a floor measured **in the same run**: a hand-written minimum for the same task. Ours and the floor take turns (ours, floor, ours, floor …) and the medians are compared, so that a busy moment of a shared machine falls on both. A fixed loop is timed between the sections; where its times differ much, the machine was busy and the run should be repeated. No test asserts a time.

The journal is written by the program's own door: an office of the catalogue works SOP 12 from guest to archive, three hundred berkas at a time, in transactions of 500 commands, spread over 270 days.

- **A7**, **D2**: offices of SOP 12, written by the program's own door. Of the many berkas one in eleven runs, of the few every other one; all of them wait in one role's queue, a fifth is closed to all but its circle. The queue is asked by the program's own query in the window of the running program, against the first 50 rows of one index of the same picture; the login is timed from the reply that accepts the password until a row of Meja Saya and then a row of the list of berkas stand painted, with picture and index made. Growth is the same with many against few.
- A finished step: \`task.finish\` from the page until its reply, and until a live query of the page no longer has its row.
- **B1–B3**: one window draws the same procedures by our sheet (\`SopSheet\`: the whole official table with its flowchart, through React, words measured anew each time), by mermaid's \`swimlane-beta\` (lanes, steps with their text, conditions; default settings) and by bpmn-js (a viewer; it lays nothing out, so it gets our own coordinates as BPMN). From data until the SVG stands in the page, and until the frame with it is handed over for painting. Scripts: our sheet with its layout, minified, without React, which the screens are made of anyway; of mermaid what the window really loaded for this diagram. Four of mermaid's diagrams are the four of middle size. Crossings of mermaid's drawing are counted on its paths, those of ours by the rules of the tests; arrows to one step may meet.
- **E1**: one \`berkas.note\` through \`command:run\` from the page of the built program until its reply, which is the acknowledgement after the sync. Floor: an Electron window whose one call inserts the very bytes of that entry into a bare table (WAL, \`synchronous=FULL\`). The loop runs inside the page, with a pause between two commands.
- **E2**: in Electron's own Node. Append: \`JournalStore.append\` of ready drafts (sealing, hash, base check, indexes, witness) against an insert of the ready bytes into a table without an index. Replay: all streams by \`rebuildPage\` and \`foldAll\`, against reading and parsing the same rows. Check: \`checkSome\` over the whole chain, against reading and hashing the same rows.
- **E3**: the search index by its own steps from an empty file, against reading and parsing the entries once and one transaction of inserts of the same documents into the same tables; the Dexie picture by the projector of the running window (asked as the button in Pengaturan asks), against one \`bulkAdd\` per table of the very rows, into the same layout, in the same window. Long tasks are those of the window's own thread while the picture is painted.
- **D1**, first half: from the spawn until the first field has taken in a key that was typed, on the office measured above with its picture and index made, against an Electron window with one field. Cold: after \`sync\` and an emptied page cache, where the system permits it. Memory: proportional set size of all processes, three seconds after the first key.`;

/** docs/kinerja.md, whole. */
export function reportText({
  rows,
  leftOut,
  entries,
  machine,
  runtime,
  calibrations,
  day,
}: Findings): string {
  const missing =
    leftOut.length === 0
      ? ''
      : `\nLeft out in this run:\n\n${leftOut.map((line) => `- ${line}`).join('\n')}\n`;
  return `# Kinerja: what was measured, and how

Written by \`npm run bench\`; do not edit by hand. The goals are ratios; those whose part of the program is not built yet have no row.

${markdownLine(HEAD)}
${markdownLine(HEAD.map(() => '---'))}
${rows.map((row) => markdownLine(cellsOf(row))).join('\n')}
${missing}
Measured on ${day} with a journal of ${entries} entries: ${machine.processor}, ${machine.cores} cores, ${machine.memoryGb} GB, ${machine.system}; Electron ${runtime.electron} (Chrome ${runtime.chrome}, Node ${runtime.node}). The fixed loop took ${calibration(calibrations)} ms in the course of the run.

## How

${METHOD}
`;
}

/** What stands above the table on the console. */
export function headline({ entries, machine, runtime, calibrations }: Findings): string {
  return [
    `${entries} entries; ${machine.processor}, ${machine.cores} cores; Electron ${runtime.electron}, Node ${runtime.node}`,
    `fixed loop: ${calibration(calibrations)} ms`,
  ].join('\n');
}
