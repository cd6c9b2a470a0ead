import type { BerkasState } from '../../../shared/domain/berkas/berkas-state';
import type { StepMarks } from '../../parts/sop-sheet/sheet-marks';

/** Where a berkas stands on its flowchart: open steps, finished ones, and those it came back to. */
export function stepMarksOf({ tasks }: BerkasState): StepMarks {
  const steps = [...new Set(tasks.map(({ step }) => step))];
  return Object.fromEntries(
    steps.map((step) => {
      const times = tasks.filter((task) => task.step === step);
      const isOpen = times.some(({ status }) => status !== 'selesai');
      return [step, { token: isOpen, done: !isOpen, returned: times.length > 1 }];
    }),
  );
}
