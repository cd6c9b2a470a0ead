import { useSession } from '../../lib/session';
import { useIsAdministrator } from '../../parts/peran/use-is-administrator';
import { OwnPasswordForm } from './own-password-form';
import classes from './pengaturan.module.css';
import { PinForm } from './pin-form';
import { RecoveryCodeSection } from './recovery-code-section';
import { ListNote } from '../../ui/list-note';
import { sandiStrings as strings } from './sandi.strings';

/** A person's own password and PIN; for administrators the office's recovery code too. */
export function SandiTab() {
  const isAdministrator = useIsAdministrator();
  const { contoh } = useSession();
  if (contoh) return <ListNote title={strings.contoh} />;
  return (
    <div className={classes.page}>
      <OwnPasswordForm />
      <PinForm />
      {isAdministrator && <RecoveryCodeSection />}
    </div>
  );
}
