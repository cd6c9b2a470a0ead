import { mkdirSync, rmSync } from 'node:fs';
import type { Recovery } from '../../shared/ipc/session.contract';
import { fail, ok, type Result } from '../../shared/result';
import { dayNumberOfInstant, MS_PER_MINUTE, type Instant } from '../../shared/time';
import { prepareDataFolder } from '../data-folder/data-folder';
import { forgetOffice } from '../data-folder/known-office';
import { takeWriterLock } from '../data-folder/writer-lock';
import { moveIntoPlace } from '../files/durable';
import type { Seed } from '../office/assets';
import { createOffice, type Office } from '../office/office';
import { chanceOf } from './chance';
import { crewOf } from './crew';
import { foundContoh } from './found-contoh';
import { withMeetings } from './meetings';
import { officeDays } from './office-days';
import { planWork } from './plan';
import { actingIn, planAbsence, withProgram } from './standing-plans';
import { workPlans } from './work';

/** Acts in one transaction: short enough for the windows to be told in between. */
const SLICE = 60;

/** What a sample office is made with. Units: `now` ms since epoch, the moment its work ends just before. */
export interface ContohWish {
  readonly dataDir: string;
  /** The marker of a sample made before; it must not speak for the new one. */
  readonly markerPath: string;
  readonly now: Instant;
  readonly seed: Seed;
  /** Asked between slices; true gives the making up. */
  readonly stopped: () => boolean;
  /** How many of the working days are done. */
  readonly progress: (done: number, total: number) => void;
}

/**
 * Makes the sample office of today in a folder beside and puts it into place whole: a kill on the way leaves the old one
 * or none, and the next start begins anew. False when it was stopped.
 * Errors: those of the folder, and `contoh-not-made` with what went wrong.
 */
export async function makeContoh(wish: ContohWish): Promise<Result<boolean, Recovery>> {
  const { dataDir, markerPath } = wish;
  const folder = prepareDataFolder(dataDir);
  if (!folder.ok) return folder;
  const lock = takeWriterLock(dataDir);
  if (!lock.ok) return lock;
  const staging = `${dataDir}.dibuat`;
  try {
    clearAway(dataDir);
    mkdirSync(staging);
    const isWhole = await fill(staging, wish).finally(lock.value.release);
    if (isWhole) putInPlace(staging, dataDir, markerPath);
    return ok(isWhole);
  } catch (error) {
    const what = error instanceof Error ? error.message.slice(0, 200) : String(error);
    return fail({ reason: 'contoh-not-made', facts: { path: dataDir, what } });
  } finally {
    clearAway(dataDir);
  }
}

/** The old sample leaves by one rename and the new one comes by one: there is never a half of either. */
function putInPlace(staging: string, dataDir: string, markerPath: string): void {
  const former = `${dataDir}.lama`;
  forgetOffice(markerPath);
  moveIntoPlace(dataDir, former);
  moveIntoPlace(staging, dataDir);
}

/** What a making leaves or left behind; sample data are nobody's work. */
function clearAway(dataDir: string): void {
  for (const left of [`${dataDir}.dibuat`, `${dataDir}.lama`])
    rmSync(left, { recursive: true, force: true, maxRetries: 5 });
}

async function fill(dataDir: string, wish: ContohWish): Promise<boolean> {
  let at = wish.now;
  const clock = { now: () => at, monotonic: () => at };
  const created = createOffice({ dataDir, clock, appended: () => undefined });
  if (!created.ok) throw new Error(created.error.reason);
  const office = created.value;
  try {
    return await work(office, wish, (moment) => {
      at = moment;
    });
  } finally {
    office.close();
  }
}

async function work(office: Office, wish: ContohWish, setClock: (at: Instant) => void): Promise<boolean> {
  const { now, seed } = wish;
  const { calendar, roles } = seed;
  const chance = chanceOf(dayNumberOfInstant(now, calendar.offsetMinutes));
  const days = officeDays(calendar, now);
  const opens = days[0]?.opens ?? now;
  const { people, teams } = office.store.atomically(() => foundContoh(office, seed, chance, opens, setClock));
  const plans = planWork(seed.sops, calendar, days, chance);
  office.store.atomically(() => planAbsence({ office, chance, people }, days, now));
  const crew = crewOf(people, teams, roles, chance, (role) => actingIn(office, role));
  const stage = { office, sops: seed.sops, calendar, crew, chance, setClock };
  const worked = workPlans(stage, plans, now - MS_PER_MINUTE);
  const acts = withProgram({ office, chance, people }, withMeetings(stage, worked, people, days), days);
  for (let reached: Instant | null = opens; reached !== null;) {
    wish.progress(days.filter(({ opens }) => opens <= (reached ?? 0)).length - 1, days.length);
    if (await pausedAndStopped(wish.stopped)) return false;
    reached = office.store.atomically(() => slice(acts));
  }
  wish.progress(days.length, days.length);
  return true;
}

/** The time of the last act of a slice; null when there was none left to do. */
function slice(acts: Generator<Instant, void>): Instant | null {
  let reached: Instant | null = null;
  for (let done = 0; done < SLICE; done += 1) {
    const next = acts.next();
    if (next.done === true) return reached;
    reached = next.value;
  }
  return reached;
}

/** Lets windows and timers have their turn. */
async function pausedAndStopped(stopped: () => boolean): Promise<boolean> {
  await new Promise((resolve) => setImmediate(resolve));
  return stopped();
}
