import { describe, expect, it } from 'vitest';
import { clashesOf } from '../../../shared/domain/rapat/clashes';
import { rapatModule, type TindakLanjutRow } from '../../../shared/domain/rapat/rapat';
import { dokumenOfStep, jenisOf } from '../../../shared/domain/rapat/rapat-outputs';
import type { RapatState } from '../../../shared/domain/rapat/rapat-state';
import { instantOf, WIB_OFFSET_MINUTES } from '../../../shared/time';
import { openCast, seed, type Cast } from '../../builders/cast';
import type { Office } from '../../builders/office';
import { codeOf, openTask, start, take, work } from '../../builders/work';

const at = (hour: number, date = '2026-03-04'): number => instantOf(date, hour * 60, WIB_OFFSET_MINUTES);
const LAMPIRAN = { sha256: 'b'.repeat(64), name: 'Undangan.docx', sizeBytes: 9 };

interface Desk {
  readonly office: Office;
  readonly cast: Cast;
  readonly rapat: string;
}

const factsFor = (cast: Cast) => ({
  judul: 'Rapat koordinasi tingkat kematangan',
  mulai: at(9),
  selesai: at(11),
  tempat: 'Ruang rapat lantai 3',
  pimpinan: cast.kabag,
  notulis: cast.pelaksana,
  peserta: [cast.pengelolaan, cast.elektronik],
  tamu: [{ nama: 'Rudi Hartono', instansi: 'Bagian Organisasi' }],
  acara: ['Pembagian bukti dukung'],
});

function called(): Desk {
  const { office, cast } = openCast();
  const { subject } = office.must(
    'rapat.schedule',
    { ...factsFor(cast), asal: null },
    { actor: cast.pembinaan },
  );
  return { office, cast, rapat: subject };
}

function run({ office, rapat }: Desk, type: string, data: object, actor: string): string {
  return codeOf(office.run(type, { rapat, ...data }, { actor }));
}

function stateOf({ office, rapat }: Desk): RapatState {
  const state = office.world.read('rapat', rapat);
  if (state === null) throw new Error('no rapat');
  return state;
}

const deskRows = (desk: Desk) =>
  rapatModule.rowsOf(stateOf(desk))['tindakLanjut'] as readonly TindakLanjutRow[];

const line = (orang: string, more: object = {}) => ({
  ...{ id: null, what: 'Kumpulkan bukti dukung', orang, due: '2026-03-10' },
  ...more,
});
const notula = (lines: readonly object[], seen = 0) => ({
  ...{ seen, pembahasan: 'Dibahas pembagian tugas.', keputusan: 'Dibagi menurut Subbag.' },
  tindakLanjut: lines,
});
const hadir = ({ cast }: Desk, seen = 0) => ({ seen, orang: [cast.kabag, cast.elektronik], tamu: [] });

/** Held, written up and closed; one tindak lanjut for the elektronik Subbag. */
function closed(): Desk {
  const desk = called();
  const { cast } = desk;
  expect(run(desk, 'rapat.hadir', hadir(desk), cast.pelaksana)).toBe('diterima');
  expect(run(desk, 'rapat.notula', notula([line(cast.elektronik)]), cast.pelaksana)).toBe('diterima');
  expect(run(desk, 'rapat.finish', {}, cast.kabag)).toBe('diterima');
  return desk;
}

