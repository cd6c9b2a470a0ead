import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { gateStrings } from '../gates.strings';
import { STEPS, type Step } from './wizard-values';
import classes from './wizard.module.css';
import { wizardStrings as strings } from './wizard.strings';

interface WizardFrameProps {
  readonly step: Step;
  readonly onStep: (step: Step) => void;
  readonly children: ReactNode;
}

/** The way through the wizard at left, the present step beside it. Steps gone through can be opened again. */
export function WizardFrame({ step, onStep, children }: WizardFrameProps) {
  return (
    <main className={classes.page}>
      <div className={classes.sheet}>
        <div className={classes.way}>
          <p className={classes.product}>{gateStrings.product}</p>
          <h1 className={classes.title}>{strings.title}</h1>
          <p className={classes.dim}>{strings.stepOf(step)}</p>
          <ol className={classes.steps} aria-label={strings.steps}>
            {STEPS.map((one) => (
              <li key={one} className={classes.step} aria-current={one === step ? 'step' : undefined}>
                <span className={classes.number} aria-hidden>
                  {one < step ? <IconCheck size={14} /> : one}
                </span>
                {one < step ? (
                  <button
                    type="button"
                    className={classes.again}
                    onClick={() => {
                      onStep(one);
                    }}
                  >
                    {strings.stepNames[one - 1]}
                    <span className="only-heard">, {strings.done}</span>
                  </button>
                ) : (
                  <span>{strings.stepNames[one - 1]}</span>
                )}
              </li>
            ))}
          </ol>
        </div>
        {children}
      </div>
    </main>
  );
}
