import { ADMINISTRATOR } from '../../shared/domain/peran/peran';
import { holdsRole } from '../../shared/domain/orang/orang';
import { fail, ok } from '../../shared/result';
import { lineOf } from '../backup/copy-service';
import { listCopies } from '../backup/copy-folder';
import type { Handlers } from './answer';
import type { Program } from './program';

type BackupNames =
  | Extract<keyof Handlers, `copy:${string}`>
  | 'session:copies'
  | 'session:inspect-copy'
  | 'session:cancel-restore'
  | 'session:restore';

/** Copies and their restoring. */
export function backupHandlers(program: Program): Pick<Handlers, BackupNames> {
  return { ...copyHandlers(program), ...restoreHandlers(program) };
}

function isAdministrator(program: Program): boolean {
  const open = program.open();
  const person = open?.session.person() ?? null;
  const orang = person === null ? null : (open?.office.world.read('orang', person) ?? null);
  return orang !== null && holdsRole(orang, ADMINISTRATOR, program.now());
}

function copyHandlers(program: Program): Pick<Handlers, Extract<BackupNames, `copy:${string}`>> {
  const service = (): ReturnType<Program['copies']> => program.copies();
  return {
    'copy:status': () => ok(service().status()),
    'copy:now': () => service().now(),
    'copy:cancel': () => {
      service().cancel();
      return ok({});
    },
    'copy:choose-target': async () => {
      if (!isAdministrator(program)) return fail({ code: 'tidak-berhak' });
      const folder = await program.chooseFolder();
      if (folder === null) return ok(service().status());
      const kept = program.keepCopiesIn(folder);
      return kept.ok ? ok(service().status()) : fail({ code: kept.error });
    },
  };
}

function restoreHandlers(program: Program): Pick<Handlers, Exclude<BackupNames, `copy:${string}`>> {
  return {
    'session:copies': async ({ where }) => {
      const asked = where === 'ask' ? await program.chooseFolder() : null;
      const target = asked ?? program.copyTarget();
      return ok({
        target,
        copies: listCopies(target).map(({ folder, manifest }) => lineOf(folder, manifest)),
      });
    },
    'session:inspect-copy': async ({ folder }) => {
      const facts = await program.inspectCopy(folder);
      if (!facts.ok) return fail({ code: facts.error.code, detail: { what: facts.error.what } });
      return ok({ ...facts.value, lost: [...facts.value.lost] });
    },
    'session:cancel-restore': () => {
      program.cancelRestore();
      return ok({});
    },
    'session:restore': async (order) => {
      const restored = await program.restore(order);
      if (!restored.ok) return fail({ code: restored.error.code, detail: { what: restored.error.what } });
      return ok({ kept: restored.value });
    },
  };
}