describe('calling a rapat', () => {
  it('is for anyone, with people who are there and an end after its beginning', () => {
    const { office, cast } = openCast();
    const call = (more: object) =>
      codeOf(
        office.run('rapat.schedule', { ...factsFor(cast), asal: null, ...more }, { actor: cast.pegawai }),
      );
    expect(call({ selesai: at(9) })).toBe('waktu-rapat-terbalik');
    expect(call({ peserta: ['orang:tidak-ada'] })).toBe('orang-tidak-ada');
    expect(call({})).toBe('diterima');
  });

  it('for a step is for who works on it, and keeps where it came from', () => {
    const { office, cast } = openCast();
    const berkas = start(office, cast.pembinaan, { sop: '09' });
    work(office, berkas, '1.1', cast.kabag);
    const { task } = openTask(office, berkas);
    take(office, berkas, task, cast.pembinaan);
    const data = { ...factsFor(cast), asal: { berkas, task } };
    expect(codeOf(office.run('rapat.schedule', data, { actor: cast.helpdesk }))).toBe('tugas-bukan-milik');
    const { subject } = office.must('rapat.schedule', data, { actor: cast.pembinaan });
    expect(stateOf({ office, cast, rapat: subject })).toMatchObject({
      asal: { berkas, task, no: 2 },
      circle: null,
    });
  });

  it('for a berkas closed to others is closed too, but for its own people', () => {
    const { office, cast } = openCast();
    const berkas = start(office, cast.pembinaan, { sop: '09', sifat: 'terbatas' });
    work(office, berkas, '1.1', cast.kabag);
    const { task } = openTask(office, berkas);
    const data = { ...factsFor(cast), asal: { berkas, task } };
    const { subject } = office.must('rapat.schedule', data, { actor: cast.pembinaan });
    const { circle } = stateOf({ office, cast, rapat: subject });
    expect(circle).toContain(cast.elektronik);
    expect(circle).not.toContain(cast.helpdesk);
  });

  it('is changed and called off by who keeps it and the Kepala Bagian, on what they saw', () => {
    const desk = called();
    const { cast } = desk;
    const facts = { ...factsFor(cast), tempat: 'Daring' };
    expect(run(desk, 'rapat.change', { seen: 1, ...facts }, cast.elektronik)).toBe('tidak-berhak');
    expect(run(desk, 'rapat.change', { seen: 1, ...facts }, cast.pembinaan)).toBe('diterima');
    expect(run(desk, 'rapat.change', { seen: 1, ...facts }, cast.kabag)).toBe('berubah-sejak-dibuka');
    expect(run(desk, 'rapat.cancel', { reason: 'pimpinan dinas luar' }, cast.pelaksana)).toBe('diterima');
    expect(stateOf(desk)).toMatchObject({
      tempat: 'Daring',
      status: 'dibatalkan',
      reason: 'pimpinan dinas luar',
    });
    expect(run(desk, 'rapat.hadir', hadir(desk), cast.kabag)).toBe('rapat-dibatalkan');
  });
});

describe('holding it', () => {
  it('is closed only when who came and what was said stand in it', () => {
    const desk = called();
    const { cast } = desk;
    expect(run(desk, 'rapat.finish', {}, cast.kabag)).toBe('hadir-kosong');
    expect(run(desk, 'rapat.hadir', { seen: 0, orang: [], tamu: [] }, cast.kabag)).toBe('hadir-kosong');
    run(desk, 'rapat.hadir', hadir(desk), cast.kabag);
    expect(run(desk, 'rapat.finish', {}, cast.kabag)).toBe('notula-kosong');
    run(desk, 'rapat.notula', notula([]), cast.pelaksana);
    expect(run(desk, 'rapat.finish', {}, cast.kabag)).toBe('diterima');
    expect(run(desk, 'rapat.cancel', { reason: 'salah catat' }, cast.kabag)).toBe('rapat-sudah-selesai');
  });

  it('keeps the last paper of each kind', () => {
    const desk = called();
    const keep = (lampiran: object) =>
      run(desk, 'rapat.dokumen', { jenis: 'undangan', lampiran }, desk.cast.pembinaan);
    expect(keep(LAMPIRAN)).toBe('diterima');
    const later = { ...LAMPIRAN, sha256: 'c'.repeat(64) };
    expect(keep(later)).toBe('diterima');
    expect(stateOf(desk).dokumen).toMatchObject([{ jenis: 'undangan', lampiran: later }]);
  });
});

