import { HELPDESK, KASUBBAG } from '../harness/cast';
import { runIn, valueIn } from '../harness/calls';
import { expect } from '../harness/lajur';
import type { Running } from '../harness/program';
import { goTo, login, logout } from '../pages/gates';
import type { Look } from './look';

const LONG =
  'Rapat koordinasi persiapan pemenuhan komponen tingkat kematangan UKPBJ Kota Malang tahun anggaran 2026 tahap kedua';

/** Two rapat at once, called by the bridge. */
async function callTwo({ window }: Running): Promise<void> {
  const status = await valueIn(window, 'session:login', { nama: KASUBBAG.nama, password: KASUBBAG.password });
  if (status.kind !== 'open') throw new Error(`login: ${status.kind}`);
  const me = status.person.stream;
  const facts = {
    mulai: Date.UTC(2026, 10, 26, 2),
    selesai: Date.UTC(2026, 10, 26, 4),
    tempat: 'Ruang rapat lantai 3',
    ...{ pimpinan: me, notulis: me, peserta: [], asal: null, acara: ['Pembahasan bukti dukung'] },
    tamu: [
      { nama: 'Sri Handayani, S.STP., M.Si.', instansi: 'Bagian Organisasi Sekretariat Daerah Kota Malang' },
    ],
  };
  for (const judul of [LONG, 'Rapat staf']) await runIn(window, 'rapat.schedule', { ...facts, judul });
  await valueIn(window, 'session:logout', {});
}

/** The agenda: empty for who has seen none, with rapat that clash, one of them open. */
export async function tourAgenda(program: Running, look: Look): Promise<void> {
  const { window } = program;
  await login(window, HELPDESK);
  await goTo(window, 'Agenda');
  await expect(window.getByText('Belum ada rapat mendatang.')).toBeVisible();
  await look(program, 'agenda-kosong');
  await logout(window, HELPDESK);
  await callTwo(program);
  await login(window, KASUBBAG);
  await goTo(window, 'Agenda');
  await look(program, 'agenda-daftar');
  await window.getByRole('option', { name: new RegExp(LONG) }).click();
  await expect(window.getByText('Bentrok jadwal')).toBeVisible();
  await look(program, 'agenda-rapat', 'agenda');
  await logout(window, KASUBBAG);
}
