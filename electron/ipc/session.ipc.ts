import type { Status } from '../../shared/ipc/session.contract';
import { fail, ok, type Result } from '../../shared/result';
import { compareWitness } from '../journal/open-journal';
import type { LoginRefusal, Session } from '../session/session';
import type { Answer, Handlers } from './answer';
import type { Program } from './program';

type SessionHandlers = Pick<Handlers, Extract<keyof Handlers, `session:${string}`>>;

/** Login, lock, first run and recovery. */
export function sessionHandlers(program: Program): SessionHandlers {
  return { ...doorHandlers(program), ...personHandlers(program) };
}

const notReady = (): { readonly ok: false; readonly error: { readonly code: 'belum-siap' } } =>
  fail({ code: 'belum-siap' });

/** Tells all windows, and the one that asked. */
function changed(program: Program): { readonly ok: true; readonly value: Status } {
  program.statusChanged();
  return ok(program.status());
}

type PersonNames = 'session:people' | 'session:login' | 'session:logout' | 'session:lock' | 'session:unlock';

function personHandlers(program: Program): Pick<SessionHandlers, PersonNames> {
  const answerWith = async (
    work: (session: Session) => Result<void, LoginRefusal> | Promise<Result<void, LoginRefusal>>,
  ): Promise<Answer<'session:login'>> => {
    const open = program.open();
    if (open === null) return notReady();
    const done = await work(open.session);
    return done.ok ? changed(program) : done;
  };
  return {
    'session:people': () => {
      const people = program.open()?.office.world.list('orang') ?? [];
      const able = people.filter((orang) => orang.credential !== null);
      return ok(able.map(({ stream, nama, jabatan }) => ({ stream, nama, jabatan })));
    },
    'session:login': ({ nama, password }) => answerWith((session) => session.login(nama, password)),
    'session:unlock': ({ password }) => answerWith((session) => session.unlock(password)),
    'session:logout': () => answerWith((session) => ok(session.logout())),
    'session:lock': () => answerWith((session) => ok(session.lock())),
  };
}

function doorHandlers(program: Program): Omit<SessionHandlers, PersonNames> {
  return {
    'session:status': () => ok(program.status()),
    'session:open-office': async (first) => {
      const founded = await program.found(first);
      return founded.ok ? changed(program) : founded;
    },
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
