import { fail, ok, type Result } from '../result';
import { ENTRY_FORMAT, type EntryBody } from './entry';

/** Hashes bytes to lower-case hex SHA-256. Main passes node:crypto; `shared/` knows no machine. */
export type Sha256 = (bytes: Uint8Array) => string;

/** Turns text into UTF-8 bytes. */
export type Encode = (text: string) => Uint8Array;

/** The end of one station's chain. `n` is 0 and `hash` null before the first entry. */
export interface ChainHead {
  readonly station: string;
  readonly n: number;
  readonly hash: string | null;
}

/** An entry ready to be stored: the bytes, and their hash. */
export interface SealedEntry {
  readonly body: EntryBody;
  readonly bytes: Uint8Array;
  readonly hash: string;
}

/** Closes a body: serialises it once and hashes those bytes. */
export function sealEntry(body: EntryBody, encode: Encode, sha256: Sha256): SealedEntry {
  const bytes = encode(JSON.stringify(body));
  return { body, bytes, hash: sha256(bytes) };
}

/** One stored row as the verifier meets it. */
export interface StoredRow {
  readonly station: string;
  readonly n: number;
  readonly hash: string;
  readonly bytes: Uint8Array;
}

/** Why a stored row does not continue the chain. */
export type ChainFault =
  'hash-differs' | 'prev-differs' | 'number-missing' | 'body-unreadable' | 'body-elsewhere' | 'format-newer';

/** A row that continues the chain: the new head, and what the row says. */
export interface Link {
  readonly head: ChainHead;
  readonly body: EntryBody;
}

/**
 * Checks that `row` is the next link after `head`, and returns the new head with the body that was read on the way.
 * Errors: `hash-differs` the bytes are not those that were hashed; `number-missing` a hole in `n`; `prev-differs`
 * the link is cut; `body-unreadable` no JSON envelope; `body-elsewhere` the envelope names another station or
 * number than its row; `format-newer` written by a later version. Source: architecture.md, "Writing".
 */
export function readLink(
  head: ChainHead,
  row: StoredRow,
  decode: (bytes: Uint8Array) => string,
  sha256: Sha256,
): Result<Link, ChainFault> {
  if (sha256(row.bytes) !== row.hash) return fail('hash-differs');
  if (row.n !== head.n + 1) return fail('number-missing');
  const body = readBody(row.bytes, decode);
  if (body === null) return fail('body-unreadable');
  if (body.format > ENTRY_FORMAT) return fail('format-newer');
  if (body.station !== row.station || body.n !== row.n) return fail('body-elsewhere');
  if ((body.prev ?? null) !== head.hash) return fail('prev-differs');
  return ok({ head: { station: row.station, n: row.n, hash: row.hash }, body });
}

/** As `readLink`, for who wants the new head only. Errors: the same. */
export function checkLink(
  head: ChainHead,
  row: StoredRow,
  decode: (bytes: Uint8Array) => string,
  sha256: Sha256,
): Result<ChainHead, ChainFault> {
  const link = readLink(head, row, decode, sha256);
  return link.ok ? ok(link.value.head) : link;
}

/** Reads an envelope from its bytes; null when they are no envelope at all (torn, NUL-filled, flipped). */
export function readBody(bytes: Uint8Array, decode: (bytes: Uint8Array) => string): EntryBody | null {
  try {
    const value: unknown = JSON.parse(decode(bytes));
    return isEnvelope(value) ? value : null;
  } catch {
    return null;
  }
}

function isEnvelope(value: unknown): value is EntryBody {
  if (typeof value !== 'object' || value === null) return false;
  const body = value as Partial<EntryBody>;
  return (
    typeof body.format === 'number' &&
    typeof body.station === 'string' &&
    typeof body.n === 'number' &&
    typeof body.hlc === 'string' &&
    Array.isArray(body.events)
  );
}
