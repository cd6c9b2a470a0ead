import { useOrangList } from '../../db/use-office';
import { useMay } from '../../parts/peran/use-may';
import { DialogButton } from '../../ui/dialog-button';
import { ListNote } from '../../ui/list-note';
import { GivePenugasanForm } from './give-penugasan-form';
import { NamePenggantiForm } from './name-pengganti-form';
import classes from './pengaturan.module.css';
import { penggantiStrings as strings } from './pengganti.strings';
import { PenggantiSection } from './pengganti-section';
import { PenugasanSection } from './penugasan-section';
import { StrandedSection } from './stranded-section';

/** Who stands in for whom, whose work is handed over for a time, and what was left lying when that ended. */
export function PenggantiTab() {
  const people = useOrangList();
  const mayChange = useMay('pengganti.name');
  if (people.kind === 'loading') return <ListNote title={strings.loading} />;
  return (
    // Without acts nothing in it takes the focus, and it must scroll by keys.
    <div className={classes.page} tabIndex={0} role="region" aria-label={strings.region}>
      <p className={classes.dim}>{mayChange ? strings.lead : strings.readOnly}</p>
      {mayChange && (
        <div className={classes.starts}>
          <DialogButton label={strings.name} variant="filled" isWide>
            {(close) => <NamePenggantiForm onClose={close} />}
          </DialogButton>
          <DialogButton label={strings.give} isWide>
            {(close) => <GivePenugasanForm onClose={close} />}
          </DialogButton>
        </div>
      )}
      <StrandedSection mayChange={mayChange} />
      <PenggantiSection people={people.value} mayChange={mayChange} />
      <PenugasanSection people={people.value} mayChange={mayChange} />
    </div>
  );
}
