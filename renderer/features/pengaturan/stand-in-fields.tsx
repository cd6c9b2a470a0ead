import { Button, Select, TextInput } from '@mantine/core';
import { useOrangList } from '../../db/use-office';
import { penggantiStrings as strings } from './pengganti.strings';
import classes from './pengaturan.module.css';

interface PersonProps {
  readonly value: string;
  readonly error: string | undefined;
  /** Whom this cannot be. */
  readonly except: string | null;
  readonly onChange: (orang: string) => void;
}

/** Who stands in, or takes the work over: everybody who works here. */
export function WhoField({ value, error, except, onChange }: PersonProps) {
  const people = useOrangList();
  const able = (people.kind === 'ready' ? people.value : []).filter(
    ({ aktif, stream }) => aktif && stream !== except,
  );
  return (
    <Select
      label={strings.person}
      placeholder={strings.personPlaceholder}
      required
      searchable
      data={able.map(({ stream, nama, jabatan }) => ({
        value: stream,
        label: jabatan === '' ? nama : `${nama} · ${jabatan}`,
      }))}
      value={value === '' ? null : value}
      error={error}
      onChange={(orang) => {
        onChange(orang ?? '');
      }}
    />
  );
}

interface DateProps {
  readonly label: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (date: string) => void;
}

/** A date. */
export function DateField({ onChange, ...field }: DateProps) {
  return (
    <TextInput
      {...field}
      type="date"
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
    />
  );
}

interface SpanProps {
  readonly values: { readonly from: string; readonly to: string };
  readonly error: string | undefined;
  readonly onChange: (part: { readonly from?: string; readonly to?: string }) => void;
}

/** From when, and until when at the latest. */
export function SpanFields({ values, error, onChange }: SpanProps) {
  return (
    <div className={classes.dates}>
      <DateField
        label={strings.from}
        description={strings.fromHint}
        value={values.from}
        onChange={(from) => {
          onChange({ from });
        }}
      />
      <DateField
        label={strings.to}
        description={strings.toHint}
        required
        value={values.to}
        error={error}
        onChange={(to) => {
          onChange({ to });
        }}
      />
    </div>
  );
}

/** The way out, and the act. */
export function FormButtons({ submit, onClose }: { readonly submit: string; readonly onClose: () => void }) {
  return (
    <>
      <Button variant="default" onClick={onClose}>
        {strings.cancel}
      </Button>
      <Button type="submit">{submit}</Button>
    </>
  );
}
