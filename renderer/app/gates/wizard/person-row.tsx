import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { Role } from '../../../../shared/sop/schema';
import type { PersonLine } from './wizard-values';
import classes from './wizard.module.css';
import { wizardStrings } from './wizard.strings';

const strings = wizardStrings.orang;

interface PersonRowProps {
  readonly role: Role;
  readonly line: PersonLine;
  /** Among the lines of this role, from 0. */
  readonly place: number;
  readonly isLast: boolean;
  readonly isNew: boolean;
  /** The very first line: here typing begins. */
  readonly isFirst: boolean;
  /** The role at which the same name stands further up. */
  readonly same: string | null;
  readonly error: string | null;
  readonly onChange: (line: PersonLine) => void;
  readonly onAdd: () => void;
  readonly onRemove: () => void;
}

function JabatanField({ role, line, place, same, onChange }: PersonRowProps) {
  if (same !== null) return <span className={classes.also}>{strings.also(same)}</span>;
  return (
    <TextInput
      size="xs"
      aria-label={strings.jabatanOf(role.label, place + 1)}
      maxLength={160}
      value={line.jabatan}
      onChange={(event) => {
        onChange({ ...line, jabatan: event.currentTarget.value });
      }}
    />
  );
}

/** One line of the table: the role, the name, the post as letters write it. */
export function PersonRow(props: PersonRowProps) {
  const { role, line, place, isLast, isNew, isFirst, error, onChange, onAdd, onRemove } = props;
  return (
    <tr>
      <th scope="row">
        {place === 0 && role.label}
        {role.kind === 'tugas' && isLast && line.nama.trim() !== '' && (
          <div>
            <Button
              variant="subtle"
              size="compact-xs"
              ml={-7}
              leftSection={<IconPlus size={12} aria-hidden />}
              aria-label={strings.addTo(role.label)}
              onClick={onAdd}
            >
              {strings.add}
            </Button>
          </div>
        )}
      </th>
      <td>
        <TextInput
          size="xs"
          aria-label={strings.namaOf(role.label, place + 1)}
          autoFocus={isNew && line.nama === ''}
          data-first={isFirst || undefined}
          maxLength={120}
          autoComplete="off"
          value={line.nama}
          error={error}
          onChange={(event) => {
            onChange({ ...line, nama: event.currentTarget.value });
          }}
        />
      </td>
      <td>
        <JabatanField {...props} />
      </td>
      <td>
        {place > 0 && (
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={strings.removeOf(line.nama.trim() || strings.emptyRow)}
            onClick={onRemove}
          >
            <IconX size={14} aria-hidden />
          </ActionIcon>
        )}
      </td>
    </tr>
  );
}
