import { CloseButton } from '@mantine/core';
import { describeStep } from '../../../shared/sop/describe-step';
import { stepById } from '../../../shared/sop/graph';
import type { Procedure, Provenance } from '../../../shared/sop/schema';
import { sopSheetStrings as words } from './sop-sheet.strings';
import classes from './step-reading.module.css';

type Props = {
  readonly procedure: Procedure;
  readonly stepId: string;
  readonly onClose: () => void;
};

/** One step told in words, and how sure its reading is: remarks, and the decree's own letters where a slip was mended. */
export function StepReading({ procedure, stepId, onClose }: Props) {
  const step = stepById(procedure, stepId);
  if (step === undefined) return null;
  return (
    <aside className={classes.reading} aria-label={words.reading}>
      <div className={classes.words}>
        <p>{describeStep(procedure, stepId)}.</p>
        <ul className={classes.remarks}>
          {remarksOf(step.provenance).map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      </div>
      <CloseButton size="sm" aria-label={words.closeReading} title={words.closeReading} onClick={onClose} />
    </aside>
  );
}

const ORIGINAL_FIELDS = ['text', 'requires', 'duration', 'outputs', 'keterangan'] as const;

function remarksOf({ text, lane, flow, note, original }: Provenance): readonly string[] {
  return [
    ...(text === 'reconstructed' ? [words.inferred.reconstructed] : []),
    ...(note === undefined ? [] : [note]),
    ...ORIGINAL_FIELDS.flatMap((field) => {
      const printed = original?.[field];
      return printed === undefined ? [] : [`${words.asPrinted} ${words.fields[field]}: “${printed}”`];
    }),
    ...(lane === 'inferred' ? [words.inferred.lane] : []),
    ...(flow === 'inferred' ? [words.inferred.flow] : []),
  ];
}
