import { TextInput } from '@mantine/core';
import type { UseFormReturn } from 'react-hook-form';
import type { FinishErrors } from './finish-errors';
import type { FinishValues } from './finish-values';
import classes from './step-work.module.css';
import { stepWorkStrings as strings } from './step-work.strings';

interface OutsideFieldsProps {
  readonly form: UseFormReturn<FinishValues>;
  readonly lane: string;
  readonly errors: FinishErrors;
}

/** The date and proof of what somebody outside the office did. */
export function OutsideFields({ form, lane, errors }: OutsideFieldsProps) {
  return (
    <div className={classes.outside}>
      <p className={classes.dim}>{strings.outsideLead(lane)}</p>
      <TextInput
        type="date"
        label={strings.outsideDate}
        required
        error={errors.outsideDate}
        {...form.register('outsideDate')}
      />
      <TextInput
        label={strings.outsideProof}
        description={strings.outsideProofHint}
        required
        maxLength={1000}
        error={errors.outsideProof}
        {...form.register('outsideProof')}
      />
    </div>
  );
}
