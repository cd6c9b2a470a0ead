import { useState } from 'react';
import type { BerkasState, Task } from '../../../shared/domain/berkas/berkas-state';
import type { DraftValue } from '../../lib/use-draft';
import { act } from '../act/act';
import { missingIn, refusalIn, sentencesOf, type Asked, type FinishErrors } from './finish-errors';
import { finishCommand, finishDraftKey, type Counted, type FinishValues } from './finish-values';
import { stepWorkStrings as strings } from './step-work.strings';

interface FinishOrder {
  readonly berkas: BerkasState;
  readonly task: Task;
  readonly values: FinishValues;
  readonly asked: Asked;
  readonly counted: Counted;
  readonly draft: { readonly commandId: string; readonly drop: () => void };
  readonly onFinished: () => void;
}

/** How a form is finished: what is wrong with it once somebody has tried, and the trying. */
export interface Finishing {
  readonly errors: FinishErrors;
  readonly isSending: boolean;
  readonly finish: () => Promise<void>;
}

/** Sends the form; what is missing or refused comes back to its fields, and nothing typed is lost. */
export function useFinishing(order: FinishOrder): Finishing {
  const { berkas, task, values, asked, counted, draft, onFinished } = order;
  const [isTried, setTried] = useState(false);
  const [refused, setRefused] = useState<{ readonly sent: string; readonly errors: FinishErrors } | null>(
    null,
  );
  const [isSending, setSending] = useState(false);
  const missing = missingIn(values, task, asked);
  // A refusal speaks of what was sent; once that is changed it has nothing to say.
  const refusal = refused?.sent === JSON.stringify(values) ? refused.errors : {};

  const finish = async (): Promise<void> => {
    setTried(true);
    if (isSending || sentencesOf(missing).length > 0) return;
    setSending(true);
    const reply = await act({
      type: 'task.finish',
      data: finishCommand(berkas.stream, task, values, counted),
      done: strings.finished(task.no),
      commandId: draft.commandId,
      // What the schema of these values reads is what JSON gives back, so it is JSON.
      answers: { key: finishDraftKey(berkas.stream, task.task), values: values as unknown as DraftValue },
    });
    setSending(false);
    if (!reply.ok) {
      setRefused({ sent: JSON.stringify(values), errors: refusalIn(reply.error) });
      return;
    }
    draft.drop();
    onFinished();
  };
  return { errors: isTried ? { ...refusal, ...missing } : {}, isSending, finish };
}
