import { kantorProfileSchema } from '../../../../shared/domain/kantor/profile';
import { call } from '../../../lib/bridge';
import { errorSentence, type ScreenError } from '../../../lib/error-sentences.strings';
import { showStatus } from '../../../lib/session.store';
import { showFounding } from './founding.store';
import { NO_ERRORS, type WizardErrors } from './wizard-checks';
import { crewOf, type Step, type WizardDefaults, type WizardValues } from './wizard-values';
import { foldName } from '../../../../shared/domain/orang/fold-name';

/** What main refused: the step to go back to, and what is wrong there. */
export interface OpeningRefusal {
  readonly step: Step;
  readonly errors: WizardErrors;
}

const STEP_OF: { readonly [field: string]: Step } = {
  profile: 1,
  people: 2,
  administrator: 3,
  password: 3,
  calendar: 4,
  copiesDir: 5,
};

function refusalOf(error: ScreenError, values: WizardValues): OpeningRefusal {
  const whole = errorSentence(error);
  const { row, field } = error.detail ?? {};
  const person = typeof row === 'number' ? crewOf(values).people[row] : undefined;
  if (person !== undefined) {
    const name = foldName(person.nama);
    const keys = values.lines
      .filter(({ nama }) => foldName(nama) === name)
      .map(({ key }) => [key, whole] as const);
    if (keys.length > 0) return { step: 2, errors: { ...NO_ERRORS, lines: Object.fromEntries(keys) } };
    return { step: 3, errors: { ...NO_ERRORS, administrator: { nama: whole } } };
  }
  const isPlace = error.code === 'tujuan-di-dalam-data' || error.code === 'tujuan-tidak-dapat-ditulis';
  if (isPlace || field === 'copiesDir') return { step: 5, errors: { ...NO_ERRORS, copiesDir: whole } };
  const step = (typeof field === 'string' ? STEP_OF[field.split('.')[0] ?? ''] : undefined) ?? 5;
  return { step, errors: { ...NO_ERRORS, whole } };
}

/** Opens the office with all that the wizard holds. Null: it is open, and the recovery code waits to be seen. */
export async function openOffice(
  values: WizardValues,
  password: string,
  defaults: WizardDefaults,
): Promise<OpeningRefusal | null> {
  const { people, administrator } = crewOf(values);
  const copiesDir = values.copiesDir.trim();
  showFounding({ kind: 'sending' });
  const reply = await call('session:open-office', {
    profile: kantorProfileSchema.parse(values.profile),
    people: people.map((person) => ({ ...person, roles: [...person.roles] })),
    administrator,
    password,
    calendar: values.isCalendarEdited ? values.calendar : null,
    copiesDir: copiesDir === defaults.copiesDir ? null : copiesDir,
  });
  if (!reply.ok) {
    showFounding({ kind: 'none' });
    return refusalOf(reply.error, values);
  }
  showFounding({ kind: 'opened', recoveryCode: reply.value.recoveryCode });
  showStatus(reply.value.status);
  return null;
}
