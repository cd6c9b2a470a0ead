import type { JournalSource } from './journal-source';
import type { PictureStore } from './picture-store';
import { beginPainting } from './rebuild';
import { readMark, type LajurDb, type PictureMark } from './schema';

/** The picture the screens look at, and the one being painted beside it, if any. */
export interface Easel {
  readonly shown: LajurDb;
  readonly beside: LajurDb | null;
}

interface Marked {
  readonly db: LajurDb;
  readonly mark: PictureMark;
}

/**
 * Opens what an earlier run left. The picture's own end is told to main before anything is painted: it is one of the
 * three witnesses of the journal's end. A picture that cannot be read or was painted from other data is not looked at
 * any more; a new one is begun and shown at once. Rejects with `JournalSilent`.
 */
export async function openEasel(source: JournalSource, pictures: PictureStore): Promise<Easel> {
  const pointer = await pictures.pointer();
  const shown = await openMarked(pictures, pointer.shown);
  const isOurs = shown !== null && (await testify(source, shown.mark));
  const { dataId } = await source.end();
  if (shown === null || !isOurs || shown.mark.end.dataId !== dataId) {
    shown?.db.close();
    return { shown: await beginShown(source, pictures), beside: null };
  }
  const beside = await openMarked(pictures, pointer.beside);
  if (beside?.mark.end.dataId === dataId) return { shown: shown.db, beside: beside.db };
  beside?.db.close();
  await pictures.point({ shown: shown.db.name, beside: null });
  return { shown: shown.db, beside: null };
}

async function testify(source: JournalSource, mark: PictureMark): Promise<boolean> {
  return mark.end.n === 0 || source.witness(mark.end);
}

async function openMarked(pictures: PictureStore, name: string | null): Promise<Marked | null> {
  const db = name === null ? null : await pictures.open(name);
  if (db === null) return null;
  try {
    const mark = await readMark(db);
    if (mark !== null) return { db, mark };
  } catch {
    // Falls through: what cannot be read is as good as none.
  }
  db.close();
  return null;
}

async function beginShown(source: JournalSource, pictures: PictureStore): Promise<LajurDb> {
  const name = pictures.newName();
  await pictures.point({ shown: name, beside: null });
  return begin(source, pictures, name);
}

/** Begins a new picture beside the one in use. Throws when no database can be made. */
export async function beginBeside(
  source: JournalSource,
  pictures: PictureStore,
  shown: LajurDb,
): Promise<Easel> {
  const name = pictures.newName();
  await pictures.point({ shown: shown.name, beside: name });
  return { shown, beside: await begin(source, pictures, name) };
}

async function begin(source: JournalSource, pictures: PictureStore, name: string): Promise<LajurDb> {
  const db = await pictures.open(name);
  if (db === null) throw new Error('no new picture can be made');
  await beginPainting(db, await source.end());
  return db;
}

/** Shows the picture painted beside from now on; the one before it is closed. */
export async function turnToBeside(pictures: PictureStore, easel: Easel, beside: LajurDb): Promise<Easel> {
  await pictures.point({ shown: beside.name, beside: null });
  easel.shown.close();
  return { shown: beside, beside: null };
}

/** Gives up the picture painted beside. */
export async function dropBeside(pictures: PictureStore, easel: Easel): Promise<Easel> {
  await pictures.point({ shown: easel.shown.name, beside: null });
  easel.beside?.close();
  return { shown: easel.shown, beside: null };
}

/** Lets go of the databases. */
export function closeEasel({ shown, beside }: Easel): void {
  shown.close();
  beside?.close();
}
