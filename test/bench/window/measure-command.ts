import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import type { BenchOffice } from '../office/bench-office';
import { interleave, type Contest } from '../measure';
import { startProgram, type Launcher, type Program } from './program';

const ROUNDS = 11;
const COMMANDS_A_ROUND = 25;
/** Between two commands: a person is never faster, and what follows an acknowledgement is not part of it. */
const PAUSE_MS = 30;

/** Runs one call again and again inside the page and answers its mean, in ms: the page's clock ticks in 0.1 ms. */
const loopOf = (prepare: string, call: string): string => `(async () => {
  let total = 0;
  for (let done = 0; done < ${COMMANDS_A_ROUND}; done += 1) {
    const request = ${prepare};
    const start = performance.now();
    const reply = await ${call};
    total += performance.now() - start;
    if (reply.ok === false) throw new Error(JSON.stringify(reply.error));
    await new Promise((resolve) => setTimeout(resolve, ${PAUSE_MS}));
  }
  return total / ${COMMANDS_A_ROUND};
})()`;

function noteLoop(berkas: string): string {
  const data = { berkas, text: 'Tamu menelepon lagi, sudah dijelaskan.', lampiran: [] };
  const prepare = `({ commandId: crypto.randomUUID(), type: 'berkas.note', v: 1, data: ${JSON.stringify(data)} })`;
  return loopOf(prepare, "window.lajur.call['command:run'](request)");
}

/** The bytes of the last entry: what the bare peer commits. */
function lastBody(home: string): string {
  const db = new DatabaseSync(join(home, 'data', 'journal.db'), { readOnly: true });
  const row = db.prepare('SELECT body FROM entry ORDER BY seq DESC LIMIT 1').get() as {
    readonly body: Uint8Array;
  };
  db.close();
  return Buffer.from(row.body).toString('utf8');
}

/** One note on one berkas, acknowledged, as the page sees it, against invoke + one synced insert. In ms. */
export async function measureCommand(
  launcher: Launcher,
  ours: Program,
  office: BenchOffice,
): Promise<Contest> {
  const note = noteLoop(office.berkas);
  await ours.run(note);
  const floor = startProgram(launcher, join(launcher.work, 'bare-commit'), [
    `--home=${join(launcher.work, 'bare-home')}`,
  ]);
  try {
    await floor.takesKeysMs();
    const bare = loopOf(JSON.stringify(lastBody(office.home)), 'window.bare.commit(request)');
    return await interleave(
      ROUNDS,
      () => ours.run<number>(note),
      () => floor.run<number>(bare),
    );
  } finally {
    await floor.quit();
  }
}
