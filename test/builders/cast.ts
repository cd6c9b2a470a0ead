import { fileURLToPath } from 'node:url';
import { readSeed } from '../../electron/office/assets';
import { emptyOffice, type Office } from './office';

/** What a new office is given: the catalogue, the table of roles and the calendar as they are shipped. */
export const seed = readSeed(fileURLToPath(new URL('../../assets', import.meta.url)));

/** The roles each part holds. */
export const PARTS = {
  administrator: ['administrator'],
  kabag: ['kepala-bagian'],
  pembinaan: ['kasubbag-pembinaan'],
  pengelolaan: ['kasubbag-pengelolaan'],
  elektronik: ['kasubbag-elektronik'],
  helpdesk: ['helpdesk'],
  helpdeskDua: ['helpdesk'],
  pokjaSatu: ['jf-ppbj'],
  pokjaDua: ['jf-ppbj'],
  verifikator: ['verifikator'],
  pengadministrasi: ['pengadministrasi'],
  pelaksana: ['jfu-jft', 'arsiparis', 'admin-ppe', 'operator-server'],
  pegawai: [],
} satisfies { readonly [part: string]: readonly string[] };

/** Who works in the office of the tests, named by what they do; `pegawai` holds no role at all. */
export type Part = keyof typeof PARTS;
/** The stream of each of them. */
export type Cast = { readonly [P in Part]: string };

interface Staged {
  readonly office: Office;
  readonly cast: Cast;
}

let staged: Staged | null = null;

/** An office with the whole shipped catalogue, and somebody for every role that people can hold. */
export function openCast(): Staged {
  staged ??= stage();
  return { office: staged.office.fork(), cast: staged.cast };
}

function stage(): Staged {
  const office = emptyOffice();
  const program = { actor: 'program' };
  office.must('kantor.open', { nama: 'Bagian Uji', dataId: office.dataId, kind: 'kantor' }, program);
  office.must('peran.publish-table', seed.roles, program);
  office.must('kalender.publish', seed.calendar, program);
  office.must('keputusan.publish', seed.decree, program);
  for (const sop of seed.sops) office.must('sop.publish', { sop }, program);
  const cast: Record<string, string> = {};
  for (const [part, roles] of Object.entries(PARTS)) {
    const type = part === 'administrator' ? 'orang.register-first' : 'orang.register';
    const data = { nama: `Orang ${part}`, jabatan: part, roles };
    cast[part] = office.must(type, data, program).subject;
  }
  return { office, cast: cast as Cast };
}
