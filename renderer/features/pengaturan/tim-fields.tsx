import { TextInput } from '@mantine/core';
import { MembersField } from './members-field';
import classes from './pengaturan.module.css';
import { timStrings as strings } from './tim.strings';
import type { TimErrors, TimValues } from './tim-values';
import type { TeamRole } from './use-team-role';

interface TimFieldsProps {
  readonly team: TeamRole;
  readonly values: TimValues;
  readonly errors: TimErrors;
  readonly change: (part: Partial<TimValues>) => void;
}

function NameFields({ values, errors, change }: TimFieldsProps) {
  return (
    <>
      <TextInput
        label={strings.nama}
        description={strings.namaHint}
        required
        data-autofocus
        maxLength={160}
        value={values.nama}
        error={errors.nama}
        onChange={(event) => {
          change({ nama: event.currentTarget.value });
        }}
      />
      <TextInput
        label={strings.sk}
        required
        maxLength={200}
        value={values.sk}
        error={errors.sk}
        onChange={(event) => {
          change({ sk: event.currentTarget.value });
        }}
      />
    </>
  );
}

const DATES = [
  { field: 'skDate', label: strings.skDate, isRequired: true },
  { field: 'from', label: strings.from, isRequired: true },
  { field: 'to', label: strings.to, isRequired: false },
] as const;

/** What an SK says of a team: its name, number and dates, and who is in it. */
export function TimFields(props: TimFieldsProps) {
  const { team, values, errors, change } = props;
  return (
    <>
      <NameFields {...props} />
      <div className={classes.dates} data-three>
        {DATES.map(({ field, label, isRequired }) => (
          <TextInput
            key={field}
            type="date"
            label={label}
            required={isRequired}
            value={values[field]}
            error={errors[field]}
            onChange={(event) => {
              change({ [field]: event.currentTarget.value });
            }}
          />
        ))}
      </div>
      <MembersField
        team={team}
        members={values.members}
        error={errors.members ?? null}
        onChange={(members) => {
          change({ members });
        }}
      />
    </>
  );
}
