import { join } from 'node:path';
import { assertNever } from '../../shared/result';
import { measureAppend, type AppendTimes } from './journal/measure-append';
import { measureIndex } from './journal/measure-index';
import { measureReplay, measureVerify } from './journal/measure-reading';
import type { Contest } from './measure';
import { seedBerkas, type BerkasWish } from './office/seed-berkas';
import { seedOffice, type SeedWish, type SeededOffice } from './office/seed-office';

/** Work that is done in Electron's own Node, without a window. */
export type NodeTask =
  | { readonly kind: 'version' }
  | { readonly kind: 'seed'; readonly wish: SeedWish }
  | { readonly kind: 'seed-berkas'; readonly wish: BerkasWish }
  | { readonly kind: 'journal'; readonly home: string; readonly work: string };

/** What each task answers. Times as their functions say. */
export interface NodeAnswers {
  readonly version: string;
  readonly seed: SeededOffice;
  readonly 'seed-berkas': SeededOffice;
  readonly journal: {
    readonly append: AppendTimes;
    readonly replay: Contest;
    readonly verify: Contest;
    readonly index: Contest & { readonly docs: number };
  };
}

async function measureJournal(home: string, work: string): Promise<NodeAnswers['journal']> {
  const journal = join(home, 'data', 'journal.db');
  const append = await measureAppend(journal, work);
  const replay = await measureReplay(journal);
  const verify = await measureVerify(journal);
  const index = await measureIndex(journal, work);
  return { append, replay, verify, index };
}

async function perform(task: NodeTask): Promise<NodeAnswers[NodeTask['kind']]> {
  switch (task.kind) {
    case 'version':
      return process.versions.node;
    case 'seed':
      return seedOffice(task.wish);
    case 'seed-berkas':
      return seedBerkas(task.wish);
    case 'journal':
      return measureJournal(task.home, task.work);
    default:
      return assertNever(task);
  }
}

const answer = await perform(JSON.parse(process.argv[2] ?? '') as NodeTask);
process.stdout.write(JSON.stringify(answer));
