import type { Chance } from './chance';
import { contohStrings as strings } from './contoh.strings';
import {
  KEPERLUAN_TAMU,
  PAKET,
  PENYEDIA,
  PERANGKAT_DAERAH,
  PERIHAL_KELUAR,
  PERIHAL_MASUK,
} from './subjects.data';

/**
 * What a berkas is about. `provisional` is the title it is begun with when the matter is not known yet; `matter` what
 * another berkas for the same thing is called after.
 */
export interface Subject {
  readonly title: string;
  readonly provisional: string | null;
  readonly matter: string;
}

/** How often a matter comes, how fast it is handled, and what it is about. */
export interface Matter {
  /** Arrivals on one working day, fewest and most. */
  readonly perDay: readonly [number, number];
  /** `loket`: somebody stands at the counter; `meja`: it lies in a tray. */
  readonly pace: 'loket' | 'meja';
  readonly subject: (chance: Chance) => Subject;
}

function fill(pattern: string, chance: Chance): string {
  return pattern.replace('{pd}', chance.pick(PERANGKAT_DAERAH)).replace('{paket}', chance.pick(PAKET));
}

function visitor(chance: Chance): Subject {
  const who = chance.pick(chance.happens(0.7) ? PENYEDIA : PERANGKAT_DAERAH);
  const title = strings.title(chance.pick(KEPERLUAN_TAMU), who);
  return { title, provisional: chance.happens(0.1) ? strings.provisional(who) : null, matter: title };
}

function titled(title: string): Subject {
  return { title, provisional: null, matter: title };
}

function letter(patterns: readonly string[]): (chance: Chance) => Subject {
  return (chance) => titled(fill(chance.pick(patterns), chance));
}

/** The matters known by name, by SOP and procedure. */
export const MATTERS: { readonly [procedure: string]: Matter } = {
  '12/utama': { perDay: [3, 5], pace: 'loket', subject: visitor },
  '13/utama': {
    perDay: [1, 2],
    pace: 'meja',
    subject: (chance) => titled(strings.akunPenyedia(chance.pick(PENYEDIA))),
  },
  '38/masuk': { perDay: [1, 3], pace: 'meja', subject: letter(PERIHAL_MASUK) },
  '38/keluar': { perDay: [0, 1], pace: 'meja', subject: letter(PERIHAL_KELUAR) },
};

/** What a berkas of any other SOP is about. */
export function plainSubject(sopTitle: string, chance: Chance): Subject {
  return named(sopTitle, strings.matter(chance.pick(PAKET), chance.pick(PERANGKAT_DAERAH)));
}

/** What the berkas of another SOP is about that comes out of one. */
export function subjectFor(sopTitle: string, { matter }: Subject): Subject {
  return named(sopTitle, matter);
}

function named(sopTitle: string, matter: string): Subject {
  return { title: strings.plain(sopTitle, matter).slice(0, LONGEST_TITLE), provisional: null, matter };
}

const LONGEST_TITLE = 500;
