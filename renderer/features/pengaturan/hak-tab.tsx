import { readableHak } from '../../../shared/domain/peran/hak-table';
import { useRoleLabel } from '../../parts/peran/use-role-label';
import { hakStrings as strings } from './hak.strings';
import classes from './pengaturan.module.css';

/** The one table of rights, as people read it: the program checks by the same. */
export function HakTab() {
  const roleLabel = useRoleLabel();
  return (
    <div className={classes.page} tabIndex={0} role="region" aria-label={strings.table}>
      <p className={classes.dim}>{strings.lead}</p>
      <table className={classes.table}>
        <caption className="only-heard">{strings.table}</caption>
        <thead>
          <tr>
            <th scope="col">{strings.columns.what}</th>
            <th scope="col">{strings.columns.who}</th>
          </tr>
        </thead>
        <tbody>
          {readableHak(roleLabel).map(({ type, what, who }) => (
            <tr key={type}>
              <th scope="row">{what}</th>
              <td>{who.join(strings.or)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
