import { ROOT } from './paths.mjs';
import { buildProgram } from './program.mjs';
import { runAttached } from './run.mjs';
import { say } from './say.mjs';
import { launchFlags, setUpDisplay, setUpRuntime } from './set-up.mjs';

// How the program asks to be started once more; any other code is its end.
const EXIT_CONTOH = 75;
const EXIT_KANTOR = 76;
const CONTOH_FLAG = '--contoh';

/** Runs the program until it ends for good; it is started again on the office it asks for by its exit code. */
export async function runInTurns(args, runOnce) {
  const own = args.filter((argument) => argument !== CONTOH_FLAG);
  let turn = args;
  for (;;) {
    const status = await runOnce(turn);
    if (status === EXIT_CONTOH) turn = [...own, CONTOH_FLAG];
    else if (status === EXIT_KANTOR) turn = own;
    else return status;
  }
}

/** `npm start`: everything a fresh copy needs, then the program; answers its exit code. */
export async function startProgram(args) {
  const runtime = await setUpRuntime();
  await buildProgram();
  const display = await setUpDisplay();
  if (display.isVirtual) say('Tidak ada layar: Lajur berjalan di layar virtual Xvfb.');
  const env = {
    ...display.env,
    LAJUR_EXIT_CONTOH: String(EXIT_CONTOH),
    LAJUR_EXIT_KANTOR: String(EXIT_KANTOR),
  };
  // With it the binary would be a bare Node and open no window.
  delete env.ELECTRON_RUN_AS_NODE;
  try {
    say('Lajur dibuka.');
    const flags = [...launchFlags(runtime), ROOT];
    return await runInTurns(args, (turn) => runAttached(runtime.executable, [...flags, ...turn], env));
  } finally {
    display.stop();
  }
}
