import type { Task } from '../../../shared/domain/berkas/berkas-state';
import { errorSentence, type ScreenError } from '../../lib/error-sentences.strings';
import type { NeededLane } from '../lane-choice/needed-lanes';
import type { FinishValues } from './finish-values';
import { stepWorkStrings as strings } from './step-work.strings';

/** What is wrong with the form, by field; `lanes` by lane; `whole` where no field is to blame. */
export interface FinishErrors {
  readonly outcome?: string;
  readonly lanes?: { readonly [lane: string]: string };
  readonly outsideDate?: string;
  readonly outsideProof?: string;
  readonly lampiran?: string;
  readonly whole?: string;
}

/** What the form itself can see is missing. */
export function missingIn(
  values: FinishValues,
  task: Task,
  needed: readonly NeededLane[],
  isStoring: boolean,
): FinishErrors {
  const lanes = needed.filter(({ lane, isRequired }) => isRequired && values.lanes[lane] === undefined);
  return {
    ...(task.kind === 'decision' && values.outcome === '' && { outcome: strings.outcomeMissing }),
    ...(lanes.length > 0 && {
      lanes: Object.fromEntries(lanes.map(({ lane, label }) => [lane, strings.laneMissing(label)])),
    }),
    ...(task.outside && values.outsideDate === '' && { outsideDate: strings.outsideDateMissing }),
    ...(task.outside && values.outsideProof.trim() === '' && { outsideProof: strings.outsideProofMissing }),
    ...(isStoring && { lampiran: strings.waitForFiles }),
  };
}

/** Puts main's refusal at the field it speaks of. */
export function refusalIn(error: ScreenError): FinishErrors {
  const sentence = errorSentence(error);
  const lane = error.detail?.['lane'];
  switch (error.code) {
    case 'hasil-belum-dipilih':
    case 'hasil-tidak-dikenal':
      return { outcome: sentence };
    case 'pelaksana-belum-ditunjuk':
    case 'pelaksana-tidak-sah':
      return typeof lane === 'string'
        ? { lanes: { [lane]: sentence }, whole: sentence }
        : { whole: sentence };
    case 'tanggal-tidak-sah':
      return { outsideDate: sentence };
    case 'tanggal-bukti-wajib':
      return { outsideProof: sentence };
    case 'berkas-lampiran-tidak-ada':
      return { lampiran: sentence };
    default:
      return { whole: sentence };
  }
}

/** Every sentence, for the summary above the button. */
export function sentencesOf(errors: FinishErrors): readonly string[] {
  const { outcome, lanes, outsideDate, outsideProof, lampiran, whole } = errors;
  const all = [outcome, ...Object.values(lanes ?? {}), outsideDate, outsideProof, lampiran, whole];
  return [...new Set(all.filter((sentence) => sentence !== undefined))];
}
