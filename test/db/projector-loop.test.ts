import { dump, expectedDump, paintWhole } from './picture';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { JournalSilent, type JournalSource } from '../../renderer/db/journal-source';
import { pictureStore, type PictureStore } from '../../renderer/db/picture-store';
import { projectorInbox, type Inbox } from '../../renderer/db/projector-inbox';
import { projectWhenFree, type Locks, type ProjectorPorts } from '../../renderer/db/projector-loop';
import type { ProjectorReport, ProjectorState } from '../../renderer/db/projector-state';
import { beginPainting } from '../../renderer/db/rebuild';
import { isPictureName, LajurDb, readMark } from '../../renderer/db/schema';
import { openOffice, type Office } from '../builders/office';
import { randomWork } from '../builders/random-work';
import { seeded } from '../builders/seeded';
import { endOf, memorySource, type MemorySource } from './memory-source';

let epochs = 0;
const newStore = (): PictureStore =>
  pictureStore(() => {
    epochs += 1;
    return `putar${epochs}`;
  });

beforeEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

/** A worker that can be killed: after that nothing it does reaches a database or main. */
interface Window {
  readonly inbox: Inbox;
  readonly source: MemorySource;
  readonly reports: ProjectorReport[];
  readonly complaints: unknown[];
  readonly kill: () => void;
  readonly until: <Kind extends ProjectorState['kind']>(
    kind: Kind,
    appliedSeq?: number,
  ) => Promise<Extract<ProjectorState, { kind: Kind }>>;
}

interface WindowParts {
  readonly locks?: QueueLocks;
  readonly change?: (source: JournalSource) => JournalSource;
  readonly store?: PictureStore;
}

type QueueLocks = Locks & { readonly release: () => void };

/** One lock: the next in line gets it when the holder dies. */
function queueLocks(): QueueLocks {
  const line: (() => void)[] = [];
  let isHeld = false;
  const grant = (): void => {
    const next = line.shift();
    isHeld = next !== undefined;
    next?.();
  };
  return {
    request: (_, work) =>
      new Promise((resolve, reject) => {
        line.push(() => {
          work().then(resolve, reject);
        });
        if (!isHeld) grant();
      }),
    release: grant,
  };
}

const dead = new Promise<never>(() => undefined);

function openWindow(
  office: Office,
  { locks = queueLocks(), change, store = newStore() }: WindowParts = {},
): Window {
  const source = memorySource(office);
  const [reports, complaints]: [ProjectorReport[], unknown[]] = [[], []];
  const [inbox, answering] = [projectorInbox(), change?.(source) ?? source];
  let isDead = false;
  const mortal =
    <Args extends readonly unknown[], T>(ask: (...args: Args) => Promise<T>) =>
    async (...args: Args): Promise<T> => {
      if (isDead) return dead;
      const answer = await ask(...args);
      return isDead ? dead : answer;
    };
  const ports: ProjectorPorts = {
    source: {
      end: mortal(answering.end),
      after: mortal(answering.after),
      streams: mortal(answering.streams),
      rebuild: mortal(answering.rebuild),
      witness: mortal(answering.witness),
    },
    pictures: store,
    inbox,
    report: (report) => {
      reports.push(report);
    },
    complain: (cause) => {
      complaints.push(cause);
    },
    later: () => undefined,
  };
  void projectWhenFree(locks, ports);
  const find = (kind: string, seq: number) =>
    reports.find(({ state }) => state.kind === kind && state.appliedSeq >= seq)?.state;
  return {
    inbox,
    source,
    reports,
    complaints,
    kill: () => {
      isDead = true;
      locks.release();
    },
    until: async (kind, appliedSeq = 0) => {
      await vi.waitFor(
        () => {
          expect(find(kind, appliedSeq)).toBeDefined();
        },
        { timeout: 8_000, interval: 5 },
      );
      return find(kind, appliedSeq) as never;
    },
  };
}

