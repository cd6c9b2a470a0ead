import { Alert, Button } from '@mantine/core';
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { call } from '../../lib/bridge';
import { errorSentence } from '../../lib/error-sentences.strings';
import classes from './lembar-pemulihan.module.css';
import { lembarStrings as strings } from './lembar.strings';

type Way = 'printer' | 'pdf';
type Outcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'done'; readonly way: Way }
  | { readonly kind: 'failed'; readonly reason: string };

async function bringOut(way: Way): Promise<Outcome> {
  const order = way === 'printer' ? ({ to: 'printer', printer: null } as const) : ({ to: 'pdf' } as const);
  const reply = await call('print:recovery-sheet', order);
  if (!reply.ok) return { kind: 'failed', reason: errorSentence(reply.error) };
  return reply.value.done ? { kind: 'done', way } : { kind: 'none' };
}

/** The recovery code, told this once, and the two ways to have its sheet on paper. */
export function LembarPemulihan({ code }: { readonly code: string }) {
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const [busy, setBusy] = useState<Way | null>(null);
  const run = async (way: Way): Promise<void> => {
    setBusy(way);
    setOutcome(await bringOut(way));
    setBusy(null);
  };
  return (
    <>
      <p className={classes.code} aria-label={strings.code} role="group">
        {code}
      </p>
      <p>{strings.keep}</p>
      <div className={classes.ways}>
        <Button
          size="sm"
          variant="default"
          loading={busy === 'printer'}
          disabled={busy === 'pdf'}
          leftSection={<IconPrinter size={16} aria-hidden />}
          onClick={() => void run('printer')}
        >
          {strings.print}
        </Button>
        <Button
          size="sm"
          variant="default"
          loading={busy === 'pdf'}
          disabled={busy === 'printer'}
          leftSection={<IconFileTypePdf size={16} aria-hidden />}
          onClick={() => void run('pdf')}
        >
          {strings.pdf}
        </Button>
      </div>
      <p role="status">
        {outcome.kind === 'done' && (outcome.way === 'printer' ? strings.printed : strings.saved)}
      </p>
      {outcome.kind === 'failed' && (
        <Alert color="red" role="alert">
          {outcome.reason}
        </Alert>
      )}
    </>
  );
}
