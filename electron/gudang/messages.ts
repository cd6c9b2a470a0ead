import type { Verification } from '../../shared/ipc/office.contract';
import type { Recovery } from '../../shared/ipc/session.contract';
import type { Result } from '../../shared/result';
import type { Watch } from '../backup/check-copy';
import type { CopyOrder, CopyRefusal, MadeCopy } from '../backup/make-copy';
import type { StreamPage } from '../journal/journal-reader';
import type { Hit, Question } from './cari';

/** What main asks of gudang. */
export type GudangAsk =
  | ({ readonly ask: 'find' } & Question)
  | {
      readonly ask: 'rebuild-page';
      readonly upTo: number;
      readonly before: number | null;
      readonly limit: number;
    }
  | { readonly ask: 'verify' }
  | { readonly ask: 'verify-cancel' }
  | { readonly ask: 'copy'; readonly order: CopyOrder }
  | { readonly ask: 'copy-cancel' };

/** What gudang answers, per question. */
export interface GudangAnswers {
  readonly find: { readonly hits: readonly Hit[]; readonly total: number; readonly seq: number };
  readonly 'rebuild-page': StreamPage;
  readonly verify: Verification;
  readonly 'verify-cancel': null;
  readonly copy: Result<MadeCopy, CopyRefusal>;
  readonly 'copy-cancel': null;
}

/** How far a copy is, in the words of `Watch`. */
export type CopyProgress = Parameters<Watch['progress']>;

/** Main to gudang: a numbered question, that the journal has grown, or the farewell. */
export type ToGudang =
  | { readonly kind: 'ask'; readonly id: number; readonly ask: GudangAsk }
  | { readonly kind: 'grown' }
  | { readonly kind: 'close' };

/** Gudang to main: an answer, or news. */
export type FromGudang =
  | { readonly kind: 'answer'; readonly id: number; readonly value: GudangAnswers[keyof GudangAnswers] }
  | { readonly kind: 'failed'; readonly id: number; readonly code: string }
  | { readonly kind: 'ready' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'copy-progress'; readonly progress: CopyProgress }
  | { readonly kind: 'verification'; readonly verification: Verification }
  | { readonly kind: 'witness'; readonly recovery: Recovery };
