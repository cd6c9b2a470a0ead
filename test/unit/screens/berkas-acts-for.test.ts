import { expect, it } from 'vitest';
import { berkasActsFor, type BerkasViewer } from '../../../renderer/features/berkas/berkas-acts-for';
import type { BerkasState } from '../../../shared/domain/berkas/berkas-state';

const berkas = (closedAt: number | null, child: null | 'selesai' | 'none' = 'none'): BerkasState =>
  ({
    closedAt,
    tasks: [{ status: 'dikerjakan', children: child === 'none' ? [] : [{ result: child }] }],
  }) as unknown as BerkasState;

const reader: BerkasViewer = { leads: false, mayRename: false, isInvolved: false, hasUnexplained: true };
const leader: BerkasViewer = { leads: true, mayRename: true, isInvolved: true, hasUnexplained: true };

it('offers a reader nothing but the lembar kendali', () => {
  expect(berkasActsFor(berkas(null), reader)).toEqual(['lembar']);
});

it('offers who leads it to cancel what runs and to reopen what is closed', () => {
  expect(berkasActsFor(berkas(null), leader)).toEqual([
    'judul',
    'alasan',
    'pencatat',
    'sifat',
    'lembar',
    'batalkan',
  ]);
  expect(berkasActsFor(berkas(1), leader)).toEqual(['judul', 'alasan', 'sifat', 'lembar', 'buka-kembali']);
});

it('offers no cancelling while a berkas it called runs, and no explaining where all is explained', () => {
  expect(berkasActsFor(berkas(null, null), leader)).not.toContain('batalkan');
  expect(berkasActsFor(berkas(null, 'selesai'), leader)).toContain('batalkan');
  expect(berkasActsFor(berkas(null), { ...leader, hasUnexplained: false })).not.toContain('alasan');
});