interface GatedPages {
  readonly change: (source: JournalSource) => JournalSource;
  /** Holds back every page after this many more; resolves when one is held back. */
  readonly stopAfter: (count: number) => Promise<void>;
  readonly goOn: () => void;
}

/** Small pages of a painting that can be stopped in the middle. */
function gatedPages(size: number): GatedPages {
  let left = Number.POSITIVE_INFINITY;
  let stopped = (): void => undefined;
  let goOn = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  return {
    change: (source) => ({
      ...source,
      rebuild: async (upTo, before) => {
        left -= 1;
        if (left < 0) {
          stopped();
          await gate;
        }
        return source.rebuild(upTo, before, size);
      },
    }),
    stopAfter: (count) => {
      left = count;
      return new Promise((resolve) => {
        stopped = resolve;
      });
    },
    goOn: () => {
      goOn();
    },
  };
}

function busyOffice(seed: number, count = 120, dataId?: string) {
  const { office, people } = openOffice(dataId);
  const work = randomWork(office, people, seeded(seed));
  work.go(count);
  return { office, people, work };
}

async function shownPicture(window: Window): Promise<LajurDb> {
  const db = new LajurDb(window.reports.at(-1)?.picture ?? '');
  await db.open();
  return db;
}

async function expectWhole(window: Window, office: Office): Promise<void> {
  const db = await shownPicture(window);
  expect((await readMark(db))?.painting).toBeNull();
  expect(await dump(db)).toEqual(expectedDump(office));
  db.close();
}

const pictures = async (): Promise<readonly string[]> =>
  (await Dexie.getDatabaseNames()).filter(isPictureName);

