import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import type { Recovery } from '../../../shared/ipc/session.contract';
import { WIB_OFFSET_MINUTES } from '../../../shared/time';
import { call } from '../../lib/bridge';
import { errorSentence } from '../../lib/error-sentences.strings';
import { formatDate, formatNumber, formatTime } from '../../lib/format';
import { showStatus } from '../../lib/session.store';
import { RestoreFlow } from '../../parts/pulihkan/restore-flow';
import { restoreStrings } from '../../parts/pulihkan/restore.strings';
import classes from './gate-frame.module.css';
import { GateFrame } from './gate-frame';
import { recoveryStrings as strings } from './recovery.strings';

function momentOf(fact: string | number | undefined): string | null {
  if (typeof fact !== 'number' || fact <= 0) return null;
  // The calendar lies in the data that cannot be opened.
  return `${formatDate(fact, WIB_OFFSET_MINUTES)} ${formatTime(fact, WIB_OFFSET_MINUTES)}`;
}

/** What main knows of the trouble, as lines to read out to whoever comes to help. */
function factLines({ facts }: Recovery): readonly (readonly [string, string])[] {
  const { has, expected, path, holder } = facts;
  const missing = typeof has === 'number' && typeof expected === 'number' ? expected - has : 0;
  const lines = [
    [strings.facts.path, path === undefined ? null : String(path)],
    [strings.facts.missing, missing > 0 ? strings.missing(formatNumber(missing)) : null],
    [strings.facts.since, momentOf(facts['since'])],
    [strings.facts.until, momentOf(facts['until'])],
    [strings.facts.holder, holder === undefined ? null : String(holder)],
  ] as const;
  return lines.flatMap(([head, value]) => (value === null ? [] : [[head, value] as const]));
}

/** Data that others hold, or that a newer Lajur wrote, are whole: a copy in their place would lose what they hold. */
const NO_RESTORE: ReadonlySet<Recovery['reason']> = new Set([
  'held-by-other',
  'journal-too-new',
  'folder-refused',
  'contoh-not-made',
]);

function Words({ recovery }: { readonly recovery: Recovery }) {
  const words = strings.words(recovery);
  return (
    <dl className={classes.words}>
      <dt>{strings.happened}</dt>
      <dd>{words.happened}</dd>
      <dt>{strings.safe}</dt>
      <dd>{words.safe}</dd>
      <dt>{strings.todo}</dt>
      <dd>{words.todo}</dd>
      {factLines(recovery).map(([head, value]) => (
        <div key={head} style={{ display: 'contents' }}>
          <dt>{head}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Says why the data will not open, whether they are safe, and what to do; never starts an empty office instead. */
export function RecoveryScreen({ recovery }: { readonly recovery: Recovery }) {
  const [isTrying, setTrying] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [isRestoring, setRestoring] = useState(false);

  const retry = async (): Promise<void> => {
    setTrying(true);
    const reply = await call('session:retry', {});
    setTrying(false);
    setError(reply.ok ? null : errorSentence(reply.error));
    if (reply.ok) showStatus(reply.value);
  };

  if (isRestoring)
    return (
      <GateFrame title={restoreStrings.title} isWide>
        <RestoreFlow
          onCancel={() => {
            setRestoring(false);
          }}
        />
      </GateFrame>
    );
  return (
    <GateFrame title={strings.title} isWide>
      <Words recovery={recovery} />
      <p className={classes.lead}>{strings.code(recovery.reason)}</p>
      {error !== null && (
        <Alert color="red" role="alert">
          {error}
        </Alert>
      )}
      <div className={classes.buttons}>
        <Button variant="default" size="sm" onClick={() => void call('session:quit', {})}>
          {strings.quit}
        </Button>
        {!NO_RESTORE.has(recovery.reason) && (
          <Button
            variant="default"
            size="sm"
            disabled={isTrying}
            onClick={() => {
              setRestoring(true);
            }}
          >
            {restoreStrings.title}
          </Button>
        )}
        <Button size="sm" loading={isTrying} onClick={() => void retry()}>
          {strings.retry}
        </Button>
      </div>
    </GateFrame>
  );
}
