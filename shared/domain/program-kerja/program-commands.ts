import * as z from 'zod';
import { StreamId } from '../../journal/entry';
import { fail, ok } from '../../result';
import { defineCommand } from '../command';
import { checkLine, lineIn } from './program-access';
import { programLineSchema, programStream, type ProgramEvent } from './program-kerja';

/** At most this many lines are written at once: more than a plan has. */
const MOST_LINES = 60;

const Reason = z.string().trim().min(3).max(500);

/**
 * Writes lines into the program kerja, all of them or none; the stream of each is `program:<commandId>.<place>`.
 * Errors: `sop-tidak-ada`, `prosedur-tidak-ada`, `peran-tidak-ada`.
 */
export const addProgram = defineCommand({
  type: 'program.add',
  v: 1,
  data: z.strictObject({ lines: z.array(programLineSchema).min(1).max(MOST_LINES) }),
  decide: (world, { lines }, { at, commandId }) => {
    const events: ProgramEvent[] = [];
    for (const [place, line] of lines.entries()) {
      const refusal = checkLine(world, line);
      if (refusal !== null) return fail(refusal);
      const stream = programStream(commandId, place);
      events.push({ stream, type: 'ProgramLineAdded', v: 1, happenedAt: at, data: { line } });
    }
    return ok(events);
  },
});

/**
 * Changes a line; what was opened or skipped stays so. `seen` is the line on the screen.
 * Errors: `program-tidak-ada`, `program-sudah-batal`, `berubah-sejak-dibuka` with the line as it is now, those of adding.
 */
export const editProgram = defineCommand({
  type: 'program.edit',
  v: 1,
  data: z.strictObject({ program: StreamId, line: programLineSchema, seen: programLineSchema }),
  decide: (world, { program, line, seen }, { at }) => {
    const found = lineIn(world, program);
    if (!found.ok) return found;
    const present = found.value.line;
    if (JSON.stringify(programLineSchema.parse(present)) !== JSON.stringify(seen))
      return fail({ code: 'berubah-sejak-dibuka', detail: { line: present as never } });
    const refusal = checkLine(world, line);
    if (refusal !== null) return fail(refusal);
    return ok([{ stream: program, type: 'ProgramLineEdited', v: 1, happenedAt: at, data: { line } }]);
  },
});

/**
 * Takes a line out of the plan, for a reason; berkas opened by it go on. Errors: `program-tidak-ada`,
 * `program-sudah-batal`.
 */
export const voidProgram = defineCommand({
  type: 'program.void',
  v: 1,
  data: z.strictObject({ program: StreamId, reason: Reason }),
  decide: (world, { program, reason }, { at }) => {
    const found = lineIn(world, program);
    if (!found.ok) return found;
    return ok([{ stream: program, type: 'ProgramLineVoided', v: 1, happenedAt: at, data: { reason } }]);
  },
});
