import { Button, Checkbox, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import * as z from 'zod';
import { useAturan } from '../../db/use-office';
import { useCommandDraft, type CommandDraft } from '../../lib/use-command-draft';
import { Form } from '../../ui/form';
import { showToast } from '../../ui/toast';
import { sendOne } from '../act/send';
import type { Departed } from './departed';
import classes from './penyimpangan.module.css';
import { penyimpanganStrings as strings } from './penyimpangan.strings';

const valuesSchema = z.object({ alasan: z.string(), keterangan: z.string() });
type Values = z.infer<typeof valuesSchema>;
type Ready = Extract<CommandDraft<Values>, { kind: 'ready' }>;

interface ExplainFormProps {
  readonly departed: readonly Departed[];
  readonly onClose: () => void;
}

/** Gives one reason for the steps of each berkas; the first refusal stops and is told. */
async function explain(
  departed: readonly Departed[],
  { alasan, keterangan }: Values,
): Promise<string | null> {
  const berkas = [...new Set(departed.map(({ row }) => row.stream))];
  for (const stream of berkas) {
    const tasks = departed.filter(({ row }) => row.stream === stream).map(({ row }) => row.task);
    const data = { berkas: stream, tasks, alasan, keterangan: keterangan.trim() };
    const sent = await sendOne('berkas.explain', data);
    if (!sent.ok) return sent.sentence;
  }
  return null;
}

interface StepBoxesProps {
  readonly departed: readonly Departed[];
  readonly off: ReadonlySet<string>;
  readonly error: string | null;
  readonly onChange: (off: ReadonlySet<string>) => void;
}

function StepBoxes({ departed, off, error, onChange }: StepBoxesProps) {
  return (
    <fieldset className={classes.steps}>
      <legend>{strings.steps}</legend>
      {departed.map(({ row, departure }) => (
        <Checkbox
          key={row.id}
          label={strings.line(row.nomor, row.no, row.text)}
          description={strings.what(departure)}
          checked={!off.has(row.id)}
          onChange={(event) => {
            const next = new Set(off);
            if (event.currentTarget.checked) next.delete(row.id);
            else next.add(row.id);
            onChange(next);
          }}
        />
      ))}
      {error !== null && (
        <p role="alert" className={classes.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}

/** What the form holds, what is wrong with it, and how it is sent. */
function useExplaining({ departed, onClose }: ExplainFormProps, draft: Ready) {
  const [values, setValues] = useState<Values>(draft.kept ?? { alasan: '', keterangan: '' });
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());
  const [isTried, setTried] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const chosen = departed.filter(({ row }) => !off.has(row.id));
  const change = (part: Partial<Values>): void => {
    const next = { ...values, ...part };
    setValues(next);
    draft.keep(next);
  };
  const send = async (): Promise<void> => {
    setTried(true);
    if (isSending || values.alasan === '' || chosen.length === 0) return;
    setSending(true);
    const refused = await explain(chosen, values);
    setSending(false);
    setTrouble(refused);
    if (refused !== null) return;
    draft.drop();
    showToast(strings.done(chosen.length));
    onClose();
  };
  return { values, change, off, setOff, chosen, isTried, trouble, isSending, send };
}

function ReadyForm(props: ExplainFormProps & { readonly draft: Ready; readonly reasons: readonly string[] }) {
  const { departed, draft, reasons } = props;
  const { values, change, off, setOff, chosen, isTried, trouble, isSending, send } = useExplaining(
    props,
    draft,
  );
  return (
    <div
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.ctrlKey) void send();
      }}
    >
      <Form
        label={strings.title}
        trouble={trouble}
        onSubmit={() => void send()}
        buttons={
          <Button type="submit" loading={isSending}>
            {strings.submit(chosen.length)}
          </Button>
        }
      >
        <p className={classes.lead}>{strings.lead}</p>
        <Select
          label={strings.alasan}
          placeholder={strings.alasanPlaceholder}
          required
          data-autofocus
          data={[...reasons]}
          value={values.alasan === '' ? null : values.alasan}
          error={isTried && values.alasan === '' ? strings.alasanMissing : null}
          onChange={(alasan) => {
            change({ alasan: alasan ?? '' });
          }}
        />
        <Textarea
          label={strings.keterangan}
          description={strings.keteranganHint}
          autosize
          minRows={2}
          maxRows={6}
          maxLength={1000}
          value={values.keterangan}
          onChange={(event) => {
            change({ keterangan: event.currentTarget.value });
          }}
        />
        <StepBoxes
          departed={departed}
          off={off}
          error={isTried && chosen.length === 0 ? strings.stepsMissing : null}
          onChange={setOff}
        />
      </Form>
    </div>
  );
}

/** Gives one reason, from the office's list, why steps departed from their mutu baku. */
export function ExplainForm({ departed, onClose }: ExplainFormProps) {
  // What is asked for stands while it is answered.
  const [asked] = useState(departed);
  const aturan = useAturan();
  const draft = useCommandDraft('penyimpangan', valuesSchema);
  if (asked.length === 0) return <p role="status">{strings.none}</p>;
  if (aturan.kind === 'loading' || draft.kind === 'loading') return <p role="status">{strings.loading}</p>;
  return (
    <ReadyForm departed={asked} onClose={onClose} draft={draft} reasons={aturan.value.alasanPenyimpangan} />
  );
}
