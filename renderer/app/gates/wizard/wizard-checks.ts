import { foldName } from '../../../../shared/domain/orang/fold-name';
import { isYearWhole, yearErrors } from '../../../parts/kalender/year-days';
import { profilErrors, type ProfilErrors } from '../../../parts/profil/profil-values';
import { passwordErrors, type PasswordErrors, type TwicePassword } from '../../../ui/new-password';
import { crewOf, type PersonLine, type Step, type WizardValues } from './wizard-values';
import { wizardStrings as strings } from './wizard.strings';

const SHORTEST_NAME = 3;

/** What is wrong with the wizard, by step and field; `lines` by the line's key. */
export interface WizardErrors {
  readonly profile: ProfilErrors;
  readonly lines: { readonly [key: string]: string };
  readonly administrator: PasswordErrors & { readonly who?: string; readonly nama?: string };
  readonly isYearBroken: boolean;
  readonly copiesDir: string | null;
  /** What main refused where no field can show it. */
  readonly whole: string | null;
}

/** Nothing is wrong. */
export const NO_ERRORS: WizardErrors = {
  profile: {},
  lines: {},
  administrator: {},
  isYearBroken: false,
  copiesDir: null,
  whole: null,
};

function lineErrors(lines: readonly PersonLine[]): WizardErrors['lines'] {
  const errors: Record<string, string> = {};
  const seen = new Set<string>();
  for (const { key, role, nama } of lines) {
    const name = foldName(nama);
    if (name === '') continue;
    const place = `${role} ${name}`;
    if (seen.has(place)) errors[key] = strings.orang.twice;
    else if (name.length < SHORTEST_NAME || !/\p{L}/u.test(name)) errors[key] = strings.orang.short;
    seen.add(place);
  }
  return errors;
}

function administratorErrors(values: WizardValues, secret: TwicePassword): WizardErrors['administrator'] {
  const { administrator } = values;
  const isNameless =
    administrator.kind === 'other' &&
    (administrator.nama.trim().length < SHORTEST_NAME || !/\p{L}/u.test(administrator.nama));
  const isUnchosen = crewOf(values).administrator < 0;
  return {
    ...passwordErrors(secret),
    ...(isUnchosen && { who: strings.administrator.chooseMissing }),
    ...(isNameless && { nama: strings.administrator.namaMissing }),
  };
}

function isYearBroken({ calendar, openYear }: WizardValues): boolean {
  return openYear !== null && !isYearWhole(yearErrors(calendar, openYear));
}

/** Checks one step. */
export function errorsOf(step: Step, values: WizardValues, secret: TwicePassword): WizardErrors {
  switch (step) {
    case 1:
      return { ...NO_ERRORS, profile: profilErrors(values.profile) };
    case 2:
      return { ...NO_ERRORS, lines: lineErrors(values.lines) };
    case 3:
      return { ...NO_ERRORS, administrator: administratorErrors(values, secret) };
    case 4:
      return { ...NO_ERRORS, isYearBroken: isYearBroken(values) };
    case 5:
      return {
        ...NO_ERRORS,
        copiesDir: values.copiesDir.trim() === '' ? strings.tempat.copiesMissing : null,
      };
  }
}

/** Whether there is nothing to mend. */
export function isFine({
  profile,
  lines,
  administrator,
  isYearBroken: isBroken,
  copiesDir,
  whole,
}: WizardErrors): boolean {
  const fields = [profile, lines, administrator].every((part) => Object.keys(part).length === 0);
  return fields && !isBroken && copiesDir === null && whole === null;
}
