import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import type { OrangState } from '../../../shared/domain/orang/orang';
import { errorSentence } from '../../lib/error-sentences.strings';
import { useFormat } from '../../lib/use-format';
import { act, actOrTell } from '../../parts/act/act';
import { useGivableRoles } from '../../parts/peran/use-givable-roles';
import { useRoleLabel } from '../../parts/peran/use-role-label';
import { orangStrings as strings } from './orang.strings';
import classes from './pengaturan.module.css';

interface PeranSectionProps {
  readonly orang: OrangState;
  readonly mayChange: boolean;
}

function GivePeran({ orang }: { readonly orang: OrangState }) {
  const roles = useGivableRoles();
  const roleLabel = useRoleLabel();
  const [role, setRole] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const held = orang.peran.filter(({ to }) => to === null).map((one) => one.role);

  const give = async (): Promise<void> => {
    if (role === null) {
      setError(strings.giveMissing);
      return;
    }
    const done = strings.given(roleLabel(role), orang.nama);
    const reply = await act({ type: 'peran.grant', data: { orang: orang.stream, role }, done });
    setError(reply.ok ? null : errorSentence(reply.error));
    if (reply.ok) setRole(null);
  };

  return (
    <form
      className={classes.give}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void give();
      }}
    >
      <Select
        className={classes.grow}
        label={strings.give}
        searchable
        data={roles.filter(({ id }) => !held.includes(id)).map(({ id, label }) => ({ value: id, label }))}
        value={role}
        error={error}
        onChange={setRole}
      />
      <Button type="submit" variant="default" size="sm">
        {strings.giveSubmit}
      </Button>
    </form>
  );
}

/** The roles a person holds and once held, with their dates; an administrator gives and ends them. */
export function PeranSection({ orang, mayChange }: PeranSectionProps) {
  const roleLabel = useRoleLabel();
  const format = useFormat();
  const present = orang.peran.filter(({ to }) => to === null);
  const past = orang.peran.flatMap(({ role, from, to }) => (to === null ? [] : [{ role, from, to }]));
  return (
    <div className={classes.form}>
      <h2 className={classes.head}>{strings.holds}</h2>
      {present.length === 0 && <p className={classes.dim}>{strings.noRoles}</p>}
      <ul className={classes.roles}>
        {present.map(({ role, from }) => (
          <li key={role} className={classes.role}>
            <span className={classes.grow}>{roleLabel(role)}</span>
            <span className={classes.dim}>{strings.since(format.date(from))}</span>
            {mayChange && (
              <Button
                variant="subtle"
                aria-label={strings.endLabel(roleLabel(role))}
                onClick={() =>
                  void actOrTell({
                    type: 'peran.end',
                    data: { orang: orang.stream, role },
                    done: strings.ended(roleLabel(role), orang.nama),
                  })
                }
              >
                {strings.end}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayChange && <GivePeran orang={orang} />}
      {past.length > 0 && (
        <details>
          <summary>{strings.past}</summary>
          <ul className={classes.roles}>
            {past.map(({ role, from, to }) => (
              <li key={`${role} ${String(from)}`} className={classes.role}>
                <span className={classes.grow}>{roleLabel(role)}</span>
                <span className={classes.dim}>{strings.pastSpan(format.date(from), format.date(to))}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
