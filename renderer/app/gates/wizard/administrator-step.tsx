import { Radio, Stack, TextInput } from '@mantine/core';
import { foldName } from '../../../../shared/domain/orang/fold-name';
import { NewPassword } from '../../../ui/new-password';
import type { StepProps } from './wizard-screen';
import { otherAdministrator, peopleOf, type Administrator } from './wizard-values';
import classes from './wizard.module.css';
import { wizardStrings } from './wizard.strings';

const strings = wizardStrings.administrator;
const OTHER = 'orang lain';

function Choice({ values, errors, change }: StepProps) {
  const people = peopleOf(values.lines);
  const { administrator } = values;
  const chosen = administrator.kind === 'listed' ? foldName(administrator.nama) : null;
  const choose = (value: string): void => {
    const person = people.find(({ nama }) => foldName(nama) === value);
    change({
      administrator: person === undefined ? otherAdministrator() : { kind: 'listed', nama: person.nama },
    });
  };
  return (
    <Radio.Group
      label={strings.who}
      required
      value={administrator.kind === 'other' ? OTHER : chosen}
      error={errors.administrator.who}
      onChange={choose}
    >
      <Stack gap={8} my={6}>
        {people.map(({ nama, jabatan }, place) => (
          <Radio
            key={nama}
            value={foldName(nama)}
            label={nama}
            description={jabatan}
            data-first={place === 0 || undefined}
          />
        ))}
        <Radio value={OTHER} label={strings.other} />
      </Stack>
    </Radio.Group>
  );
}

interface OtherProps extends StepProps {
  readonly other: Extract<Administrator, { kind: 'other' }>;
}

function Other({ other, errors, change }: OtherProps) {
  return (
    <>
      <TextInput
        label={strings.nama}
        description={strings.namaHint}
        required
        data-first
        maxLength={120}
        value={other.nama}
        error={errors.administrator.nama}
        onChange={(event) => {
          change({ administrator: { ...other, nama: event.currentTarget.value } });
        }}
      />
      <TextInput
        label={strings.jabatan}
        maxLength={160}
        value={other.jabatan}
        onChange={(event) => {
          change({ administrator: { ...other, jabatan: event.currentTarget.value } });
        }}
      />
    </>
  );
}

/** Step 3: who manages the program, and their password. Without anybody in the table only a name is asked. */
export function AdministratorStep(props: StepProps) {
  const { values, secret, errors, changeSecret } = props;
  const isAlone = peopleOf(values.lines).length === 0;
  const other =
    values.administrator.kind === 'other'
      ? values.administrator
      : isAlone
        ? { kind: 'other' as const, nama: '', jabatan: '' }
        : null;
  return (
    <div className={classes.narrow}>
      <p className={classes.lead}>{strings.lead}</p>
      {!isAlone && <Choice {...props} />}
      {other !== null && <Other {...props} other={other} />}
      <NewPassword
        label={strings.password}
        value={secret}
        errors={errors.administrator}
        onChange={changeSecret}
      />
    </div>
  );
}
