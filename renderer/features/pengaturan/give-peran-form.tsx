import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { OrangState } from '../../../shared/domain/orang/orang';
import { useMoment } from '../../lib/clock';
import { errorSentence } from '../../lib/error-sentences.strings';
import { act } from '../../parts/act/act';
import { useGivableRoles } from '../../parts/peran/use-givable-roles';
import { useRoleLabel } from '../../parts/peran/use-role-label';
import { Form } from '../../ui/form';
import { orangStrings as strings } from './orang.strings';
import classes from './pengaturan.module.css';

interface Given {
  readonly role: string | null;
  readonly from: string;
  readonly to: string;
}

interface GivenErrors {
  readonly role?: string;
  readonly to?: string;
}

const EMPTY: Given = { role: null, from: '', to: '' };

function wrongIn({ role, from, to }: Given): GivenErrors {
  return {
    ...(role === null && { role: strings.giveMissing }),
    ...(from !== '' && to !== '' && to < from && { to: strings.giveOrder }),
  };
}

function useGiving(orang: OrangState) {
  const roleLabel = useRoleLabel();
  const [values, setValues] = useState(EMPTY);
  const [errors, setErrors] = useState<GivenErrors>({});
  const give = async (): Promise<void> => {
    const wrong = wrongIn(values);
    setErrors(wrong);
    const { role, from, to } = values;
    if (role === null || Object.keys(wrong).length > 0) return;
    const data = { orang: orang.stream, role, from: from || null, to: to || null };
    const done = strings.given(roleLabel(role), orang.nama);
    const reply = await act({ type: 'peran.grant', data, done });
    setErrors(reply.ok ? {} : { role: errorSentence(reply.error) });
    if (reply.ok) setValues(EMPTY);
  };
  const change = (part: Partial<Given>): void => {
    setValues((present) => ({ ...present, ...part }));
  };
  return { values, errors, give, change };
}

/** Gives a role: from now on, or for the dates named. */
export function GivePeranForm({ orang }: { readonly orang: OrangState }) {
  const roles = useGivableRoles();
  const now = useMoment();
  const { values, errors, give, change } = useGiving(orang);
  const lasting = orang.peran.filter(({ from, to }) => from <= now && to === null).map(({ role }) => role);
  return (
    <Form
      onSubmit={() => void give()}
      buttons={
        <>
          <p className={classes.beside}>{strings.giveDates}</p>
          <Button type="submit" variant="default">
            {strings.giveSubmit}
          </Button>
        </>
      }
    >
      <Select
        label={strings.give}
        searchable
        data={roles.filter(({ id }) => !lasting.includes(id)).map(({ id, label }) => ({ value: id, label }))}
        value={values.role}
        error={errors.role}
        onChange={(role) => {
          change({ role });
        }}
      />
      <div className={classes.dates}>
        <TextInput
          type="date"
          label={strings.giveFrom}
          value={values.from}
          onChange={(event) => {
            change({ from: event.currentTarget.value });
          }}
        />
        <TextInput
          type="date"
          label={strings.giveTo}
          value={values.to}
          error={errors.to}
          onChange={(event) => {
            change({ to: event.currentTarget.value });
          }}
        />
      </div>
    </Form>
  );
}
