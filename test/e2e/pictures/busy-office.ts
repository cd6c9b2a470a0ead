import type { Page } from '@playwright/test';
import { runIn, valueIn } from '../harness/calls';
import { ADMIN, HELPDESK, type Cast } from '../harness/cast';

const LONG: Cast = {
  nama: 'Prof. Dr. Ir. Raden Mas Haryo Kusumowardhono Adiningrat, M.Eng., Ph.D.',
  jabatan:
    'Jabatan Fungsional Pengelola Pengadaan Barang/Jasa Ahli Madya pada Bagian Pengadaan Barang dan Jasa',
  password: 'pena-emas-di-meja-9',
};

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

/** Adds to the prepared office what a busy week brings: long names, long matters, more than thirty berkas. */
export async function fillOffice(window: Page): Promise<void> {
  await as(window, ADMIN);
  for (const [person, role] of [
    [LONG, 'jf-ppbj'],
    [
      { ...LONG, nama: 'Sri Wahyuningsih Kartikasari Putri Handayani, S.E., M.M.', jabatan: 'Arsiparis' },
      'arsiparis',
    ],
  ] as const)
    await runIn(window, 'orang.register', { nama: person.nama, jabatan: person.jabatan, roles: [role] });
  await as(window, HELPDESK);
  const started: string[] = [];
  for (let index = 0; index < 30; index += 1) {
    const title = `${GUESTS[index % GUESTS.length] ?? ''}: ${MATTERS[index % MATTERS.length] ?? ''}`;
    started.push(await runIn(window, 'berkas.start', { sop: '12', procedure: 'utama', title, lanes: {} }));
  }
  for (const berkas of started.slice(0, 12)) await runIn(window, 'task.take', { berkas, task: '1.1' });
  for (const [index, berkas] of started.slice(0, 8).entries())
    await runIn(window, 'task.finish', {
      berkas,
      task: '1.1',
      outcome: index % 2,
      note: 'Tamu diterima di loket 2 dan menyerahkan surat tugas.',
      lampiran: [],
      lanes: {},
      outside: null,
    });
}

async function as(window: Page, { nama, password }: Cast): Promise<void> {
  await valueIn(window, 'session:logout', {});
  await valueIn(window, 'session:login', { nama, password });
}
