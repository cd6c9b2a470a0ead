import { KALENDER_STREAM } from '../../shared/domain/kalender/kalender';
import { hariTanggalOf, pukulOfInstant, tanggalOf } from '../../shared/domain/kalender/tanggal.strings';
import { KANTOR_STREAM } from '../../shared/domain/kantor/kantor';
import type { KantorProfile } from '../../shared/domain/kantor/profile';
import { holdsRole, type OrangState } from '../../shared/domain/orang/orang';
import { capacityAt } from '../../shared/domain/orang/pengganti';
import { KEPALA_BAGIAN, PERAN_STREAM } from '../../shared/domain/peran/peran';
import type { JenisDokumen, RapatState } from '../../shared/domain/rapat/rapat-state';
import type { World } from '../../shared/domain/world';
import { localDateOf, WIB_OFFSET_MINUTES } from '../../shared/time';
import { naskahStrings as strings } from './naskah.strings';

/** Somebody as a paper names them. */
export interface Named {
  readonly nama: string;
  readonly jabatan: string;
}

/** All that the papers of a rapat say, in words. */
export interface RapatPaper {
  readonly profile: KantorProfile;
  readonly today: string;
  readonly judul: string;
  readonly hariTanggal: string;
  readonly waktu: string;
  readonly tempat: string;
  readonly acara: readonly string[];
  readonly pimpinan: Named;
  readonly notulis: Named;
  readonly diundang: readonly Named[];
  readonly hadir: readonly Named[];
  readonly pembahasan: string;
  readonly keputusan: string;
  readonly tindakLanjut: readonly { readonly what: string; readonly siapa: string; readonly kapan: string }[];
  /** Who signs what leaves the Bagian; the name empty where nobody holds the post. */
  readonly penandatangan: Named;
}

/** Who signs for the Bagian at a moment: its head, or who stands in for the head. Units: `at` ms since epoch. */
function signerAt(world: World, at: number): Named {
  const role = world.read('peran', PERAN_STREAM)?.table.roles.find(({ id }) => id === KEPALA_BAGIAN);
  const label = role?.label ?? '';
  const holders = world
    .list('orang')
    .filter((one) => one.nonaktif === null && holdsRole(one, KEPALA_BAGIAN, at));
  const acting = holders.map((one) => ({ one, as: capacityAt(one, [KEPALA_BAGIAN], at) }));
  // Whoever stands in signs while they do.
  const chosen = acting.find(({ as }) => as !== null) ?? acting[0];
  if (chosen === undefined) return { nama: '', jabatan: label };
  const prefix = chosen.as === null ? '' : chosen.as.kind === 'plh' ? 'Plh. ' : 'Plt. ';
  return { nama: chosen.one.nama, jabatan: `${prefix}${label}` };
}

/** Puts a rapat into the words of its papers; null before the office has a profile. Units: `at` ms since epoch. */
export function rapatPaper(world: World, rapat: RapatState, at: number): RapatPaper | null {
  const profile = world.read('kantor', KANTOR_STREAM)?.profile;
  if (profile === undefined) return null;
  const offset = world.read('kalender', KALENDER_STREAM)?.calendar.offsetMinutes ?? WIB_OFFSET_MINUTES;
  const named = (stream: string): Named => {
    const orang: OrangState | null = world.read('orang', stream);
    return { nama: orang?.nama ?? '', jabatan: orang?.jabatan ?? '' };
  };
  const guests = (tamu: RapatState['tamu']): readonly Named[] =>
    tamu.map(({ nama, instansi }) => ({ nama, jabatan: instansi }));
  const { judul, mulai, selesai, tempat, acara, pimpinan, notulis, peserta, tamu, hadir, notula } = rapat;
  return {
    ...{ profile, judul, tempat, acara },
    today: tanggalOf(localDateOf(at, offset)),
    hariTanggal: hariTanggalOf(localDateOf(mulai, offset)),
    waktu: strings.pukul(pukulOfInstant(mulai, offset), pukulOfInstant(selesai, offset)),
    pimpinan: named(pimpinan),
    notulis: named(notulis),
    diundang: [...peserta.map(named), ...guests(tamu)],
    hadir: hadir === null ? [] : [...hadir.orang.map(named), ...guests(hadir.tamu)],
    pembahasan: notula?.pembahasan ?? '',
    keputusan: notula?.keputusan ?? '',
    tindakLanjut: rapat.tindakLanjut.map(({ what, orang, due }) => ({
      ...{ what, siapa: named(orang).nama, kapan: tanggalOf(due) },
    })),
    penandatangan: signerAt(world, at),
  };
}

const NOT_IN_NAMES = /[\\/:*?"<>|\p{Cc}]+/gu;
const LONGEST_TITLE = 80;

/** The name of a paper's file: what it is, of which rapat, on which day. */
export function paperName(jenis: JenisDokumen, { judul, mulai }: RapatState, offsetMinutes: number): string {
  const title = judul.replace(NOT_IN_NAMES, ' ').replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE).trim();
  return `${strings.namaBerkas[jenis]} ${title} ${localDateOf(mulai, offsetMinutes)}.docx`;
}
