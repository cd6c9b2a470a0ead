import { TextInput } from '@mantine/core';
import type { KantorProfile } from '../../../shared/domain/kantor/profile';
import classes from './profil.module.css';
import { profilStrings as strings } from './profil.strings';
import { PROFIL_FIELDS, type ProfilErrors, type ProfilField } from './profil-values';

const LONGEST: { readonly [F in ProfilField]: number } = {
  nama: 200,
  kopBaris1: 120,
  kopBaris2: 120,
  alamat: 200,
  telepon: 80,
  kodePos: 5,
  kodeUnit: 40,
};

interface ProfilFieldsProps {
  readonly value: KantorProfile;
  readonly errors: ProfilErrors;
  readonly onChange: (profile: KantorProfile) => void;
}

/** What the office's letters carry, line by line. */
export function ProfilFields({ value, errors, onChange }: ProfilFieldsProps) {
  return (
    <div className={classes.fields}>
      {PROFIL_FIELDS.map((field) => (
        <TextInput
          key={field}
          className={classes[field] ?? ''}
          label={strings.label(field)}
          description={field === 'kodeUnit' ? strings.kodeUnitHint : undefined}
          required={field === 'nama'}
          maxLength={LONGEST[field]}
          value={value[field]}
          error={errors[field]}
          onChange={(event) => {
            onChange({ ...value, [field]: event.currentTarget.value });
          }}
        />
      ))}
    </div>
  );
}

/** The head of the office's letters as the profile gives it. */
export function KopPreview({ profile }: { readonly profile: KantorProfile }) {
  const { kopBaris1, kopBaris2, nama, alamat, telepon, kodePos } = profile;
  const address = [alamat, telepon && `Telp. ${telepon}`, kodePos && `Kode Pos ${kodePos}`].filter(Boolean);
  return (
    <figure className={classes.figure}>
      <figcaption>{strings.kop}</figcaption>
      <div className={classes.kop}>
        <span>{kopBaris1}</span>
        <span>{kopBaris2}</span>
        <strong>{nama.toUpperCase()}</strong>
        <small>{address.join(' · ')}</small>
      </div>
    </figure>
  );
}
