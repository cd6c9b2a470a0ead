import type { CopyStage } from '../../shared/ipc/backup.contract';
import type { Watch } from './check-copy';

/** Windows are told no more often than this, in ms. */
const TELL_EVERY_MS = 100;

/** Where copies are read and restored, one at a time, with somebody looking on who may stop it. */
export interface RestoreDesk {
  /** Does the work under a watch; whatever was under way before is cancelled, and ended, first. */
  readonly watch: <T>(work: (watch: Watch) => Promise<T>) => Promise<T>;
  readonly cancel: () => void;
}

/** Sets a desk up. `tell`: hears how far the work is, null when it has ended; `monotonic`: ms of a clock nobody sets. */
export function restoreDesk(tell: (stage: CopyStage | null) => void, monotonic: () => number): RestoreDesk {
  let ended: Promise<unknown> = Promise.resolve();
  let cancelPresent = (): void => undefined;

  const watched = (): Watch & { readonly cancel: () => void } => {
    let isCancelled = false;
    let last = { what: '', at: -TELL_EVERY_MS };
    return {
      cancel: () => {
        isCancelled = true;
      },
      cancelled: () => isCancelled,
      progress: (done, total, what) => {
        const at = monotonic();
        if (what === last.what && at - last.at < TELL_EVERY_MS) return;
        last = { what, at };
        tell({ what, done, total });
      },
    };
  };

  return {
    watch: async (work) => {
      cancelPresent();
      const before = ended;
      const watch = watched();
      cancelPresent = watch.cancel;
      const done = before.catch(() => undefined).then(() => work(watch));
      ended = done;
      try {
        return await done;
      } finally {
        if (ended === done) tell(null);
      }
    },
    cancel: () => {
      cancelPresent();
    },
  };
}
