import type { Procedure, Sop, Step } from './schema';
import { isSame } from './stable-json';

/** A part of the identity block that can change. */
export type IdentityPart =
  | 'title'
  | 'dates'
  | 'approvedBy'
  | 'legalBasis'
  | 'qualifications'
  | 'related'
  | 'equipment'
  | 'warnings'
  | 'records'
  | 'remarks';

/** A part of a step that can change; `flow` is its arrows, what it waits for and the SOPs that do its work. */
export type StepPart =
  'text' | 'lane' | 'kind' | 'requires' | 'duration' | 'outputs' | 'keterangan' | 'flow' | 'remarks';

/** A step as people call it: its printed number, null where none is printed, and its text. */
export interface NamedStep {
  readonly no: number | null;
  readonly text: string;
}

/** One difference between two versions of a SOP. `procedure` is its title, null for the only one. */
export type SopChange =
  | { readonly kind: 'identity'; readonly parts: readonly IdentityPart[] }
  | { readonly kind: 'procedure-added' | 'procedure-removed'; readonly procedure: string | null }
  | { readonly kind: 'trigger-changed' | 'steps-reordered'; readonly procedure: string | null }
  | {
      readonly kind: 'lanes-changed';
      readonly procedure: string | null;
      readonly added: readonly string[];
      readonly removed: readonly string[];
    }
  | {
      readonly kind: 'step-added' | 'step-removed';
      readonly procedure: string | null;
      readonly step: NamedStep;
    }
  | {
      readonly kind: 'step-changed';
      readonly procedure: string | null;
      readonly step: NamedStep;
      readonly parts: readonly StepPart[];
      /** The text of before, where it is one of the parts. */
      readonly before: string | null;
    };

const IDENTITY: { readonly [Part in IdentityPart]: (sop: Sop) => unknown } = {
  title: ({ title }) => title,
  dates: ({ created, revised, approved }) => [created, revised, approved],
  approvedBy: ({ approvedBy }) => approvedBy,
  legalBasis: ({ legalBasis }) => legalBasis,
  qualifications: ({ qualifications }) => qualifications,
  related: ({ related }) => related,
  equipment: ({ equipment }) => equipment,
  warnings: ({ warnings }) => warnings,
  records: ({ records }) => records,
  remarks: ({ provenance }) => provenance ?? null,
};

const STEP: { readonly [Part in StepPart]: (step: Step) => unknown } = {
  text: ({ no, text }) => [no, text],
  lane: ({ lane, or, with: others, each }) => [lane, or ?? [], others, each ?? false],
  kind: ({ kind }) => kind,
  requires: ({ requires }) => requires,
  duration: ({ duration }) => duration,
  outputs: ({ outputs }) => outputs,
  keterangan: ({ keterangan }) => keterangan,
  flow: ({ next, calls, oneOf, awaits }) => [next, calls ?? [], oneOf ?? false, awaits ?? null],
  remarks: ({ provenance }) => provenance,
};

function partsThatDiffer<Part extends string, T>(
  readers: { readonly [P in Part]: (of: T) => unknown },
  before: T,
  after: T,
): readonly Part[] {
  const parts = Object.keys(readers) as Part[];
  return parts.filter((part) => !isSame(readers[part](before), readers[part](after)));
}

/**
 * What differs between two versions of a SOP, in the order of the sheet: identity block, then each procedure with its
 * lanes and steps. Procedures, lanes and steps are the same when their ids are. Empty only when both say the same.
 */
export function compareSop(before: Sop, after: Sop): readonly SopChange[] {
  const parts = partsThatDiffer(IDENTITY, before, after);
  const identity: readonly SopChange[] = parts.length === 0 ? [] : [{ kind: 'identity', parts }];
  const removed = without(before.procedures, after.procedures).map(({ title }): SopChange => ({
    kind: 'procedure-removed',
    procedure: title,
  }));
  const others = after.procedures.flatMap((procedure): readonly SopChange[] => {
    const old = before.procedures.find(({ id }) => id === procedure.id);
    if (old === undefined) return [{ kind: 'procedure-added', procedure: procedure.title }];
    return compareProcedure(old, procedure);
  });
  return [...identity, ...removed, ...others];
}

function compareProcedure(before: Procedure, after: Procedure): readonly SopChange[] {
  const procedure = after.title;
  const isAlike = isSame([before.trigger, before.title], [after.trigger, after.title]);
  return [
    ...(isAlike ? [] : [{ kind: 'trigger-changed', procedure } as const]),
    ...compareLanes(before, after),
    ...compareSteps(before, after),
  ];
}

function compareLanes(before: Procedure, after: Procedure): readonly SopChange[] {
  if (isSame(before.lanes, after.lanes)) return [];
  const labels = (lanes: Procedure['lanes']): readonly string[] => lanes.map(({ label }) => label);
  return [
    {
      kind: 'lanes-changed',
      procedure: after.title,
      added: labels(without(after.lanes, before.lanes)),
      removed: labels(without(before.lanes, after.lanes)),
    },
  ];
}

function compareSteps(before: Procedure, after: Procedure): readonly SopChange[] {
  const procedure = after.title;
  const removed = without(before.steps, after.steps).map((step): SopChange => ({
    kind: 'step-removed',
    procedure,
    step: named(step),
  }));
  const others = after.steps.flatMap((step): readonly SopChange[] => {
    const old = before.steps.find(({ id }) => id === step.id);
    if (old === undefined) return [{ kind: 'step-added', procedure, step: named(step) }];
    const parts = partsThatDiffer(STEP, old, step);
    if (parts.length === 0) return [];
    const text = parts.includes('text') ? old.text : null;
    return [{ kind: 'step-changed', procedure, step: named(step), parts, before: text }];
  });
  const kept = (of: Procedure, other: Procedure): readonly string[] =>
    of.steps.map(({ id }) => id).filter((id) => other.steps.some((step) => step.id === id));
  const inOrder = isSame(kept(before, after), kept(after, before));
  return [...removed, ...others, ...(inOrder ? [] : [{ kind: 'steps-reordered', procedure } as const])];
}

function without<T extends { readonly id: string }>(of: readonly T[], others: readonly T[]): readonly T[] {
  return of.filter(({ id }) => !others.some((other) => other.id === id));
}

function named({ no, text }: Step): NamedStep {
  return { no, text };
}
