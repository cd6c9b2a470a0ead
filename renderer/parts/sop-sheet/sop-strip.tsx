import { incoming, laneById, stepById } from '../../../shared/sop/graph';
import type { Edge, Procedure, Step } from '../../../shared/sop/schema';
import { shapeOf } from '../../../shared/sop/sheet-shape';
import type { MeasuredText } from '../../../shared/sop/sheet-types';
import { sopSheetStrings as words } from './sop-sheet.strings';
import classes from './sop-sheet.module.css';
import { edgePath, headPath, symbolPath } from './symbol-path';

type Props = { readonly procedure: Procedure; readonly stepId: string };

const SHOWN_BEFORE = 2;

/** The piece of the flowchart around one step: what led here, where the work is, and where it may go. */
export function SopStrip({ procedure, stepId }: Props) {
  const step = stepById(procedure, stepId);
  if (step === undefined) return null;
  const before = sourcesOf(procedure, step);
  const more = before.length - SHOWN_BEFORE;
  return (
    <div className={classes.strip} role="group" aria-label={words.strip}>
      <section className={classes.stripPart}>
        <p className={classes.stripHead}>{words.before}</p>
        <ul className={classes.stripList}>
          {before.length === 0 && <li className={classes.stripStep}>{words.first}</li>}
          {before.slice(0, SHOWN_BEFORE).map((source) => (
            <StripStep key={source.id} procedure={procedure} step={source} />
          ))}
          {more > 0 && <li className={classes.stripWhen}>{words.moreBefore(more)}</li>}
        </ul>
      </section>
      <StripArrow />
      <section className={classes.stripPart}>
        <p className={classes.stripHead}>{words.present}</p>
        <ul className={classes.stripList}>
          <StripStep procedure={procedure} step={step} isPresent />
        </ul>
      </section>
      <StripArrow />
      <section className={classes.stripPart}>
        <p className={classes.stripHead}>{words.after}</p>
        <ul className={classes.stripList}>
          {step.next.length === 0 && <li className={classes.stripStep}>{words.last}</li>}
          {step.next.map((edge, at) => (
            <StripWay key={at} procedure={procedure} edge={edge} />
          ))}
        </ul>
      </section>
    </div>
  );
}

/** The steps that lead to one, the nearest above it first, then those that come back to it from below. */
function sourcesOf(procedure: Procedure, step: Step): readonly Step[] {
  const row = procedure.steps.indexOf(step);
  const sources = incoming(procedure, step.id);
  const above = sources.filter((arrow) => arrow.fromRow < row).reverse();
  const below = sources.filter((arrow) => arrow.fromRow >= row);
  return [...new Set([...above, ...below].map((arrow) => arrow.from))];
}

function StripWay({ procedure, edge }: { readonly procedure: Procedure; readonly edge: Edge }) {
  const when = edge.when === undefined ? null : <span className={classes.stripWhen}>{edge.when}</span>;
  if (edge.to === null) {
    return (
      <li className={classes.stripStep}>
        <span className={classes.stripWords}>
          <span className={classes.stripName}>{words.ends(edge.result)}</span> {when}
        </span>
      </li>
    );
  }
  const target = stepById(procedure, edge.to);
  return target === undefined ? null : <StripStep procedure={procedure} step={target} when={edge.when} />;
}

type StripStepProps = {
  readonly procedure: Procedure;
  readonly step: Step;
  readonly when?: string | undefined;
  readonly isPresent?: boolean;
};

const ICON = { width: 30, height: 20 };
const noText = (): MeasuredText => ({ lines: [], widthPx: 0, heightPx: 0 });

function StripStep({ procedure, step, when, isPresent = false }: StripStepProps) {
  const { shape } = shapeOf(step, procedure.steps[0] === step, noText);
  const lane = laneById(procedure, step.lane)?.label ?? step.lane;
  const isDashed = step.provenance.text === 'reconstructed';
  return (
    <li
      className={isPresent ? `${classes.stripStep} ${classes.present}` : classes.stripStep}
      aria-current={isPresent ? 'step' : undefined}
    >
      <svg
        className={isDashed ? `${classes.stripShape} ${classes.reconstructed}` : classes.stripShape}
        {...ICON}
        aria-hidden
      >
        <path className={classes.symbol} d={symbolPath(shape, { x: 1, y: 1, width: 28, height: 18 })} />
      </svg>
      <div className={classes.stripWords}>
        <div className={classes.stripName}>{words.stepName(step.no, lane)}</div>
        <div className={classes.stripText}>{step.text}</div>
        {when !== undefined && <div className={classes.stripWhen}>{when}</div>}
      </div>
    </li>
  );
}

const ARROW = [
  { x: 0, y: 6 },
  { x: 18, y: 6 },
];

function StripArrow() {
  return (
    <svg className={classes.stripArrow} viewBox="0 0 18 12" aria-hidden>
      <path className={classes.edge} d={edgePath(ARROW)} />
      <path className={classes.arrowHead} d={headPath(ARROW)} />
    </svg>
  );
}
