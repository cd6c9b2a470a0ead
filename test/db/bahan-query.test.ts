import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { applyEntries } from '../../renderer/db/apply';
import { bahanFor } from '../../renderer/db/bahan-query';
import { agenda, rapatFor, rapatOfBerkas, tindakLanjutFor } from '../../renderer/db/rapat-query';
import { instantOf, WIB_OFFSET_MINUTES } from '../../shared/time';
import { openCast } from '../builders/cast';
import { start, take, work } from '../builders/work';
import { pictureFromStart } from './picture';

type Made = ReturnType<typeof openCast>;

async function pictured<T>(prepare: (made: Made) => T) {
  const made = openCast();
  const prepared = prepare(made);
  const db = await pictureFromStart(made.office);
  await applyEntries(db, made.office.entries);
  return { ...made, db, prepared, now: made.office.bodies.at(-1)?.at ?? 0 };
}

const at = (hour: number, date = '2026-03-04'): number => instantOf(date, hour * 60, WIB_OFFSET_MINUTES);

/** SOP 39 at step 3; what each Subbag is asked, with its day. */
function gather({ office, cast }: Made, asks: readonly (readonly [string, string])[]): string {
  const berkas = start(office, cast.pembinaan, { sop: '39' });
  work(office, berkas, '1.1', cast.kabag);
  work(office, berkas, '2.1', cast.pembinaan);
  take(office, berkas, '3.1', cast.pembinaan);
  for (const [role, due] of asks) {
    const data = { berkas, task: '3.1', to: [`role:${role}`], what: 'Realisasi anggaran', due };
    office.must('bahan.ask', data, { actor: cast.pembinaan });
  }
  return berkas;
}

describe('what is asked of a Subbag', () => {
  it('stands on the desk of its head only, the first due first, until it is answered', async () => {
    const { db, cast, now } = await pictured((made) => {
      const later = gather(made, [['kasubbag-pengelolaan', '2026-03-10']]);
      gather(made, [
        ['kasubbag-pengelolaan', '2026-03-05'],
        ['kasubbag-elektronik', '2026-03-05'],
      ]);
      const answered = gather(made, [['kasubbag-elektronik', '2026-03-05']]);
      const data = { berkas: answered, permintaan: '3.1-1', note: 'Nihil', lampiran: [] };
      made.office.must('bahan.answer', data, { actor: made.cast.elektronik });
      return later;
    });
    const dueOf = async (person: string) => (await bahanFor(db, person, now)).map(({ dueAt }) => dueAt);
    expect(await dueOf(cast.pengelolaan)).toEqual([at(15, '2026-03-05'), at(15, '2026-03-10')]);
    expect(await dueOf(cast.elektronik)).toEqual([at(15, '2026-03-05')]);
    expect(await dueOf(cast.kabag)).toEqual([]);
  });

  it('comes to whom the work of that SOP was handed for a time, and to nobody for another SOP', async () => {
    const { db, cast, now } = await pictured((made) => {
      const { office, cast: people } = made;
      const given = { role: 'kasubbag-elektronik', from: null, to: '2026-03-31', reason: 'dinas luar' };
      const hand = (orang: string, sop: string): void => {
        office.must('penugasan.give', { orang, sop, ...given }, { actor: people.kabag });
      };
      hand(people.pelaksana, '39');
      hand(people.helpdesk, '12');
      gather(made, [['kasubbag-elektronik', '2026-03-05']]);
    });
    expect(await bahanFor(db, cast.pelaksana, now)).toHaveLength(1);
    expect(await bahanFor(db, cast.helpdesk, now)).toEqual([]);
  });
});

function call({ office, cast }: Made, mulai: number, asal: object | null): string {
  const facts = {
    ...{ judul: 'Rapat', mulai, selesai: mulai + 3_600_000, tempat: 'Daring', acara: ['Pembahasan'] },
    ...{ pimpinan: cast.kabag, notulis: cast.pembinaan, peserta: [cast.elektronik], tamu: [], asal },
  };
  return office.must('rapat.schedule', facts, { actor: cast.pembinaan }).subject;
}

describe('the agenda', () => {
  it('has the rapat of a stretch of time in their order, its end left out', async () => {
    const { db, cast, now, prepared } = await pictured((made) => [
      call(made, at(13), null),
      call(made, at(9), null),
      call(made, at(9, '2026-03-05'), null),
    ]);
    const found = await agenda(db, at(0), at(9, '2026-03-05'), { person: cast.helpdesk, moment: now });
    expect(found.map(({ stream }) => stream)).toEqual([prepared[1], prepared[0]]);
  });

  it('hides a rapat for a closed berkas from all but its people, the Kepala Bagian and the circle', async () => {
    const { db, cast, now, prepared } = await pictured((made) => {
      const { office, cast: people } = made;
      const berkas = start(office, people.pembinaan, { sop: '09', sifat: 'terbatas' });
      work(office, berkas, '1.1', people.kabag);
      take(office, berkas, '2.1', people.pembinaan);
      return { berkas, rapat: call(made, at(9), { berkas, task: '2.1' }) };
    });
    const seenBy = async (person: string): Promise<number> =>
      (await rapatOfBerkas(db, prepared.berkas, { person, moment: now })).length;
    expect(await seenBy(cast.elektronik)).toBe(1);
    expect(await seenBy(cast.kabag)).toBe(1);
    expect(await seenBy(cast.helpdesk)).toBe(0);
    const opened = (person: string) => rapatFor(db, prepared.rapat, { person, moment: now });
    expect((await opened(cast.elektronik))?.judul).toBe('Rapat');
    expect(await opened(cast.helpdesk)).toBeNull();
    expect(await agenda(db, 0, at(23), { person: cast.helpdesk, moment: now })).toEqual([]);
  });

  it('brings a tindak lanjut to its own person, and takes it away when it is done', async () => {
    const { db, cast } = await pictured((made) => {
      const { office, cast: people } = made;
      const rapat = call(made, at(9), null);
      const actor = { actor: people.pembinaan };
      const line = (orang: string) => ({ id: null, what: 'Susun jadwal', orang, due: '2026-03-10' });
      const tindakLanjut = [line(people.elektronik), line(people.pengelolaan)];
      office.must('rapat.hadir', { rapat, seen: 0, orang: [people.kabag], tamu: [] }, actor);
      office.must(
        'rapat.notula',
        { rapat, seen: 0, pembahasan: 'Dibahas', keputusan: '', tindakLanjut },
        actor,
      );
      office.must('rapat.finish', { rapat }, actor);
      office.must('rapat.done', { rapat, tindakLanjut: 't2', note: '' }, { actor: people.pengelolaan });
    });
    expect(await tindakLanjutFor(db, cast.elektronik)).toHaveLength(1);
    expect(await tindakLanjutFor(db, cast.pengelolaan)).toEqual([]);
  });
});
