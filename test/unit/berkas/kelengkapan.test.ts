import { expect, it } from 'vitest';
import { kelengkapanOf, usualAccount } from '../../../shared/domain/berkas/kelengkapan';
import type { OutputMade, Task } from '../../../shared/domain/berkas/berkas-state';

interface Made {
  readonly no: number;
  readonly outputs: readonly string[];
  readonly mark?: Task['mark'];
  readonly finishedAt?: number;
  readonly keluaran?: readonly OutputMade[];
}

const made = ({ mark = 'selesai', finishedAt = 1, keluaran = [], ...task }: Made): Task =>
  ({ ...task, mark, finishedAt, keluaran }) as unknown as Task;

const becauseOf = (requirement: string, ...tasks: readonly Task[]) =>
  kelengkapanOf({ tasks }, { requires: [requirement] })[0]?.because;

it.each([
  'SPSE',
  'Buku tamu',
  'register surat',
  'kartu register',
  'Aplikasi SIRUP',
  'aplikasi SIMAS',
  'Sistem Aplikasi',
  'Database BMD',
])('ticks a standing tool of the office: %s', (tool) => {
  expect(becauseOf(tool)).toEqual({ kind: 'sarana' });
});

it.each(['Paket Tender di SPSE', 'HPS', 'Jadwal dan materi', 'Pertanyaan/ aduan tentang insiden pada SPSE'])(
  'leaves to a person what is no tool: %s',
  (thing) => {
    expect(becauseOf(thing)).toBeNull();
  },
);

it('ticks what an earlier step of the berkas has made, whatever the capitals and the space after a slash', () => {
  const earlier = made({ no: 4, outputs: ['BA 100% Progres', 'KAK/Spesifikasi Teknis'], finishedAt: 7 });

  expect(becauseOf('BA 100% progres', earlier)).toEqual({ kind: 'hasil', no: 4, at: 7 });
  expect(becauseOf('KAK/ Spesifikasi  teknis', earlier)).toEqual({ kind: 'hasil', no: 4, at: 7 });
});

it('ticks nothing made by a step that was skipped, sent back or taken by the clock', () => {
  for (const mark of ['dilewati', 'dikembalikan', 'jatuh-tempo', null] as const)
    expect(becauseOf('BAST', made({ no: 8, outputs: ['BAST'], mark }))).toBeNull();
});

it('ticks what other work has met', () => {
  expect(becauseOf('BAST', made({ no: 8, outputs: ['BAST'], mark: 'dipenuhi' }))).toMatchObject({ no: 8 });
});

it('believes the last step that should have made it: there it was not', () => {
  const first = made({ no: 4, outputs: ['BATL'], finishedAt: 1 });
  const none = [{ output: 'BATL', cara: 'tidak-ada', ref: 'belum dibuat' }] as const;
  const second = made({ no: 7, outputs: ['BATL'], finishedAt: 2, keluaran: none });

  expect(becauseOf('BATL', first, second)).toBeNull();
  expect(becauseOf('BATL', second, { ...first, finishedAt: 3 })).toMatchObject({ no: 4 });
});

it('shows a Kelengkapan that is printed twice once', () => {
  expect(kelengkapanOf({ tasks: [] }, { requires: ['RKA', 'RKA'] })).toHaveLength(1);
});

it('looks for an output in the system or tool it names, else in the berkas', () => {
  expect(usualAccount('Paket Tender di SPSE')).toEqual({ cara: 'sistem-lain', ref: 'SPSE' });
  expect(usualAccount('Berkas pengajuan tersubmit melalui aplikasi SIMAS')).toEqual({
    cara: 'sistem-lain',
    ref: 'SIMAS',
  });
  expect(usualAccount('Buku tamu')).toEqual({ cara: 'sistem-lain', ref: 'Buku tamu' });
  expect(usualAccount('Pertanyaan/ aduan tentang insiden pada SPSE').cara).toBe('berkas');
  expect(usualAccount('BA SCM Tahap I')).toEqual({ cara: 'berkas', ref: '' });
});
