import { KANTOR_STREAM } from '../../shared/domain/kantor/kantor';
import { readRecoveryCode } from '../../shared/domain/kantor/recovery-code';
import { holdsRole, type OrangState } from '../../shared/domain/orang/orang';
import { foldName } from '../../shared/domain/orang/fold-name';
import { ADMINISTRATOR } from '../../shared/domain/peran/peran';
import type { Status } from '../../shared/ipc/session.contract';
import { fail, ok, type Result } from '../../shared/result';
import type { Clock } from '../clock';
import type { Office } from '../office/office';
import { sessionStatus } from './session-status';
import { countTries } from './tries';

/** Wrong PINs a lock hears before it wants the password. Source: keandalan.md, row a27. */
const PIN_TRIES = 5;

/** Why a login or unlock was not granted. `seconds` until the next try is heard; `left` PINs that will be. */
export type LoginRefusal =
  | { readonly code: 'nama-atau-sandi-salah' | 'orang-nonaktif' }
  | { readonly code: 'tunggu'; readonly detail: { readonly seconds: number } };

/** The same at a locked screen, where a PIN may be tried. */
export type UnlockRefusal =
  | LoginRefusal
  | { readonly code: 'pin-salah'; readonly detail: { readonly left: number } }
  | { readonly code: 'pin-tidak-berlaku' };

/** The same for the recovery code. */
export type RecoverRefusal =
  | { readonly code: 'kode-pemulihan-salah' }
  | { readonly code: 'tunggu'; readonly detail: { readonly seconds: number } };

/** An administrator whose account the recovery code opens, and the code's line in `akun.db`. */
export interface ProvedCode {
  readonly person: string;
  readonly line: number;
}

/** The one session of the program, in main's memory; it holds for all windows. */
export interface Session {
  readonly status: () => Extract<Status, { kind: 'login' | 'locked' | 'open' }>;
  /** The person at work; null when nobody is logged in, or that person was deactivated. */
  readonly person: () => string | null;
  readonly locked: () => boolean;
  readonly login: (nama: string, password: string) => Promise<Result<void, LoginRefusal>>;
  /** Logs a person in whose identity was proved another way: the founder of the office, who had the recovery code. */
  readonly enter: (person: string) => void;
  readonly lock: () => void;
  readonly unlock: (password: string) => Promise<Result<void, LoginRefusal>>;
  /** Opens the lock with the PIN; after five wrong ones this lock wants the password. */
  readonly unlockWithPin: (pin: string) => Promise<Result<void, UnlockRefusal>>;
  readonly logout: () => void;
  /** Proves a person's own password, with the same count of wrong tries as a login. */
  readonly prove: (person: string, password: string) => Promise<Result<void, LoginRefusal>>;
  /** Proves the recovery code for an administrator of that name; wrong tries count as those of a login do. */
  readonly proveCode: (nama: string, code: string) => Promise<Result<ProvedCode, RecoverRefusal>>;
  /** Keeps a recovery code that was just made, for its sheet, until this person leaves. */
  readonly keepCode: (code: string) => void;
  readonly keptCode: () => string | null;
}

interface Now {
  person: string | null;
  locked: boolean;
  wrongPins: number;
  code: string | null;
}

const NOBODY: Now = { person: null, locked: false, wrongPins: 0, code: null };

/** Starts without anybody logged in. */
export function startSession(office: Office, clock: Clock): Session {
  const { world } = office;
  const prover = proverOf(office, clock);
  const inTurn = turns();
  let now: Now = { ...NOBODY };
  const enter = (person: string): void => {
    now = { ...NOBODY, person };
  };
  const present = (): string | null =>
    now.person === null || isGone(world.read('orang', now.person)) ? null : now.person;
  const prove: Session['prove'] = (person, password) => inTurn(() => prover.password(person, password));
  const lock = lockOf({ present, now: () => now, prover, inTurn });
  return {
    status: () => {
      const { locked, wrongPins } = now;
      const pinHeard = wrongPins < PIN_TRIES;
      return sessionStatus(office, { person: present(), locked, pinHeard, now: clock.now() });
    },
    person: present,
    locked: () => now.locked,
    login: async (nama, password) => {
      const stream = prover.named(nama);
      const proved = await prove(stream, password);
      if (proved.ok) enter(stream);
      return proved;
    },
    enter,
    ...lock,
    logout: () => {
      now = { ...NOBODY };
    },
    prove,
    proveCode: (nama, code) => inTurn(() => prover.code(nama, code)),
    keepCode: (code) => {
      now.code = code;
    },
    keptCode: () => now.code,
  };
}

interface LockParts {
  readonly present: () => string | null;
  /** The session as it is at the moment of asking: a login puts another in its place. */
  readonly now: () => Now;
  readonly prover: Prover;
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
}

