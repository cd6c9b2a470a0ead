import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { strandedTasks, tasksLostBy } from '../../renderer/db/held-query';
import { applyEntries } from '../../renderer/db/apply';
import { openCast } from '../builders/cast';
import type { Office } from '../builders/office';
import { start } from '../builders/work';
import { pictureFromStart } from './picture';

/** Senin, 2 Maret 2026, 09.00 WIB. */
const MONDAY = Date.UTC(2026, 2, 2, 2);
const TO_COME = MONDAY + 60_000;

async function painted(office: Office) {
  const db = await pictureFromStart(office);
  await applyEntries(db, office.entries);
  return db;
}

/** Two berkas of SOP 12 at Helpdesk's first step, the first taken. */
function taken() {
  const { office, cast } = openCast();
  const berkas = start(office, cast.helpdesk, { at: MONDAY });
  office.must('task.take', { berkas, task: '1.1' }, { actor: cast.helpdesk, at: MONDAY });
  start(office, cast.helpdesk, { at: MONDAY });
  return { office, cast, berkas };
}

describe('what somebody would lose', () => {
  it('with a role: what they took by it, and who else may work on it', async () => {
    const { office, cast, berkas } = taken();
    const db = await painted(office);
    const lost = await tasksLostBy(db, cast.helpdesk, [`${cast.helpdesk}/0`], TO_COME);
    expect(lost.map(({ row }) => row.stream)).toEqual([berkas]);
    expect(lost[0]?.able).toEqual([cast.helpdeskDua]);
  });

  it('is nothing while another of their roles answers to the same queue', async () => {
    const { office, cast } = taken();
    const given = { role: 'helpdesk', sop: '12', from: null, to: '2026-03-31', reason: 'cuti' };
    office.must('penugasan.give', { orang: cast.helpdesk, ...given }, { actor: cast.kabag, at: MONDAY });
    const db = await painted(office);
    expect(await tasksLostBy(db, cast.helpdesk, [`${cast.helpdesk}/0`], TO_COME)).toEqual([]);
    expect(await tasksLostBy(db, cast.helpdesk, 'all', TO_COME)).toHaveLength(1);
  });
});

describe('what lies with somebody who can no longer work on it', () => {
  it('is found once the role has ended, until it is handed on', async () => {
    const { office, cast, berkas } = taken();
    expect(await strandedTasks(await painted(office), TO_COME)).toEqual([]);
    const end = { orang: cast.helpdesk, role: 'helpdesk', to: null };
    office.must('peran.end', end, { actor: cast.administrator, at: MONDAY + 1 });
    const left = await strandedTasks(await painted(office), TO_COME);
    expect(left.map(({ row, able }) => [row.stream, row.takenBy, able])).toEqual([
      [berkas, cast.helpdesk, [cast.helpdeskDua]],
    ]);
    const hand = [{ berkas, task: '1.1', to: cast.helpdeskDua }];
    office.must('orang.hand-on', { orang: cast.helpdesk, hand }, { actor: cast.administrator });
    expect(await strandedTasks(await painted(office), TO_COME)).toEqual([]);
  });

  it('is found when a Plh. has ended by the clock alone', async () => {
    const { office, cast } = openCast();
    const surat = { surat: null, suratDate: null };
    const post = { role: 'kepala-bagian', kind: 'plh', from: null, to: '2026-03-02', ...surat };
    const administrator = { actor: cast.administrator, at: MONDAY };
    office.must('pengganti.name', { orang: cast.pembinaan, ...post }, administrator);
    const berkas = start(office, cast.pembinaan, { sop: '37', title: 'SKM', at: MONDAY });
    office.must('task.take', { berkas, task: '1.1' }, { actor: cast.pembinaan, at: MONDAY });
    const db = await painted(office);
    expect(await strandedTasks(db, TO_COME)).toEqual([]);
    const tomorrow = await strandedTasks(db, MONDAY + 86_400_000);
    expect(tomorrow.map(({ able }) => able)).toEqual([[cast.kabag]]);
  });
});
