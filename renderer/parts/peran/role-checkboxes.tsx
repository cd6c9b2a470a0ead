import { Checkbox } from '@mantine/core';
import { peranStrings as strings } from './peran.strings';
import classes from './role-checkboxes.module.css';

/** A role as it can be given to a person. */
export interface GivableRole {
  readonly id: string;
  readonly label: string;
  readonly kind: 'jabatan' | 'tugas' | 'per-berkas' | 'luar';
}

const KINDS = ['jabatan', 'tugas'] as const;

interface RoleCheckboxesProps {
  readonly label: string;
  readonly description?: string;
  readonly roles: readonly GivableRole[];
  readonly value: readonly string[];
  readonly onChange: (roles: readonly string[]) => void;
}

/** The posts and pools a person may hold; lanes named per berkas and outsiders are not among them. */
export function RoleCheckboxes({ label, description, roles, value, onChange }: RoleCheckboxesProps) {
  return (
    <Checkbox.Group
      label={label}
      description={description}
      value={[...value]}
      onChange={(next) => {
        onChange(next);
      }}
    >
      {KINDS.map((kind) => (
        <div
          key={kind}
          className={classes.kind}
          data-kind={kind}
          role="group"
          aria-label={strings.kind(kind)}
        >
          <strong>{strings.kind(kind)}</strong>
          {roles
            .filter((role) => role.kind === kind)
            .map(({ id, label: name }) => (
              <Checkbox key={id} value={id} label={name} />
            ))}
        </div>
      ))}
    </Checkbox.Group>
  );
}
