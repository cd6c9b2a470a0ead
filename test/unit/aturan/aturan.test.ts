import { describe, expect, it } from 'vitest';
import { aturanIn, aturanSchema, DEFAULT_ATURAN } from '../../../shared/domain/aturan/aturan';
import { openCast } from '../../builders/cast';
import { codeOf } from '../../builders/work';

describe('the rules of work', () => {
  it('are those of the program until the office sets its own', () => {
    const { office, cast } = openCast();
    expect(aturanIn(office.world)).toEqual(DEFAULT_ATURAN);
    const aturan = { ...DEFAULT_ATURAN, bakiSampai: 12 * 60, alasanPenyimpangan: ['Listrik padam'] };
    office.must('aturan.set', { aturan, seen: DEFAULT_ATURAN }, { actor: cast.administrator });
    expect(aturanIn(office.world)).toEqual(aturan);
  });

  it('are refused on an old picture, with what holds now', () => {
    const { office, cast } = openCast();
    const actor = cast.administrator;
    const aturan = { ...DEFAULT_ATURAN, ingatkan: 0 };
    office.must('aturan.set', { aturan, seen: DEFAULT_ATURAN }, { actor });
    const late = office.run('aturan.set', { aturan: DEFAULT_ATURAN, seen: DEFAULT_ATURAN }, { actor });
    expect(late).toEqual({ ok: false, error: { code: 'berubah-sejak-dibuka', detail: { aturan } } });
  });

  it('hold no reason twice and none that says nothing', () => {
    const { office, cast } = openCast();
    const set = (alasanPenyimpangan: readonly string[]) =>
      codeOf(
        office.run(
          'aturan.set',
          { aturan: { ...DEFAULT_ATURAN, alasanPenyimpangan }, seen: DEFAULT_ATURAN },
          { actor: cast.administrator },
        ),
      );
    expect(set([])).not.toBe('diterima');
    expect(set(['  a '])).not.toBe('diterima');
    expect(set(['Sama', 'Sama'])).not.toBe('diterima');
    expect(set(['Sama', 'Lain'])).toBe('diterima');
  });

  it('as the program brings them are sound', () => {
    expect(aturanSchema.parse(DEFAULT_ATURAN)).toEqual(DEFAULT_ATURAN);
  });

  it('say until when of a day what comes in is still to be taken that day', () => {
    const { office, cast } = openCast();
    const noon = { ...DEFAULT_ATURAN, bakiSampai: 8 * 60 };
    const start = () => {
      const { subject } = office.must(
        'berkas.start',
        { sop: '12', procedure: 'utama', title: 'Tamu pagi', lanes: {} },
        { actor: cast.helpdesk },
      );
      return office.world.read('berkas', subject)?.tasks[0]?.dueAt ?? 0;
    };
    const before = start();
    office.must('aturan.set', { aturan: noon, seen: DEFAULT_ATURAN }, { actor: cast.administrator });
    const DAY_MS = 24 * 60 * 60_000;
    expect(start() - before).toBe(DAY_MS);
  });
});
