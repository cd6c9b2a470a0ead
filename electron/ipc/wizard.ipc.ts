import { isDiskFull } from '../journal/database';
import { fail, ok } from '../../shared/result';
import type { Handlers } from './answer';
import type { Program } from './program';

/** The channels of the first run. */
export type WizardNames =
  'session:wizard-defaults' | 'session:wizard-load' | 'session:wizard-save' | 'session:open-office';

const opened = () => fail({ code: 'kantor-sudah-dibuka' } as const);

/** The first run; there is nothing of it once an office is open. */
export function wizardHandlers(program: Program): Pick<Handlers, WizardNames> {
  const isFirstRun = (): boolean => program.status().kind === 'first-run';
  return {
    'session:wizard-defaults': () => (isFirstRun() ? ok(program.firstRun.defaults()) : opened()),
    'session:wizard-load': () => (isFirstRun() ? ok(program.firstRun.draft.load()) : opened()),
    'session:wizard-save': ({ draft }) => {
      if (!isFirstRun()) return opened();
      const at = program.now();
      try {
        program.firstRun.draft.save(draft, at);
        return ok({ at });
      } catch (error) {
        return fail({ code: isDiskFull(error) ? 'disk-penuh' : 'tulis-gagal' });
      }
    },
    'session:open-office': async ({ copiesDir, ...first }) => {
      if (!isFirstRun()) return opened();
      const kept = copiesDir === null ? ok(undefined) : program.keepCopiesIn(copiesDir);
      if (!kept.ok) return fail({ code: kept.error, detail: { field: 'copiesDir' } });
      const founded = await program.found(first);
      if (!founded.ok) return founded;
      const { recoveryCode } = founded.value;
      program.open()?.session.keepCode(recoveryCode);
      program.firstRun.draft.drop();
      program.statusChanged();
      return ok({ status: program.status(), recoveryCode });
    },
  };
}
