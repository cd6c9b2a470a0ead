import type { Page } from '@playwright/test';
import { ADMIN, HELPDESK, KASUBBAG, SECOND_HELPDESK, type Cast } from './cast';
import { runIn, valueIn } from './calls';
import { launch, type Complaints } from './program';
import { aFirstRun } from '../../builders/first-run';

/** The berkas of the prepared office: all of SOP 12, at their first step. */
export const TITLES = [
  'Konsultasi CV Tirta Abadi tentang dokumen penawaran',
  'Permintaan penjelasan PT Bina Karya Nusantara tentang jaminan pelaksanaan',
  'Tamu dari Dinas Kesehatan: katalog elektronik',
] as const;

const PEOPLE: readonly (readonly [Cast, string])[] = [
  [HELPDESK, 'helpdesk'],
  [SECOND_HELPDESK, 'helpdesk'],
  [KASUBBAG, 'kasubbag-pengelolaan'],
];

async function register(window: Page, { nama, jabatan, password }: Cast, role: string): Promise<void> {
  const orang = await runIn(window, 'orang.register', { nama, jabatan, roles: [role] });
  await valueIn(window, 'command:set-password', {
    commandId: crypto.randomUUID(),
    orang,
    present: '',
    password,
  });
}

/** Opens an office on an empty home and closes it again, with people and berkas and nobody logged in. */
export async function prepareOffice(home: string): Promise<void> {
  const complaints: Complaints = [];
  const { app, window } = await launch(home, complaints, { clock: '2026-11-23T08:00:00+07:00' });
  const { nama, jabatan, password } = ADMIN;
  const kantor = 'Bagian Pengadaan Barang dan Jasa Sekretariat Daerah Kota Malang';
  const first = aFirstRun({ kantor, nama, jabatan, password });
  await valueIn(window, 'session:open-office', { ...first, copiesDir: null });
  for (const [person, role] of PEOPLE) await register(window, person, role);
  await valueIn(window, 'session:logout', {});
  await valueIn(window, 'session:login', { nama: HELPDESK.nama, password: HELPDESK.password });
  for (const title of TITLES)
    await runIn(window, 'berkas.start', { sop: '12', procedure: 'utama', title, lanes: {} });
  await window.getByRole('status').filter({ hasText: 'Menyiapkan' }).waitFor({ state: 'detached' });
  await app.close();
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
}
