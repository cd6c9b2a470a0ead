import { ROOT } from './paths.mjs';
import { buildProgram } from './program.mjs';
import { runAttached } from './run.mjs';
import { say } from './say.mjs';
import { launchFlags, setUpDisplay, setUpRuntime } from './set-up.mjs';

/** `npm start`: everything a fresh copy needs, then the program; answers its exit code. */
export async function startProgram(args) {
  const runtime = await setUpRuntime();
  await buildProgram();
  const display = await setUpDisplay();
  if (display.isVirtual) say('Tidak ada layar: Lajur berjalan di layar virtual Xvfb.');
  const env = { ...display.env };
  // With it the binary would be a bare Node and open no window.
  delete env.ELECTRON_RUN_AS_NODE;
  try {
    say('Lajur dibuka.');
    return await runAttached(runtime.executable, [...launchFlags(runtime), ROOT, ...args], env);
  } finally {
    display.stop();
  }
}
