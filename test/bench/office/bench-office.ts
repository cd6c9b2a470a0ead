import { startProgram, type Launcher, type Program } from '../window/program';
import type { SeededOffice } from './seed-office';

/** A seeded office in its home folder, and how to get in. */
export interface BenchOffice extends SeededOffice {
  readonly home: string;
  readonly password: string;
}

/** Starts our built program on it, at the moment its last entry was written. `root` is the repository. */
export function startOurs(launcher: Launcher, root: string, office: BenchOffice): Program {
  const clock = new Date(office.endsAt).toISOString();
  return startProgram(launcher, root, [`--home=${office.home}`, `--test-clock=${clock}`]);
}

const call = (channel: string, request: unknown): string =>
  `window.lajur.call[${JSON.stringify(channel)}](${JSON.stringify(request)})`;

/** Asks one channel from inside the page and insists on an answer. */
export async function ask<T>(program: Program, channel: string, request: unknown): Promise<T> {
  const reply = await program.run<{ ok: true; value: T } | { ok: false; error: unknown }>(
    call(channel, request),
  );
  if (!reply.ok) throw new Error(`${channel}: ${JSON.stringify(reply.error)}`);
  return reply.value;
}

/** Says when the projector has painted everything: it broadcasts how it stands, and repeats it when asked. */
const PICTURE_READY = `new Promise((resolve) => {
  const channel = new BroadcastChannel('lajur-proyektor');
  const asking = setInterval(() => channel.postMessage({ kind: 'say' }), 500);
  channel.onmessage = ({ data }) => {
    if (data.kind !== 'report' || data.report.state.kind !== 'ready') return;
    clearInterval(asking);
    channel.close();
    resolve(data.report.picture);
  };
})`;

const POLL_MS = 500;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The chain check and the search index run by themselves after a start; they must not share the processor with us. */
async function untilQuiet(program: Program, entries: number): Promise<void> {
  for (;;) {
    const { state } = await ask<{ readonly state: string }>(program, 'system:verification', {});
    const found = await ask<{ readonly seq: number }>(program, 'search:find', {
      text: 'spse',
      kinds: [],
      offset: 0,
      limit: 1,
    });
    if (state === 'rusak') throw new Error('the seeded chain is damaged');
    if (state === 'utuh' && found.seq >= entries) return;
    await pause(POLL_MS);
  }
}

/** Logs in and waits until nothing is left to do: picture painted, chain checked, index made. Answers the picture's name. */
export async function settleIn(program: Program, office: BenchOffice): Promise<string> {
  await program.takesKeysMs();
  await ask(program, 'session:login', { nama: office.nama, password: office.password });
  const picture = await program.run<string>(PICTURE_READY);
  await untilQuiet(program, office.entries);
  return picture;
}
