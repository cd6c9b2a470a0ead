import type { KeyboardEvent } from 'react';
import type { Role } from '../../../../shared/sop/schema';
import { PersonRow } from './person-row';
import { earlierLine } from './same-person';
import type { StepProps } from './wizard-screen';
import { emptyLine, listedRoles, peopleOf, type PersonLine } from './wizard-values';
import classes from './wizard.module.css';
import { wizardStrings } from './wizard.strings';

const strings = wizardStrings.orang;
const KINDS = ['jabatan', 'tugas'] as const;

/** Enter goes on to the next field, as it does on paper; from the last one to the button below. */
function moveOn(event: KeyboardEvent<HTMLTableElement>): void {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  const fields = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input:not(:disabled)')];
  const next = fields[fields.indexOf(event.target) + 1];
  const submit = event.target.form?.querySelector<HTMLElement>('button[type=submit]');
  (next ?? submit)?.focus();
}

function RoleRows({ role, values, errors, defaults, change }: StepProps & { readonly role: Role }) {
  const { lines } = values;
  const own = lines.filter((line) => line.role === role.id);
  const labels = new Map(listedRoles(defaults).map(({ id, label }) => [id, label]));
  const put = (next: PersonLine): void => {
    change({ lines: lines.map((line) => (line.key === next.key ? next : line)) });
  };
  const add = (): void => {
    const last = own.at(-1);
    const at = last === undefined ? lines.length : lines.indexOf(last) + 1;
    change({ lines: [...lines.slice(0, at), emptyLine(role), ...lines.slice(at)] });
  };
  return own.map((line, place) => {
    const earlier = earlierLine(lines, line);
    return (
      <PersonRow
        key={line.key}
        {...{ role, line, place }}
        isLast={place === own.length - 1}
        isNew={place > 0}
        isFirst={line.key === lines[0]?.key}
        same={earlier === null || earlier.role === role.id ? null : (labels.get(earlier.role) ?? null)}
        error={errors.lines[line.key] ?? null}
        onChange={put}
        onAdd={add}
        onRemove={() => {
          change({ lines: lines.filter(({ key }) => key !== line.key) });
        }}
      />
    );
  });
}

/** Step 2: a table of posts and tasks, with who holds them. Names are typed; none is proposed. */
export function OrangStep(props: StepProps) {
  const roles = listedRoles(props.defaults);
  const heads = strings.columns;
  return (
    <>
      <p className={classes.lead}>{strings.lead}</p>
      <table className={classes.people} onKeyDown={moveOn}>
        <thead>
          <tr>
            <th scope="col" className={classes.roleColumn}>
              {heads.role}
            </th>
            <th scope="col">{heads.nama}</th>
            <th scope="col">{heads.jabatan}</th>
            <th scope="col" className={classes.removeColumn}>
              <span className="only-heard">{heads.remove}</span>
            </th>
          </tr>
        </thead>
        {KINDS.map((kind) => (
          <tbody key={kind}>
            <tr>
              <th scope="rowgroup" colSpan={4} className={classes.group}>
                {strings[kind]}
              </th>
            </tr>
            {roles
              .filter((role) => role.kind === kind)
              .map((role) => (
                <RoleRows key={role.id} role={role} {...props} />
              ))}
          </tbody>
        ))}
      </table>
      <p className={classes.lead} role="status">
        {strings.count(peopleOf(props.values.lines).length)}
      </p>
    </>
  );
}
