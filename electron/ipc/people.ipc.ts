import { randomUUID } from 'node:crypto';
import { isEasyPin } from '../../shared/domain/orang/pin';
import type { HakType } from '../../shared/domain/peran/hak';
import { fail, ok } from '../../shared/result';
import type { Accepted } from '../commands/dispatch';
import { makeRecoveryCode } from '../office/found-office';
import type { Handlers } from './answer';
import { atWork, mayByRole, type AtWork } from './at-work';
import type { Program } from './program';

/** Stands for a credential where the door answers before it looks at the data: a repeat, or a doubted clock. */
const NO_CREDENTIAL = 1;

/** The channels that carry a secret; what is journalled is the fact alone. */
export type SecretNames =
  'command:set-password' | 'command:set-pin' | 'command:remove-pin' | 'command:new-recovery-code';

/** Passwords, PINs and the recovery code; the gate has seen to it that an office is open and a person at work. */
export function peopleHandlers(program: Program): Pick<Handlers, SecretNames> {
  return { ...passwordHandlers(program), ...recoveryHandlers(program) };
}

/** The same command once more, or one that the door will refuse anyway, must not leave a line in `akun.db`. */
function isAnswered({ office }: AtWork, commandId: string): boolean {
  return office.store.byCommand(commandId) !== null || office.clockDoubt() !== null;
}

type Send = (data: object) => ReturnType<AtWork['office']['door']['run']>;

function sender({ office, actor }: AtWork, commandId: string, type: HakType): Send {
  return (data) => office.door.run({ actor, internal: true }, { commandId, type, v: 1, data });
}

function passwordHandlers(
  program: Program,
): Pick<Handlers, 'command:set-password' | 'command:set-pin' | 'command:remove-pin'> {
  return {
    'command:set-password': async ({ commandId, orang, present, password }) => {
      const here = atWork(program);
      const { actor, office, session } = here;
      if (orang !== actor && !mayByRole(program, here, 'orang.set-password'))
        return fail({ code: 'tidak-berhak' });
      const state = office.world.read('orang', orang);
      if (state === null) return fail({ code: 'orang-tidak-ada' });
      const send = sender(here, commandId, 'orang.set-password');
      if (isAnswered(here, commandId) || state.nonaktif !== null)
        return send({ orang, credential: NO_CREDENTIAL });
      if (orang === actor) {
        const proved = await session.prove(actor, present);
        if (!proved.ok) return proved;
      }
      return told(
        program,
        send({ orang, credential: await office.akun.add(orang, password, program.now()) }),
      );
    },
    'command:set-pin': async ({ commandId, password, pin }) => {
      const here = atWork(program);
      const { actor, office, session } = here;
      const send = sender(here, commandId, 'orang.set-pin');
      if (isAnswered(here, commandId)) return send({ orang: actor, credential: NO_CREDENTIAL });
      if (isEasyPin(pin)) return fail({ code: 'pin-terlalu-mudah' });
      const proved = await session.prove(actor, password);
      if (!proved.ok) return proved;
      return send({ orang: actor, credential: await office.akun.add(actor, pin, program.now(), 'pin') });
    },
    'command:remove-pin': ({ commandId }) => {
      const here = atWork(program);
      return sender(here, commandId, 'orang.remove-pin')({ orang: here.actor });
    },
  };
}

/** What a screen advises may be other now. */
function told<T extends { readonly ok: boolean }>(program: Program, done: T): T {
  if (done.ok) program.statusChanged();
  return done;
}

function recoveryHandlers(program: Program): Pick<Handlers, 'command:new-recovery-code'> {
  return {
    'command:new-recovery-code': async ({ commandId, password }) => {
      const here = atWork(program);
      const { actor, office, session } = here;
      if (!mayByRole(program, here, 'kantor.set-recovery-code')) return fail({ code: 'tidak-berhak' });
      const send = sender(here, commandId, 'kantor.set-recovery-code');
      if (isAnswered(here, commandId)) return withCode(send({ credential: NO_CREDENTIAL }), null);
      const proved = await session.prove(actor, password);
      if (!proved.ok) return proved;
      const { code, line } = await makeRecoveryCode(office, program.now());
      const done = told(program, send({ credential: line }));
      const isMine = done.ok && !done.value.repeated && session.person() === actor;
      if (isMine) session.keepCode(code);
      return withCode(done, isMine ? code : null);
    },
  };
}

function withCode<E>(
  done: { readonly ok: true; readonly value: Accepted } | { readonly ok: false; readonly error: E },
  code: string | null,
) {
  return done.ok ? ok({ seq: done.value.seq, code }) : done;
}

/** Opens an administrator's account with the recovery code; answers once the new password is journalled. */
export function recoverHandler(program: Program): Handlers['session:recover'] {
  return async ({ nama, code, password, clockConfirmed }) => {
    const open = program.open();
    if (open === null) return fail({ code: 'belum-siap' });
    const { office, session } = open;
    const doubt = office.clockDoubt();
    if (doubt !== null && !clockConfirmed)
      return fail({ code: 'jam-belum-dipastikan', detail: { ...doubt } });
    const proved = await session.proveCode(nama, code);
    if (!proved.ok) return proved;
    const { person, line } = proved.value;
    const credential = await office.akun.add(person, password, program.now());
    const spent = { orang: person, recovery: line, credential };
    const steps = [
      ...(doubt === null
        ? []
        : [
            [
              'clock.confirm',
              { previousAt: office.store.lastAt() ?? 0, confirmedAt: program.now() },
            ] as const,
          ]),
      ['kantor.use-recovery-code', spent] as const,
    ];
    const done = office.door.runAll(
      { actor: person, internal: true },
      randomUUID(),
      steps.map(([type, data]) => ({ commandId: randomUUID(), type, v: 1, data })),
    );
    if (!done.ok) return fail({ code: done.error.code });
    session.enter(person);
    program.statusChanged();
    return ok(program.status());
  };
}
