import { KopPreview, ProfilFields } from '../../../parts/profil/profil-fields';
import type { StepProps } from './wizard-screen';
import classes from './wizard.module.css';
import { wizardStrings as strings } from './wizard.strings';

/** Step 1: what the office's letters carry. */
export function ProfilStep({ values, errors, change }: StepProps) {
  return (
    <>
      <p className={classes.lead}>{strings.profil.lead}</p>
      <ProfilFields
        value={values.profile}
        errors={errors.profile}
        onChange={(profile) => {
          change({ profile });
        }}
      />
      <KopPreview profile={values.profile} />
    </>
  );
}
