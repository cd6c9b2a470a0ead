import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JenisDokumen } from '../../../shared/domain/rapat/rapat-state';
import { valueOf } from '../../../shared/result';
import { enter, openProgram, registerOrang, tickingClock, type NodeProgram } from '../../builders/program';

const JUDUL = 'Rapat koordinasi <pemenuhan> tingkat kematangan & bukti dukung: tahap I/II';

let program: NodeProgram;
let rapat: string;
let pimpinan: string;

async function run(type: string, data: object): Promise<string> {
  const commandId = crypto.randomUUID();
  return valueOf(await program.call('command:run', { commandId, type, v: 1, data: data as never })).subject;
}

beforeAll(async () => {
  program = await openProgram({ clock: tickingClock() });
  enter(program);
  pimpinan = await registerOrang(program, 'Eko Setyo Mahanani, ST., MT', ['kepala-bagian']);
  const peserta = [];
  for (let index = 1; index <= 7; index += 1)
    peserta.push(await registerOrang(program, `Peserta Ke-${index}`, []));
  rapat = await run('rapat.schedule', {
    judul: JUDUL,
    mulai: Date.UTC(2026, 2, 4, 2),
    selesai: Date.UTC(2026, 2, 4, 4, 30),
    tempat: 'Ruang rapat lantai 3',
    pimpinan,
    notulis: program.founder,
    peserta,
    tamu: [{ nama: 'Rudi Hartono', instansi: 'Bagian Organisasi' }],
    acara: ['Pembagian bukti dukung', 'Jadwal pemenuhan'],
    asal: null,
  });
  await run('rapat.hadir', { rapat, seen: 0, orang: [pimpinan], tamu: [] });
  await run('rapat.notula', {
    rapat,
    seen: 0,
    pembahasan: 'Baris pertama.\nBaris kedua.',
    keputusan: '',
    tindakLanjut: [{ id: null, what: 'Kumpulkan bukti dukung', orang: pimpinan, due: '2026-03-10' }],
  });
});

afterAll(async () => {
  await program.close();
});

/** Every tag that is opened is closed by its own name, in order; nothing stands unescaped between. */
function expectWellFormed(xml: string): void {
  const open: string[] = [];
  for (const [, close, name, self] of xml.matchAll(
    /<(\/?)([A-Za-z][\w:.-]*)(?:\s+[\w:.-]+="[^"<]*")*\s*(\/?)>/g,
  ))
    if (close === '/') expect(open.pop()).toBe(name);
    else if (self !== '/') open.push(name ?? '');
  expect(open).toEqual([]);
  const words = xml.replace(/<[^>]*>/g, '');
  expect(words).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+);)/);
}

async function paper(jenis: JenisDokumen) {
  const made = valueOf(await program.call('rapat:make-dokumen', { rapat, jenis }));
  const bytes = valueOf(program.opened().office.files.read(made.sha256));
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts))
    if (/\.(?:xml|rels)$/.test(name)) expectWellFormed(strFromU8(part));
  expect(Object.keys(parts)).toContain('[Content_Types].xml');
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const text = xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
  return { made, xml, text };
}

describe('the papers of a rapat', () => {
  it('the undangan has the kop, a number left open, day, time, place, agenda, everyone invited and who signs', async () => {
    const { made, text } = await paper('undangan');
    expect(made.name).toBe(
      'Undangan Rapat koordinasi pemenuhan tingkat kematangan & bukti dukung tahap I II 2026-03-04.docx',
    );
    for (const words of [
      'PEMERINTAH KOTA MALANG',
      'SEKRETARIAT DAERAH',
      '……………………………',
      JUDUL,
      'Rabu, 4 Maret 2026',
      'pukul 09.00 s.d. 11.30 WIB',
      'Ruang rapat lantai 3',
      '1. Pembagian bukti dukung',
      '2. Jadwal pemenuhan',
      'Daftar undangan terlampir',
      'Peserta Ke-7',
      'Rudi Hartono',
      'Kepala Bagian Pengadaan Barang dan Jasa,',
      'Eko Setyo Mahanani, ST., MT',
    ])
      expect(text).toContain(words);
  });

  it('the daftar hadir has a row with room to sign for everyone expected, and empty ones for others', async () => {
    const { xml, text } = await paper('daftar-hadir');
    expect(text).toContain('Paraf');
    // Pimpinan, notulis, seven invited, one guest, five empty rows.
    expect(xml.match(/<w:trHeight /g)).toHaveLength(15);
    expect(text).toContain('Bagian Organisasi');
  });

  it('the notula has what was said line by line, what was agreed with whom and until when, and who was there', async () => {
    const { text } = await paper('notula');
    for (const words of [
      'Baris pertama.\nBaris kedua.',
      'Keputusan\nTidak ada.',
      'Kumpulkan bukti dukung\nEko Setyo Mahanani, ST., MT\n10 Maret 2026',
      'Peserta yang hadir',
      'Notulis',
    ])
      expect(text).toContain(words);
  });

  it('is made for who keeps the rapat only', async () => {
    enter(program);
    const stranger = await registerOrang(program, 'Orang Lain', ['helpdesk']);
    program.opened().session.enter(stranger);
    const reply = await program.call('rapat:make-dokumen', { rapat, jenis: 'notula' });
    expect(reply).toMatchObject({ ok: false, error: { code: 'tidak-berhak' } });
  });
});
