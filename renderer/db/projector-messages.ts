import type { CHANNELS } from '../../shared/ipc/bridge';
import type { Reply, RequestOf } from '../../shared/ipc/contract';
import type { ReadEntry } from '../../shared/journal/entry';
import type { ProjectorReport } from './projector-state';

/** The channels a projector may ask main on; its window passes the question on, for a worker has no bridge. */
export type AskName =
  'session:witness' | 'journal:end' | 'journal:after' | 'journal:streams' | 'journal:rebuild';

/** A question of the worker. `id` finds the answer. */
export type Ask = {
  readonly [Name in AskName]: {
    readonly kind: 'ask';
    readonly id: number;
    readonly name: Name;
    readonly request: RequestOf<(typeof CHANNELS)[Name]>;
  };
}[AskName];

/** What a worker says to its window: questions for main, and what went wrong, for the log. */
export type ToWindow = Ask | { readonly kind: 'complaint'; readonly text: string };

/** What a window says to its worker. */
export type ToWorker =
  | { readonly kind: 'answer'; readonly id: number; readonly reply: Reply<(typeof CHANNELS)[AskName]> }
  | { readonly kind: 'entries'; readonly entries: readonly ReadEntry[] }
  | { readonly kind: 'look' };

/** The channel on which all windows and the one working projector hear each other. */
export const PROJECTOR_CHANNEL = 'lajur-proyektor';

/** What is said there: the projector reports; a window asks for a report or for a new painting. */
export type Broadcast =
  | { readonly kind: 'report'; readonly report: ProjectorReport }
  | { readonly kind: 'say' }
  | { readonly kind: 'rebuild' };
