import type { Instant } from '../../time';

/** What a clash is found by. Units: ms since epoch. */
export interface Meeting {
  readonly stream: string;
  readonly mulai: Instant;
  readonly selesai: Instant;
  readonly status: string;
  readonly people: readonly string[];
}

/** That some people are asked to two rapat at once. */
export interface Clash<M extends Meeting> {
  readonly other: M;
  readonly people: readonly string[];
}

/**
 * The other rapat of a list that ask for the same people at the same time. One that ends when the next begins does not
 * clash; a cancelled one clashes with nothing.
 */
export function clashesOf<M extends Meeting>(one: Meeting, all: readonly M[]): readonly Clash<M>[] {
  if (one.status === 'dibatalkan') return [];
  return all.flatMap((other) => {
    if (other.stream === one.stream || other.status === 'dibatalkan') return [];
    if (other.selesai <= one.mulai || one.selesai <= other.mulai) return [];
    const people = one.people.filter((person) => other.people.includes(person));
    return people.length === 0 ? [] : [{ other, people }];
  });
}
