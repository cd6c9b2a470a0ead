import { median, type Contest } from './measure';

/** A limit of goals.md. `at-least` counts speed (floor time by our time), `at-most` counts cost (ours by floor). */
export interface Limit {
  readonly kind: 'at-least' | 'at-most';
  readonly value: number;
}

/** One line of the table, ready to be shown. */
export interface GoalRow {
  readonly goal: string;
  readonly what: string;
  readonly ours: string;
  readonly floor: string;
  readonly ratio: string;
  readonly limit: string;
  readonly holds: boolean;
}

/** How a quantity is written. */
export type Format = (value: number) => string;

export const micros: Format = (value) => `${value.toFixed(0)} µs`;
export const millis: Format = (value) => (value < 10 ? `${value.toFixed(2)} ms` : `${value.toFixed(0)} ms`);
export const kilobytes: Format = (value) => `${(value / 1_000).toFixed(0)} KB`;
export const count: Format = (value) => value.toFixed(0);
export const megabytes: Format = (value) => `${(value / 1_048_576).toFixed(0)} MB`;

const SIGN = { 'at-least': '≥', 'at-most': '≤' } as const;

const keeps = (value: number, limit: Limit): boolean =>
  limit.kind === 'at-least' ? value >= limit.value : value <= limit.value;

/** Compares the medians of both sides. */
export function ratioRow(
  goal: string,
  what: string,
  contest: Contest,
  limit: Limit,
  format: Format,
): GoalRow {
  const [ours, floor] = [median(contest.ours), median(contest.floor)];
  const ratio = limit.kind === 'at-least' ? floor / ours : ours / floor;
  return {
    goal,
    what,
    ours: format(ours),
    floor: format(floor),
    ratio: `${ratio.toFixed(2)} ×`,
    limit: `${SIGN[limit.kind]} ${limit.value} ×`,
    holds: keeps(ratio, limit),
  };
}

/** Compares a value with a fixed limit: where the goal names one instead of a peer. */
export function valueRow(goal: string, what: string, value: number, limit: Limit, format: Format): GoalRow {
  return {
    goal,
    what,
    ours: format(value),
    floor: '—',
    ratio: '—',
    limit: `${SIGN[limit.kind]} ${format(limit.value)}`,
    holds: keeps(value, limit),
  };
}
