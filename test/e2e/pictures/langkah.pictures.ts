import { HELPDESK, KASUBBAG } from '../harness/cast';
import { runIn, valueIn } from '../harness/calls';
import { expect, test } from '../harness/lajur';
import type { Running } from '../harness/program';
import { TITLES } from '../harness/prepared-office';
import { takeStep } from '../pages/berkas';
import { login } from '../pages/gates';
import { chooseAct, choosePerson, fillStep, finishOpenStep, takeOpenStep, workStep } from '../pages/langkah';
import { closeDialog, openBerkas } from '../pages/screens';
import { photograph } from './camera';

const CONTRACT = 'Pembangunan gedung serbaguna dan penataan halaman Kelurahan Tlogomas Kecamatan Lowokwaru';
const outside = { proof: 'BA pemeriksaan lapangan 027/33/2026' };

async function callingPictures(program: Running): Promise<void> {
  const { window } = program;
  await openBerkas(window, CONTRACT);
  await workStep(window, 1, { outside });
  await workStep(window, 2, { outside, schedule: '2026-11-27', note: 'Progres 41 %, rencana 55 %.' });
  await workStep(window, 3, { outcome: /kontrak kritis/, outside });
  await photograph(program, 'langkah-ambil-jadwal');
  await takeOpenStep(window, '2026-12-11');
  await photograph(program, 'langkah-memanggil');
  await window.getByRole('button', { name: 'Mulai berkas SOP 34' }).click();
  await photograph(program, 'langkah-mulai-anak');
  await window.getByRole('dialog').getByRole('button', { name: 'Mulai berkas' }).click();
  await expect(window.getByRole('dialog')).toHaveCount(0);
  await workStep(window, 1, { outside });
  await openBerkas(window, 'B-0004/2026');
  await photograph(program, 'langkah-menunggu-anak');
}

async function deskPictures(program: Running): Promise<void> {
  const { window } = program;
  await openBerkas(window, TITLES[0]);
  await takeStep(window);
  await photograph(program, 'langkah-isian');
  await window.getByRole('button', { name: 'Tindakan lain' }).click();
  await photograph(program, 'langkah-tindakan');
  await window.keyboard.press('Escape');
  await chooseAct(window, 'Tanyakan…');
  const ask = window.getByRole('dialog', { name: 'Tanyakan' });
  await choosePerson(ask, KASUBBAG.nama);
  await ask.getByRole('textbox', { name: 'Pertanyaan' }).fill('Apakah jaminan pelaksanaan boleh dari BPR?');
  await photograph(program, 'langkah-tanya');
  await ask.getByRole('button', { name: 'Kirim pertanyaan' }).click();
  await chooseAct(window, 'Jeda…');
  const pause = window.getByRole('dialog', { name: 'Jeda' });
  await pause.getByRole('button', { name: 'Jeda langkah' }).click();
  await photograph(program, 'langkah-jeda');
  await pause.getByRole('textbox', { name: 'Apa yang ditunggu' }).fill('Tamu mengambil surat kuasa');
  await pause.getByLabel(/^Dilihat lagi pada/).fill('2026-11-25');
  await pause.getByRole('button', { name: 'Jeda langkah' }).click();
  await expect(window.getByText('Langkah ini dijeda')).toBeVisible();
  await photograph(program, 'langkah-dijeda');
}

test('a step and all that can be done with it', async ({ lajur }) => {
  test.setTimeout(240_000);
  lajur.moveIn();
  const program = await lajur.start({ clock: '2026-11-23T10:40:00+07:00' });
  const { window } = program;
  await valueIn(window, 'session:login', { nama: HELPDESK.nama, password: HELPDESK.password });
  await runIn(window, 'berkas.start', { sop: '33', procedure: 'utama', title: CONTRACT, lanes: {} });
  await valueIn(window, 'session:logout', {});
  await login(window, HELPDESK);
  await deskPictures(program);
  await callingPictures(program);
  await openBerkas(window, TITLES[1]);
  await window.getByRole('button', { name: 'Sudah dikerjakan sebelumnya…' }).click();
  await fillStep(window, { outcome: /dapat dijawab langsung/ });
  await window.getByRole('button', { name: 'Selesaikan langkah' }).click();
  await photograph(program, 'langkah-susulan');
  await window.getByRole('button', { name: 'Batal', exact: true }).click();
  await takeStep(window);
  await fillStep(window, { outcome: /dapat dijawab langsung/ });
  await finishOpenStep(window, 1);
  await takeStep(window);
  await chooseAct(window, 'Kembalikan…');
  await photograph(program, 'langkah-kembalikan');
  await closeDialog(window);
  await chooseAct(window, 'Sudah dipenuhi…');
  await photograph(program, 'langkah-dipenuhi');
  await closeDialog(window);
});
