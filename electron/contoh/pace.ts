import { ruleOfDuration } from '../../shared/domain/kalender/due';
import type { Duration } from '../../shared/sop/schema';
import type { Chance } from './chance';
import type { Plan } from './plan';

/** What people take longest for one step in the sample office, in minutes of work. */
const LONGEST_WORK = 300;
const LONGEST_SHORT_WORK = 40;

/** How often a step takes longer than its mutu baku. */
const OVER_TIME = 0.12;

/** How long a step lies in the tray before somebody takes it. Unit: minutes of work. */
export function trayMinutes(pace: Plan['pace'], chance: Chance): number {
  if (pace === 'loket') return chance.spread(0.3, 4);
  if (pace === 'singkat') return chance.spread(1, 25);
  const dice = chance.next();
  if (dice < 0.7) return chance.spread(4, 60);
  return dice < 0.93 ? chance.spread(60, 240) : chance.spread(420, 900);
}

/** How long the work on a step takes: mostly within its mutu baku. Unit: minutes of work. */
export function workMinutes(duration: Duration | null, pace: Plan['pace'], chance: Chance): number {
  const share = chance.happens(OVER_TIME) ? chance.spread(1.1, 2.5) : chance.spread(0.35, 0.95);
  const longest = pace === 'singkat' ? LONGEST_SHORT_WORK : LONGEST_WORK;
  return Math.max(1, Math.min(longest, share * printedMinutes(duration)));
}

function printedMinutes(duration: Duration | null): number {
  const rule = ruleOfDuration(duration);
  if (rule === null) return 10;
  return rule.kind === 'jam-kerja' ? rule.minutes : LONGEST_WORK;
}

/** How long the office waits for an outsider. Unit: minutes of work. */
export function outsiderMinutes(pace: Plan['pace'], chance: Chance): number {
  return pace === 'singkat' ? chance.spread(10, 120) : chance.spread(20, 1_500);
}
