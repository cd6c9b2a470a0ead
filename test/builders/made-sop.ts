import type { Lane, Sop, Step } from '../../shared/sop/schema';
import { seed } from './cast';
import type { Office } from './office';

/** A step of a made-up procedure: its id, its lane, and whatever matters to the test. */
export type MadeStep = Pick<Step, 'id' | 'lane'> & Partial<Step>;

/** A SOP of one procedure made of `steps`; its lanes are those the steps name. */
export function aSop(number: string, steps: readonly MadeStep[]): Sop {
  const base = seed.sops[0];
  if (base === undefined) throw new Error('the catalogue is empty');
  const ids = new Set(steps.flatMap(({ lane, or = [], with: others = [] }) => [lane, ...or, ...others]));
  const lanes: readonly Lane[] = [...ids].map((id) => ({ id, label: `Lajur ${id}` }));
  const procedure = {
    id: 'utama',
    title: null,
    trigger: { by: 'surat' } as const,
    lanes,
    steps: steps.map(aStep),
  };
  return { ...base, number, title: `SOP uji ${number}`, procedures: [procedure] };
}

function aStep(made: MadeStep): Step {
  return {
    no: null,
    text: `Langkah ${made.id}`,
    with: [],
    kind: 'task',
    requires: [],
    duration: null,
    outputs: [],
    keterangan: null,
    next: [],
    provenance: { text: 'printed', lane: 'inferred', flow: 'inferred' },
    ...made,
  };
}

/** Puts a made-up SOP in force. */
export function publish(office: Office, number: string, steps: readonly MadeStep[]): void {
  office.must('sop.publish', { sop: aSop(number, steps) }, { actor: 'program' });
}
