import { describe, expect, it } from 'vitest';
import { berkasModule } from '../../../shared/domain/berkas/berkas-rows';
import { openCast } from '../../builders/cast';
import { publish } from '../../builders/made-sop';
import { berkasOf, KASUBBAG_TERKAIT, start, take, work } from '../../builders/work';

describe('what a berkas shows', () => {
  it('a task lies in the queue of a role, whoever holds it, with the one who works on it beside', () => {
    const { office, cast } = openCast();
    const stream = start(office, cast.helpdesk);
    take(office, stream, '1.1', cast.helpdeskDua);
    const { tasks, berkas, keys } = berkasModule.rowsOf(berkasOf(office, stream));
    expect(tasks).toMatchObject([
      {
        id: `${stream}/1.1/role:helpdesk`,
        key: 'role:helpdesk',
        takenBy: cast.helpdeskDua,
        status: 'dikerjakan',
      },
    ]);
    expect(berkas).toMatchObject([{ status: 'berjalan', currentLane: 'Helpdesk', closedAt: null }]);
    expect(keys).toEqual([]);
  });

  it('a step of an outsider lies with the pencatat, who has a key for as long as it does', () => {
    const { office, cast } = openCast();
    publish(office, '90', [
      { id: '1', lane: 'pa-kpa', next: [{ to: '2' }] },
      { id: '2', lane: 'helpdesk' },
    ]);
    const stream = start(office, cast.helpdesk, { sop: '90' });
    const own = `pencatat:${stream}`;
    const rows = () => berkasModule.rowsOf(berkasOf(office, stream));
    expect(rows().keys).toMatchObject([{ id: `${stream}/pencatat`, person: cast.helpdesk, key: own }]);
    expect(rows().tasks).toMatchObject([{ key: own }]);
    work(office, stream, '1.1', cast.helpdesk, { outside: { date: '2026-03-02', proof: 'Surat' } });
    expect(rows().keys).toEqual([]);
  });

  it('a step two lanes may hold has a row in each queue, from the one who finished the step before', () => {
    const { office, cast } = openCast();
    const lanes = {
      ...KASUBBAG_TERKAIT,
      pokja: { kind: 'team', people: [cast.pokjaSatu, cast.pokjaDua] },
    } as const;
    const stream = start(office, cast.helpdesk, { lanes });
    work(office, stream, '1.1', cast.helpdesk, { outcome: 0 });
    work(office, stream, '2.1', cast.helpdesk, { outcome: 1 });
    work(office, stream, '3.1', cast.pembinaan);
    const { tasks, keys } = berkasModule.rowsOf(berkasOf(office, stream));
    expect(tasks).toMatchObject([
      { key: 'role:kasubbag-pembinaan', from: cast.pembinaan },
      { key: `tim:${stream}:pokja`, from: cast.pembinaan },
    ]);
    const team = `tim:${stream}:pokja`;
    expect(keys).toMatchObject([
      { person: cast.pokjaSatu, key: team },
      { person: cast.pokjaDua, key: team },
    ]);
    expect(new Set(keys?.map((row) => 'id' in row && row.id)).size).toBe(2);
  });

  it('a closed berkas lies in no queue and gives nobody a key, and stays in the list', () => {
    const { office, cast } = openCast();
    const stream = start(office, cast.helpdesk);
    work(office, stream, '1.1', cast.helpdesk, { outcome: 1 });
    work(office, stream, '4.1', cast.helpdesk);
    const rows = berkasModule.rowsOf(berkasOf(office, stream));
    expect(rows).toMatchObject({
      tasks: [],
      keys: [],
      berkas: [{ status: 'selesai', current: '', dueAt: null }],
    });
  });
});
