import type { Task } from '../../../shared/domain/berkas/berkas-state';
import type { Instant } from '../../../shared/time';
import { errorSentence, type ScreenError } from '../../lib/error-sentences.strings';
import type { NeededLane } from '../lane-choice/needed-lanes';
import { finishStrings } from './finish.strings';
import { accountOf, outputsOf, type FinishValues } from './finish-values';
import { stepWorkStrings as strings } from './step-work.strings';
import { missingInSusulan, type SusulanBounds, type SusulanErrors } from '../susulan/susulan-values';
import { isWayOpen, wayState } from './ways';

/** What is wrong with the form, by field; `lanes` by lane, `outputs` by output; `whole` where no field is to blame. */
export interface FinishErrors {
  readonly outcome?: string;
  readonly outputs?: { readonly [output: string]: string };
  readonly lanes?: { readonly [lane: string]: string };
  readonly units?: string;
  readonly outsideDate?: string;
  readonly outsideProof?: string;
  readonly lampiran?: string;
  readonly susulan?: SusulanErrors;
  readonly whole?: string;
}

/** What the form asks for at this moment. Units: `moment` ms since epoch, when the step ends. */
export interface Asked {
  readonly needed: readonly NeededLane[];
  readonly units: readonly string[];
  readonly moment: Instant;
  readonly bounds: SusulanBounds;
  readonly isStoring: boolean;
}

function missingOutcome({ outcome }: FinishValues, task: Task, moment: Instant): string | null {
  if (task.kind !== 'decision') return null;
  if (outcome === '') return strings.outcomeMissing;
  return isWayOpen(wayState(task, Number(outcome), moment)) ? null : finishStrings.closedWay;
}

function missingOutputs(values: FinishValues, task: Task): { readonly [output: string]: string } {
  const short = outputsOf(task).flatMap((output) => {
    const { cara, ref } = accountOf(values, output);
    const wantsWords = cara === 'tidak-ada' || cara === 'sistem-lain';
    return wantsWords && ref.trim() === '' ? [[output, finishStrings.refMissing(cara)] as const] : [];
  });
  return Object.fromEntries(short);
}

const isFilled = (record: object): boolean => Object.keys(record).length > 0;

/** What the form itself can see is missing. */
export function missingIn(values: FinishValues, task: Task, asked: Asked): FinishErrors {
  const { needed, units, moment, bounds, isStoring } = asked;
  const lanes = needed.filter(({ lane, isRequired }) => isRequired && values.lanes[lane] === undefined);
  const outcome = missingOutcome(values, task, moment);
  const outputs = missingOutputs(values, task);
  const susulan = values.susulan === null ? {} : missingInSusulan(values.susulan, bounds);
  return {
    ...(outcome !== null && { outcome }),
    ...(isFilled(outputs) && { outputs }),
    ...(lanes.length > 0 && {
      lanes: Object.fromEntries(lanes.map(({ lane, label }) => [lane, strings.laneMissing(label)])),
    }),
    ...(units.length > 0 && values.units?.length === 0 && { units: finishStrings.unitsMissing }),
    ...(task.outside && values.outsideDate === '' && { outsideDate: strings.outsideDateMissing }),
    ...(task.outside && values.outsideProof.trim() === '' && { outsideProof: strings.outsideProofMissing }),
    ...(isStoring && { lampiran: strings.waitForFiles }),
    ...(isFilled(susulan) && { susulan }),
  };
}

/** Puts main's refusal at the field it speaks of. */
export function refusalIn(error: ScreenError): FinishErrors {
  const sentence = errorSentence(error);
  const lane = error.detail?.['lane'];
  const output = error.detail?.['output'];
  switch (error.code) {
    case 'hasil-belum-dipilih':
    case 'hasil-tidak-dikenal':
    case 'belum-waktunya':
      return { outcome: sentence };
    case 'output-tanpa-keterangan':
      return typeof output === 'string' ? { outputs: { [output]: sentence } } : { whole: sentence };
    case 'pelaksana-belum-ditunjuk':
    case 'pelaksana-tidak-sah':
      return typeof lane === 'string'
        ? { lanes: { [lane]: sentence }, whole: sentence }
        : { whole: sentence };
    case 'unit-tidak-sah':
      return { units: sentence };
    case 'tanggal-tidak-sah':
      return { outsideDate: sentence };
    case 'tanggal-bukti-wajib':
      return { outsideProof: sentence };
    case 'berkas-lampiran-tidak-ada':
      return { lampiran: sentence };
    case 'waktu-kejadian-tidak-sah':
      return { susulan: { time: sentence } };
    default:
      return { whole: sentence };
  }
}

/** Every sentence, for the summary above the button. */
export function sentencesOf(errors: FinishErrors): readonly string[] {
  const { outsideDate, outsideProof, outcome, outputs, lanes, units, lampiran, susulan, whole } = errors;
  const all = [
    ...[outsideDate, outsideProof, outcome],
    ...Object.entries(outputs ?? {}).map(([output, sentence]) => strings.atOutput(output, sentence)),
    ...Object.values(lanes ?? {}),
    ...[units, lampiran],
    ...[susulan?.date, susulan?.start, susulan?.time, susulan?.reason],
    whole,
  ];
  return [...new Set(all.filter((sentence) => sentence !== undefined))];
}
