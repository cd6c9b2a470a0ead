import type { Status } from '../../shared/ipc/session.contract';
import { fail, ok, type Result } from '../../shared/result';
import { compareWitness } from '../journal/open-journal';
import type { LoginRefusal, Session, UnlockRefusal } from '../session/session';
import type { Answer, Handlers } from './answer';
import { recoverHandler } from './people.ipc';
import type { Program } from './program';

type DoorNames =
  'session:status' | 'session:now' | 'session:retry' | 'session:quit' | 'session:witness' | 'session:recover';
type PersonNames = 'session:people' | 'session:login' | 'session:logout' | 'session:lock' | 'session:unlock';

/** Login, lock and recovery. */
export function sessionHandlers(program: Program): Pick<Handlers, DoorNames | PersonNames> {
  return { ...doorHandlers(program), ...personHandlers(program) };
}

const notReady = (): { readonly ok: false; readonly error: { readonly code: 'belum-siap' } } =>
  fail({ code: 'belum-siap' });

/** Tells all windows, and the one that asked. */
function changed(program: Program): { readonly ok: true; readonly value: Status } {
  program.statusChanged();
  return ok(program.status());
}

function personHandlers(program: Program): Pick<Handlers, PersonNames> {
  type Done = Result<void, LoginRefusal | UnlockRefusal>;
  const answerWith = async (
    work: (session: Session) => Done | Promise<Done>,
  ): Promise<Answer<'session:login'>> => {
    const open = program.open();
    if (open === null) return notReady();
    const done = await work(open.session);
    return done.ok ? changed(program) : done;
  };
  return {
    'session:people': () => {
      const people = program.open()?.office.world.list('orang') ?? [];
      const able = people.filter(({ credential, nonaktif }) => credential !== null && nonaktif === null);
      return ok(able.map(({ stream, nama, jabatan }) => ({ stream, nama, jabatan })));
    },
    'session:login': ({ nama, password }) => answerWith((session) => session.login(nama, password)),
    'session:unlock': async (proof) => {
      const done = await answerWith((session) =>
        'pin' in proof ? session.unlockWithPin(proof.pin) : session.unlock(proof.password),
      );
      // After the fifth wrong PIN every window's lock must ask for the password.
      if (!done.ok && done.error.code === 'pin-tidak-berlaku') program.statusChanged();
      return done;
    },
    'session:logout': () => answerWith((session) => ok(session.logout())),
    'session:lock': () => answerWith((session) => ok(session.lock())),
  };
}

function doorHandlers(program: Program): Pick<Handlers, DoorNames> {
  return {
    'session:status': () => ok(program.status()),
    'session:now': () => ok({ at: program.now() }),
    'session:recover': recoverHandler(program),
    'session:retry': () => {
      program.retry();
      return changed(program);
    },
    'session:quit': () => {
      program.quit();
      return ok({});
    },
    'session:witness': (witness) => {
      const open = program.open();
      if (open === null) return notReady();
      const { store } = open.office;
      if (witness.dataId !== store.identity.dataId) return ok({ same: false });
      const doubt = compareWitness(store, store.identity, witness);
      if (doubt !== null) program.recover(doubt);
      return ok({ same: doubt === null });
    },
  };
}