/** The lock of the screen, and the two keys that open it. */
function lockOf({
  present,
  now,
  prover,
  inTurn,
}: LockParts): Pick<Session, 'lock' | 'unlock' | 'unlockWithPin'> {
  /** Somebody else may have come in meanwhile; their lock is not this person's to open. */
  const open = async <E>(
    proof: (holder: string) => Promise<Result<void, E>>,
    closed: E,
  ): Promise<Result<void, E>> => {
    const holder = present();
    if (holder === null || !now().locked) return fail(closed);
    const proved = await inTurn(() => proof(holder));
    if (!proved.ok) return proved;
    if (now().person !== holder) return fail(closed);
    Object.assign(now(), { locked: false, wrongPins: 0 });
    return proved;
  };
  const tryPin = async (holder: string, pin: string): Promise<Result<void, UnlockRefusal>> => {
    if (now().wrongPins >= PIN_TRIES) return fail({ code: 'pin-tidak-berlaku' });
    const proved = await prover.pin(holder, pin);
    if (proved.ok || proved.error.code !== 'pin-salah' || now().person !== holder) return proved;
    now().wrongPins += 1;
    const left = PIN_TRIES - now().wrongPins;
    return fail(left > 0 ? { code: 'pin-salah', detail: { left } } : { code: 'pin-tidak-berlaku' });
  };
  return {
    lock: () => {
      now().locked = now().person !== null;
    },
    unlock: (password) =>
      open<LoginRefusal>((holder) => prover.password(holder, password), { code: 'nama-atau-sandi-salah' }),
    unlockWithPin: (pin) =>
      open<UnlockRefusal>((holder) => tryPin(holder, pin), { code: 'pin-tidak-berlaku' }),
  };
}

function isGone(orang: OrangState | null): boolean {
  return orang !== null && orang.nonaktif !== null;
}

/** One after the other: tries sent at once would all be heard before the first of them counted. */
function turns(): <T>(work: () => Promise<T>) => Promise<T> {
  let before: Promise<unknown> = Promise.resolve();
  return (work) => {
    const working = before.then(work);
    before = working.catch(() => undefined);
    return working;
  };
}

type Waiting = Extract<LoginRefusal, { code: 'tunggu' }>;

interface Prover {
  readonly named: (nama: string) => string;
  readonly password: (person: string, password: string) => Promise<Result<void, LoginRefusal>>;
  readonly pin: (person: string, pin: string) => Promise<Result<void, UnlockRefusal>>;
  readonly code: (nama: string, code: string) => Promise<Result<ProvedCode, RecoverRefusal>>;
}

function proverOf({ world, akun }: Office, clock: Clock): Prover {
  const isKnown = (name: string): boolean => name === KANTOR_STREAM || world.read('orang', name) !== null;
  const tries = countTries(akun, isKnown, clock.monotonic);
  const wait = (name: string): Waiting | null => {
    const seconds = tries.wait(name);
    return seconds > 0 ? { code: 'tunggu', detail: { seconds } } : null;
  };
  const named = (nama: string): string =>
    world.list('orang').find((orang) => foldName(orang.nama) === foldName(nama))?.stream ?? foldName(nama);
  return {
    named,
    password: async (person, password) => {
      const waiting = wait(person);
      if (waiting !== null) return fail(waiting);
      const orang = world.read('orang', person);
      if (!(await akun.check(person, orang?.credential ?? null, password))) {
        tries.wrong(person);
        return fail({ code: 'nama-atau-sandi-salah' });
      }
      tries.right(person);
      // Told only to who knows the password: a stranger learns nothing of who works here.
      return isGone(orang) ? fail({ code: 'orang-nonaktif' }) : ok(undefined);
    },
    pin: async (person, pin) => {
      const waiting = wait(person);
      if (waiting !== null) return fail(waiting);
      const line = world.read('orang', person)?.pin ?? null;
      if (line === null) return fail({ code: 'pin-tidak-berlaku' });
      const isRight = await akun.check(person, line, pin, 'pin');
      return isRight ? ok(undefined) : fail({ code: 'pin-salah', detail: { left: 0 } });
    },
    code: async (nama, code) => {
      const waiting = wait(KANTOR_STREAM);
      if (waiting !== null) return fail(waiting);
      const line = world.read('kantor', KANTOR_STREAM)?.recovery ?? null;
      const typed = readRecoveryCode(code) ?? '';
      const isRight = await akun.check(KANTOR_STREAM, line, typed, 'kode-pemulihan');
      const orang = world.read('orang', named(nama));
      if (!isRight || line === null || orang === null || !holdsRole(orang, ADMINISTRATOR, clock.now())) {
        tries.wrong(KANTOR_STREAM);
        return fail({ code: 'kode-pemulihan-salah' });
      }
      tries.right(KANTOR_STREAM);
      // Who forgot a password has tried some; the new one is heard at once.
      tries.right(orang.stream);
      return ok({ person: orang.stream, line });
    },
  };
}
