import * as z from 'zod';
import type { LaneHolder } from '../../../shared/domain/berkas/berkas-state';
import type { Procedure } from '../../../shared/sop/schema';
import type { CommandData } from '../../lib/command-versions';
import type { NeededLane } from '../lane-choice/needed-lanes';
import { startBerkasStrings as strings } from './start-berkas.strings';

const HolderSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('role'), role: z.string() }),
  z.object({ kind: z.literal('team'), people: z.array(z.string()) }),
]);

/** What the dialog holds while it is being filled in. */
export interface StartValues {
  readonly sop: string;
  readonly procedure: string;
  readonly title: string;
  readonly lanes: { readonly [lane: string]: LaneHolder };
}

/** Reads kept values. */
export const startValuesSchema: z.ZodType<StartValues> = z.object({
  sop: z.string(),
  procedure: z.string(),
  title: z.string(),
  lanes: z.record(z.string(), HolderSchema),
});

/** A dialog nobody has touched. */
export const emptyStartValues: StartValues = { sop: '', procedure: '', title: '', lanes: {} };

/** What is missing, by field. */
export interface StartErrors {
  readonly sop?: string;
  readonly procedure?: string;
  readonly title?: string;
  readonly lanes?: { readonly [lane: string]: string };
  readonly whole?: string;
}

const SHORTEST_TITLE = 3;

/** What the dialog itself can see is missing. */
export function missingInStart(
  values: StartValues,
  procedure: Procedure | null,
  needed: readonly NeededLane[],
): StartErrors {
  const lanes = needed.filter(({ lane, isRequired }) => isRequired && values.lanes[lane] === undefined);
  return {
    ...(values.sop === '' && { sop: strings.sopMissing }),
    ...(values.sop !== '' && procedure === null && { procedure: strings.procedureMissing }),
    ...(values.title.trim().length < SHORTEST_TITLE && { title: strings.berkasTitleMissing }),
    ...(lanes.length > 0 && {
      lanes: Object.fromEntries(lanes.map(({ lane, label }) => [lane, strings.laneMissing(label)])),
    }),
  };
}

/** The command the values become. */
export function startCommand(
  values: StartValues,
  procedure: Procedure,
  needed: readonly NeededLane[],
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
  };
}
