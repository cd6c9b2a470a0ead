import { Button, Textarea } from '@mantine/core';
import { useCallback, useState } from 'react';
import { useForm, useWatch, type UseFormReturn } from 'react-hook-form';
import * as z from 'zod';
import { isPuttingOff } from '../../../shared/domain/bahan/permintaan-bahan';
import type { Lampiran } from '../../../shared/domain/berkas/berkas-state';
import { currentTime } from '../../lib/clock';
import { errorSentence } from '../../lib/error-sentences.strings';
import { useSession } from '../../lib/session';
import { useCommandDraft, type CommandDraft } from '../../lib/use-command-draft';
import { useFormat } from '../../lib/use-format';
import { useKeptForm } from '../../lib/use-kept-form';
import { Form } from '../../ui/form';
import { act } from '../act/act';
import { LampiranField } from '../lampiran/lampiran-field';
import { useLampiran, type ArrivingLampiran } from '../lampiran/use-lampiran';
import { SusulanFields } from '../susulan/susulan-fields';
import {
  missingInSusulan,
  occurredOf,
  susulanValuesSchema,
  type SusulanErrors,
  type SusulanValues,
} from '../susulan/susulan-values';
import { bahanStrings } from './bahan.strings';

const strings = bahanStrings.answer;

interface AnswerValues {
  readonly note: string;
  readonly lampiran: readonly Lampiran[];
  readonly susulan: SusulanValues | null;
}

const answerSchema: z.ZodType<AnswerValues> = z.object({
  note: z.string(),
  lampiran: z.array(z.object({ sha256: z.string(), name: z.string(), sizeBytes: z.number() })),
  susulan: susulanValuesSchema.nullable().default(null),
});

/** The permintaan that is answered, and by whom: the Subbag itself, or the asker who got it on paper. */
export interface AnswerFormProps {
  readonly berkas: string;
  readonly permintaan: string;
  readonly label: string;
  readonly askedAt: number;
  readonly isRecorded: boolean;
  readonly onClose: () => void;
}

type Draft = Extract<CommandDraft<AnswerValues>, { kind: 'ready' }>;

interface AnswerErrors {
  readonly note?: string;
  readonly susulan?: SusulanErrors;
}

function useBounds(askedAt: number) {
  const format = useFormat();
  const { offsetMinutes } = useSession();
  return () => ({
    earliest: askedAt,
    earliestText: format.moment(askedAt),
    now: currentTime(),
    offsetMinutes,
  });
}

function wrongIn(
  { note, lampiran, susulan }: AnswerValues,
  bounds: Parameters<typeof missingInSusulan>[1],
): AnswerErrors {
  const isEmpty = lampiran.length === 0 && note.trim() === '';
  const isOff = lampiran.length === 0 && isPuttingOff(note);
  const time = susulan === null ? {} : missingInSusulan(susulan, bounds);
  return {
    ...(isEmpty && { note: strings.missing }),
    ...(isOff && { note: strings.puttingOff }),
    ...(Object.keys(time).length > 0 && { susulan: time }),
  };
}

function useAnswering(props: AnswerFormProps & { readonly draft: Draft }) {
  const { berkas, permintaan, label, askedAt, isRecorded, draft, onClose } = props;
  const [errors, setErrors] = useState<AnswerErrors>({});
  const { offsetMinutes } = useSession();
  const bounds = useBounds(askedAt);
  const send = async (values: AnswerValues): Promise<void> => {
    const wrong = wrongIn(values, bounds());
    setErrors(wrong);
    if (Object.keys(wrong).length > 0) return;
    const lampiran = values.lampiran.map((file) => ({ ...file }));
    const occurred = values.susulan === null ? null : occurredOf(values.susulan, offsetMinutes);
    const reply = await act({
      type: 'bahan.answer',
      data: { berkas, permintaan, note: values.note.trim(), lampiran, occurred },
      done: isRecorded ? strings.recorded(label) : strings.done(label),
      commandId: draft.commandId,
    });
    if (!reply.ok) {
      setErrors({ note: errorSentence(reply.error) });
      return;
    }
    draft.drop();
    onClose();
  };
  return { errors, send };
}

function useFiles(form: UseFormReturn<AnswerValues>) {
  const add = useCallback(
    (file: Lampiran) => {
      const others = form.getValues('lampiran').filter(({ sha256 }) => sha256 !== file.sha256);
      form.setValue('lampiran', [...others, file]);
    },
    [form],
  );
  return useLampiran(add);
}

function FilesField({
  form,
  files,
}: {
  readonly form: UseFormReturn<AnswerValues>;
  readonly files: ArrivingLampiran;
}) {
  const lampiran = useWatch({ control: form.control, name: 'lampiran' });
  return (
    <LampiranField
      value={lampiran}
      arriving={files}
      onRemove={({ sha256 }) => {
        form.setValue(
          'lampiran',
          form.getValues('lampiran').filter((file) => file.sha256 !== sha256),
        );
      }}
    />
  );
}

function ReadyAnswerForm(props: AnswerFormProps & { readonly draft: Draft }) {
  const { isRecorded, draft, onClose } = props;
  const empty = { note: '', lampiran: [], susulan: null };
  const form = useForm<AnswerValues>({ defaultValues: draft.kept ?? empty });
  useKeptForm(form, draft.keep);
  const susulan = useWatch({ control: form.control, name: 'susulan' });
  const files = useFiles(form);
  const { errors, send } = useAnswering(props);
  return (
    <Form
      onSubmit={() => void form.handleSubmit(send)()}
      buttons={
        <>
          <Button variant="default" onClick={onClose}>
            {bahanStrings.cancel}
          </Button>
          <Button
            type="submit"
            loading={form.formState.isSubmitting}
            disabled={files.arriving.some(({ kind }) => kind === 'menyimpan')}
          >
            {isRecorded ? strings.submitRecord : strings.submit}
          </Button>
        </>
      }
    >
      <Textarea
        label={strings.note}
        description={isRecorded ? strings.recordHint : strings.noteHint}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={4000}
        data-autofocus
        error={errors.note}
        {...form.register('note')}
      />
      <FilesField form={form} files={files} />
      <SusulanFields
        value={susulan}
        errors={errors.susulan ?? {}}
        isOptional
        withStart={false}
        words={strings.occurred}
        onChange={(value) => {
          form.setValue('susulan', value);
        }}
      />
    </Form>
  );
}

/** Brings what was asked: words, files, or both, now or as it was handed over before. */
export function AnswerForm(props: AnswerFormProps) {
  const draft = useCommandDraft(`bahan:${props.berkas}:${props.permintaan}`, answerSchema);
  if (draft.kind === 'loading') return <p role="status">{bahanStrings.loading}</p>;
  return <ReadyAnswerForm key={draft.commandId} {...props} draft={draft} />;
}
