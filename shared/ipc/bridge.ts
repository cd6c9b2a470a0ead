import type { ReadEntry } from '../journal/entry';
import { backupContract, type CopyStage, type CopyStatus } from './backup.contract';
import { contohContract } from './contoh.contract';
import type { Reply, RequestOf } from './contract';
import { katalogContract } from './katalog.contract';
import {
  commandContract,
  draftContract,
  fileContract,
  journalContract,
  searchContract,
  systemContract,
  type JournalEnd,
  type Verification,
} from './office.contract';
import { peopleContract } from './people.contract';
import { printContract } from './print.contract';
import { rapatContract } from './rapat.contract';
import { sessionContract, type Status } from './session.contract';
import { wizardContract } from './wizard.contract';

/** Every channel there is. The preload makes one method per key; nothing else crosses the bridge. */
export const CHANNELS = {
  ...sessionContract,
  ...wizardContract,
  ...contohContract,
  ...peopleContract,
  ...printContract,
  ...commandContract,
  ...journalContract,
  ...draftContract,
  ...searchContract,
  ...fileContract,
  ...systemContract,
  ...backupContract,
  ...katalogContract,
  ...rapatContract,
} as const;

/** The name of a channel. */
export type ChannelName = keyof typeof CHANNELS;

/** What main tells windows unasked. Units: `at` ms since epoch. */
export interface News {
  readonly status: Status;
  readonly entries: { readonly entries: readonly ReadEntry[]; readonly end: JournalEnd };
  readonly clock: { readonly at: number };
  readonly verification: Verification;
  /** The screen will lock for want of input; null: somebody is there again. */
  readonly idle: { readonly secondsLeft: number | null };
  readonly copy: CopyStatus;
  /** How far the reading or restoring of a copy is; null: none is under way. */
  readonly restore: CopyStage | null;
}

/** What the preload puts at `window.lajur`. */
export interface Bridge {
  readonly call: {
    readonly [Name in ChannelName]: (
      request: RequestOf<(typeof CHANNELS)[Name]>,
    ) => Promise<Reply<(typeof CHANNELS)[Name]>>;
  };
  /** Listens to one kind of news; the answer stops listening. */
  readonly on: <Name extends keyof News>(name: Name, listener: (news: News[Name]) => void) => () => void;
}
