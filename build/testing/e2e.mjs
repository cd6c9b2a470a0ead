import { buildProgram } from '../setup/program.mjs';
import { setUpDisplay, setUpRuntime } from '../setup/set-up.mjs';

/** Runs the stories on the unfused runtime, on a screen in memory so that no window gets in anybody's way. */
export async function runStories(runtime, args, env = process.env) {
  await buildProgram();
  const display = await setUpDisplay({ preferVirtual: true });
  const { playwrightStage } = await import('./stages.mjs');
  try {
    return await playwrightStage(args, {
      ...env,
      ...display.env,
      LAJUR_ELECTRON: runtime.executable,
      ELECTRON_OVERRIDE_DIST_PATH: runtime.dist,
    });
  } finally {
    display.stop();
  }
}

/** `npm run test:e2e -- <playwright arguments>`: the stories alone, with all their set-up. */
export async function runStoriesAlone(args) {
  const { failed } = await runStories(await setUpRuntime(), args);
  return failed === 0 ? 0 : 1;
}
