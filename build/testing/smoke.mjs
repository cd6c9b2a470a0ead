import { packForSmoke } from '../packaging/pack.mjs';
import { setUpDisplay } from '../setup/set-up.mjs';
import { vitestStage } from './stages.mjs';

/** Packages the program as for users, fuses and all, and lets the packaging tests start it. */
export async function smokeStage(runtime, env) {
  const packed = await packForSmoke(runtime);
  const display = await setUpDisplay({ preferVirtual: true });
  try {
    return await vitestStage(['packaging'], { ...env, ...display.env, ...packed });
  } finally {
    display.stop();
  }
}
