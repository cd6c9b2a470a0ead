import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawingRows } from './drawing-goals';
import { commandRows, deskRows, journalRows, pictureRows, startRows, type Section } from './goals';
import { thisMachine } from './machine';
import { calibrationMs } from './measure';
import type { NodeAnswers, NodeTask } from './node-task';
import { settleIn, startOurs, type BenchOffice } from './office/bench-office';
import { headline, plainTable, reportText, type Findings } from './report';
import { measureCommand } from './window/measure-command';
import { measureDesk } from './window/measure-desk';
import { measureDrawing } from './window/measure-drawing';
import { measurePicture } from './window/measure-picture';
import { measureStart } from './window/measure-start';
import { startProgram, type Launcher } from './window/program';

const FULL_ENTRIES = 100_000;
/** Berkas of the desk's offices: of the many a small part runs, of the few every other one. */
const MANY_BERKAS = 55_000;
const RUNNING_OF_MANY = 1 / 11;
const FEW_BERKAS = 1_000;
const RUNNING_OF_FEW = 1 / 2;
/** Of a journal nobody looks at. */
const FEW_ENTRIES = 400;
const PASSWORD = 'sandi-uji-kinerja';

/** Where the repository is, a folder for this run alone, and which parts or goals to run (none: all). */
export interface BenchOptions {
  readonly root: string;
  readonly work: string;
  readonly only: readonly string[];
}

interface Run extends BenchOptions {
  readonly launcher: Launcher;
  readonly office: BenchOffice;
}

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** Runs a task in Electron's own Node. */
function inElectronNode<T extends NodeTask>(launcher: Launcher, task: T): Promise<NodeAnswers[T['kind']]> {
  const script = join(launcher.work, 'node-task.mjs');
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  return new Promise((resolve, reject) => {
    let output = '';
    const child = spawn(launcher.executable, [script, JSON.stringify(task)], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve(JSON.parse(output) as NodeAnswers[T['kind']]);
      else reject(new Error(`${task.kind} ended with ${status}`));
    });
  });
}

async function journalSection({ launcher, office, work }: Run): Promise<Section> {
  return journalRows(await inElectronNode(launcher, { kind: 'journal', home: office.home, work }));
}

async function windowSections({ launcher, office, root }: Run): Promise<readonly Section[]> {
  const ours = startOurs(launcher, root, office);
  try {
    const picture = await settleIn(ours, office);
    const command = await measureCommand(launcher, ours, office);
    return [commandRows(command), pictureRows(await measurePicture(ours, picture, root))];
  } finally {
    await ours.quit();
  }
}

/** Once by hand, so that picture and index are made and every file has been touched. */
async function startSection({ launcher, office, root }: Run): Promise<Section> {
  const first = startOurs(launcher, root, office);
  try {
    await settleIn(first, office);
  } finally {
    await first.quit();
  }
  return startRows(await measureStart(launcher, root, office));
}

/** An office of so many berkas in a folder of its own. */
async function berkasOffice(
  { launcher, work, root }: Run,
  name: string,
  berkas: number,
  part: number,
): Promise<BenchOffice> {
  const home = join(work, name);
  const running = Math.round(berkas * part);
  say(`seeding ${berkas} berkas …`);
  const wish = { home, assets: join(root, 'assets'), running, closed: berkas - running, password: PASSWORD };
  const seeded = await inElectronNode(launcher, { kind: 'seed-berkas', wish });
  return { ...seeded, home, password: PASSWORD };
}

async function deskSection(run: Run): Promise<Section> {
  const berkas = { many: Number(process.env['BENCH_BERKAS'] ?? MANY_BERKAS), few: FEW_BERKAS };
  const many = await berkasOffice(run, 'home-many', berkas.many, RUNNING_OF_MANY);
  const few = await berkasOffice(run, 'home-few', berkas.few, RUNNING_OF_FEW);
  return deskRows(await measureDesk(run.launcher, run.root, { many, few }), berkas);
}

