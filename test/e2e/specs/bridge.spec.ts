import type { Page } from '@playwright/test';
import type { ChannelName } from '../../../shared/ipc/bridge';
import { BRIDGE_ERRORS } from '../../../shared/ipc/contract';
import { CHANNEL_NAMES } from '../../../shared/ipc/names';
import { SAMPLES } from '../../builders/channel-samples';
import { scaled } from '../../harness/scale';
import { callIn, runIn, valueIn } from '../harness/calls';
import { HELPDESK } from '../harness/cast';
import { armWithPayloads, fuzzIn } from '../harness/fuzz';
import { expect, test, type Lajur } from '../harness/lajur';
import { entriesOnDisk, folderPicture } from '../harness/on-disk';

const RUNS = scaled(20, 100);
const SEED = 20261123;
const STANDINGS = ['login', 'open', 'locked'] as const;
type Standing = (typeof STANDINGS)[number];

/** Channels that write to the journal when they say yes. */
const WRITING: readonly ChannelName[] = [
  'command:run',
  'command:set-password',
  'command:set-pin',
  'command:remove-pin',
  'command:new-recovery-code',
  'command:confirm-clock',
];

/** Refusals that count a wrong try in `akun.db`. */
const WRONG_TRIES: readonly string[] = ['nama-atau-sandi-salah', 'kode-pemulihan-salah', 'pin-salah'];

/** Channels where many payloads would lock the person out for a quarter of an hour, as they should. */
const PROVING: readonly ChannelName[] = [
  'session:login',
  'session:unlock',
  'session:recover',
  'command:set-password',
  'command:set-pin',
  'command:new-recovery-code',
];
const FEW_RUNS = 20;

/** Every yes of this one ends the program and starts it anew. */
const FUZZED = CHANNEL_NAMES.filter((name) => name !== 'session:switch-contoh');

/** Brings the session to where it should stand, whatever a payload has done to it. */
async function stand(window: Page, wanted: Standing): Promise<void> {
  const { kind } = await valueIn(window, 'session:status', {});
  if (kind === wanted) return;
  await valueIn(window, 'session:logout', {});
  if (wanted === 'login') return;
  const { nama, password } = HELPDESK;
  await valueIn(window, 'session:login', { nama, password });
  if (wanted === 'locked') await valueIn(window, 'session:lock', {});
}

interface Fuzzing {
  readonly lajur: Lajur;
  readonly window: Page;
  readonly berkas: string;
  readonly orang: string;
}

async function fuzzChannel(
  { lajur, window, berkas, orang }: Fuzzing,
  channel: ChannelName,
  standing: Standing,
) {
  await stand(window, standing);
  const [before, entries] = [folderPicture(lajur.home), entriesOnDisk(lajur.home).length];
  const samples = SAMPLES[channel]({ orang, berkas, dataId: 'data', station: 'st', count: 1 });
  const seed = SEED + STANDINGS.indexOf(standing);
  const runs = PROVING.includes(channel) ? Math.min(RUNS, FEW_RUNS) : RUNS;
  const report = await fuzzIn(window, { channel, runs, seed, samples });
  const grown = entriesOnDisk(lajur.home).length - entries;
  const where = `${channel}, ${standing}`;
  expect.soft(report.sent, where).toBeGreaterThan(runs / 3);
  expect.soft(report.leaks, where).toEqual([]);
  expect.soft(report.codes, where).not.toContain('unexpected');
  expect.soft(grown, where).toBe(WRITING.includes(channel) ? report.accepted : 0);
  if (report.accepted === 0 && !report.codes.some((code) => WRONG_TRIES.includes(code)))
    expect.soft(folderPicture(lajur.home), where).toEqual(before);
  const isShut = !channel.startsWith('session:') && standing !== 'open';
  if (isShut && channel !== 'draft:save') expect.soft(report.accepted, where).toBe(0);
  return report;
}

test('whatever a window sends, logged out, in or locked, is done properly or refused without a trace', async ({
  lajur,
}) => {
  test.setTimeout(scaled(120_000, 400_000));
  lajur.moveIn();
  const { app, window } = await lajur.start();
  await app.evaluate(({ dialog }) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: true, filePath: '' });
    dialog.showOpenDialog = () => Promise.resolve({ canceled: true, filePaths: [] });
  });
  await armWithPayloads(window);
  await stand(window, 'open');
  const { person } = (await valueIn(window, 'session:status', {})) as { person: { stream: string } };
  const berkas = await runIn(window, 'berkas.start', {
    sop: '12',
    procedure: 'utama',
    title: 'Judul lama',
    lanes: {},
  });
  const fuzzing = { lajur, window, berkas, orang: person.stream };
  let accepted = 0;
  for (const standing of STANDINGS)
    for (const channel of FUZZED) {
      const { codes, accepted: taken } = await fuzzChannel(fuzzing, channel, standing);
      accepted += standing === 'open' ? taken : 0;
      const known: readonly string[] = BRIDGE_ERRORS;
      if (standing === 'login' && !channel.startsWith('session:'))
        expect
          .soft(
            codes.every((code) => known.includes(code)),
            channel,
          )
          .toBe(true);
    }
  // Were everything refused, the payloads would have tried the doors only.
  expect(accepted).toBeGreaterThan(CHANNEL_NAMES.length);
  expect(app.windows()).toHaveLength(1);
  await stand(window, 'open');
  expect(await callIn(window, 'journal:end', {})).toMatchObject({ ok: true });
});
