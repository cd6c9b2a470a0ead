import { Select, Textarea } from '@mantine/core';
import { useOrangList } from '../../db/use-office';
import type { FormState } from './act-form';
import { stepActsStrings as strings } from './step-acts.strings';

const SHORTEST_TEXT = 3;

/** Whether a text is too short to say something. */
export function isShort(text: string): boolean {
  return text.trim().length < SHORTEST_TEXT;
}

interface TextFieldProps {
  readonly label: string;
  readonly description?: string | undefined;
  readonly required?: boolean;
  readonly maxLength: number;
  readonly value: string;
  readonly error?: string | undefined;
  /** Whether the form opens with the focus here. */
  readonly isFirst?: boolean;
  readonly onChange: (text: string) => void;
}

/** Some lines of text. */
export function TextField({ isFirst = false, onChange, ...field }: TextFieldProps) {
  return (
    <Textarea
      {...field}
      data-autofocus={isFirst || undefined}
      autosize
      minRows={2}
      maxRows={8}
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
    />
  );
}

/** What is wrong with a reason, where it is too short. */
export function reasonWrong(reason: string): { readonly reason?: string } {
  return isShort(reason) ? { reason: strings.reasonMissing } : {};
}

interface ReasonFieldProps {
  readonly form: FormState<{ readonly reason: string }>;
  readonly label?: string;
  readonly description?: string | undefined;
  readonly isFirst?: boolean;
}

/** Why something is done; never left empty. */
export function ReasonField({ form, label = strings.reason, ...field }: ReasonFieldProps) {
  return (
    <TextField
      {...field}
      label={label}
      required
      maxLength={1000}
      value={form.values.reason}
      error={form.errors.reason}
      onChange={(reason) => {
        form.change({ reason });
      }}
    />
  );
}

interface PersonFieldProps {
  /** Who may be chosen; undefined while that is not known. */
  readonly among: readonly string[] | undefined;
  readonly label?: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (person: string) => void;
}

/** One person with an account. */
export function PersonField({ among, label = strings.person, value, error, onChange }: PersonFieldProps) {
  const people = useOrangList();
  const able = people.kind === 'ready' ? people.value.filter(({ stream }) => among?.includes(stream)) : [];
  return (
    <Select
      label={label}
      placeholder={strings.personPlaceholder}
      required
      searchable
      data-autofocus
      description={among?.length === 0 ? strings.nobody : undefined}
      nothingFoundMessage={strings.nobody}
      data={able.map(({ stream, nama, jabatan }) => ({
        value: stream,
        label: jabatan === '' ? nama : `${nama} · ${jabatan}`,
      }))}
      value={value === '' ? null : value}
      error={error}
      onChange={(person) => {
        onChange(person ?? '');
      }}
    />
  );
}
