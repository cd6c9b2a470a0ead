import { MultiSelect, Select } from '@mantine/core';
import { useNames, useOrangList } from '../../db/use-office';
import { rapatStrings } from './rapat.strings';

const strings = rapatStrings.form;

interface Option {
  readonly value: string;
  readonly label: string;
}

/** The active people of the office; who is chosen already stays on offer. */
export function useOrangOptions(chosen: readonly string[]): Option[] {
  const people = useOrangList();
  const nameOf = useNames();
  const active = people.kind === 'ready' ? people.value.filter(({ aktif }) => aktif) : [];
  const known = active.map(({ stream, nama, jabatan }) => ({
    value: stream,
    label: jabatan === '' ? nama : `${nama} · ${jabatan}`,
  }));
  const gone = chosen.filter((one) => one !== '' && !known.some(({ value }) => value === one));
  return [...known, ...gone.map((value) => ({ value, label: nameOf(value) }))];
}

interface OneProps {
  readonly label: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (person: string) => void;
}

/** One person of the office. */
export function OrangField({ label, value, error, onChange }: OneProps) {
  const people = useOrangOptions([value]);
  return (
    <Select
      label={label}
      required
      searchable
      data={people}
      nothingFoundMessage={strings.nobody}
      value={value === '' ? null : value}
      error={error}
      onChange={(person) => {
        onChange(person ?? '');
      }}
    />
  );
}

interface ManyProps {
  readonly label: string;
  readonly value: readonly string[];
  readonly onChange: (people: string[]) => void;
}

/** Some people of the office. */
export function OrangListField({ label, value, onChange }: ManyProps) {
  const people = useOrangOptions(value);
  return (
    <MultiSelect
      label={label}
      description={strings.pesertaHint}
      searchable
      hidePickedOptions
      data={people}
      nothingFoundMessage={strings.nobody}
      value={[...value]}
      onChange={onChange}
    />
  );
}
