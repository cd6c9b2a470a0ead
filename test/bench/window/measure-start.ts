import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startOurs, type BenchOffice } from '../office/bench-office';
import { interleave, type Contest } from '../measure';
import { pssBytes, tellsPss } from './process-memory';
import { startProgram, type Launcher, type Program } from './program';

const ROUNDS = { warm: 7, cold: 5, memory: 3 };
/** After the first key: what a program sets in motion at its start is counted with it. */
const SETTLE_MS = 3_000;

/** Why a row had to be left out. */
export interface LeftOut {
  readonly leftOut: string;
}

/** Starts in ms, memory in bytes. */
export interface StartTimes {
  readonly warm: Contest;
  readonly cold: Contest | LeftOut;
  readonly pss: Contest | LeftOut;
}

const DROP_CACHES = '/proc/sys/vm/drop_caches';

/** Empties the system's page cache. Answers why not, or null. */
function dropPageCache(): string | null {
  if (process.platform !== 'linux') return `not known for ${process.platform}`;
  spawnSync('sync');
  try {
    writeFileSync(DROP_CACHES, '3');
    return null;
  } catch (error) {
    return `${DROP_CACHES}: ${(error as NodeJS.ErrnoException).code ?? 'refused'}`;
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function firstKeyOf(program: Program): Promise<number> {
  const took = await program.takesKeysMs();
  await program.quit();
  return took;
}

async function memoryOf(program: Program): Promise<number> {
  await program.takesKeysMs();
  await pause(SETTLE_MS);
  const bytes = pssBytes(program.pid);
  await program.quit();
  return bytes;
}

/** From the spawn until the login takes a key, and the memory then, against an Electron window with one field. */
export async function measureStart(
  launcher: Launcher,
  root: string,
  office: BenchOffice,
): Promise<StartTimes> {
  const empty = join(launcher.work, 'empty-window');
  const startFloor = (): Program =>
    startProgram(launcher, empty, [`--home=${join(launcher.work, 'empty-home')}`]);
  const startUs = (): Program => startOurs(launcher, root, office);

  const warm = await interleave(
    ROUNDS.warm,
    () => firstKeyOf(startUs()),
    () => firstKeyOf(startFloor()),
  );

  const cold = (start: () => Program) => (): Promise<number> => {
    dropPageCache();
    return firstKeyOf(start());
  };
  const refusal = dropPageCache();
  return {
    warm,
    cold:
      refusal === null
        ? await interleave(ROUNDS.cold, cold(startUs), cold(startFloor))
        : { leftOut: refusal },
    pss: tellsPss
      ? await interleave(
          ROUNDS.memory,
          () => memoryOf(startUs()),
          () => memoryOf(startFloor()),
          { warmUp: 0 },
        )
      : { leftOut: 'the system does not tell proportional memory' },
  };
}
