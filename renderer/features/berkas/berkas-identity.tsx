import type { BerkasState } from '../../../shared/domain/berkas/berkas-state';
import { useNames } from '../../db/use-office';
import { useFormat } from '../../lib/use-format';
import { SopChip } from '../../parts/chips/chips';
import { useRoleLabel } from '../../parts/peran/use-role-label';
import { berkasActsStrings } from './berkas-acts.strings';
import { berkasStrings as strings } from './berkas.strings';
import classes from './berkas-page.module.css';

/** The facts of a berkas that do not change from step to step. */
export function BerkasIdentity({ berkas }: { readonly berkas: BerkasState }) {
  const nameOf = useNames();
  const roleLabel = useRoleLabel();
  const format = useFormat();
  const holders = Object.entries(berkas.lanes);
  return (
    <dl className={classes.identity}>
      <dt>{strings.columns.sop}</dt>
      <dd>
        <SopChip number={berkas.sop} title={berkas.sopTitle} />
      </dd>
      {berkas.procedureTitle !== null && (
        <>
          <dt>{strings.procedure}</dt>
          <dd>{berkas.procedureTitle}</dd>
        </>
      )}
      <dt>{strings.version}</dt>
      <dd>{berkas.sopVersion}</dd>
      <dt>{strings.pencatat}</dt>
      <dd>{nameOf(berkas.pencatat)}</dd>
      <dt>{strings.sifat}</dt>
      <dd>{berkasActsStrings.sifat.name(berkas.sifat)}</dd>
      <dt>{strings.started}</dt>
      <dd>{format.moment(berkas.startedAt)}</dd>
      {berkas.closedAt !== null && (
        <>
          <dt>{strings.closedLabel}</dt>
          <dd>{format.moment(berkas.closedAt)}</dd>
        </>
      )}
      {holders.length > 0 && (
        <>
          <dt>{strings.lanes}</dt>
          <dd>
            {holders.map(([lane, holder]) => (
              <p key={lane}>{strings.holder(holder, roleLabel, nameOf)}</p>
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}
