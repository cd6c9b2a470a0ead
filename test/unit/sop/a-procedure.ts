import type { Edge, Procedure, Step } from '../../../shared/sop/schema';

/** A step of the lane `helpdesk`; say only what matters. */
export function aStep(id: string, next: readonly Edge[], rest: Partial<Step> = {}): Step {
  return {
    id,
    no: Number(id),
    text: `Melaksanakan langkah ${id}`,
    lane: 'helpdesk',
    with: [],
    kind: next.length > 1 ? 'decision' : 'task',
    requires: [],
    duration: null,
    outputs: [],
    keterangan: null,
    next,
    provenance: { text: 'printed', lane: 'inferred', flow: 'inferred' },
    ...rest,
  };
}

/** A procedure of the given steps; its lanes are those the steps name first. */
export function aProcedure(steps: readonly Step[], lanes: readonly string[] = ['helpdesk']): Procedure {
  return {
    id: 'utama',
    title: null,
    trigger: { by: 'surat' },
    lanes: lanes.map((id) => ({ id, label: id })),
    steps,
  };
}
