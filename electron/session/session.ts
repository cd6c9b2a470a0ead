import { KALENDER_STREAM } from '../../shared/domain/kalender/kalender';
import { KANTOR_STREAM } from '../../shared/domain/kantor/kantor';
import { rolesOf } from '../../shared/domain/orang/orang';
import { foldName } from '../../shared/domain/orang/orang-commands';
import type { Person, Status } from '../../shared/ipc/session.contract';
import { fail, ok, type Result } from '../../shared/result';
import { WIB_OFFSET_MINUTES } from '../../shared/time';
import type { Clock } from '../clock';
import type { Office } from '../office/office';
import { countTries } from './tries';

/** Why a login or unlock was not granted. `seconds` until the next try is heard. */
export interface LoginRefusal {
  readonly code: 'nama-atau-sandi-salah' | 'tunggu' | 'sandi-belum-ada';
  readonly detail?: { readonly seconds: number };
}

/** The one session of the program, in main's memory; it holds for all windows. */
export interface Session {
  readonly status: () => Extract<Status, { kind: 'login' | 'locked' | 'open' }>;
  /** The person at work; null when nobody is logged in. */
  readonly person: () => string | null;
  readonly locked: () => boolean;
  readonly login: (nama: string, password: string) => Promise<Result<void, LoginRefusal>>;
  /** Logs a person in whose identity was proved another way: the founder of the office. */
  readonly enter: (person: string) => void;
  readonly lock: () => void;
  readonly unlock: (password: string) => Promise<Result<void, LoginRefusal>>;
  readonly logout: () => void;
  /** Proves a person's own password, with the same count of wrong tries as a login. */
  readonly prove: (person: string, password: string) => Promise<Result<void, LoginRefusal>>;
}

/** Starts without anybody logged in. */
export function startSession(office: Office, clock: Clock): Session {
  const { world, akun } = office;
  const tries = countTries(akun, (name) => world.read('orang', name) !== null, clock.monotonic);
  let person: string | null = null;
  let locked = false;

  const proveNow = async (stream: string, password: string): Promise<Result<void, LoginRefusal>> => {
    const seconds = tries.wait(stream);
    if (seconds > 0) return fail({ code: 'tunggu', detail: { seconds } });
    const credential = world.read('orang', stream)?.credential ?? null;
    if (await akun.check(stream, credential, password)) {
      tries.right(stream);
      return ok(undefined);
    }
    tries.wrong(stream);
    return fail({ code: 'nama-atau-sandi-salah' });
  };

  // One after the other: tries sent at once would all be heard before the first of them counted.
  let before: Promise<unknown> = Promise.resolve();
  const prove = (stream: string, password: string): Promise<Result<void, LoginRefusal>> => {
    const proving = before.then(() => proveNow(stream, password));
    before = proving.catch(() => undefined);
    return proving;
  };

  const find = (nama: string): string =>
    world.list('orang').find((orang) => foldName(orang.nama) === foldName(nama))?.stream ?? foldName(nama);

  return {
    status: () => statusOf(office, clock, person, locked),
    person: () => person,
    locked: () => locked,
    login: async (nama, password) => {
      const stream = find(nama);
      const proved = await prove(stream, password);
      if (proved.ok) [person, locked] = [stream, false];
      return proved;
    },
    enter: (stream) => {
      [person, locked] = [stream, false];
    },
    lock: () => {
      locked = person !== null;
    },
    unlock: async (password) => {
      const holder = person;
      if (holder === null || !locked) return fail({ code: 'nama-atau-sandi-salah' });
      const proved = await prove(holder, password);
      if (!proved.ok) return proved;
      // Somebody else may have come in meanwhile; their lock is not this person's to open.
      if (person !== holder) return fail({ code: 'nama-atau-sandi-salah' });
      locked = false;
      return proved;
    },
    logout: () => {
      [person, locked] = [null, false];
    },
    prove,
  };
}

function statusOf(
  office: Office,
  clock: Clock,
  person: string | null,
  locked: boolean,
): Extract<Status, { kind: 'login' | 'locked' | 'open' }> {
  const kantor = office.world.read('kantor', KANTOR_STREAM);
  const name = { kantor: kantor?.nama ?? '', contoh: kantor?.kind === 'contoh' };
  const shown = person === null ? null : personOf(office, person, clock.now());
  if (shown === null) return { kind: 'login', ...name };
  if (locked) return { kind: 'locked', ...name, person: shown };
  const calendar = office.world.read('kalender', KALENDER_STREAM)?.calendar;
  const offsetMinutes = calendar?.offsetMinutes ?? WIB_OFFSET_MINUTES;
  return { kind: 'open', ...name, person: shown, clockDoubt: office.clockDoubt(), offsetMinutes };
}

function personOf({ world }: Office, stream: string, now: number): Person | null {
  const orang = world.read('orang', stream);
  if (orang === null) return null;
  return { stream, nama: orang.nama, jabatan: orang.jabatan, roles: [...rolesOf(orang, now)] };
}
