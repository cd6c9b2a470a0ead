import { afterEach, describe, expect, it } from 'vitest';
import { sessionGate } from '../../../electron/ipc/gate';
import { CHANNEL_NAMES } from '../../../shared/ipc/names';
import { enter, openProgram, type NodeProgram } from '../../builders/program';

const BEFORE_LOGIN = [
  'session:status',
  'session:now',
  'session:people',
  'session:open-office',
  'session:login',
  'session:logout',
  'session:lock',
  'session:unlock',
  'session:retry',
  'session:quit',
  'session:witness',
  'session:wizard-defaults',
  'session:wizard-load',
  'session:wizard-save',
  'session:recover',
  'session:copies',
  'session:inspect-copy',
  'session:cancel-restore',
  'session:restore',
  'session:contoh-people',
  'session:enter-contoh',
  'session:remake-contoh',
  'session:switch-contoh',
];

const STANDINGS = {
  recovery: { open: BEFORE_LOGIN, refusal: 'belum-siap' },
  'first-run': { open: BEFORE_LOGIN, refusal: 'belum-siap' },
  keluar: { open: BEFORE_LOGIN, refusal: 'belum-masuk' },
  masuk: { open: [...CHANNEL_NAMES], refusal: null },
  terkunci: { open: [...BEFORE_LOGIN, 'draft:save'], refusal: 'terkunci' },
} as const;

let program: NodeProgram | null = null;
afterEach(async () => {
  await program?.close();
  program = null;
});

async function standing(name: keyof typeof STANDINGS): Promise<NodeProgram> {
  const isClosed = name === 'recovery' || name === 'first-run';
  program = await openProgram(isClosed ? { standing: name } : {});
  if (name === 'masuk' || name === 'terkunci') enter(program);
  if (name === 'terkunci') program.opened().session.lock();
  return program;
}

describe('what main answers when', () => {
  it.each(Object.keys(STANDINGS) as (keyof typeof STANDINGS)[])('%s: every channel', async (name) => {
    const { open, refusal } = STANDINGS[name];
    const gate = sessionGate((await standing(name)).program);
    const asked = CHANNEL_NAMES.map((channel) => [channel, gate(channel)]);
    expect(asked).toEqual(
      CHANNEL_NAMES.map((channel) => [
        channel,
        (open as readonly string[]).includes(channel) ? null : refusal,
      ]),
    );
  });

  it.each(['recovery', 'first-run', 'keluar', 'terkunci'] as const)(
    '%s: a closed channel refuses before it looks at the request, and nothing is opened',
    async (name) => {
      const { open, refusal } = STANDINGS[name];
      const { send, throws } = await standing(name);
      for (const channel of CHANNEL_NAMES.filter((one) => !(open as readonly string[]).includes(one)))
        expect(await send(channel, { bukan: 'isian' }), channel).toEqual({
          ok: false,
          error: { code: refusal },
        });
      expect(throws).toEqual([]);
    },
  );

  it('opens again after the unlock, and closes at logout', async () => {
    const { call, opened } = await standing('terkunci');
    expect(await call('journal:end', {})).toMatchObject({ ok: false, error: { code: 'terkunci' } });
    await call('session:unlock', { password: 'sandi-administrator' });
    expect(opened().session.locked()).toBe(false);
    expect(await call('journal:end', {})).toMatchObject({ ok: true });
    await call('session:logout', {});
    expect(await call('journal:end', {})).toMatchObject({ ok: false, error: { code: 'belum-masuk' } });
  });

  it('keeps what is being typed while the screen is locked, for the person who locked it', async () => {
    const { call } = await standing('terkunci');
    expect(await call('draft:save', { key: 'catatan', value: { text: 'setengah' } })).toMatchObject({
      ok: true,
    });
    expect(await call('draft:load', { key: 'catatan' })).toMatchObject({ ok: false });
    await call('session:unlock', { password: 'sandi-administrator' });
    expect(await call('draft:load', { key: 'catatan' })).toMatchObject({
      value: { value: { text: 'setengah' } },
    });
  });
});
