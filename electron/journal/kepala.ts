import { closeSync, existsSync, fstatSync, openSync, readFileSync, writeSync } from 'node:fs';
import { syncFile } from '../files/durable';
import { encode, sha256 } from './bytes';

/** The end of the journal as last witnessed, beside the journal. Units: `at` ms since epoch. */
export interface Witness {
  readonly dataId: string;
  readonly station: string;
  readonly n: number;
  readonly hash: string;
  readonly at: number;
}

/** Two slots, written in turn: a torn write spoils one, and the other is one entry older. */
const SLOT_BYTES = 512;

/** The file `kepala`, held open. */
export interface Kepala {
  readonly write: (witness: Witness) => void;
  /** Forces the file to disk: at a checkpoint and at the close. */
  readonly sync: () => void;
  readonly close: () => void;
}

/** Reads the newest whole slot; null when the file is missing or neither slot can be read. */
export function readKepala(path: string): Witness | null {
  if (!existsSync(path)) return null;
  const bytes = readFileSync(path);
  const slots = [bytes.subarray(0, SLOT_BYTES), bytes.subarray(SLOT_BYTES, 2 * SLOT_BYTES)].map(readSlot);
  return slots.reduce(
    (best, slot) => (slot !== null && (best === null || slot.n > best.n) ? slot : best),
    null,
  );
}

/** Opens the file for writing, making it when it is not there. */
export function openKepala(path: string): Kepala {
  const file = openSync(path, existsSync(path) ? 'r+' : 'w+', 0o600);
  // Both slots take their room now: a disk that fills up later must not silence the witness.
  const { size } = fstatSync(file);
  const blank = Buffer.alloc(Math.max(0, 2 * SLOT_BYTES - size), ' ');
  writeSync(file, blank, 0, blank.length, size);
  return {
    write: (witness) => {
      writeSync(file, slotOf(witness), 0, SLOT_BYTES, (witness.n % 2) * SLOT_BYTES);
    },
    sync: () => syncFile(file),
    close: () => {
      syncFile(file);
      closeSync(file);
    },
  };
}

function slotOf(witness: Witness): Uint8Array {
  const text = JSON.stringify(witness);
  const line = `${sha256(encode(text))} ${text}`;
  return encode(`${line.padEnd(SLOT_BYTES - 1, ' ')}\n`);
}

function readSlot(bytes: Uint8Array): Witness | null {
  const line = Buffer.from(bytes).toString('utf8').trimEnd();
  const text = line.slice(65);
  if (text === '' || sha256(encode(text)) !== line.slice(0, 64)) return null;
  try {
    return JSON.parse(text) as Witness;
  } catch {
    return null;
  }
}
