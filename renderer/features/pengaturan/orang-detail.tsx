import type { OrangState } from '../../../shared/domain/orang/orang';
import { useOrang } from '../../db/use-office';
import { DetailPane } from '../../ui/list-and-detail';
import { ListNote } from '../../ui/list-note';
import { ActivitySection, TakenSection } from './activity-section';
import { EditOrangForm } from './edit-orang-form';
import { orangStrings as strings } from './orang.strings';
import { PeranSection } from './peran-section';
import classes from './pengaturan.module.css';
import { SetPasswordForm } from './set-password-form';

interface OrangDetailProps {
  readonly stream: string;
  readonly mayChange: boolean;
  readonly onBack: () => void;
}

function Shown({ orang, mayChange }: { readonly orang: OrangState; readonly mayChange: boolean }) {
  const isGone = orang.nonaktif !== null;
  const activity = <ActivitySection orang={orang} mayChange={mayChange} />;
  return (
    <>
      {isGone && activity}
      {mayChange ? (
        <EditOrangForm orang={orang} />
      ) : (
        <div>
          <h2 className={classes.head}>{orang.nama}</h2>
          <p className={classes.dim}>{orang.jabatan}</p>
        </div>
      )}
      <PeranSection orang={orang} mayChange={mayChange} />
      <TakenSection orang={orang} />
      {mayChange && !isGone && (
        <SetPasswordForm key={orang.credential} orang={orang.stream} nama={orang.nama} />
      )}
      {!isGone && activity}
    </>
  );
}

/** One person: name and post, roles held and once held, password. */
export function OrangDetail({ stream, mayChange, onBack }: OrangDetailProps) {
  const orang = useOrang(stream);
  if (orang.kind === 'loading') return <ListNote title={strings.loading} />;
  return (
    <DetailPane label={strings.detail} onBack={onBack}>
      {orang.value === null ? (
        <ListNote title={strings.noPersonTitle} hint={strings.chooseOne} />
      ) : (
        <Shown orang={orang.value} mayChange={mayChange} />
      )}
    </DetailPane>
  );
}
