import { spawn } from 'node:child_process';
import { Foreseen } from './say.mjs';

const START_TIMEOUT_MS = 10_000;
const DISPLAY_FD = 3;

export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

function firstLine(stream) {
  return new Promise((resolve) => {
    let text = '';
    stream.on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) resolve(text.trim());
    });
  });
}

/** Starts a screen in memory on a free display. It ends with `stop()`, and at the latest with this process. */
export async function startVirtualDisplay() {
  const server = spawn(
    'Xvfb',
    ['-displayfd', String(DISPLAY_FD), '-screen', '0', '1920x1080x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const stop = () => server.kill();
  process.once('exit', stop);
  const failed = new Promise((_, reject) => {
    const refuse = (why) => reject(new Foreseen(`Layar virtual (Xvfb) tidak dapat dimulai: ${why}.`));
    server.once('error', (error) => refuse(error.message));
    server.once('exit', (status) => refuse(`berhenti dengan kode ${status}`));
    setTimeout(() => refuse('tidak menjawab'), START_TIMEOUT_MS).unref();
  });
  // A server that ends later, by stop(), must not count as an unhandled failure.
  failed.catch(() => undefined);
  const number = await Promise.race([firstLine(server.stdio[DISPLAY_FD]), failed]);
  server.stdio[DISPLAY_FD].destroy();
  server.unref();
  return { env: { ...process.env, DISPLAY: `:${number}`, WAYLAND_DISPLAY: '' }, stop };
}
