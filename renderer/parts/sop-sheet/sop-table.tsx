import { useId } from 'react';
import { describePerformers, describeWays } from '../../../shared/sop/describe-step';
import { sheetStrings as heads } from '../../../shared/sop/sheet.strings';
import type { Procedure, Step } from '../../../shared/sop/schema';
import { describeMark, type StepMark, type StepMarks } from './sheet-marks';
import { sopSheetStrings as words } from './sop-sheet.strings';
import type { SopSheetProps } from './sop-sheet';
import classes from './sop-table.module.css';

type Props = Pick<SopSheetProps, 'procedure' | 'marks' | 'selectedStep' | 'onSelectStep' | 'zoom'>;

const COLUMNS = [
  heads.no,
  heads.uraian,
  heads.pelaksana,
  heads.kelengkapan,
  heads.waktu,
  heads.output,
  heads.keterangan,
  words.ways,
] as const;

/** The same rows as a plain table, the flow told in words. */
export function SopTable({ procedure, marks, selectedStep, onSelectStep, zoom = 1 }: Props) {
  const noteId = useId();
  return (
    <div className={classes.pane} tabIndex={0} role="group" aria-label={words.table}>
      <table
        className={classes.table}
        style={{ fontSize: `${String(13 * zoom)}px` }}
        aria-describedby={noteId}
      >
        <caption id={noteId} className={classes.hidden}>
          {words.table}
        </caption>
        <thead>
          <tr>
            {COLUMNS.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {procedure.steps.map((step) => (
            <Row
              key={step.id}
              {...{ procedure, step, onSelectStep }}
              mark={markOf(marks, step)}
              isSelected={step.id === selectedStep}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function markOf(marks: StepMarks | undefined, step: Step): StepMark | undefined {
  return marks?.[step.id];
}

type RowProps = {
  readonly procedure: Procedure;
  readonly step: Step;
  readonly mark: StepMark | undefined;
  readonly isSelected: boolean;
  readonly onSelectStep: ((stepId: string) => void) | undefined;
};

function Row({ procedure, step, mark, isSelected, onSelectStep }: RowProps) {
  const told = describeMark(mark);
  return (
    <tr
      className={isSelected ? classes.selected : undefined}
      data-step-row={step.id}
      onClick={() => onSelectStep?.(step.id)}
    >
      <td className={classes.no}>{step.no ?? ''}</td>
      <td>
        {step.text}
        <Tags step={step} />
        {told !== '' && <div className={classes.mark}>{told}</div>}
      </td>
      <td>{describePerformers(procedure, step)}</td>
      <td>{step.requires.join(', ')}</td>
      <td className={classes.waktu}>{step.duration?.text ?? ''}</td>
      <td>{step.outputs.join(', ')}</td>
      <td>{step.keterangan ?? ''}</td>
      <td>
        <ul className={classes.ways}>
          {describeWays(procedure, step).map((way) => (
            <li key={way}>{way}</li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

function Tags({ step }: { readonly step: Step }) {
  return (
    <>
      {step.provenance.text === 'reconstructed' && <div className={classes.tag}>{heads.reconstructed}</div>}
      {step.awaits !== undefined && <div className={classes.tag}>{heads.awaits(step.awaits.who)}</div>}
    </>
  );
}
