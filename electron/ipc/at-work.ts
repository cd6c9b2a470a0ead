import { rolesOf } from '../../shared/domain/orang/orang';
import { rolesWith, type HakType } from '../../shared/domain/peran/hak';
import type { OpenProgram, Program } from './program';

/** An open office with the person who works in it now. */
export interface AtWork extends OpenProgram {
  readonly actor: string;
}

/** The office and the person of a call. Throws without either: the gate lets nothing through then. */
export function atWork(program: Program): AtWork {
  const open = program.open();
  const actor = open?.session.person() ?? null;
  if (open === null || actor === null) throw new Error('the gate lets nothing through without a person');
  return { ...open, actor };
}

/** Whether the person at work holds a role that the table of rights names for an act. */
export function mayByRole(program: Program, { office, actor }: AtWork, type: HakType): boolean {
  const orang = office.world.read('orang', actor);
  const held = orang === null ? [] : rolesOf(orang, program.now());
  return rolesWith(type).some((role) => held.includes(role));
}
