import { Select, Textarea } from '@mantine/core';
import { useOrangList } from '../../db/use-office';
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

interface PersonFieldProps {
  /** Who may be chosen; undefined while that is not known. */
  readonly among: readonly string[] | undefined;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (person: string) => void;
}

/** One person with an account. */
export function PersonField({ among, value, error, onChange }: PersonFieldProps) {
  const people = useOrangList();
  const able = people.kind === 'ready' ? people.value.filter(({ stream }) => among?.includes(stream)) : [];
  return (
    <Select
      label={strings.person}
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
