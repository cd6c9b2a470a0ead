import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { lanesOf } from '../../renderer/db/lanes-query';
import { applyEntries } from '../../renderer/db/apply';
import { openCast } from '../builders/cast';
import { start } from '../builders/work';
import { pictureFromStart } from './picture';

const LATER = Date.UTC(2026, 2, 2, 12);
const DAY_MS = 86_400_000;

async function pictured(work: (made: ReturnType<typeof openCast>) => void) {
  const made = openCast();
  work(made);
  const db = await pictureFromStart(made.office);
  await applyEntries(db, made.office.entries);
  return { ...made, db };
}

describe('the lanes a person may have to do with', () => {
  it('are those of their roles, until a role ends', async () => {
    const { cast, db } = await pictured(({ office, cast: { administrator, pelaksana } }) => {
      office.must(
        'peran.end',
        { orang: pelaksana, role: 'arsiparis', to: '2026-03-02' },
        { actor: administrator },
      );
    });
    expect(await lanesOf(db, cast.pelaksana, LATER)).toContain('arsiparis');
    expect(await lanesOf(db, cast.pelaksana, LATER + DAY_MS)).not.toContain('arsiparis');
    expect([...(await lanesOf(db, cast.pegawai, LATER))]).toEqual([]);
    expect([...(await lanesOf(db, 'orang:tidak-ada', LATER))]).toEqual([]);
  });

  it('are those of their teams by SK, on the days the team works', async () => {
    const { cast, db } = await pictured(({ office, cast: { administrator, pokjaSatu } }) => {
      const facts = {
        nama: 'Pokja Uji',
        role: 'pokja',
        sk: '100/1/2026',
        skDate: '2026-01-02',
        from: '2026-03-02',
        to: '2026-03-02',
        members: [{ orang: pokjaSatu, as: 'ketua' }],
      };
      office.must('tim.register', facts, { actor: administrator });
    });
    expect(await lanesOf(db, cast.pokjaSatu, LATER)).toContain('pokja');
    expect(await lanesOf(db, cast.pokjaSatu, LATER + DAY_MS)).not.toContain('pokja');
    expect(await lanesOf(db, cast.pokjaDua, LATER)).not.toContain('pokja');
  });

  it('are those they are named for in a running berkas', async () => {
    const { cast, db } = await pictured(({ office, cast: { helpdesk, pokjaSatu } }) => {
      start(office, helpdesk, { lanes: { pokja: { kind: 'team', people: [pokjaSatu] } } });
    });
    expect(await lanesOf(db, cast.pokjaSatu, LATER)).toContain('pokja');
    expect(await lanesOf(db, cast.pokjaDua, LATER)).not.toContain('pokja');
  });
});
