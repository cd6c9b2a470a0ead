import { fail, ok, type Result } from '../../result';
import { localDateOf, type LocalDate } from '../../time';
import { startersOf } from '../berkas/berkas-rights';
import { calendarIn } from '../berkas/task-access';
import type { Context, Refusal } from '../command';
import type { WorkCalendar } from '../kalender/calendar';
import { rolesOf } from '../orang/orang';
import { rolesWith } from '../peran/hak';
import { PERAN_STREAM, roleOfLane } from '../peran/peran';
import { currentVersion, procedureOf, sopStream } from '../sop/sop';
import type { World } from '../world';
import type { ProgramLine, ProgramState } from './program-kerja';

/**
 * Whether a line can be worked: its SOP and procedure are in force, and its role may begin it.
 * Errors: `sop-tidak-ada`, `prosedur-tidak-ada`, `peran-tidak-ada`.
 */
export function checkLine(world: World, line: ProgramLine): Refusal | null {
  const sop = world.read('sop', sopStream(line.sop));
  const version = sop === null ? null : currentVersion(sop);
  if (sop === null || version === null) return { code: 'sop-tidak-ada', detail: { sop: line.sop } };
  const procedure = procedureOf(sop, version.version, line.procedure);
  if (procedure === null) return { code: 'prosedur-tidak-ada' };
  const table = world.read('peran', PERAN_STREAM)?.table;
  const kind = table?.roles.find(({ id }) => id === line.role)?.kind;
  const isHeld = kind === 'jabatan' || kind === 'tugas';
  const able = table === undefined ? [] : startersOf(procedure, (lane) => roleOfLane(table, lane));
  const mayBegin = able.length === 0 || able.includes(line.role);
  return isHeld && mayBegin ? null : { code: 'peran-tidak-ada', detail: { role: line.role } };
}

/** A line that holds. Errors: `program-tidak-ada`, `program-sudah-batal`. */
export function lineIn(world: World, stream: string): Result<ProgramState, Refusal> {
  const state = world.read('program', stream);
  if (state === null) return fail({ code: 'program-tidak-ada' });
  return state.batal === null ? ok(state) : fail({ code: 'program-sudah-batal' });
}

/** Whether the actor answers for a line, now: by its role, also as Plh. or Plt., or by a role the table of rights names. */
export function answersForLine(world: World, { line }: ProgramState, { actor, at }: Context): boolean {
  const orang = world.read('orang', actor);
  const able = [line.role, ...rolesWith('program.open')];
  return orang !== null && rolesOf(orang, at).some((role) => able.includes(role));
}

/** The calendar, and the office's date at the moment of the command. Errors: `kantor-belum-dibuka`. */
export function todayIn(
  world: World,
  { at }: Context,
): Result<{ readonly calendar: WorkCalendar; readonly today: LocalDate }, Refusal> {
  const calendar = calendarIn(world);
  if (!calendar.ok) return calendar;
  return ok({ calendar: calendar.value, today: localDateOf(at, calendar.value.offsetMinutes) });
}