interface Part {
  readonly name: string;
  readonly goals: readonly string[];
  readonly needsJournal: boolean;
  readonly measure: (run: Run) => Promise<Section | readonly Section[]>;
}

const PARTS: readonly Part[] = [
  {
    name: 'drawing',
    goals: ['B1', 'B2', 'B3'],
    needsJournal: false,
    measure: async ({ launcher, root }) => drawingRows(await measureDrawing(launcher, root)),
  },
  { name: 'journal', goals: ['E2', 'E3'], needsJournal: true, measure: journalSection },
  { name: 'window', goals: ['E1', 'E3'], needsJournal: true, measure: windowSections },
  { name: 'desk', goals: ['A7', 'D2'], needsJournal: false, measure: deskSection },
  { name: 'start', goals: ['D1'], needsJournal: true, measure: startSection },
];

/** The parts asked for, by their name or by goals (`B`, `E2`); all of them when none is asked for. */
function partsFor(only: readonly string[]): readonly Part[] {
  const isAsked = ({ name, goals }: Part): boolean =>
    only.some((asked) => asked === name || goals.some((goal) => goal.startsWith(asked.toUpperCase())));
  const parts = only.length === 0 ? PARTS : PARTS.filter(isAsked);
  if (parts.length === 0) throw new Error(`nothing is measured under: ${only.join(', ')}`);
  return parts;
}

async function runtimeOf(launcher: Launcher): Promise<Findings['runtime']> {
  const empty = startProgram(launcher, join(launcher.work, 'empty-window'), [
    `--home=${join(launcher.work, 'first-home')}`,
  ]);
  await empty.takesKeysMs();
  const agent = await empty.run<string>('navigator.userAgent');
  await empty.quit();
  const version = (name: string): string => new RegExp(`${name}/([\\d.]+)`).exec(agent)?.[1] ?? 'unknown';
  const node = await inElectronNode(launcher, { kind: 'version' });
  return { electron: version('Electron'), chrome: version('Chrome'), node };
}

function launcherOf(work: string): Launcher {
  const executable = process.env['LAJUR_ELECTRON'];
  if (executable === undefined) throw new Error('LAJUR_ELECTRON names the Electron to measure with');
  const flags = (process.env['LAJUR_ELECTRON_FLAGS'] ?? '').split(' ').filter((flag) => flag !== '');
  return { executable, flags, work };
}

/** Seeds an office, runs the sections, prints the table and writes docs/kinerja.md. Answers the exit code. */
export async function bench(options: BenchOptions): Promise<number> {
  const { root, work, only } = options;
  const parts = partsFor(only);
  const launcher = launcherOf(work);
  const wished = Number(process.env['BENCH_ENTRIES'] ?? FULL_ENTRIES);
  const entries = parts.some(({ needsJournal }) => needsJournal) ? wished : FEW_ENTRIES;
  const home = join(work, 'home');
  const calibrations = [calibrationMs()];
  const runtime = await runtimeOf(launcher);
  say(`seeding ${entries} entries …`);
  const wish = { home, assets: join(root, 'assets'), entries, password: PASSWORD };
  const seeded = await inElectronNode(launcher, { kind: 'seed', wish });
  const run = { ...options, launcher, office: { ...seeded, home, password: PASSWORD } };

  const sections: Section[] = [];
  for (const { name, measure } of parts) {
    say(`measuring: ${name} …`);
    sections.push(...[await measure(run)].flat());
    calibrations.push(calibrationMs());
  }

  const rows = sections.flatMap((section) => section.rows);
  const leftOut = sections.flatMap((section) => section.leftOut);
  const day = new Date().toISOString().slice(0, 10);
  const findings = {
    rows,
    leftOut,
    entries: seeded.entries,
    machine: thisMachine(),
    runtime,
    calibrations,
    day,
  };
  say(
    ['', headline(findings), '', plainTable(rows), ...leftOut.map((line) => `left out: ${line}`)].join('\n'),
  );
  if (only.length === 0) writeFileSync(join(root, 'docs', 'kinerja.md'), reportText(findings));
  return 0;
}
