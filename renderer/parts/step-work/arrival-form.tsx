import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod';
import type { Task } from '../../../shared/domain/berkas/berkas-state';
import { errorSentence } from '../../lib/error-sentences.strings';
import { useCommandDraft, type CommandDraft } from '../../lib/use-command-draft';
import { useKeptForm } from '../../lib/use-kept-form';
import { act } from '../act/act';
import classes from './step-work.module.css';
import { stepWorkStrings as strings } from './step-work.strings';

interface ArrivalValues {
  readonly note: string;
}

const arrivalSchema: z.ZodType<ArrivalValues> = z.object({ note: z.string() });

interface ArrivalFormProps {
  readonly berkas: string;
  readonly task: Task;
}

/** Records that the outsider's act has come, so that the step is queued. */
export function ArrivalForm({ berkas, task }: ArrivalFormProps) {
  const draft = useCommandDraft(`datang:${berkas}:${task.task}`, arrivalSchema);
  if (draft.kind === 'loading') return <p role="status">{strings.loading}</p>;
  return <ReadyArrivalForm key={draft.commandId} berkas={berkas} task={task} draft={draft} />;
}

function ReadyArrivalForm({
  berkas,
  task,
  draft,
}: ArrivalFormProps & { readonly draft: Extract<CommandDraft<ArrivalValues>, { kind: 'ready' }> }) {
  const form = useForm<ArrivalValues>({ defaultValues: draft.kept ?? { note: '' } });
  const [error, setError] = useState<string | null>(null);
  useKeptForm(form, draft.keep);

  const send = async ({ note }: ArrivalValues): Promise<void> => {
    const reply = await act({
      type: 'task.arrive',
      data: { berkas, task: task.task, note: note.trim() },
      done: strings.arrived,
      commandId: draft.commandId,
    });
    if (reply.ok) draft.drop();
    else setError(errorSentence(reply.error));
  };

  return (
    <form className={classes.form} noValidate onSubmit={(event) => void form.handleSubmit(send)(event)}>
      <Textarea
        label={strings.arriveNote}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={4000}
        error={error}
        {...form.register('note')}
      />
      <div className={classes.buttons}>
        <Button type="submit" loading={form.formState.isSubmitting}>
          {strings.arrive}
        </Button>
      </div>
    </form>
  );
}
