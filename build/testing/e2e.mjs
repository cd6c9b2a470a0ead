import { availableParallelism } from 'node:os';
import { startVirtualDisplay } from '../setup/display.mjs';
import { buildProgram } from '../setup/program.mjs';
import { setUpDisplay, setUpRuntime } from '../setup/set-up.mjs';

/** Stories told at a time, each on a screen in memory of its own; one after another where the screen is a person's. */
const SIDE_BY_SIDE = Math.min(2, availableParallelism());

async function setUpScreens(count) {
  const first = await setUpDisplay({ preferVirtual: true });
  const more = first.isVirtual ? Array.from({ length: count - 1 }, () => startVirtualDisplay()) : [];
  const displays = [first, ...(await Promise.all(more))];
  return {
    env: {
      ...first.env,
      ...(first.isVirtual ? { LAJUR_SCREENS: displays.map(({ env }) => env.DISPLAY).join(',') } : {}),
    },
    stop: () => displays.forEach(({ stop }) => stop()),
  };
}

/** Runs the stories on the unfused runtime, on screens in memory so that no window gets in anybody's way. */
export async function runStories(runtime, args, env = process.env, sideBySide = SIDE_BY_SIDE) {
  await buildProgram();
  const screens = await setUpScreens(sideBySide);
  const { playwrightStage } = await import('./stages.mjs');
  try {
    return await playwrightStage(args, {
      ...env,
      ...screens.env,
      LAJUR_ELECTRON: runtime.executable,
      ELECTRON_OVERRIDE_DIST_PATH: runtime.dist,
    });
  } finally {
    screens.stop();
  }
}

/** `npm run test:e2e -- <playwright arguments>`: the stories alone, with all their set-up. */
export async function runStoriesAlone(args) {
  const { failed } = await runStories(await setUpRuntime(), args);
  return failed === 0 ? 0 : 1;
}
