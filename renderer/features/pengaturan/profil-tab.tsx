import { Button } from '@mantine/core';
import { useState } from 'react';
import {
  isSameProfile,
  kantorProfileSchema,
  type KantorProfile,
} from '../../../shared/domain/kantor/profile';
import { useKantor } from '../../db/use-office';
import { errorSentence, type ScreenError } from '../../lib/error-sentences.strings';
import { act } from '../../parts/act/act';
import { useIsAdministrator } from '../../parts/peran/use-is-administrator';
import { KopPreview, ProfilFields } from '../../parts/profil/profil-fields';
import { profilStrings } from '../../parts/profil/profil.strings';
import { PROFIL_FIELDS, profilErrors, type ProfilErrors } from '../../parts/profil/profil-values';
import { ConflictNote } from '../../ui/conflict-note';
import { Form } from '../../ui/form';
import { ListNote } from '../../ui/list-note';
import classes from './pengaturan.module.css';
import { profilTabStrings as strings } from './profil.strings';

function profileIn(error: ScreenError): KantorProfile | null {
  if (error.code !== 'berubah-sejak-dibuka') return null;
  const found = kantorProfileSchema.safeParse(error.detail?.['profile']);
  return found.success ? found.data : null;
}

/** Saves against what was seen; another's change in between is shown, never written over. */
function useSaving(stored: KantorProfile, values: KantorProfile) {
  const [seen, setSeen] = useState(stored);
  const [theirs, setTheirs] = useState<KantorProfile | null>(null);
  const [errors, setErrors] = useState<ProfilErrors>({});
  const [trouble, setTrouble] = useState<string | null>(null);
  const save = async (against: KantorProfile): Promise<void> => {
    const wrong = profilErrors(values);
    setErrors(wrong);
    setTrouble(null);
    setTheirs(null);
    if (Object.keys(wrong).length > 0) return;
    const profile = kantorProfileSchema.parse(values);
    const reply = await act({
      type: 'kantor.set-profile',
      data: { profile, seen: against },
      done: strings.saved,
    });
    if (reply.ok) {
      setSeen(profile);
      return;
    }
    const found = profileIn(reply.error);
    setTheirs(found);
    if (found === null) setTrouble(errorSentence(reply.error));
  };
  const yieldTo = (others: KantorProfile): void => {
    setSeen(others);
    setTheirs(null);
    setErrors({});
  };
  return { seen, theirs, errors, trouble, save, yieldTo };
}

function Conflict(props: {
  readonly mine: KantorProfile;
  readonly theirs: KantorProfile;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}) {
  const { mine, theirs } = props;
  const words = strings.conflict;
  return (
    <ConflictNote
      title={words.title}
      mineHead={words.mine}
      theirsHead={words.theirs}
      fields={PROFIL_FIELDS.filter((field) => mine[field] !== theirs[field]).map((field) => ({
        label: profilStrings.label(field),
        mine: mine[field],
        theirs: theirs[field],
      }))}
      keepMine={words.keepMine}
      takeTheirs={words.takeTheirs}
      onKeepMine={props.onKeepMine}
      onTakeTheirs={props.onTakeTheirs}
    />
  );
}

function ProfilForm({ stored }: { readonly stored: KantorProfile }) {
  const [values, setValues] = useState(stored);
  const { seen, theirs, errors, trouble, save, yieldTo } = useSaving(stored, values);
  const isChanged = !isSameProfile(values, seen);
  // A form nobody has touched follows what others write.
  if (!isChanged && theirs === null && !isSameProfile(seen, stored)) {
    setValues(stored);
    yieldTo(stored);
  }
  return (
    <Form
      width="wide"
      trouble={trouble}
      onSubmit={() => void save(seen)}
      buttons={
        <Button type="submit" disabled={!isChanged || theirs !== null}>
          {strings.save}
        </Button>
      }
    >
      <ProfilFields value={values} errors={errors} onChange={setValues} />
      <KopPreview profile={values} />
      {theirs !== null && (
        <Conflict
          mine={values}
          theirs={theirs}
          onKeepMine={() => void save(theirs)}
          onTakeTheirs={() => {
            setValues(theirs);
            yieldTo(theirs);
          }}
        />
      )}
    </Form>
  );
}

function ReadProfil({ profile }: { readonly profile: KantorProfile }) {
  return (
    // Nothing in it takes the focus, and it must scroll by keys.
    <div className={classes.page} tabIndex={0} role="region" aria-label={strings.region}>
      <p className={classes.dim}>{strings.readOnly}</p>
      <div className={classes.wide}>
        <dl className={classes.facts}>
          {PROFIL_FIELDS.map((field) => (
            <div key={field} className={classes.fact}>
              <dt>{profilStrings.label(field)}</dt>
              <dd>{profile[field] || strings.empty}</dd>
            </div>
          ))}
        </dl>
        <KopPreview profile={profile} />
      </div>
    </div>
  );
}

/** The office's name, kop and address; administrators change them. */
export function ProfilTab() {
  const kantor = useKantor();
  const isAdministrator = useIsAdministrator();
  if (kantor.kind === 'loading' || kantor.value === null) return <ListNote title={strings.loading} />;
  const { profile } = kantor.value;
  if (!isAdministrator) return <ReadProfil profile={profile} />;
  return (
    <div className={classes.page}>
      <p className={classes.dim}>{strings.lead}</p>
      <ProfilForm stored={profile} />
    </div>
  );
}
