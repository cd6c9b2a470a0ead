import type { BerkasState } from '../../../shared/domain/berkas/berkas-state';
import { paths } from '../../lib/paths';
import { navigate } from '../../lib/router.store';
import { SopSheet } from '../../parts/sop-sheet/sop-sheet';
import { ListNote } from '../../ui/list-note';
import classes from './berkas-page.module.css';
import { berkasStrings as strings } from './berkas.strings';
import { stepMarksOf } from './step-marks';
import { useProcedure } from './use-procedure';

/** The flowchart of a berkas with its token and marks. */
export function BerkasSheet({ berkas }: { readonly berkas: BerkasState }) {
  const procedure = useProcedure(berkas);
  if (procedure === null) return <ListNote title={strings.loading} />;
  return (
    <section className={classes.sheet} aria-label={strings.flowchart}>
      <SopSheet
        procedure={procedure}
        marks={stepMarksOf(berkas)}
        compact
        onOpenSop={(sopNumber) => {
          navigate(paths.sop(sopNumber));
        }}
      />
    </section>
  );
}
