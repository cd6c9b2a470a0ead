import type { Gate } from './answer';
import type { Program } from './program';

/**
 * What main answers when: without an open office and before login only `session:*`; while locked only `session:*`
 * and `draft:save`. Source: architecture.md, "Time, session, bridge".
 */
export function sessionGate(program: Program): Gate {
  return (name) => {
    if (name.startsWith('session:')) return null;
    const open = program.open();
    if (open === null) return 'belum-siap';
    if (open.session.person() === null) return 'belum-masuk';
    if (open.session.locked() && name !== 'draft:save') return 'terkunci';
    return null;
  };
}
