/** One step of a procedure, by the SOP's number and the step's id. */
export interface GatheringStep {
  readonly sop: string;
  readonly procedure: string;
  readonly step: string;
}

/**
 * The steps whose work is to gather from the Subbag: each Subbag is asked by a permintaan bahan of its own. The printed
 * words are too free to be asked by a rule (36/1 tells somebody else to gather), so they are named here; a test holds them to
 * the catalogue. Source: SOP 06/4, 09/3, 28/6, 35/6, 39/3.
 */
export const GATHERING_STEPS: readonly GatheringStep[] = [
  { sop: '06', procedure: 'utama', step: '4' },
  { sop: '09', procedure: 'utama', step: '3' },
  { sop: '28', procedure: 'utama', step: '6' },
  { sop: '35', procedure: 'utama', step: '6' },
  { sop: '39', procedure: 'utama', step: '3' },
];

/** Whether a step gathers from the Subbag. */
export function isGathering({ sop, procedure, step }: GatheringStep): boolean {
  return GATHERING_STEPS.some((one) => one.sop === sop && one.procedure === procedure && one.step === step);
}
