import { Alert, Button } from '@mantine/core';
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { PaperOrder } from '../../../shared/ipc/print.contract';
import { errorSentence, type ScreenError } from '../../lib/error-sentences.strings';
import classes from './paper-ways.module.css';
import { paperStrings as strings } from './paper.strings';

/** How bringing out a paper went; `done` false: the person thought better of saving. */
export type PaperReply =
  | { readonly ok: true; readonly value: { readonly done: boolean } }
  | { readonly ok: false; readonly error: ScreenError };

interface PaperWaysProps {
  /** What the paper is called in a sentence: "Lembar pemulihan". */
  readonly name: string;
  readonly bringOut: (order: PaperOrder) => Promise<PaperReply>;
}

type Way = PaperOrder['to'];
type Outcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'done'; readonly way: Way }
  | { readonly kind: 'failed'; readonly reason: string };

function outcomeOf(reply: PaperReply, way: Way): Outcome {
  if (!reply.ok) return { kind: 'failed', reason: errorSentence(reply.error) };
  return reply.value.done ? { kind: 'done', way } : { kind: 'none' };
}

/** The two ways to have a paper of the program: printed, or saved as PDF. */
export function PaperWays({ name, bringOut }: PaperWaysProps) {
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const [busy, setBusy] = useState<Way | null>(null);
  const run = async (order: PaperOrder): Promise<void> => {
    setBusy(order.to);
    setOutcome(outcomeOf(await bringOut(order), order.to));
    setBusy(null);
  };
  return (
    <>
      <div className={classes.ways}>
        <Button
          size="sm"
          variant="default"
          loading={busy === 'printer'}
          disabled={busy === 'pdf'}
          leftSection={<IconPrinter size={16} aria-hidden />}
          onClick={() => void run({ to: 'printer', printer: null })}
        >
          {strings.print(name)}
        </Button>
        <Button
          size="sm"
          variant="default"
          loading={busy === 'pdf'}
          disabled={busy === 'printer'}
          leftSection={<IconFileTypePdf size={16} aria-hidden />}
          onClick={() => void run({ to: 'pdf' })}
        >
          {strings.pdf}
        </Button>
      </div>
      <p role="status">
        {outcome.kind === 'done' && (outcome.way === 'printer' ? strings.printed(name) : strings.saved(name))}
      </p>
      {outcome.kind === 'failed' && (
        <Alert color="red" role="alert">
          {outcome.reason}
        </Alert>
      )}
    </>
  );
}
