import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writableMounts } from '../../../electron/data-folder/drives';
import { lpPrinting } from '../../../electron/print/lp-printing';
import { recoverySheetPage } from '../../../electron/print/recovery-sheet';
import { DEFAULT_PROFILE } from '../../../shared/domain/kantor/default-profile.data';

const PDF = new TextEncoder().encode('%PDF-1.7 lembar uji');

describe('printing on Linux', () => {
  let bin: string;
  beforeEach(() => {
    bin = mkdtempSync(join(tmpdir(), 'lajur-lp-'));
  });
  afterEach(() => rmSync(bin, { recursive: true, force: true }));

  /** A PC whose CUPS tools are these scripts: real processes, with a queue of our own. */
  function cups(lp: string, printers = 'Laser\nDot-Matrix\n'): ReturnType<typeof lpPrinting> {
    const lpstat = `case "$1" in -e) printf '${printers}';; -d) echo 'system default destination: Laser';; esac`;
    for (const [name, script] of Object.entries({ lp, lpstat })) {
      writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
      chmodSync(join(bin, name), 0o755);
    }
    return lpPrinting({ env: { PATH: `${bin}:/usr/bin:/bin` }, timeoutMs: 2_000 });
  }
  const keep = () => `echo "$@" > ${bin}/args; cat > ${bin}/pdf`;

  it('lists the queues and knows the default one', async () => {
    expect(await cups(keep()).printers()).toEqual([
      { name: 'Laser', isDefault: true },
      { name: 'Dot-Matrix', isDefault: false },
    ]);
  });

  it('sends these very bytes to the queue that was chosen, by its name and title', async () => {
    const done = await cups(keep()).print({ pdf: PDF, title: 'Lembar; rm -rf x', printer: 'Dot-Matrix' });
    expect(done).toEqual({ ok: true, value: undefined });
    expect(readFileSync(join(bin, 'pdf'))).toEqual(Buffer.from(PDF));
    expect(readFileSync(join(bin, 'args'), 'utf8')).toContain('-d Dot-Matrix -t Lembar; rm -rf x');
  });

  it('takes the default queue when none was chosen', async () => {
    await cups(keep()).print({ pdf: PDF, title: 'Lembar', printer: null });
    expect(readFileSync(join(bin, 'args'), 'utf8')).toContain('-d Laser ');
  });

  it.each([
    ['a queue there is none of', 'exit 0', undefined, 'Lain', 'printer-tidak-ada'],
    ['a PC without a printer', 'exit 0', '', null, 'printer-tidak-ada'],
    ['a queue that refuses', 'cat > /dev/null; exit 1', undefined, null, 'cetak-gagal'],
    ['a queue that closes the door', 'exit 1', undefined, null, 'cetak-gagal'],
    ['a queue that never answers', 'sleep 30', undefined, null, 'cetak-terlalu-lama'],
  ])('%s is told plainly', async (_what, lp, printers, printer, code) => {
    const port = printers === undefined ? cups(lp) : cups(lp, printers);
    expect(await port.print({ pdf: PDF, title: 'Lembar', printer })).toEqual({ ok: false, error: code });
  });

  it('a PC without CUPS has no printers', async () => {
    const port = lpPrinting({ env: { PATH: bin } });
    expect(await port.printers()).toEqual([]);
    expect(await port.print({ pdf: PDF, title: 'Lembar', printer: null })).toEqual({
      ok: false,
      error: 'cetak-belum-didukung',
    });
  });
});

describe('the recovery sheet', () => {
  const sheet = {
    profile: DEFAULT_PROFILE,
    administrator: 'Siti',
    code: '7KQ2-0000-0000-0000-ABCD',
    date: '2026-11-23',
  };

  it('carries the kop, the code, who made it and when', () => {
    const page = recoverySheetPage(sheet);
    for (const word of [
      'PEMERINTAH KOTA MALANG',
      'SEKRETARIAT DAERAH',
      sheet.code,
      'Siti',
      '23 November 2026',
    ])
      expect(page).toContain(word);
  });

  it('takes every name for words, never for a page', () => {
    const nama = '<img src=x onerror=alert(1)> & "Rekan"';
    const page = recoverySheetPage({ ...sheet, administrator: nama, profile: { ...DEFAULT_PROFILE, nama } });
    expect(page).not.toContain('<img');
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;Rekan&quot;');
    expect(page).toContain("default-src 'none'");
    expect(page).not.toContain('<script');
  });
});

describe('the disks proposed for copies', () => {
  it('are those a person could write to, each once; the system’s own are none', () => {
    const lines = [
      '/dev/sda2 / ext4 rw,relatime 0 0',
      '/dev/sda1 /boot/efi vfat rw 0 0',
      '/dev/sdb1 /media/kantor/CADANGAN\\040LUAR exfat rw,nosuid 0 0',
      '/dev/sdc1 /media/baca-saja ext4 ro 0 0',
      '/dev/loop3 /snap/core squashfs ro 0 0',
      'tmpfs /tmp tmpfs rw 0 0',
      'nas:/bagian /mnt/nas nfs4 rw 0 0',
      '/dev/sda2 / ext4 rw,relatime 0 0',
      '',
    ];
    expect(writableMounts(lines)).toEqual(['/', '/media/kantor/CADANGAN LUAR']);
  });
});
