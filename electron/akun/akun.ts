import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Recovery } from '../../shared/ipc/session.contract';
import { fail, ok, type Result } from '../../shared/result';
import { encode, sha256 } from '../journal/bytes';
import { isWhole, looksLikeSqlite, openRollback, type Database } from '../journal/database';

/** How a password is stretched: scrypt with cost 2^logN. Source: OWASP Password Storage. */
const DEFAULT_PARAMS = { logN: 17, r: 8, p: 1 };
const KEY_BYTES = 64;
const SALT_BYTES = 16;

const TABLES = `
  CREATE TABLE kredensial (
    person TEXT NOT NULL,
    n INTEGER NOT NULL,
    purpose TEXT NOT NULL,
    at INTEGER NOT NULL,
    algorithm TEXT NOT NULL,
    params TEXT NOT NULL,
    salt TEXT NOT NULL,
    hash TEXT NOT NULL,
    sum TEXT NOT NULL,
    PRIMARY KEY (person, n)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE percobaan (person TEXT PRIMARY KEY, count INTEGER NOT NULL) STRICT, WITHOUT ROWID;
`;

/** What a line opens: the login, a locked screen, or an administrator's account once. */
export type Purpose = 'sandi' | 'pin' | 'kode-pemulihan';

interface Credential {
  readonly person: string;
  readonly n: number;
  readonly purpose: string;
  readonly at: number;
  readonly algorithm: string;
  readonly params: string;
  readonly salt: string;
  readonly hash: string;
  readonly sum: string;
}

/** Cost of one password check. */
export interface ScryptParams {
  readonly logN: number;
  readonly r: number;
  readonly p: number;
}

/**
 * The credentials: lines are added, never changed. The journal names the lines in force. A line belongs to a person, or
 * (the recovery code) to the office's own stream.
 */
export interface Akun {
  /** Adds a line (a password, unless said otherwise) and returns its number; it counts only once the journal names it. */
  readonly add: (person: string, secret: string, at: number, purpose?: Purpose) => Promise<number>;
  /** Checks a secret against line `n`; a null line, or one for another purpose, costs the same time and answers no. */
  readonly check: (person: string, n: number | null, secret: string, purpose?: Purpose) => Promise<boolean>;
  /** Whether line `n` is there and whole. */
  readonly holds: (person: string, n: number) => boolean;
  readonly failures: (person: string) => number;
  readonly setFailures: (person: string, count: number) => void;
  readonly close: () => void;
}

/**
 * Opens `akun.db`, or makes it when `fresh`. Errors: `akun-missing`, `akun-unreadable`; a damaged or shortened file is
 * never taken for one without passwords. `expected` lists the lines that the journal says are in force.
 */
export function openAkun(
  path: string,
  fresh: boolean,
  expected: readonly { readonly person: string; readonly n: number }[],
  params: ScryptParams = DEFAULT_PARAMS,
): Result<Akun, Recovery> {
  if (!fresh && !existsSync(path)) return fail({ reason: 'akun-missing', facts: { path } });
  if (!fresh && !looksLikeSqlite(path)) return fail({ reason: 'akun-unreadable', facts: { path } });
  let db: Database | null = null;
  try {
    db = openRollback(path);
    if (fresh && !hasTables(db)) db.exec(TABLES);
    const akun = akunOf(db, params);
    const lost = expected.filter(({ person, n }) => !akun.holds(person, n)).length;
    if (lost === 0 && isWhole(db)) return ok(akun);
    db.close();
    return fail({ reason: 'akun-unreadable', facts: { path, lost } });
  } catch {
    db?.close();
    return fail({ reason: 'akun-unreadable', facts: { path } });
  }
}

function hasTables(db: Database): boolean {
  return db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'kredensial'").get() !== undefined;
}

function akunOf(db: Database, params: ScryptParams): Akun {
  const insert = db.prepare('INSERT INTO kredensial VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const select = db.prepare('SELECT * FROM kredensial WHERE person = ? AND n = ?');
  const last = db.prepare('SELECT max(n) AS last FROM kredensial WHERE person = ?');
  const tries = db.prepare('SELECT count FROM percobaan WHERE person = ?');
  const setTries = db.prepare('INSERT OR REPLACE INTO percobaan VALUES (?, ?)');
  const line = (person: string, n: number): Credential | null => {
    const row = select.get(person, n) as Credential | undefined;
    return row !== undefined && row.sum === sumOf(row) ? row : null;
  };
  return {
    add: async (person, secret, at, purpose = 'sandi') => {
      const salt = randomBytes(SALT_BYTES);
      const hash = (await stretch(secret, salt, params)).toString('hex');
      const n = Number((last.get(person) as { last: number | null }).last ?? 0) + 1;
      const text = JSON.stringify(params);
      const row = {
        person,
        n,
        purpose,
        at,
        algorithm: 'scrypt',
        params: text,
        salt: salt.toString('hex'),
        hash,
      };
      insert.run(person, n, purpose, at, row.algorithm, text, row.salt, hash, sumOf(row));
      return n;
    },
    check: async (person, n, secret, purpose = 'sandi') => {
      const found = n === null ? null : line(person, n);
      const row = found?.purpose === purpose ? found : null;
      const cost = row === null ? params : (JSON.parse(row.params) as ScryptParams);
      const salt = row === null ? Buffer.alloc(SALT_BYTES) : Buffer.from(row.salt, 'hex');
      const hash = await stretch(secret, salt, cost);
      return row !== null && timingSafeEqual(hash, Buffer.from(row.hash, 'hex'));
    },
    holds: (person, n) => line(person, n) !== null,
    failures: (person) => Number((tries.get(person) as { count?: number } | undefined)?.count ?? 0),
    setFailures: (person, count) => {
      setTries.run(person, count);
    },
    close: () => db.close(),
  };
}

function sumOf({ person, n, purpose, at, algorithm, params, salt, hash }: Omit<Credential, 'sum'>): string {
  return sha256(encode(JSON.stringify([person, n, purpose, at, algorithm, params, salt, hash])));
}

function stretch(password: string, salt: Uint8Array, { logN, r, p }: ScryptParams): Promise<Buffer> {
  const N = 2 ** logN;
  const options = { N, r, p, maxmem: 2 * 128 * N * r };
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFC'), salt, KEY_BYTES, options, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });
}
