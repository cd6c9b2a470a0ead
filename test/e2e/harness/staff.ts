import type { Page } from '@playwright/test';
import { runIn, valueIn } from './calls';
import { ADMIN, type Cast } from './cast';

/** Heads the Bagian: signs what leaves it, and names who works on what. */
export const KABAG: Cast = {
  nama: 'Eko Setyo Mahanani, ST., MT',
  jabatan: 'Kepala Bagian Pengadaan Barang dan Jasa',
  password: 'meja-besar-lantai-3',
};

/** A JF PPBJ, as Pokja are made of. */
export const RANI: Cast = { nama: 'Rani Puspitasari', jabatan: 'JF PPBJ', password: 'pena-hijau-pokja-4' };

/** Keeps the letters. */
export const CLERK: Cast = {
  nama: 'Yuliana Kartikasari',
  jabatan: 'Pengadministrasi Umum',
  password: 'map-biru-lemari-5',
};

/** Heads the subdivision that drafts letters. */
export const PEMBINAAN: Cast = {
  nama: 'Nur Hidayati, SH',
  jabatan: 'Kasubbag Pembinaan dan Advokasi PBJ',
  password: 'teras-depan-lantai-2',
};

/** Checks what providers hand in. */
export const VERIFIKATOR: Cast = {
  nama: 'Agus Wibowo',
  jabatan: 'Verifikator LPSE',
  password: 'meja-verifikasi-6',
};

/** Enters by the bridge, as a story is prepared. */
export async function as(window: Page, { nama, password }: Cast): Promise<void> {
  await valueIn(window, 'session:login', { nama, password });
}

/** Leaves by the bridge. */
export async function leave(window: Page): Promise<void> {
  await valueIn(window, 'session:logout', {});
}

/** Registers people with a role each, by the administrator; answers their streams in that order. */
export async function hire(
  window: Page,
  people: readonly (readonly [Cast, string])[],
): Promise<readonly string[]> {
  await as(window, ADMIN);
  const streams: string[] = [];
  for (const [{ nama, jabatan, password }, role] of people) {
    const orang = await runIn(window, 'orang.register', { nama, jabatan, roles: [role] });
    const commandId = crypto.randomUUID();
    await valueIn(window, 'command:set-password', { commandId, orang, present: '', password });
    streams.push(orang);
  }
  await leave(window);
  return streams;
}

/** What of a finish is not as usual. */
export interface Worked {
  readonly outcome?: number;
  readonly lanes?: object;
  readonly outside?: { readonly date: string; readonly proof: string };
  readonly note?: string;
  /** By when it is to be done, where the SOP leaves that to a schedule; `YYYY-MM-DD`. */
  readonly schedule?: string;
}

/** Takes and finishes one task past the screens: for stretches that another story shows. */
export async function work(window: Page, berkas: string, task: string, how: Worked = {}): Promise<void> {
  const { outcome = null, lanes = {}, outside = null, note = '', schedule } = how;
  const date = schedule === undefined ? {} : { date: schedule };
  await runIn(window, 'task.take', { berkas, task, ...date });
  await runIn(window, 'task.finish', { berkas, task, outcome, note, lampiran: [], lanes, outside });
}
