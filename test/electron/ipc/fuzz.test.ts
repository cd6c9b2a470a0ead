import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHANNELS, type ChannelName } from '../../../shared/ipc/bridge';
import { BRIDGE_ERRORS } from '../../../shared/ipc/contract';
import { CHANNEL_NAMES } from '../../../shared/ipc/names';
import { SAMPLES } from '../../builders/channel-samples';
import { credentialLines, pictureOf, type FolderPicture } from '../../builders/folder-picture';
import { payload, type Payload } from '../../builders/payloads';
import { enter, openProgram, tickingClock, type NodeProgram } from '../../builders/program';
import { scaled } from '../../harness/scale';

const HOUR_MS = 3_600_000;
const STANDINGS = ['keluar', 'masuk', 'terkunci'] as const;
type Standing = (typeof STANDINGS)[number];

/** Payloads a channel. Where the gate is shut, most are refused before anything else looks at them. */
const RUNS: { readonly [S in Standing]: number } = {
  keluar: scaled(150, 2_000),
  masuk: scaled(300, 10_000),
  terkunci: scaled(150, 2_000),
};

interface Told {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly error?: { readonly code: string; readonly detail?: unknown };
}

// An hour passes with every look at the clock, so that wrong passwords never close the door on the next payload.
let program: NodeProgram;
let berkas = '';
let count = 1000;

beforeAll(async () => {
  program = await openProgram({ clock: tickingClock(HOUR_MS) });
  enter(program);
  const data = { sop: '12', procedure: 'utama', title: 'Judul lama', lanes: {} };
  const started = await program.call('command:run', {
    commandId: crypto.randomUUID(),
    type: 'berkas.start',
    v: 1,
    data,
  });
  berkas = started.ok ? started.value.subject : '';
});

afterAll(async () => {
  await program.close();
});

function stand(standing: Standing): void {
  const { session } = program.opened();
  if (standing === 'keluar') session.logout();
  else enter(program);
  if (standing === 'terkunci') session.lock();
}

function made(name: ChannelName, payloadOf: Payload): unknown {
  count += 1;
  const { dataId, station } = program.opened().office.store.identity;
  return payloadOf(SAMPLES[name]({ orang: program.founder, berkas, dataId, station, count }));
}

/** What leaks from inside: places in the code, folders of this machine, lines of a stack. */
const INSIDE = /node_modules|\.(?:ts|cjs|mjs):\d|\n\s+at |lajur-ipc-|pesan rahasia|SQLITE|Error:/;

function expectHonest(name: ChannelName, reply: Told): void {
  expect(() => structuredClone(reply)).not.toThrow();
  if (reply.ok) {
    expect(CHANNELS[name].response.safeParse(reply.value).success, `${name}: response`).toBe(true);
    return;
  }
  const codes: readonly string[] = [...CHANNELS[name].errors, ...BRIDGE_ERRORS];
  expect(codes, name).toContain(reply.error?.code);
  expect(reply.error?.code).not.toBe('unexpected');
  expect(Object.keys(reply.error ?? {}).filter((key) => key !== 'code' && key !== 'detail')).toEqual([]);
  expect(JSON.stringify(reply)).not.toMatch(INSIDE);
}

/** Refusals that count a wrong try. */
const WRONG_TRIES = ['nama-atau-sandi-salah', 'kode-pemulihan-salah'];

/** The journal, `meja.db` and the files stay as they are; `akun.db` as well, but for the count of wrong passwords. */
function expectUntouched(before: FolderPicture, lines: readonly unknown[], code: string | undefined): void {
  const after = pictureOf(program);
  if (code === undefined || !WRONG_TRIES.includes(code)) {
    expect(after).toEqual(before);
    return;
  }
  expect({ ...after, akun: '' }).toEqual({ ...before, akun: '' });
  expect(credentialLines(program.dataDir)).toEqual(lines);
}

const seen = new Map<string, Set<string>>();

describe.each(STANDINGS)('%s', (standing) => {
  it.each(CHANNEL_NAMES)(
    '%s answers every payload, and a refused one leaves nothing behind',
    async (name) => {
      stand(standing);
      let before = pictureOf(program);
      let lines = credentialLines(program.dataDir);
      await fc.assert(
        fc.asyncProperty(payload, async (payloadOf) => {
          const reply = (await program.send(name, made(name, payloadOf))) as Told;
          expectHonest(name, reply);
          seen.set(
            name,
            (seen.get(name) ?? new Set()).add(reply.ok ? 'diterima' : (reply.error?.code ?? '')),
          );
          if (reply.ok) {
            // Accepted: it was lawful after all. Its effect is the new picture, and the session stands as before.
            stand(standing);
            before = pictureOf(program);
            lines = credentialLines(program.dataDir);
          } else {
            expectUntouched(before, lines, reply.error?.code);
            before = pictureOf(program);
          }
        }),
        { numRuns: RUNS[standing], seed: 20_240_503 },
      );
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      expect(program.throws).toEqual([]);
    },
  );
});

it('the payloads came through to the work behind every channel, and were refused by its schema', () => {
  for (const name of CHANNEL_NAMES) {
    expect([...(seen.get(name) ?? [])], name).toContain('bad-request');
    const closed: readonly string[] = ['bad-request', 'too-large', 'belum-masuk', 'terkunci'];
    const inside = [...(seen.get(name) ?? [])].filter((code) => !closed.includes(code));
    expect(inside.length, name).toBeGreaterThan(0);
  }
});