describe('a projector', () => {
  it('paints the journal where there was no picture, and shows it while it is being painted', async () => {
    const { office } = busyOffice(1, 1_500);
    const window = openWindow(office);
    await window.until('ready', office.entries.length);

    expect(window.reports[0]).toMatchObject({
      state: { kind: 'starting' },
      picture: window.reports.at(-1)?.picture,
    });
    expect(window.reports.some(({ state }) => state.kind === 'rebuilding')).toBe(true);
    await expectWhole(window, office);
  });

  it('takes in news, and asks for what it was not told', async () => {
    const { office, work } = busyOffice(2);
    const window = openWindow(office);
    await window.until('ready', office.entries.length);
    const before = office.entries.length;
    work.go(5);
    window.inbox.put({ entries: office.entries.slice(before, before + 2) });
    await window.until('ready', before + 2);
    window.inbox.put({ entries: office.entries.slice(before + 4) });
    await window.until('ready', before + 5);

    expect(window.source.asked.filter((asked) => asked.startsWith('after')).at(-1)).toBe(
      `after ${before + 2}`,
    );
    await expectWhole(window, office);
  });

  it('goes on with the picture an earlier run left, and first tells main how far that reaches', async () => {
    const { office, work } = busyOffice(3);
    const first = openWindow(office);
    await first.until('ready', office.entries.length);
    first.kill();
    const reached = office.entries.length;
    work.go(10);
    const second = openWindow(office);
    await second.until('ready', office.entries.length);

    expect(second.source.asked[0]).toBe(`witness ${reached}`);
    expect(second.source.asked.some((asked) => asked.startsWith('rebuild'))).toBe(false);
    expect(second.reports.at(-1)?.picture).toBe(first.reports.at(-1)?.picture);
    await expectWhole(second, office);
  });

  it.each([
    ['says so', undefined],
    [
      'takes its end for its own',
      (source: JournalSource) => ({ ...source, witness: () => Promise.resolve(true) }),
    ],
  ])('never shows the picture of other data, whether main %s', async (_, change) => {
    const other = busyOffice(4, 120, 'data-lain-0001').office;
    const first = openWindow(other);
    await first.until('ready', other.entries.length);
    first.kill();
    const { office } = busyOffice(5);
    const second = openWindow(office, change === undefined ? {} : { change });
    await second.until('ready', office.entries.length);

    expect(second.reports.map(({ picture }) => picture)).not.toContain(first.reports.at(-1)?.picture);
    await expectWhole(second, office);
  });

  it.each([
    ['of an older format', () => newStore().point({ shown: 'lajur-0-lama', beside: null })],
    ['without its tables', (name: string) => gut(name)],
    ['deleted from the disk', (name: string) => Dexie.delete(name)],
  ])('paints anew where the picture is %s', async (_, damage) => {
    const { office } = busyOffice(6);
    const first = openWindow(office);
    await first.until('ready', office.entries.length);
    first.kill();
    const name = first.reports.at(-1)?.picture ?? '';
    await damage(name);
    const second = openWindow(office);
    await second.until('ready', office.entries.length);

    expect(second.reports.at(-1)?.picture).not.toBe(name);
    await expectWhole(second, office);
  });

  it('paints anew where the picture breaks under its hands', async () => {
    const { office, work } = busyOffice(7);
    const window = openWindow(office);
    await window.until('ready', office.entries.length);
    const name = window.reports.at(-1)?.picture ?? '';
    await gut(name);
    const before = office.entries.length;
    work.go(3);
    window.inbox.put({ entries: office.entries.slice(before) });
    await window.until('ready', office.entries.length);

    expect(window.complaints).toHaveLength(1);
    expect(window.reports.at(-1)?.picture).not.toBe(name);
    await expectWhole(window, office);
  });

  it('finishes a painting that a kill broke off, and never takes the half for whole', async () => {
    const { office } = busyOffice(8, 400);
    const pages = gatedPages(10);
    const stopped = pages.stopAfter(3);
    const first = openWindow(office, { change: pages.change });
    await stopped;
    first.kill();
    expect(first.reports.every(({ state }) => state.kind !== 'ready')).toBe(true);
    const second = openWindow(office);
    await second.until('ready', office.entries.length);

    expect(second.reports.at(-1)?.picture).toBe(first.reports.at(-1)?.picture);
    expect(second.source.asked).not.toContain(`rebuild ${office.entries.length} null`);
    await expectWhole(second, office);
  });

  it('says that it failed while main does not answer, keeps its picture, and goes on when main does', async () => {
    const { office } = busyOffice(9);
    let isSilent = true;
    const window = openWindow(office, {
      change: (source) => ({
        ...source,
        after: (seq, limit) =>
          isSilent ? Promise.reject(new JournalSilent('unexpected')) : source.after(seq, limit),
      }),
    });
    const failed = await window.until('failed');
    expect(failed.code).toBe('unexpected');
    isSilent = false;
    window.inbox.put({ look: true });
    await window.until('ready', office.entries.length);

    expect(await pictures()).toHaveLength(1);
    expect(window.complaints).toEqual([]);
    await expectWhole(window, office);
  });

  it('pauses instead of painting in circles when no database can be made', async () => {
    const { office } = busyOffice(10, 20);
    const opened = vi.fn(() => Promise.resolve(null));
    const window = openWindow(office, { store: { ...newStore(), open: opened } });
    const failed = await window.until('failed');

    expect(failed.code).toBe('gambar-tidak-dapat-dilukis');
    const tries = opened.mock.calls.length;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(opened.mock.calls.length).toBe(tries);
  });

  it('stops at an event of a later version and says which', async () => {
    const { office } = busyOffice(11, 20);
    office.append([{ stream: 'kantor', type: 'KantorPindah', v: 1, happenedAt: 0, data: {} }], {
      actor: 'program',
    });
    const window = openWindow(office);

    expect(await window.until('too-new')).toMatchObject({ type: 'KantorPindah', v: 1 });
  });
});

