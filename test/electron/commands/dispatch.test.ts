import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commandDoor, type CommandDoor } from '../../../electron/commands/dispatch';
import { journalWorld } from '../../../electron/commands/world';
import { BaseMoved, type JournalStore } from '../../../electron/journal/journal-store';
import { COMMANDS, WINDOW_COMMANDS } from '../../../shared/domain/catalogue';
import { openTasks } from '../../../shared/domain/berkas/berkas-state';
import { expectWhole } from '../../harness/check-office';
import {
  aPlace,
  finishing,
  foundDesk,
  removePlace,
  startBerkas,
  type Desk,
  type Place,
} from '../../harness/desk';

describe('the door for commands', () => {
  let place: Place;
  let desk: Desk;
  let colleague: string;
  beforeEach(async () => {
    place = aPlace();
    desk = await foundDesk(place);
    colleague = desk.must('orang.register', {
      nama: 'Budi Santoso',
      jabatan: '',
      roles: ['helpdesk'],
    }).subject;
  });
  afterEach(() => {
    expectWhole(desk);
    desk.close();
    removePlace(place);
  });

  const count = () => desk.office.store.count();
  const code = (refused: ReturnType<Desk['send']>) => (refused.ok ? null : refused.error.code);
  const note = (berkas: string, text = 'Catatan') => ({ berkas, text, lampiran: [] });
  const firstTask = (berkas: string) => {
    const state = desk.office.world.read('berkas', berkas);
    return (state === null ? undefined : openTasks(state)[0])?.task ?? '';
  };
  const doorOver = (store: JournalStore): CommandDoor =>
    commandDoor({
      store,
      world: journalWorld(store),
      now: () => 1_772_000_000_000,
      hasFile: desk.office.files.has,
      clockHolds: () => true,
    });

  describe('the same command again', () => {
    it('gets the first reply and writes nothing', () => {
      const berkas = startBerkas(desk);
      const commandId = randomUUID();
      const first = desk.must('berkas.note', note(berkas), { commandId });
      const before = count();
      const again = desk.must('berkas.note', note(berkas), { commandId });
      expect(again).toEqual({ ...first, repeated: true });
      expect([
        count(),
        desk.office.world.read('berkas', berkas)?.story.filter(({ what }) => what.kind === 'catatan').length,
      ]).toEqual([before, 1]);
    });

    it('gets it even when it would be refused by now', () => {
      const berkas = startBerkas(desk);
      const commandId = randomUUID();
      const take = { berkas, task: firstTask(berkas) };
      const first = desk.must('task.take', take, { commandId });
      expect(code(desk.send('task.take', take))).toBe('tugas-sudah-diambil');
      expect(desk.must('task.take', take, { commandId })).toEqual({ ...first, repeated: true });
    });

    it('is refused to another person, and as another command', () => {
      const berkas = startBerkas(desk);
      const commandId = randomUUID();
      desk.must('berkas.note', note(berkas), { commandId });
      const before = count();
      expect(code(desk.send('berkas.note', note(berkas), { commandId, actor: colleague }))).toBe(
        'isian-tidak-sah',
      );
      const rename = { berkas, title: 'Judul lain', seen: { title: 'Tamu dari penyedia' } };
      expect(code(desk.send('berkas.rename', rename, { commandId }))).toBe('isian-tidak-sah');
      expect(count()).toBe(before);
    });
  });

  describe('what a window may send', () => {
    it('refuses every internal command, and writes nothing', () => {
      const before = count();
      const internal = [...COMMANDS.values()].filter(({ right }) => right.kind === 'internal');
      expect(internal.length).toBeGreaterThan(5);
      for (const { type } of internal) {
        expect(WINDOW_COMMANDS).not.toContain(type);
        expect(code(desk.send(type, {})), type).toBe('tidak-berhak');
      }
      expect(count()).toBe(before);
    });

    it('refuses an unknown command and a version that is not in force', () => {
      for (const type of ['berkas.hapus', 'toString', ''])
        expect(code(desk.send(type, {})), type).toBe('perintah-tidak-dikenal');
      const later = { commandId: randomUUID(), type: 'berkas.note', v: 2, data: {} };
      expect(desk.office.door.run({ actor: desk.admin, internal: false }, later)).toMatchObject({
        error: { code: 'perintah-tidak-dikenal' },
      });
    });

    it('refuses what only an administrator may do, to others and to nobody', () => {
      const register = { nama: 'Orang Baru', jabatan: '', roles: [] };
      expect(code(desk.send('orang.register', register, { actor: colleague }))).toBe('tidak-berhak');
      expect(code(desk.send('orang.register', register, { actor: 'orang:tidak-ada' }))).toBe('tidak-berhak');
    });

    it('refuses data of the wrong shape, naming the fields', () => {
      const refused = desk.send('berkas.note', { berkas: 'x y', text: '', lampiran: [], lebih: 1 });
      expect(refused).toMatchObject({
        error: { code: 'isian-tidak-sah', detail: { fields: ['berkas', 'text', ''] } },
      });
    });

    it('refuses an entry that names a file before the file is there', () => {
      const berkas = startBerkas(desk);
      const lampiran = [{ sha256: 'a'.repeat(64), name: 'surat.pdf', sizeBytes: 3 }];
      expect(code(desk.send('berkas.note', { berkas, text: 'Lihat', lampiran }))).toBe(
        'berkas-lampiran-tidak-ada',
      );
    });
  });

  describe('several commands at once', () => {
    const several = (titles: readonly string[], batch: string = randomUUID()) =>
      desk.office.door.runAll(
        { actor: desk.admin, internal: false },
        batch,
        titles.map((title) => ({
          commandId: randomUUID(),
          type: 'berkas.start',
          v: 1,
          data: { sop: '12', procedure: 'utama', title, lanes: {} },
        })),
      );

    it('all hold, under one batch, each in an entry of its own with the next number', () => {
      const done = several(['Tamu satu', 'Tamu dua', 'Tamu tiga'], 'b1');
      expect(done).toMatchObject({ ok: true });
      const accepted = done.ok ? done.value : [];
      const entries = accepted.map(({ seq }) => desk.office.store.entryAt(seq)?.body);
      expect(entries.map((body) => body?.batch)).toEqual(['b1', 'b1', 'b1']);
      expect(
        accepted.map(({ subject }) => desk.office.world.read('berkas', subject)?.nomor.slice(0, 6)),
      ).toEqual(['B-0001', 'B-0002', 'B-0003']);
    });

    it('none holds when one is refused, and the picture forgets them too', () => {
      const before = count();
      expect(several(['Tamu satu', 'Tamu dua', ''])).toMatchObject({ error: { code: 'isian-tidak-sah' } });
      expect(count()).toBe(before);
      expect(desk.office.world.read('berkas', startBerkas(desk))?.nomor).toMatch(/^B-0001/);
    });
  });

  describe('undo', () => {
    const undo = (commandId: string, actor?: string) =>
      desk.send('undo', { commandId }, actor === undefined ? {} : { actor });

    it('takes back one’s own act, once', () => {
      const berkas = startBerkas(desk);
      const taken = desk.must('task.take', { berkas, task: firstTask(berkas) });
      expect(taken.undoable).toBe(true);
      expect(undo(taken.commandId)).toMatchObject({ ok: true });
      expect(desk.office.world.read('berkas', berkas)?.tasks[0]?.takenBy).toBeNull();
      expect(code(undo(taken.commandId))).toBe('urung-sudah-dilanjutkan');
    });

    it('takes back a finished step with all it opened', () => {
      const berkas = startBerkas(desk);
      const task = firstTask(berkas);
      desk.must('task.take', { berkas, task });
      const before = desk.office.world.read('berkas', berkas)?.tasks;
      const finished = desk.must('task.finish', finishing(berkas, task, 0));
      expect(undo(finished.commandId)).toMatchObject({ ok: true });
      expect(desk.office.world.read('berkas', berkas)?.tasks).toEqual(before);
    });

    it('is refused to another person', () => {
      const berkas = startBerkas(desk);
      const taken = desk.must('task.take', { berkas, task: firstTask(berkas) });
      expect(code(undo(taken.commandId, colleague))).toBe('urung-bukan-milik');
    });

    it('is refused once somebody has gone on, and says who', () => {
      const berkas = startBerkas(desk);
      const taken = desk.must('task.take', { berkas, task: firstTask(berkas) });
      desk.must('berkas.note', note(berkas), { actor: colleague });
      expect(undo(taken.commandId)).toMatchObject({
        error: { code: 'urung-sudah-dilanjutkan', detail: { nama: 'Budi Santoso' } },
      });
    });

    it('is refused for what has no inverse, for an undo, and for nothing', () => {
      const berkas = startBerkas(desk);
      const noted = desk.must('berkas.note', note(berkas));
      expect([noted.undoable, code(undo(noted.commandId))]).toEqual([false, 'urung-tidak-bisa']);
      const taken = desk.must('task.take', { berkas, task: firstTask(berkas) });
      const undone = desk.must('undo', { commandId: taken.commandId });
      expect(code(undo(undone.commandId))).toBe('urung-tidak-bisa');
      expect(code(undo('tidak-pernah-ada'))).toBe('urung-tidak-ada');
      for (const data of [null, 'x', {}, { commandId: 7 }])
        expect(code(desk.send('undo', data))).toBe('urung-tidak-ada');
    });

    it('sent twice is written once', () => {
      const berkas = startBerkas(desk);
      const taken = desk.must('task.take', { berkas, task: firstTask(berkas) });
      const commandId = randomUUID();
      desk.must('undo', { commandId: taken.commandId }, { commandId });
      const before = count();
      expect(desk.must('undo', { commandId: taken.commandId }, { commandId }).repeated).toBe(true);
      expect(count()).toBe(before);
    });
  });

  describe('a stream that moved between decision and entry', () => {
    const movedFor = (times: number): JournalStore => {
      let left = times;
      const append: JournalStore['append'] = (draft) => {
        left -= 1;
        if (left >= 0) throw new BaseMoved('berkas:x');
        return desk.office.store.append(draft);
      };
      return { ...desk.office.store, append };
    };
    const send = (door: CommandDoor, berkas: string) =>
      door.run(
        { actor: desk.admin, internal: false },
        { commandId: randomUUID(), type: 'berkas.note', v: 1, data: note(berkas) },
      );

    it('is decided again, twice', () => {
      const berkas = startBerkas(desk);
      const before = count();
      expect(send(doorOver(movedFor(2)), berkas)).toMatchObject({ ok: true });
      expect(count()).toBe(before + 1);
    });

    it('is refused the third time, and nothing is written', () => {
      const berkas = startBerkas(desk);
      const before = count();
      expect(send(doorOver(movedFor(3)), berkas)).toMatchObject({ error: { code: 'tulis-gagal' } });
      expect(count()).toBe(before);
    });

    it('is really noticed: a decision on an old picture is not written', () => {
      const berkas = startBerkas(desk);
      const stale = journalWorld(desk.office.store);
      const bases = { [berkas]: stale.baseOf(berkas) };
      desk.must('berkas.note', note(berkas));
      const draft = {
        commandId: randomUUID(),
        actor: desk.admin,
        onBehalfOf: null,
        at: 1,
        batch: null,
        bases,
        command: { type: 'berkas.note', v: 1, data: {} },
        events: [
          { stream: berkas, type: 'NoteAdded', v: 1, happenedAt: 1, data: { text: 'x', lampiran: [] } },
        ],
      };
      const before = count();
      expect(() => desk.office.store.append(draft)).toThrow(BaseMoved);
      expect(count()).toBe(before);
    });
  });

  it('what fails for no known reason is thrown on, never answered as a success', () => {
    const berkas = startBerkas(desk);
    const append = vi.fn<JournalStore['append']>(() => {
      throw new Error('kejutan');
    });
    const door = doorOver({ ...desk.office.store, append });
    expect(() =>
      door.run(
        { actor: desk.admin, internal: false },
        { commandId: 'x', type: 'berkas.note', v: 1, data: note(berkas) },
      ),
    ).toThrow('kejutan');
    expect(append).toHaveBeenCalledTimes(1);
  });
});
