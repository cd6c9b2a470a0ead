import { Button, Textarea } from '@mantine/core';
import { useCallback, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import * as z from 'zod';
import type { Lampiran } from '../../../shared/domain/berkas/berkas-state';
import { errorSentence } from '../../lib/error-sentences.strings';
import { useCommandDraft, type CommandDraft } from '../../lib/use-command-draft';
import { useKeptForm } from '../../lib/use-kept-form';
import { act } from '../../parts/act/act';
import { LampiranField } from '../../parts/lampiran/lampiran-field';
import { useLampiran } from '../../parts/lampiran/use-lampiran';
import { Form } from '../../ui/form';
import { berkasStrings as strings } from './berkas.strings';

interface NoteValues {
  readonly text: string;
  readonly lampiran: readonly Lampiran[];
}

const noteSchema: z.ZodType<NoteValues> = z.object({
  text: z.string(),
  lampiran: z.array(z.object({ sha256: z.string(), name: z.string(), sizeBytes: z.number() })),
});

/** Adds a note, with or without files, to a berkas, open or closed. */
export function NoteForm({ berkas }: { readonly berkas: string }) {
  const draft = useCommandDraft(`catatan:${berkas}`, noteSchema);
  if (draft.kind === 'loading') return <p role="status">{strings.loading}</p>;
  return <ReadyNoteForm key={draft.commandId} berkas={berkas} draft={draft} />;
}

interface ReadyNoteFormProps {
  readonly berkas: string;
  readonly draft: Extract<CommandDraft<NoteValues>, { kind: 'ready' }>;
}

function ReadyNoteForm({ berkas, draft }: ReadyNoteFormProps) {
  const form = useForm<NoteValues>({ defaultValues: draft.kept ?? { text: '', lampiran: [] } });
  useKeptForm(form, draft.keep);
  const [error, setError] = useState<string | null>(null);
  const lampiran = useWatch({ control: form.control, name: 'lampiran' });
  const addFile = useCallback(
    (file: Lampiran) => {
      const others = form.getValues('lampiran').filter(({ sha256 }) => sha256 !== file.sha256);
      form.setValue('lampiran', [...others, file]);
    },
    [form],
  );
  const files = useLampiran(addFile);

  const save = async (values: NoteValues): Promise<void> => {
    const text = values.text.trim();
    if (text === '') {
      setError(strings.noteMissing);
      return;
    }
    const data = { berkas, text, lampiran: values.lampiran.map((file) => ({ ...file })) };
    const reply = await act({ type: 'berkas.note', data, done: strings.noted, commandId: draft.commandId });
    if (reply.ok) draft.drop();
    else setError(errorSentence(reply.error));
  };

  return (
    <Form
      onSubmit={() => void form.handleSubmit(save)()}
      buttons={
        <Button
          type="submit"
          variant="default"
          loading={form.formState.isSubmitting}
          disabled={files.arriving.some(({ kind }) => kind === 'menyimpan')}
        >
          {strings.noteSubmit}
        </Button>
      }
    >
      <Textarea
        label={strings.note}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={4000}
        error={error}
        {...form.register('text')}
      />
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
    </Form>
  );
}
