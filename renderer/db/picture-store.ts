import { Dexie, type Table } from 'dexie';
import { isPictureName, isPresentFormat, LajurDb, pictureName } from './schema';

const POINTER_NAME = 'lajur-penunjuk';
const OPEN_TIMEOUT_MS = 20_000;

/** Which picture is looked at, and which is being painted beside it. Null: none. */
export interface Pointer {
  readonly shown: string | null;
  readonly beside: string | null;
}

interface PointerRow extends Pointer {
  readonly id: 'pointer';
}

class PointerDb extends Dexie {
  declare readonly pointer: Table<PointerRow, string>;

  constructor() {
    super(POINTER_NAME, { chromeTransactionDurability: 'relaxed', cache: 'disabled' });
    this.version(1).stores({ pointer: 'id' });
  }
}

/** The pictures of this computer: which one counts, opening, making and clearing away. */
export interface PictureStore {
  readonly pointer: () => Promise<Pointer>;
  readonly point: (pointer: Pointer) => Promise<void>;
  /** A name no picture had before. It is pointed at before it is opened, so that nobody sweeps it away. */
  readonly newName: () => string;
  /** Opens a picture, an empty one where there was none; null when it cannot be opened or is of another format. */
  readonly open: (name: string) => Promise<LajurDb | null>;
  /** Deletes every picture the pointer does not name. Best effort: what is still held somewhere goes another time. */
  readonly sweep: () => Promise<void>;
}

/** The store in this browser's IndexedDB. `newEpoch` names the next picture: letters and digits, never one again. */
export function pictureStore(newEpoch: () => string): PictureStore {
  return {
    pointer: readPointer,
    point: ({ shown, beside }) =>
      withPointer(async (db) => {
        await db.pointer.put({ id: 'pointer', shown, beside });
      }),
    newName: () => pictureName(newEpoch()),
    open: (name) => (isPresentFormat(name) ? openPicture(name) : Promise.resolve(null)),
    sweep,
  };
}

function readPointer(): Promise<Pointer> {
  return withPointer(async (db) => {
    const row = await db.pointer.get('pointer');
    return { shown: row?.shown ?? null, beside: row?.beside ?? null };
  });
}

/** A pointer that cannot be read is made anew: it only says which of the disposable pictures counts. */
async function withPointer<T>(work: (db: PointerDb) => Promise<T>): Promise<T> {
  try {
    return await workOnPointer(work);
  } catch {
    await Dexie.delete(POINTER_NAME);
    return await workOnPointer(work);
  }
}

async function workOnPointer<T>(work: (db: PointerDb) => Promise<T>): Promise<T> {
  const db = new PointerDb();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

async function openPicture(name: string): Promise<LajurDb | null> {
  const db = new LajurDb(name);
  try {
    await opened(db);
    return db;
  } catch {
    db.close();
    return null;
  }
}

/** A damaged database can also keep silent for ever. */
async function opened(db: Dexie): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`${db.name} does not open`));
    }, OPEN_TIMEOUT_MS);
  });
  try {
    await Promise.race([db.open(), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function sweep(): Promise<void> {
  const all = await Dexie.getDatabaseNames();
  const { shown, beside } = await readPointer();
  const names = all.filter((name) => isPictureName(name) && name !== shown && name !== beside);
  await Promise.allSettled(names.map((name) => Dexie.delete(name)));
}
