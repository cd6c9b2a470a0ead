import type { Page } from '@playwright/test';
import { runIn, valueIn } from '../harness/calls';
import { ADMIN, HELPDESK, type Cast } from '../harness/cast';

/** The morning after the prepared office was opened: what came in then is late. */
export const NEXT_MORNING = '2026-11-24T10:40:00+07:00';

/** As long a name and a post as an office has. */
export const LONG_NAME = 'Prof. Dr. Ir. Raden Mas Haryo Kusumowardhono Adiningrat, M.Eng., Ph.D.';
const LONG_POST =
  'Jabatan Fungsional Pengelola Pengadaan Barang/Jasa Ahli Madya pada Bagian Pengadaan Barang dan Jasa';

/** Who has left the office. */
export const GONE = 'Suparman, S.Sos';

/** A team at work, and one that is over. */
export const TEAM = 'Pokja Pemilihan 3';
const OLD_TEAM = 'Pokja Pemilihan 1 Tahun Anggaran 2025';

/** A berkas whose next step waits for an outsider, one whose present step an outsider does, and one that is closed. */
export const WAITING = 'CV Tirta Abadi mendaftar akun penyedia';
export const OUTSIDE = 'Perencanaan pengadaan alat kesehatan RSUD Kota Malang tahun anggaran 2027';
export const CLOSED = 'Kecamatan Lowokwaru: jadwal tender jalan lingkungan';

const GUESTS = [
  'CV Tirta Abadi', 'PT Bina Karya Nusantara', 'Dinas Kesehatan', 'CV Mitra Sejahtera Bersama', 'RSUD Kota Malang',
  'PT Sumber Rejeki Konstruksi Utama Indonesia', 'Dinas Pekerjaan Umum, Penataan Ruang, Perumahan dan Kawasan Permukiman',
  'Kecamatan Lowokwaru',
] as const; // prettier-ignore

const MATTERS = [
  'penjelasan dokumen penawaran',
  'kendala mengunggah dokumen kualifikasi ke SPSE pada tahap pembuktian',
  'katalog elektronik lokal',
  'permohonan konsultasi mengenai perubahan kontrak, adendum, dan jaminan pelaksanaan pekerjaan pembangunan gedung kantor kelurahan tahun anggaran 2026',
] as const;

const ROUTINE = 30;
const TAKEN = 12;
const FINISHED = 8;

async function as(window: Page, { nama, password }: Cast): Promise<string> {
  await valueIn(window, 'session:logout', {});
  const status = await valueIn(window, 'session:login', { nama, password });
  if (status.kind !== 'open') throw new Error(`login of ${nama}: ${status.kind}`);
  return status.person.stream;
}

/** Somebody stands in for a Kasubbag, the number of the surat perintah to follow, and a queue is handed over for a time. */
async function standIns(window: Page, acting: string, helping: string): Promise<void> {
  const post = { role: 'kasubbag-pengelolaan', kind: 'plh', from: null, to: '2026-11-27' };
  await runIn(window, 'pengganti.name', { orang: acting, ...post, surat: null, suratDate: null });
  const reason = 'Verifikator cuti melahirkan; loket pendaftaran penyedia tetap dibuka.';
  const work = { role: 'verifikator', sop: '13', from: null, to: '2026-12-04', reason };
  await runIn(window, 'penugasan.give', { orang: helping, ...work });
}

async function people(window: Page, helpdesk: string): Promise<void> {
  for (const role of ['verifikator', 'jf-ppbj'])
    await runIn(window, 'peran.grant', { orang: helpdesk, role, from: null, to: null });
  const register = (nama: string, jabatan: string, role: string): Promise<string> =>
    runIn(window, 'orang.register', { nama, jabatan, roles: [role] });
  const ketua = await register(LONG_NAME, LONG_POST, 'jf-ppbj');
  const anggota = await register('Endang Palupi, S.T.', 'JF PPBJ Ahli Muda', 'jf-ppbj');
  await register('Sri Wahyuningsih Kartikasari Putri Handayani, S.E., M.M.', 'Arsiparis', 'arsiparis');
  await standIns(window, ketua, anggota);
  const gone = await register(GONE, 'Pengadministrasi Umum', 'pengadministrasi');
  const reason = 'Pensiun, SK Wali Kota Malang Nomor 882/214/35.73.403/2026';
  await runIn(window, 'orang.deactivate', { orang: gone, reason, release: [] });
  const team = {
    role: 'pokja',
    sk: '188.45/112/35.73.112/2026',
    skDate: '2026-01-05',
    members: [
      { orang: ketua, as: 'ketua' },
      { orang: anggota, as: 'anggota' },
      { orang: helpdesk, as: 'anggota' },
    ],
  };
  await runIn(window, 'tim.register', { ...team, nama: TEAM, from: '2026-01-05', to: null });
  await runIn(window, 'tim.register', { ...team, nama: OLD_TEAM, from: '2025-01-06', to: '2025-12-31' });
}

function start(window: Page, sop: string, title: string): Promise<string> {
  return runIn(window, 'berkas.start', { sop, procedure: 'utama', title, lanes: {} });
}

async function finish(
  window: Page,
  berkas: string,
  step: string,
  outcome: number | null,
  note = 'Tamu diterima di loket 2 dan menyerahkan surat tugas.',
): Promise<void> {
  const task = `${step}.1`;
  await runIn(window, 'task.take', { berkas, task });
  await finishTaken(window, berkas, task, outcome, note);
}

async function finishTaken(
  window: Page,
  berkas: string,
  task: string,
  outcome: number | null,
  note: string,
): Promise<void> {
  await runIn(window, 'task.finish', { berkas, task, outcome, note, lampiran: [], lanes: {}, outside: null });
}

async function berkas(window: Page): Promise<void> {
  const started: string[] = [];
  for (let index = 0; index < ROUTINE; index += 1) {
    const title = `${GUESTS[index % GUESTS.length] ?? ''}: ${MATTERS[index % MATTERS.length] ?? ''}`;
    started.push(await start(window, '12', title));
  }
  for (const one of started.slice(0, TAKEN)) await runIn(window, 'task.take', { berkas: one, task: '1.1' });
  for (const [index, one] of started.slice(0, FINISHED).entries())
    await finishTaken(window, one, '1.1', index % 2, 'Tamu menyerahkan surat tugas.');
  await finish(window, await start(window, '13', WAITING), '1', null);
  await start(window, '02', OUTSIDE);
  const closed = await start(window, '12', CLOSED);
  await finish(window, closed, '1', 1);
  await runIn(window, 'berkas.note', {
    berkas: closed,
    text: 'Tamu minta dikabari lewat telepon bila jadwal berubah.',
    lampiran: [],
  });
  await finish(window, closed, '4', null, 'Dijelaskan dari SPSE, jadwal dicetak dua lembar.');
}

/**
 * Adds to the prepared office what a busy week brings: long names, long matters, more than thirty berkas, teams, a
 * person who left. Nobody is logged in after it.
 */
export async function fillOffice(window: Page): Promise<void> {
  const helpdesk = await as(window, HELPDESK);
  await as(window, ADMIN);
  await people(window, helpdesk);
  await as(window, HELPDESK);
  await berkas(window);
  await valueIn(window, 'session:logout', {});
}
