import { createServer } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lpPrinting } from '../../../electron/print/lp-printing';
import { cupsIsMissing, startCups, type Cups } from '../../harness/cups';

const PDF = new TextEncoder().encode(`%PDF-1.7\n${'lembar uji '.repeat(2_000)}\n%%EOF\n`);
const missing = cupsIsMissing();
const job = { pdf: PDF, title: 'Lembar Pemulihan Lajur', printer: null };

/** A queue takes a job at once and hands it on in its own time, in ms. */
const HANDED_ON_MS = 15_000;

describe.skipIf(missing !== null)(
  `printing through a real CUPS${missing === null ? '' : ` – SKIPPED: ${missing}`}`,
  () => {
    let cups: Cups;
    beforeEach(async () => {
      cups = await startCups();
    });
    afterEach(() => cups.stop());
    const printing = () => lpPrinting({ env: cups.env });

    it('lists its queues, and the default one as such', async () => {
      cups.addQueue('Ruang-Sekretariat');
      cups.addQueue('Loket');
      cups.run('lpadmin', '-d', 'Loket');
      const printers = await printing().printers();
      expect([...printers].sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
        { name: 'Loket', isDefault: true },
        { name: 'Ruang-Sekretariat', isDefault: false },
      ]);
    });

    it('brings these very bytes to the printer', async () => {
      cups.addQueue('Loket');
      cups.run('lpadmin', '-d', 'Loket');
      expect(await printing().print(job)).toEqual({ ok: true, value: undefined });
      await expect.poll(() => cups.printed.length, { timeout: HANDED_ON_MS }).toBe(1);
      expect(cups.printed[0]).toEqual(Buffer.from(PDF));
    });

    it('prints on the only printer though nobody has made it the default one', async () => {
      cups.addQueue('Loket');
      expect(await printing().print(job)).toEqual({ ok: true, value: undefined });
      await expect.poll(() => cups.printed.length, { timeout: HANDED_ON_MS }).toBe(1);
    });

    it('does not choose among several printers of which none is the default one', async () => {
      cups.addQueue('Loket');
      cups.addQueue('Arsip');
      expect(await printing().print(job)).toEqual({ ok: false, error: 'printer-tidak-ada' });
    });

    it('says that there is no printer', async () => {
      expect(await printing().printers()).toEqual([]);
      expect(await printing().print(job)).toEqual({ ok: false, error: 'printer-tidak-ada' });
    });

    it('says that the printer refuses', async () => {
      cups.addQueue('Loket');
      cups.run('cupsreject', 'Loket');
      expect(await printing().print({ ...job, printer: 'Loket' })).toEqual({
        ok: false,
        error: 'cetak-gagal',
      });
    });

    it('says that there is no printer when the scheduler is not running', async () => {
      cups.addQueue('Loket');
      const { env } = cups;
      await cups.stop();
      expect(await lpPrinting({ env }).print(job)).toEqual({ ok: false, error: 'printer-tidak-ada' });
      cups = await startCups();
    });

    it('gives up a scheduler that takes the call and says nothing', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'lajur-bisu-'));
      const mute = createServer(() => undefined);
      await new Promise<void>((resolve) => mute.listen(join(folder, 'sock'), resolve));
      const port = lpPrinting({ env: { ...cups.env, CUPS_SERVER: join(folder, 'sock') }, timeoutMs: 1_500 });
      expect(await port.print(job)).toEqual({ ok: false, error: 'cetak-terlalu-lama' });
      expect(await port.printers()).toEqual([]);
      mute.close();
      rmSync(folder, { recursive: true, force: true });
    });
  },
);
