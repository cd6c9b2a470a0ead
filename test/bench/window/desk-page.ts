import { Dexie, liveQuery } from 'dexie';
import { queueOf } from '../../../renderer/db/queue-query';
import { LajurDb } from '../../../renderer/db/schema';

const NEWEST = 50;
const QUEUE = 'role:helpdesk';

interface DeskPage {
  /** The newest 50 of a person's queue as Meja Saya asks for them, in ms. */
  readonly queue: (picture: string, person: string, moment: number) => Promise<number>;
  /** The first 50 rows of one queue by one index, in ms. */
  readonly bareList: (picture: string) => Promise<number>;
  /** Takes the next step of the queue and finishes it: ms until acknowledged, and until its row is gone from the page. */
  readonly finish: (picture: string) => Promise<{ readonly acknowledged: number; readonly shown: number }>;
}

/** Several in a row, for the page's clock ticks in 0.1 ms. */
const AT_ONCE = 20;

let db: LajurDb | null = null;

async function opened(picture: string): Promise<LajurDb> {
  if (db?.name === picture) return db;
  db?.close();
  db = new LajurDb(picture);
  await db.open();
  return db;
}

function firstRows(from: LajurDb) {
  return from.tasks
    .where('[key+status+dueOrder]')
    .between([QUEUE, 'menunggu', Dexie.minKey], [QUEUE, 'menunggu', Dexie.maxKey])
    .limit(NEWEST);
}

async function meanOf(ask: () => Promise<readonly unknown[]>): Promise<number> {
  const start = performance.now();
  for (let done = 0; done < AT_ONCE; done += 1) {
    const rows = await ask();
    if (rows.length !== NEWEST) throw new Error(`${rows.length} rows instead of ${NEWEST}`);
  }
  return (performance.now() - start) / AT_ONCE;
}

async function send(type: string, data: object): Promise<void> {
  const { call } = (globalThis as unknown as { readonly lajur: { readonly call: Calls } }).lajur;
  const reply = await call['command:run']({ commandId: crypto.randomUUID(), type, v: 1, data });
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
}

interface Calls {
  readonly 'command:run': (request: object) => Promise<{ readonly ok: boolean; readonly error?: unknown }>;
}

/** Resolves when a row's step has left it, as a screen would see it. */
function untilGone(from: LajurDb, id: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const following = liveQuery(async () => await from.tasks.get(id)).subscribe({
      next: (row) => {
        if (row !== undefined) return;
        following.unsubscribe();
        resolve();
      },
      error: reject,
    });
  });
}

async function untilTaken(from: LajurDb, id: string): Promise<void> {
  for (;;) {
    if ((await from.tasks.get(id))?.takenBy !== null) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const page: DeskPage = {
  queue: async (picture, person, moment) => {
    const from = await opened(picture);
    return meanOf(() => queueOf(from, person, moment, NEWEST));
  },
  bareList: async (picture) => {
    const from = await opened(picture);
    return meanOf(() => firstRows(from).toArray());
  },
  finish: async (picture) => {
    const from = await opened(picture);
    const [row] = await firstRows(from).toArray();
    if (row === undefined) throw new Error('the queue is empty');
    const ref = { berkas: row.stream, task: row.task };
    await send('task.take', ref);
    await untilTaken(from, row.id);
    const gone = untilGone(from, row.id);
    const plain = { note: '', lampiran: [], lanes: {}, outside: null };
    const start = performance.now();
    await send('task.finish', { ...ref, outcome: 1, ...plain });
    const acknowledged = performance.now() - start;
    await gone;
    return { acknowledged, shown: performance.now() - start };
  },
};

Object.assign(globalThis, { benchDesk: page });
