import { join } from 'node:path';
import { makeCopy, type CopyOrder } from '../backup/make-copy';
import { openReadOnly } from '../journal/database';
import { journalReader } from '../journal/journal-reader';
import { journalPath } from '../journal/open-journal';
import { readSchema } from '../journal/schema';
import type { FromGudang, GudangAnswers, GudangAsk, ToGudang } from './messages';
import { searchIndex } from './search-index';
import { verifier } from './verifier';

/** The storehouse at work: takes messages, says what it has to say. */
export interface GudangCore {
  readonly hear: (message: ToGudang) => void;
}

/** Repeats steps one by one for as long as any has work left; `wake` starts it again. */
function workLoop(
  steps: readonly (() => boolean)[],
  later: (work: () => void) => void,
): { readonly wake: () => void } {
  let working = false;
  const work = (): void => {
    working = steps.map((step) => step()).includes(true);
    if (working) later(work);
  };
  return {
    wake: () => {
      if (working) return;
      working = true;
      later(work);
    },
  };
}

/**
 * Opens the journal for reading and the search index for writing. Work that takes long is done in short steps by
 * `later`, so that a question never waits for more than one of them. Throws what SQLite throws.
 */
export function startGudang(
  dataDir: string,
  now: () => number,
  say: (message: FromGudang) => void,
  later: (work: () => void) => void,
): GudangCore {
  const db = openReadOnly(journalPath(dataDir));
  const schema = readSchema(db);
  if (schema.kind !== 'ours') throw new Error('not a journal of ours');
  const reader = journalReader(db);
  const index = searchIndex(join(dataDir, 'cari.db'), reader, schema.identity);
  if (index.doubt !== null) say({ kind: 'witness', recovery: index.doubt });
  const chain = verifier(reader, now, (verification) => say({ kind: 'verification', verification }));
  const copies = copier(say);
  let closed = false;

  const loop = workLoop([() => !closed && index.step(), () => !closed && chain.step()], later);

  const answer = (ask: GudangAsk): Answered | Promise<Answered> => {
    switch (ask.ask) {
      case 'copy':
        return copies.make(ask.order);
      case 'copy-cancel':
        copies.cancel();
        return null;
      case 'find':
        loop.wake();
        return { ...index.find(ask), seq: index.seq() };
      case 'rebuild-page':
        return reader.rebuildPage(ask.upTo, ask.before, ask.limit);
      case 'verify': {
        const begun = chain.start();
        loop.wake();
        return begun;
      }
      case 'verify-cancel':
        chain.cancel();
        return null;
    }
  };

  const close = (): void => {
    closed = true;
    index.close();
    db.close();
    say({ kind: 'closed' });
  };

  chain.start();
  loop.wake();
  return { hear: (message) => hear(message, { answer, close, wake: loop.wake, say }) };
}

type Answered = GudangAnswers[keyof GudangAnswers];

/** One copy at a time, its progress told, stopped at a word. */
function copier(say: (message: FromGudang) => void): {
  readonly make: (order: CopyOrder) => Promise<GudangAnswers['copy']>;
  readonly cancel: () => void;
} {
  let cancelled = false;
  return {
    make: (order) => {
      cancelled = false;
      return makeCopy(order, {
        progress: (...progress) => say({ kind: 'copy-progress', progress }),
        cancelled: () => cancelled,
      });
    },
    cancel: () => {
      cancelled = true;
    },
  };
}

interface Ears {
  readonly answer: (ask: GudangAsk) => Answered | Promise<Answered>;
  readonly close: () => void;
  readonly wake: () => void;
  readonly say: (message: FromGudang) => void;
}

function hear(message: ToGudang, { answer, close, wake, say }: Ears): void {
  switch (message.kind) {
    case 'grown':
      wake();
      return;
    case 'close':
      close();
      return;
    case 'ask':
      void answerTo(message.id, () => answer(message.ask), say);
  }
}

/** What can be answered at once is answered at once; only a copy is waited for. */
function answerTo(
  id: number,
  work: () => Answered | Promise<Answered>,
  say: (message: FromGudang) => void,
): Promise<void> | void {
  const failed = (error: unknown): void =>
    say({ kind: 'failed', id, code: error instanceof Error ? error.name : 'unknown' });
  try {
    const answered = work();
    if (answered instanceof Promise)
      return answered.then((value) => say({ kind: 'answer', id, value }), failed);
    say({ kind: 'answer', id, value: answered });
  } catch (error) {
    failed(error);
  }
}
