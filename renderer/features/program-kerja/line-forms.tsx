import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ProgramLine, ProgramRow } from '../../../shared/domain/program-kerja/program-kerja';
import { KALA_WORDS } from '../../../shared/domain/program-kerja/program.strings';
import { errorSentence, type ScreenError } from '../../lib/error-sentences.strings';
import { useCommandDraft, type CommandDraft } from '../../lib/use-command-draft';
import { useDraftValues } from '../../lib/use-draft-values';
import { act } from '../../parts/act/act';
import { useRoleLabel } from '../../parts/peran/use-role-label';
import { ConflictNote } from '../../ui/conflict-note';
import { Form } from '../../ui/form';
import { LineFields } from './line-fields';
import {
  EMPTY_LINE,
  lineErrors,
  lineIn,
  lineValuesSchema,
  valuesOfLine,
  type LineErrors,
  type LineValues,
} from './line-values';
import { programKerjaStrings as strings } from './program-kerja.strings';

interface Close {
  readonly onClose: () => void;
}

type Ready = Extract<CommandDraft<LineValues>, { readonly kind: 'ready' }>;

function Buttons({ submit, onClose }: Close & { readonly submit: string }) {
  return (
    <>
      <Button variant="default" onClick={onClose}>
        {strings.cancel}
      </Button>
      <Button type="submit">{submit}</Button>
    </>
  );
}

interface NewProps extends Close {
  readonly tahun: number;
  readonly onAdded: (stream: string) => void;
}

function NewForm({ tahun, draft, onAdded, onClose }: NewProps & { readonly draft: Ready }) {
  const { values, commandId, change, drop } = useDraftValues(draft, EMPTY_LINE);
  const [errors, setErrors] = useState<LineErrors>({});
  const [trouble, setTrouble] = useState<string | null>(null);
  const add = async (): Promise<void> => {
    const wrong = lineErrors(values, tahun);
    setErrors(wrong);
    setTrouble(null);
    if (Object.keys(wrong).length > 0) return;
    const data = { lines: [lineIn(values, tahun)] };
    const reply = await act({ type: 'program.add', data, done: strings.added, commandId });
    if (!reply.ok) {
      setTrouble(errorSentence(reply.error));
      return;
    }
    drop();
    onAdded(reply.subject);
    onClose();
  };
  return (
    <Form
      trouble={trouble}
      onSubmit={() => void add()}
      buttons={<Buttons submit={strings.add} onClose={onClose} />}
    >
      <LineFields values={values} errors={errors} change={change} />
    </Form>
  );
}

/** Writes a line into the plan of a year. */
export function NewLineForm(props: NewProps) {
  const draft = useCommandDraft(`program:baru:${props.tahun}`, lineValuesSchema);
  return draft.kind === 'loading' ? null : <NewForm {...props} draft={draft} />;
}

/** The line another has written meanwhile, out of a refusal; main's own words, so they are a line. */
function theirsIn({ code, detail }: ScreenError): ProgramLine | null {
  return code === 'berubah-sejak-dibuka' ? ((detail?.['line'] ?? null) as ProgramLine | null) : null;
}

function Conflict(props: {
  readonly mine: ProgramLine;
  readonly theirs: ProgramLine;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}) {
  const roleLabel = useRoleLabel();
  const wordsOf = ({ sop, judul, kala, mulai, tanggal, role }: ProgramLine) => [
    { label: strings.sop, words: sop },
    { label: strings.judul, words: judul },
    { label: strings.kala, words: KALA_WORDS[kala] },
    { label: strings.mulai, words: [mulai, ...tanggal].join(', ') },
    { label: strings.role, words: roleLabel(role) },
  ];
  const theirs = wordsOf(props.theirs);
  const fields = wordsOf(props.mine).map(({ label, words }, place) => ({
    label,
    mine: words,
    theirs: theirs[place]?.words ?? '',
  }));
  const words = strings.conflict;
  return (
    <ConflictNote
      title={words.title}
      mineHead={words.mine}
      theirsHead={words.theirs}
      fields={fields.filter(({ mine, theirs: other }) => mine !== other)}
      keepMine={words.keepMine}
      takeTheirs={words.takeTheirs}
      onKeepMine={props.onKeepMine}
      onTakeTheirs={props.onTakeTheirs}
    />
  );
}

function useEditing({ stream, line }: ProgramRow, values: LineValues, onClose: () => void) {
  const [seen, setSeen] = useState(line);
  const [theirs, setTheirs] = useState<ProgramLine | null>(null);
  const [errors, setErrors] = useState<LineErrors>({});
  const [trouble, setTrouble] = useState<string | null>(null);
  const save = async (against: ProgramLine): Promise<void> => {
    const wrong = lineErrors(values, line.tahun);
    setErrors(wrong);
    setTrouble(null);
    setTheirs(null);
    if (Object.keys(wrong).length > 0) return;
    const data = { program: stream, line: lineIn(values, line.tahun), seen: against };
    const reply = await act({ type: 'program.edit', data, done: strings.saved });
    if (reply.ok) {
      onClose();
      return;
    }
    const found = theirsIn(reply.error);
    setTheirs(found);
    if (found === null) setTrouble(errorSentence(reply.error));
  };
  const yieldTo = (others: ProgramLine): void => {
    setSeen(others);
    setTheirs(null);
  };
  return { seen, theirs, errors, trouble, save, yieldTo };
}

/** Changes a line; when somebody else was faster, both versions stand side by side. */
export function EditLineForm({ row, onClose }: Close & { readonly row: ProgramRow }) {
  const [values, setValues] = useState(() => valuesOfLine(row.line));
  const { seen, theirs, errors, trouble, save, yieldTo } = useEditing(row, values, onClose);
  return (
    <Form
      trouble={trouble}
      onSubmit={() => void save(seen)}
      buttons={<Buttons submit={strings.save} onClose={onClose} />}
    >
      <LineFields
        values={values}
        errors={errors}
        change={(part) => {
          setValues((present) => ({ ...present, ...part }));
        }}
      />
      {theirs !== null && (
        <Conflict
          mine={lineIn(values, row.line.tahun)}
          theirs={theirs}
          onKeepMine={() => void save(theirs)}
          onTakeTheirs={() => {
            setValues(valuesOfLine(theirs));
            yieldTo(theirs);
          }}
        />
      )}
    </Form>
  );
}
