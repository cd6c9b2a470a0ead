import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import * as z from 'zod';
import type { Task } from '../../../shared/domain/berkas/berkas-state';
import { useMoment } from '../../lib/clock';
import { errorSentence } from '../../lib/error-sentences.strings';
import { useSession } from '../../lib/session';
import { useCommandDraft, type CommandDraft } from '../../lib/use-command-draft';
import { useFormat } from '../../lib/use-format';
import { useKeptForm } from '../../lib/use-kept-form';
import { act } from '../act/act';
import classes from './step-work.module.css';
import { stepWorkStrings as strings } from './step-work.strings';
import { SusulanFields } from '../susulan/susulan-fields';
import { susulanStrings } from '../susulan/susulan.strings';
import {
  missingInSusulan,
  occurredOf,
  susulanValuesSchema,
  type SusulanValues,
} from '../susulan/susulan-values';

interface ArrivalValues {
  readonly note: string;
  readonly susulan: SusulanValues | null;
}

const arrivalSchema: z.ZodType<ArrivalValues> = z.object({
  note: z.string(),
  susulan: susulanValuesSchema.nullable().default(null),
});

interface ArrivalFormProps {
  readonly berkas: string;
  readonly task: Task;
}

/** Records that the outsider's act has come, now or when it really came, so that the step is queued. */
export function ArrivalForm({ berkas, task }: ArrivalFormProps) {
  const draft = useCommandDraft(`datang:${berkas}:${task.task}`, arrivalSchema);
  if (draft.kind === 'loading') return <p role="status">{strings.loading}</p>;
  return <ReadyArrivalForm key={draft.commandId} berkas={berkas} task={task} draft={draft} />;
}

type ReadyProps = ArrivalFormProps & {
  readonly draft: Extract<CommandDraft<ArrivalValues>, { kind: 'ready' }>;
};

function useArriving({ berkas, task, draft }: ReadyProps, susulan: SusulanValues | null) {
  const { offsetMinutes } = useSession();
  const format = useFormat();
  const now = useMoment();
  const [isTried, setTried] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const bounds = {
    ...{ earliest: task.openedAt, earliestText: format.moment(task.openedAt), now, offsetMinutes },
  };
  const missing = susulan === null ? {} : missingInSusulan(susulan, bounds);
  const send = async ({ note, susulan: told }: ArrivalValues): Promise<void> => {
    setTried(true);
    if (Object.keys(missing).length > 0) return;
    const reply = await act({
      type: 'task.arrive',
      data: {
        berkas,
        task: task.task,
        note: note.trim(),
        occurred: told === null ? null : occurredOf(told, offsetMinutes),
      },
      done: strings.arrived,
      commandId: draft.commandId,
    });
    if (reply.ok) draft.drop();
    else setError(errorSentence(reply.error));
  };
  return { errors: isTried ? missing : {}, error, send };
}

function ReadyArrivalForm(props: ReadyProps) {
  const { draft } = props;
  const form = useForm<ArrivalValues>({ defaultValues: draft.kept ?? { note: '', susulan: null } });
  useKeptForm(form, draft.keep);
  const susulan = useWatch({ control: form.control, name: 'susulan' });
  const { errors, error, send } = useArriving(props, susulan);
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
      <SusulanFields
        value={susulan}
        errors={errors}
        isOptional
        withStart={false}
        words={susulanStrings.came}
        onChange={(told) => {
          form.setValue('susulan', told);
        }}
      />
      <div className={classes.buttons}>
        <Button type="submit" loading={form.formState.isSubmitting}>
          {strings.arrive}
        </Button>
      </div>
    </form>
  );
}
