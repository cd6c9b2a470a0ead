import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';
import { WizardDraft } from '../../shared/ipc/wizard.contract';
import { setAside, writeDurably } from '../files/durable';
import { encode, sha256 } from '../journal/bytes';

const Kept = z.object({ draft: WizardDraft, at: z.number(), sum: z.string() });

/** What was found of a draft. Units: `at` ms since epoch. */
export interface FoundDraft {
  readonly draft: WizardDraft | null;
  readonly at: number | null;
  readonly setAside: boolean;
}

/** Keeps the first run half filled across starts, in a file beside the data folder; it has no place for a password. */
export interface WizardDesk {
  /** What cannot be read is set aside under a new name, and told of. */
  readonly load: () => FoundDraft;
  /** Throws what the disk throws. */
  readonly save: (draft: WizardDraft, at: number) => void;
  /** Forgets the draft: the office is open. */
  readonly drop: () => void;
}

const NONE: FoundDraft = { draft: null, at: null, setAside: false };

/** The draft at `path`; `now` names what is set aside. */
export function wizardDesk(path: string, now: () => number): WizardDesk {
  return {
    load: () => {
      if (!existsSync(path)) return NONE;
      const kept = readDraft(path);
      if (kept !== null) return { ...kept, setAside: false };
      setAside(path, `rusak-${now()}`);
      return { ...NONE, setAside: true };
    },
    save: (draft, at) => {
      mkdirSync(dirname(path), { recursive: true });
      writeDurably(path, encode(JSON.stringify({ draft, at, sum: sumOf(draft, at) })));
    },
    drop: () => rmSync(path, { force: true }),
  };
}

function readDraft(path: string): { readonly draft: WizardDraft; readonly at: number } | null {
  try {
    const { draft, at, sum } = Kept.parse(JSON.parse(readFileSync(path, 'utf8')));
    return sum === sumOf(draft, at) ? { draft, at } : null;
  } catch {
    return null;
  }
}

function sumOf(draft: WizardDraft, at: number): string {
  return sha256(encode(JSON.stringify([draft, at])));
}
