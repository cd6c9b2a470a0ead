import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { interleave, type Contest } from '../measure';
import type { Program } from './program';

const ROUNDS = 3;
/** Long enough to be a long task for certain, and how long the observer is given to tell of it. */
const PROOF_MS = 120;
const SETTLE_MS = 500;

/** Times of both sides in ms; per rebuild the longest task of the window's own thread, in ms (0: none over 50). */
export interface PictureTimes extends Contest {
  readonly longestTasks: readonly number[];
  readonly rows: number;
}

interface Rebuilt {
  readonly took: number;
  readonly longest: number;
}

/**
 * Asks the projector for a new picture, as the button in Pengaturan does, and watches the window meanwhile. At the end
 * the window is kept busy on purpose: an observer that does not see that has seen nothing.
 */
const REBUILD = `new Promise((resolve, reject) => {
  const channel = new BroadcastChannel('lajur-proyektor');
  const tasks = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map((task) => task.duration)));
  observer.observe({ type: 'longtask' });
  const start = performance.now();
  let began = false;
  const beBusy = () => { for (const until = performance.now() + ${PROOF_MS}; performance.now() < until; ); };
  const conclude = (took) => {
    const longest = Math.max(0, ...tasks);
    tasks.length = 0;
    setTimeout(beBusy);
    setTimeout(() => {
      observer.disconnect();
      if (tasks.length === 0) reject(new Error('long tasks are not seen in this window'));
      else resolve({ took, longest });
    }, ${SETTLE_MS});
  };
  channel.onmessage = ({ data }) => {
    if (data.kind !== 'report') return;
    if (data.report.state.kind === 'rebuilding') began = true;
    if (!began || data.report.state.kind !== 'ready') return;
    const took = performance.now() - start;
    channel.close();
    setTimeout(() => conclude(took), ${SETTLE_MS});
  };
  channel.postMessage({ kind: 'rebuild' });
})`;

/** Takes all rows of a picture into the page's memory, with the layout of their tables. Answers how many there are. */
const keepRows = (picture: string): string => `(async () => {
  const db = await new Dexie(${JSON.stringify(picture)}).open();
  const layout = db.tables.map(({ name, schema }) => [name, [schema.primKey, ...schema.indexes].map(({ src }) => src).join(', ')]);
  const tables = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()]));
  db.close();
  globalThis.benchRows = { layout: Object.fromEntries(layout), tables };
  return tables.reduce((sum, [, rows]) => sum + rows.length, 0);
})()`;

/** Puts the same rows into an empty database of the same layout, one bulkAdd a table. Answers ms. */
const BULK_ADD = `(async () => {
  const { layout, tables } = globalThis.benchRows;
  const db = new Dexie('bench-bulk', { chromeTransactionDurability: 'relaxed', cache: 'disabled' });
  db.version(1).stores(layout);
  await db.open();
  const start = performance.now();
  for (const [name, rows] of tables) await db.table(name).bulkAdd(rows);
  const took = performance.now() - start;
  await db.delete();
  return took;
})()`;

/** Paints the whole picture anew from the journal, against bulkAdd of the very rows it is made of. */
export async function measurePicture(ours: Program, picture: string, root: string): Promise<PictureTimes> {
  const dexie = readFileSync(join(root, 'node_modules', 'dexie', 'dist', 'dexie.min.js'), 'utf8');
  await ours.run(`${dexie}; true`);
  const rows = await ours.run<number>(keepRows(picture));
  const longestTasks: number[] = [];
  const rebuild = async (): Promise<number> => {
    const { took, longest } = await ours.run<Rebuilt>(REBUILD);
    longestTasks.push(longest);
    return took;
  };
  const contest = await interleave(ROUNDS, rebuild, () => ours.run<number>(BULK_ADD), { warmUp: 0 });
  return { ...contest, longestTasks, rows };
}
