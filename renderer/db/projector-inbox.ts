import type { ReadEntry } from '../../shared/journal/entry';

/** What came in since the projector looked last. `look`: there may be entries it was not told of. */
export interface Mail {
  readonly entries: readonly ReadEntry[];
  readonly look: boolean;
  readonly rebuild: boolean;
}

/** Where news waits until the projector has a hand free. One at a time may wait. */
export interface Inbox {
  readonly put: (mail: Partial<Mail>) => void;
  readonly take: () => Mail;
  /** Resolves when something is there. */
  readonly wait: () => Promise<void>;
  /** Resolves when something more comes in, or after `timeoutMs`: a pause after a failure. */
  readonly next: (timeoutMs: number) => Promise<void>;
}

const EMPTY: Mail = { entries: [], look: false, rebuild: false };

/** More than this is not kept: the entries are asked for again instead. */
const MOST_ENTRIES = 2_000;

function joined(a: Mail, b: Partial<Mail>): Mail {
  const entries = [...a.entries, ...(b.entries ?? [])];
  const tooMany = entries.length > MOST_ENTRIES;
  return {
    entries: tooMany ? [] : entries,
    look: a.look || b.look === true || tooMany,
    rebuild: a.rebuild || b.rebuild === true,
  };
}

/** An empty inbox. */
export function projectorInbox(): Inbox {
  let mail = EMPTY;
  let wake = (): void => undefined;
  const more = (timeoutMs: number | null): Promise<void> =>
    new Promise((resolve) => {
      const timer = timeoutMs === null ? undefined : setTimeout(resolve, timeoutMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  return {
    put: (added) => {
      mail = joined(mail, added);
      wake();
    },
    take: () => {
      const taken = mail;
      mail = EMPTY;
      return taken;
    },
    wait: () => (mail === EMPTY ? more(null) : Promise.resolve()),
    next: more,
  };
}
