import { describe, expect, it } from 'vitest';
import type { StoryFact } from '../../../shared/domain/berkas/berkas-state';
import { openCast } from '../../builders/cast';
import { berkasOf, finish, KASUBBAG_TERKAIT, release, start, take, work } from '../../builders/work';

const FILE = { sha256: 'a'.repeat(64), name: 'buku tamu.pdf', sizeBytes: 12 };

describe('the story of a berkas', () => {
  it('tells every act once, in order, with its words', () => {
    const { office, cast } = openCast();
    const stream = start(office, cast.helpdesk);
    take(office, stream, '1.1', cast.helpdesk);
    release(office, stream, '1.1', cast.helpdesk);
    work(office, stream, '1.1', cast.helpdeskDua, { outcome: 0, note: '  PT Maju  ', lampiran: [FILE] });
    work(office, stream, '2.1', cast.helpdesk, { outcome: 1, lanes: KASUBBAG_TERKAIT });
    const text = (step: string): string =>
      berkasOf(office, stream).tasks.find((task) => task.step === step)?.text ?? '';

    const told: readonly StoryFact[] = berkasOf(office, stream).story.map(({ what }) => what);
    expect(told).toEqual([
      { kind: 'dimulai', title: 'Tamu bertanya', nomor: 'B-0001/2026', susulan: null },
      { kind: 'dibuka', task: '1.1', no: 1, text: text('1'), laneLabel: 'Helpdesk' },
      { kind: 'diambil', task: '1.1', no: 1 },
      { kind: 'dilepas', task: '1.1', no: 1 },
      { kind: 'diambil', task: '1.1', no: 1 },
      {
        kind: 'selesai',
        task: '1.1',
        no: 1,
        text: text('1'),
        outcome: 'informasi spesifik atau kompleks',
        note: 'PT Maju',
        lampiran: [FILE],
        outside: null,
        kelengkapan: { ada: [], kurang: [] },
        keluaran: [],
        susulan: null,
      },
      { kind: 'dibuka', task: '2.1', no: 2, text: text('2'), laneLabel: 'Helpdesk' },
      { kind: 'diambil', task: '2.1', no: 2 },
      {
        kind: 'selesai',
        task: '2.1',
        no: 2,
        text: text('2'),
        outcome: 'informasi lebih teknis',
        note: '',
        lampiran: [],
        outside: null,
        kelengkapan: { ada: [], kurang: [] },
        keluaran: [],
        susulan: null,
      },
      {
        kind: 'pelaksana-ditunjuk',
        laneLabel: 'Kasubbag Terkait',
        holder: { kind: 'role', role: 'kasubbag-pembinaan' },
      },
      { kind: 'dibuka', task: '3.1', no: 3, text: text('3'), laneLabel: 'Kasubbag Terkait' },
    ]);
  });

  it('says who did it and when, and names the entry it stands in', () => {
    const { office, cast } = openCast();
    const stream = start(office, cast.helpdesk);
    const moment = Date.UTC(2026, 2, 2, 4);
    office.must('task.take', { berkas: stream, task: '1.1' }, { actor: cast.helpdeskDua, at: moment });
    const entry = office.bodies.at(-1);
    expect(berkasOf(office, stream).story.at(-1)).toMatchObject({
      actor: cast.helpdeskDua,
      at: moment,
      happenedAt: moment,
      entry: `${entry?.station}:${entry?.n}`,
      commandId: entry?.commandId,
    });
  });

  it('keeps what was undone, and says that it was', () => {
    const { office, cast } = openCast();
    const stream = start(office, cast.helpdesk);
    take(office, stream, '1.1', cast.helpdesk);
    finish(office, stream, '1.1', cast.helpdesk, { outcome: 1 });
    office.undo(office.bodies.at(-1)?.commandId ?? '', { actor: cast.helpdesk });
    const kinds = berkasOf(office, stream).story.map(({ what }) => what.kind);
    expect(kinds).toEqual(['dimulai', 'dibuka', 'diambil', 'selesai', 'dibuka', 'diurungkan']);
  });

  it('notes: text and files stand in it, an empty one is refused', () => {
    const { office, cast } = openCast();
    const stream = start(office, cast.helpdesk);
    const note = (text: string): boolean =>
      office.run('berkas.note', { berkas: stream, text, lampiran: [FILE] }, { actor: cast.kabag }).ok;
    expect(note('   ')).toBe(false);
    expect(note('sudah dihubungi')).toBe(true);
    expect(berkasOf(office, stream).story.at(-1)).toMatchObject({
      actor: cast.kabag,
      what: { kind: 'catatan', text: 'sudah dihubungi', lampiran: [FILE] },
    });
  });
});

describe('renaming', () => {
  it('refuses when somebody else renamed it first, and shows what stands there now', () => {
    const { office, cast } = openCast();
    const stream = start(office, cast.helpdesk);
    const rename = (title: string, seen: string) =>
      office.run('berkas.rename', { berkas: stream, title, seen: { title: seen } }, { actor: cast.kabag });

    expect(rename('Judul pertama', 'Tamu bertanya').ok).toBe(true);
    expect(rename('Judul kedua', 'Tamu bertanya')).toEqual({
      ok: false,
      error: { code: 'berubah-sejak-dibuka', detail: { title: 'Judul pertama' } },
    });
    expect(rename('Judul kedua', 'Judul pertama').ok).toBe(true);
    expect(berkasOf(office, stream).title).toBe('Judul kedua');
  });
});
