import * as z from 'zod';
import type { LaneHolder } from '../../../shared/domain/berkas/berkas-state';
import { startStep } from '../../../shared/sop/graph';
import type { Procedure, RoleTable } from '../../../shared/sop/schema';
import type { CommandData } from '../../lib/command-versions';
import { neededLanes, optionalLane, type NeededLane } from '../lane-choice/needed-lanes';
import {
  missingInSusulan,
  occurredOf,
  susulanValuesSchema,
  type SusulanBounds,
  type SusulanErrors,
  type SusulanValues,
} from '../susulan/susulan-values';
import type { Caller } from './start-berkas.store';
import { startBerkasStrings as strings } from './start-berkas.strings';

const HolderSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('role'), role: z.string() }),
  z.object({ kind: z.literal('team'), people: z.array(z.string()) }),
]);

/** What the dialog holds while it is being filled in; `susulan` null: it begins now. */
export interface StartValues {
  readonly sop: string;
  readonly procedure: string;
  readonly title: string;
  readonly lanes: { readonly [lane: string]: LaneHolder };
  readonly susulan: SusulanValues | null;
}

/** Reads kept values; a draft of before a field was there is still good. */
export const startValuesSchema: z.ZodType<StartValues> = z.object({
  sop: z.string(),
  procedure: z.string(),
  title: z.string(),
  lanes: z.record(z.string(), HolderSchema),
  susulan: susulanValuesSchema.nullable().default(null),
});

/** A dialog nobody has touched. */
export const emptyStartValues: StartValues = {
  sop: '',
  procedure: '',
  title: '',
  lanes: {},
  susulan: null,
};

/** What is missing, by field. */
export interface StartErrors {
  readonly sop?: string;
  readonly procedure?: string;
  readonly title?: string;
  readonly lanes?: { readonly [lane: string]: string };
  readonly susulan?: SusulanErrors;
  readonly whole?: string;
}

const SHORTEST_TITLE = 3;

/** What the dialog itself can see is missing. */
export function missingInStart(
  values: StartValues,
  procedure: Procedure | null,
  needed: readonly NeededLane[],
  bounds: SusulanBounds,
): StartErrors {
  const susulan = values.susulan === null ? {} : missingInSusulan(values.susulan, bounds);
  const lanes = needed.filter(({ lane, isRequired }) => isRequired && values.lanes[lane] === undefined);
  return {
    ...(values.sop === '' && { sop: strings.sopMissing }),
    ...(values.sop !== '' && procedure === null && { procedure: strings.procedureMissing }),
    ...(values.title.trim().length < SHORTEST_TITLE && { title: strings.berkasTitleMissing }),
    ...(lanes.length > 0 && {
      lanes: Object.fromEntries(lanes.map(({ lane, label }) => [lane, strings.laneMissing(label)])),
    }),
    ...(Object.keys(susulan).length > 0 && { susulan }),
  };
}

/** The command the values become. */
export function startCommand(
  values: StartValues,
  procedure: Procedure,
  needed: readonly NeededLane[],
  caller: Pick<Caller, 'berkas' | 'task' | 'sifat'> | null,
  offsetMinutes: number,
): CommandData<'berkas.start'> {
  const named = needed.flatMap(({ lane }) => {
    const holder = values.lanes[lane];
    if (holder === undefined) return [];
    return [
      [
        lane,
        holder.kind === 'role' ? holder : { kind: 'team' as const, people: [...holder.people] },
      ] as const,
    ];
  });
  return {
    sop: values.sop,
    procedure: procedure.id,
    title: values.title.trim(),
    lanes: Object.fromEntries(named),
    ...(values.susulan !== null && { occurred: occurredOf(values.susulan, offsetMinutes) }),
    ...(caller !== null && {
      sifat: caller.sifat,
      cause: { berkas: caller.berkas, task: caller.task },
    }),
  };
}

/**
 * The lanes to name at the start: those the first step needs, and those the calling berkas has named already, which may
 * be left out.
 */
export function startLanes(
  procedure: Procedure,
  table: RoleTable,
  shared: { readonly [lane: string]: LaneHolder },
): readonly NeededLane[] {
  const first = neededLanes(procedure, table, {}, startStep(procedure), null);
  const known = Object.keys(shared).filter((lane) => !first.some((needed) => needed.lane === lane));
  return [...first, ...known.flatMap((lane) => optionalLane(procedure, table, lane) ?? [])];
}
