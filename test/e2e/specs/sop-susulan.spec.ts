import type { Page } from '@playwright/test';
import { expectAccessible } from '../harness/axe';
import { HELPDESK } from '../harness/cast';
import { expect, test } from '../harness/lajur';
import { entriesOnDisk } from '../harness/on-disk';
import { login } from '../pages/gates';
import { fillStep, finishOpenStep, stepHead, takeOpenStep } from '../pages/langkah';
import { openTab } from '../pages/screens';
import { openStart } from '../pages/berkas';

const FRIDAY = '2026-11-27';
const REASON = 'Listrik padam, dicatat di kertas';

const at = (time: string): number => Date.parse(`${FRIDAY}T${time}:00+07:00`);

interface Told {
  readonly start?: string;
  readonly time: string;
  readonly date?: string;
}

/** Says when it really happened; `label` is what the time is the time of. */
async function tell(window: Page, label: RegExp, { start, time, date = FRIDAY }: Told): Promise<void> {
  await window.getByLabel(/^Tanggal(?! kejadian)/).fill(date);
  await window.getByLabel(label).fill(time);
  if (start !== undefined) await window.getByLabel(/^Mulai pukul/).fill(start);
  await window.getByRole('textbox', { name: 'Alasan dicatat belakangan' }).fill(REASON);
}

/** What the last entries on disk say happened when. */
function happened(home: string, count: number): unknown {
  const last = entriesOnDisk(home).slice(-count);
  return last.map(({ events }) => events.map(({ type, happenedAt }) => [type, happenedAt]));
}

test('a paper Friday is entered on Monday: berkas, step and all, with its true hours and the reason', async ({
  lajur,
}) => {
  test.setTimeout(120_000);
  const title = 'Tamu hari Jumat, listrik padam';
  lajur.moveIn();
  const program = await lajur.start({ clock: '2026-11-30T08:15:00+07:00' });
  const { window } = program;
  await login(window, HELPDESK);

  const dialog = await openStart(window, /Layanan Help Desk/, title);
  await dialog.getByRole('button', { name: 'Terjadi sebelumnya (catat susulan)' }).click();
  await tell(window, /^Dimulai pukul/, { time: '08:00', date: '2024-11-27' });
  await dialog.getByRole('button', { name: 'Mulai berkas' }).click();
  await expect(dialog.getByText(/Tidak mungkin sebelum/)).toBeVisible();
  await expectAccessible(program, 'start dialog of a berkas that began before, with an error');
  await tell(window, /^Dimulai pukul/, { time: '08:00' });
  await dialog.getByRole('button', { name: 'Mulai berkas' }).click();
  await expect(dialog).toBeHidden();
  await expect(stepHead(window, 1)).toBeVisible();
  expect(happened(lajur.home, 1)).toEqual([
    [
      ['BerkasStarted', at('08:00')],
      ['NomorTaken', at('08:00')],
      ['StepOpened', at('08:00')],
    ],
  ]);

  await window.getByRole('button', { name: 'Sudah dikerjakan sebelumnya…' }).click();
  await fillStep(window, { outcome: /dapat dijawab langsung/ });
  await tell(window, /^Selesai pukul/, { start: '09:00', time: '09:10', date: '2026-11-26' });
  await window.getByRole('button', { name: 'Selesaikan langkah' }).click();
  await expect(window.getByText(/Tidak mungkin sebelum/).first()).toBeVisible();
  await expectAccessible(program, 'susulan with an error');
  await tell(window, /^Selesai pukul/, { start: '09:00', time: '09:10' });
  await finishOpenStep(window, 1);

  // The next one is taken out of habit, before somebody remembers that it was done on Friday.
  await takeOpenStep(window);
  await window.getByRole('button', { name: 'Terjadi sebelumnya (catat susulan)' }).click();
  await expect(window.getByLabel(/^Tanggal(?! kejadian)/)).toBeFocused();
  await expect(window.getByLabel(/^Mulai pukul/)).toHaveCount(0);
  await tell(window, /^Selesai pukul/, { time: '09:25' });
  await window.getByLabel(/^Mulai pukul/).fill('09:15');
  await finishOpenStep(window, 4);
  expect(happened(lajur.home, 3)).toEqual([
    [
      ['TaskTaken', at('09:00')],
      ['StepFinished', at('09:10')],
      ['StepOpened', at('09:10')],
    ],
    [['TaskTaken', expect.any(Number)]],
    [
      ['TaskTaken', at('09:15')],
      ['StepFinished', at('09:25')],
      ['BerkasClosed', at('09:25')],
    ],
  ]);
  await openTab(window, 'Riwayat');
  await expect(window.getByText(new RegExp(REASON))).toHaveCount(3);
});