describe('a picture painted beside', () => {
  it('is turned to once, when it is whole; until then the old one is shown and kept up to date', async () => {
    const { office, work } = busyOffice(12, 300);
    const pages = gatedPages(10);
    const window = openWindow(office, { change: pages.change });
    await window.until('ready', office.entries.length);
    const old = window.reports.at(-1)?.picture ?? '';
    const [told, before] = [window.reports.length, office.entries.length];
    const stopped = pages.stopAfter(3);
    window.inbox.put({ rebuild: true });
    await stopped;
    work.go(4);
    window.inbox.put({ entries: office.entries.slice(before) });
    pages.goOn();
    await window.until('ready', office.entries.length);

    const since = window.reports.slice(told);
    const turned = since.findIndex(({ picture }) => picture !== old);
    expect(turned).toBe(since.length - 1);
    expect(since[turned]?.state).toMatchObject({ kind: 'ready', appliedSeq: office.entries.length });
    expect(since[turned - 1]?.state).toMatchObject({ kind: 'rebuilding', appliedSeq: office.entries.length });
    await expectWhole(window, office);
  });

  it('is finished by the next run after a kill', async () => {
    const { office } = busyOffice(13, 300);
    const pages = gatedPages(5);
    const first = openWindow(office, { change: pages.change });
    await first.until('ready', office.entries.length);
    const stopped = pages.stopAfter(3);
    first.inbox.put({ rebuild: true });
    await stopped;
    const { beside } = await newStore().pointer();
    first.kill();
    const second = openWindow(office);
    await second.until('ready', office.entries.length);

    expect(beside).not.toBeNull();
    expect(second.reports.at(-1)?.picture).toBe(beside);
    expect(second.source.asked).not.toContain(`rebuild ${office.entries.length} null`);
    await expectWhole(second, office);
  });

  it('is given up when it cannot be painted, and the old one stays', async () => {
    const { office } = busyOffice(14, 60);
    const store = newStore();
    let isBroken = false;
    const window = openWindow(office, {
      store: { ...store, open: (name) => (isBroken ? Promise.resolve(null) : store.open(name)) },
    });
    await window.until('ready', office.entries.length);
    const old = window.reports.at(-1)?.picture;
    isBroken = true;
    window.inbox.put({ rebuild: true });
    await vi.waitFor(() => {
      expect(window.reports.at(-1)?.state).toMatchObject({ kind: 'ready', besideFailed: true });
    });

    expect(window.reports.at(-1)?.picture).toBe(old);
    expect(await store.pointer()).toEqual({ shown: old, beside: null });
    await expectWhole(window, office);
  });

  it('leaves only the pictures that count when the rest is swept away', async () => {
    const { office } = busyOffice(15, 60);
    const stray = new LajurDb('lajur-0-lama');
    await stray.open();
    stray.close();
    const window = openWindow(office);
    await window.until('ready', office.entries.length);
    await newStore().sweep();

    expect(await pictures()).toEqual([window.reports.at(-1)?.picture]);
  });
});

describe('several windows', () => {
  it('have one projector at work; another takes over when its window dies', async () => {
    const { office, work } = busyOffice(16);
    const locks = queueLocks();
    const [first, second] = [openWindow(office, { locks }), openWindow(office, { locks })];
    await first.until('ready', office.entries.length);
    expect(second.source.asked).toEqual([]);
    first.kill();
    work.go(5);
    await second.until('ready', office.entries.length);

    expect(second.reports.at(-1)?.picture).toBe(first.reports.at(-1)?.picture);
    await expectWhole(second, office);
  });

  it('show each entry once even where two projectors worked on one picture', async () => {
    const { office } = busyOffice(17, 300);
    const [a, b] = [new LajurDb('lajur-1-balap'), new LajurDb('lajur-1-balap')];
    await Promise.all([a.open(), b.open()]);
    await beginPainting(a, { ...endOf(office), seq: 0, n: 0, hash: '' });
    await Promise.all([paintWhole(a, memorySource(office)), paintWhole(b, memorySource(office))]);

    expect(await dump(a)).toEqual(expectedDump(office));
  });
});

/** A database of the right version in which the tables are missing. */
async function gut(name: string): Promise<void> {
  await Dexie.delete(name);
  await request(name, 10);
}

function request(name: string, version: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, version);
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
    opening.onerror = () => {
      reject(opening.error ?? new Error(name));
    };
  });
}
