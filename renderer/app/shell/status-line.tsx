import { Kbd } from '@mantine/core';
import type { CopyStatus } from '../../../shared/ipc/backup.contract';
import { dayNumberOfInstant, MS_PER_DAY, type Instant } from '../../../shared/time';
import type { ProjectorState } from '../../db/projector-state';
import { useProjector } from '../../db/use-projector';
import { useNow } from '../../lib/clock';
import { useCopyStore } from '../../lib/copy.store';
import type { KeyHint } from '../../lib/feature';
import { paths } from '../../lib/paths';
import { useSaveState } from '../../lib/save-state.store';
import { useSession } from '../../lib/session';
import { useFormat } from '../../lib/use-format';
import { useVerificationStore } from '../../lib/verification.store';
import { shellStrings } from './shell.strings';
import classes from './status-line.module.css';

const strings = shellStrings.status;

function percentOf(done: number, total: number): number {
  return total === 0 ? 0 : Math.floor((done / total) * 100);
}

function Saving() {
  const { pending, savedAt, drafts } = useSaveState();
  const format = useFormat();
  const keptAt = Math.max(0, ...[...drafts.values()].map((at) => at ?? 0));
  const isDraft = drafts.size > 0;
  const words =
    pending > 0
      ? strings.saving
      : isDraft
        ? keptAt > 0
          ? strings.draftKept(format.time(keptAt))
          : strings.unsaved
        : savedAt === null
          ? strings.untouched
          : strings.saved(format.time(savedAt));
  return (
    <span role="status" className={classes.item} data-tone={isDraft ? 'draft' : undefined}>
      {words}
    </span>
  );
}

function projectorWords(state: ProjectorState): string | null {
  switch (state.kind) {
    case 'starting':
      return strings.starting;
    case 'ready':
      return null;
    case 'rebuilding':
      return strings.painting(percentOf(state.done, state.total));
    case 'too-new':
      return strings.tooNew(state.type);
    case 'failed':
      return strings.failed(state.code);
  }
}

function Painting() {
  const state = useProjector();
  const words = projectorWords(state);
  if (words === null) return null;
  const isTrouble = state.kind === 'too-new' || state.kind === 'failed';
  return (
    <span
      role={isTrouble ? 'alert' : 'status'}
      className={classes.item}
      data-tone={isTrouble ? 'trouble' : undefined}
    >
      {words}
    </span>
  );
}

function Chain() {
  const verification = useVerificationStore((store) => store.verification);
  const format = useFormat();
  if (verification === null || verification.state === 'dibatalkan') return null;
  const { state, checked, total, at } = verification;
  const words =
    state === 'rusak'
      ? strings.broken
      : state === 'utuh'
        ? strings.whole(format.time(at))
        : strings.checking(percentOf(checked, total));
  return (
    <span className={classes.item} data-tone={state === 'rusak' ? 'trouble' : undefined}>
      {words}
    </span>
  );
}

function copyWords(copy: CopyStatus, now: Instant, momentOf: (at: Instant) => string) {
  const { last, failed, running } = copy;
  if (running !== null) return { words: strings.copy.running(percentOf(running.done, running.total)) };
  if (failed !== null) return { words: strings.copy.failed(momentOf(failed.at)), tone: 'trouble' };
  if (last === null) return { words: strings.copy.none, tone: 'draft' };
  const isOld = now - last.at > MS_PER_DAY;
  return { words: strings.copy.made(momentOf(last.at)), ...(isOld && { tone: 'draft' }) };
}

/** When the last copy was made; amber when that is more than a day ago. */
function Copies() {
  const copy = useCopyStore((store) => store.copy);
  const { offsetMinutes, contoh } = useSession();
  const format = useFormat();
  const now = useNow();
  if (copy === null || contoh) return null;
  const today = dayNumberOfInstant(now, offsetMinutes);
  const momentOf = (at: Instant): string =>
    dayNumberOfInstant(at, offsetMinutes) === today ? format.time(at) : format.moment(at);
  const { words, tone } = copyWords(copy, now, momentOf);
  return (
    <a
      className={classes.item}
      data-tone={tone}
      href={`#${paths.pengaturanTab('cadangan')}`}
      title={strings.copy.open}
    >
      {words}
    </a>
  );
}

/** What is true just now: saved or not, the copies, the picture, the chain, the keys that work here. */
export function StatusLine({ keys }: { readonly keys: readonly KeyHint[] }) {
  const { clockDoubt } = useSession();
  return (
    <footer className={classes.line} aria-label={strings.label}>
      <Saving />
      <Copies />
      <Painting />
      <Chain />
      {clockDoubt !== null && (
        <span className={classes.item} data-tone="trouble">
          {strings.clock}
        </span>
      )}
      <span className={classes.keys}>
        {keys.map(({ keys: names, does }) => (
          <span key={does} className={classes.key}>
            {names.map((name) => (
              <Kbd key={name} size="xs">
                {name}
              </Kbd>
            ))}
            {does}
          </span>
        ))}
      </span>
    </footer>
  );
}