describe('its tindak lanjut', () => {
  it('lie on the desk of whom they were given to once the rapat is closed, due at the close of that day', () => {
    const desk = called();
    run(desk, 'rapat.notula', notula([line(desk.cast.elektronik)]), desk.cast.pelaksana);
    expect(deskRows(desk)).toEqual([]);
    expect(deskRows(closed())).toMatchObject([
      { person: desk.cast.elektronik, what: 'Kumpulkan bukti dukung', dueAt: at(15, '2026-03-10') },
    ]);
  });

  it('are done once, by that person or by who keeps the rapat', () => {
    const desk = closed();
    const { cast } = desk;
    const done = (actor: string) => run(desk, 'rapat.done', { tindakLanjut: 't1', note: 'sudah' }, actor);
    expect(done(cast.pengelolaan)).toBe('tidak-berhak');
    expect(done(cast.elektronik)).toBe('diterima');
    expect(done(cast.kabag)).toBe('tindak-lanjut-sudah-selesai');
    expect(deskRows(desk)).toEqual([]);
    expect(stateOf(desk).tindakLanjut[0]?.done).toMatchObject({ by: cast.elektronik, note: 'sudah' });
    const unknown = run(desk, 'rapat.done', { tindakLanjut: 't7', note: '' }, cast.kabag);
    expect(unknown).toBe('tindak-lanjut-tidak-ada');
  });

  it('are not done before the rapat is closed', () => {
    const desk = called();
    run(desk, 'rapat.notula', notula([line(desk.cast.elektronik)]), desk.cast.pelaksana);
    const early = run(desk, 'rapat.done', { tindakLanjut: 't1', note: '' }, desk.cast.elektronik);
    expect(early).toBe('rapat-belum-selesai');
  });

  it('can be corrected afterwards, except those that were done; numbers are never given twice', () => {
    const desk = closed();
    const { cast } = desk;
    const first = line(cast.elektronik, { id: 't1' });
    const second = line(cast.pengelolaan, { what: 'Susun jadwal' });
    expect(run(desk, 'rapat.notula', notula([first, second], 1), cast.pelaksana)).toBe('diterima');
    run(desk, 'rapat.done', { tindakLanjut: 't1', note: '' }, cast.elektronik);
    const known = line(cast.pengelolaan, { id: 't2', what: 'Susun jadwal' });
    expect(run(desk, 'rapat.notula', notula([known], 2), cast.pelaksana)).toBe('tindak-lanjut-sudah-selesai');
    expect(run(desk, 'rapat.notula', notula([first], 2), cast.pelaksana)).toBe('diterima');
    expect(run(desk, 'rapat.notula', notula([first, second], 1), cast.pelaksana)).toBe(
      'berubah-sejak-dibuka',
    );
    expect(run(desk, 'rapat.notula', notula([first, line(cast.kabag, { id: 't9' })], 3), cast.kabag)).toBe(
      'tindak-lanjut-tidak-ada',
    );
    expect(stateOf(desk).tindakLanjut).toMatchObject([{ id: 't1', done: { by: cast.elektronik } }]);
  });
});

describe('clashes', () => {
  const meeting = (
    stream: string,
    from: number,
    to: number,
    people: readonly string[],
    status = 'dijadwalkan',
  ) => ({
    ...{ stream, mulai: at(from), selesai: at(to), people, status },
  });
  const one = meeting('a', 9, 11, ['orang:x', 'orang:y']);

  it('name the people who are asked twice at once', () => {
    const others = [one, meeting('b', 10, 12, ['orang:y', 'orang:z'])];
    expect(clashesOf(one, others)).toEqual([{ other: others[1], people: ['orang:y'] }]);
  });

  it('are none where one ends as the next begins, nobody is in both, or one is cancelled', () => {
    const free = [
      meeting('b', 11, 12, ['orang:x']),
      meeting('c', 9, 11, ['orang:z']),
      meeting('d', 9, 11, ['orang:x'], 'dibatalkan'),
    ];
    expect(clashesOf(one, free)).toEqual([]);
  });
});

describe('the papers a step brings forth', () => {
  it('are read from its printed outputs, in the SOPs that hold a rapat', () => {
    expect(jenisOf('Presensi kehadiran')).toBe('daftar-hadir');
    expect(jenisOf('Notulen hasil koordinasi')).toBe('notula');
    expect(jenisOf('Materi pembinaan')).toBeNull();
    const outputs = ['Notulen', 'daftar hadir'];
    expect(dokumenOfStep({ sop: '25', outputs })).toEqual(['notula', 'daftar-hadir']);
    expect(dokumenOfStep({ sop: '38', outputs: ['Draft Surat/ Undangan/ Nota Dinas'] })).toEqual([]);
  });

  it('are offered by a step of each of those SOPs', () => {
    const offering = seed.sops.filter((sop) =>
      sop.procedures.some(({ steps }) =>
        steps.some(({ outputs }) => dokumenOfStep({ sop: sop.number, outputs }).length > 0),
      ),
    );
    expect(offering.map((sop) => sop.number)).toEqual(['06', '08', '09', '17', '25', '28', '29', '30', '35']);
  });
});
