import { Alert, Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { formatTime } from '../../../lib/format';
import type { TwicePassword } from '../../../ui/new-password';
import { AdministratorStep } from './administrator-step';
import { KalenderStep } from './kalender-step';
import { openOffice } from './open-office';
import { OrangStep } from './orang-step';
import { ProfilStep } from './profil-step';
import { TempatStep } from './tempat-step';
import { useKeptWizard, type Keeping, type StartedWizard } from './use-wizard';
import { errorsOf, isFine, NO_ERRORS, type WizardErrors } from './wizard-checks';
import { WizardFrame } from './wizard-frame';
import { peopleOf, STEPS, type Step, type WizardDefaults, type WizardValues } from './wizard-values';
import classes from './wizard.module.css';
import { wizardStrings as strings } from './wizard.strings';

/** What every step is given. */
export interface StepProps {
  readonly values: WizardValues;
  readonly secret: TwicePassword;
  readonly errors: WizardErrors;
  readonly defaults: WizardDefaults;
  readonly change: (part: Partial<WizardValues>) => void;
  readonly changeSecret: (secret: TwicePassword) => void;
}

const LAST: Step = 5;
const PANELS = {
  1: ProfilStep,
  2: OrangStep,
  3: AdministratorStep,
  4: KalenderStep,
  5: TempatStep,
} as const satisfies { readonly [S in Step]: unknown };

/** Turns to a step when it is fine so far; a refusal of main leads back to where it can be mended. */
function useSteps(
  values: WizardValues,
  secret: TwicePassword,
  defaults: WizardDefaults,
  change: StepProps['change'],
) {
  const [errors, setErrors] = useState<WizardErrors>(NO_ERRORS);
  const [isSending, setSending] = useState(false);

  const goTo = (step: Step, found: WizardErrors = NO_ERRORS): void => {
    setErrors(found);
    change({ step });
  };
  const finish = async (): Promise<void> => {
    const broken = STEPS.find((step) => !isFine(errorsOf(step, values, secret)));
    if (broken !== undefined) {
      goTo(broken, errorsOf(broken, values, secret));
      return;
    }
    setSending(true);
    const refusal = await openOffice(values, secret.password, defaults);
    if (refusal === null) return;
    setSending(false);
    goTo(refusal.step, refusal.errors);
  };
  const next = (): void => {
    const found = errorsOf(values.step, values, secret);
    setErrors(found);
    if (isSending || !isFine(found)) return;
    const following = STEPS.find((step) => step === values.step + 1);
    if (following === undefined) void finish();
    else goTo(following);
  };
  return { errors, isSending, goTo, next };
}

/** The first field of a step is ready to be typed in; a step that is mostly read is read from its head. */
function useStepFocus(step: Step) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const first = panel.current?.querySelector<HTMLElement>('[data-first]');
    (first ?? panel.current?.querySelector('h2'))?.focus();
  }, [step]);
  return panel;
}

function Kept({ keeping, offsetMinutes }: { readonly keeping: Keeping; readonly offsetMinutes: number }) {
  if (keeping.kind === 'untouched') return null;
  return (
    <p className={classes.kept} role="status" data-failed={keeping.kind === 'failed' || undefined}>
      {keeping.kind === 'kept'
        ? strings.kept(formatTime(keeping.at, offsetMinutes))
        : strings.notKept(keeping.reason)}
    </p>
  );
}

function nextWords(values: WizardValues): string {
  if (values.step === LAST) return strings.open;
  return values.step === 2 && peopleOf(values.lines).length === 0 ? strings.skip : strings.next;
}

/** Five short steps from a fresh computer to an open office. */
export function WizardScreen({
  started,
  onLeave,
}: {
  readonly started: StartedWizard;
  readonly onLeave: () => void;
}) {
  const { defaults } = started;
  const [values, setValues] = useState(started.values);
  const [secret, setSecret] = useState<TwicePassword>({ password: '', repeated: '' });
  const change = (part: Partial<WizardValues>): void => {
    setValues((present) => ({ ...present, ...part }));
  };
  const { errors, isSending, goTo, next } = useSteps(values, secret, defaults, change);
  const keeping = useKeptWizard(values);
  const panel = useStepFocus(values.step);
  const Panel = PANELS[values.step];
  const back = STEPS.find((step) => step === values.step - 1);
  return (
    <WizardFrame step={values.step} onStep={goTo}>
      <form
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          next();
        }}
      >
        <div ref={panel} className={classes.panel}>
          <h2 className={classes.head} tabIndex={-1}>
            {strings.stepNames[values.step - 1]}
          </h2>
          <Panel {...{ values, secret, errors, defaults, change }} changeSecret={setSecret} />
          {errors.whole !== null && (
            <Alert color="red" role="alert">
              {errors.whole}
            </Alert>
          )}
        </div>
        <div className={classes.foot}>
          <Kept keeping={keeping} offsetMinutes={defaults.calendar.offsetMinutes} />
          <Button
            variant="default"
            size="sm"
            disabled={isSending}
            onClick={() => {
              if (back === undefined) onLeave();
              else goTo(back);
            }}
          >
            {strings.back}
          </Button>
          <Button type="submit" size="sm" loading={isSending}>
            {nextWords(values)}
          </Button>
        </div>
      </form>
    </WizardFrame>
  );
}
