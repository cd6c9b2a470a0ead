import { describe, expect, it } from 'vitest';
import { bahanRows } from '../../../shared/domain/bahan/bahan-rows';
import { bahanLines, isPuttingOff, subbagIn } from '../../../shared/domain/bahan/permintaan-bahan';
import { circleOf } from '../../../shared/domain/berkas/circle';
import { instantOf, WIB_OFFSET_MINUTES } from '../../../shared/time';
import { openCast, seed, type Cast } from '../../builders/cast';
import type { Office } from '../../builders/office';
import { berkasOf, codeOf, finish, openTask, start, take, work } from '../../builders/work';

const [PENGELOLAAN, ELEKTRONIK, PEMBINAAN] = [
  'role:kasubbag-pengelolaan',
  'role:kasubbag-elektronik',
  'role:kasubbag-pembinaan',
];
const LAMPIRAN = [{ sha256: 'a'.repeat(64), name: 'realisasi.xlsx', sizeBytes: 9 }];
const WHAT = 'Realisasi anggaran dan indikator kinerja triwulan I';
const DUE = '2026-03-05';
const at = (date: string, hour: number): number => instantOf(date, hour * 60, WIB_OFFSET_MINUTES);

interface Desk {
  readonly office: Office;
  readonly cast: Cast;
  readonly berkas: string;
  readonly task: string;
}

/** SOP 39 at step 3, "Menghimpun data …", taken by Kasubbag Pembinaan. */
function gathering(): Desk {
  const { office, cast } = openCast();
  const berkas = start(office, cast.pembinaan, { sop: '39', title: 'Laporan kinerja' });
  work(office, berkas, '1.1', cast.kabag);
  work(office, berkas, '2.1', cast.pembinaan);
  const task = openTask(office, berkas).task;
  expect(task).toBe('3.1');
  take(office, berkas, task, cast.pembinaan);
  return { office, cast, berkas, task };
}

interface Asked {
  readonly to?: readonly (string | undefined)[];
  readonly due?: string;
  readonly actor?: string;
}

function ask({ office, cast, berkas, task }: Desk, asked: Asked = {}): string {
  const { to = [PENGELOLAAN, ELEKTRONIK], due = DUE, actor = cast.pembinaan } = asked;
  return codeOf(office.run('bahan.ask', { berkas, task, to, what: WHAT, due }, { actor }));
}

function answer({ office, berkas }: Desk, permintaan: string, actor: string, more: object = {}): string {
  const data = { berkas, permintaan, note: '', lampiran: LAMPIRAN, ...more };
  return codeOf(office.run('bahan.answer', data, { actor }));
}

const press = (type: 'bahan.close' | 'bahan.remind', { office, berkas }: Desk, actor: string, more: object) =>
  codeOf(office.run(type, { berkas, permintaan: '3.1-1', ...more }, { actor }));

const stateOf = ({ office, berkas }: Desk) => berkasOf(office, berkas);

describe('asking the Subbag', () => {
  it('offers the other Subbag, and the asker’s own apart', () => {
    const { own, others } = subbagIn(seed.roles, 'kasubbag-pembinaan');
    expect(others.map(({ key }) => key)).toEqual([PENGELOLAAN, ELEKTRONIK]);
    expect(others[0]?.label).toBe('Subbagian Pengelolaan Pengadaan Barang dan Jasa');
    expect(own?.key).toBe(PEMBINAAN);
  });

  it('makes one permintaan for each, due at the close of its day, on the desk of its head', () => {
    const desk = gathering();
    expect(ask(desk, { to: [PENGELOLAAN, ELEKTRONIK, PEMBINAAN] })).toBe('diterima');
    expect(bahanRows(stateOf(desk))).toMatchObject([
      { permintaan: '3.1-1', key: PENGELOLAAN, what: WHAT, dueAt: at(DUE, 15), by: desk.cast.pembinaan },
      { permintaan: '3.1-2', key: ELEKTRONIK },
      { permintaan: '3.1-3', key: PEMBINAAN },
    ]);
  });

  it('is for who has the step, where the SOP gathers, with a day that is still to come', () => {
    const desk = gathering();
    expect(ask(desk, { actor: desk.cast.kabag })).toBe('tugas-bukan-milik');
    expect(ask(desk, { due: '2026-03-01' })).toBe('tenggat-sudah-lewat');
    expect(ask(desk, { to: ['role:helpdesk'] })).toBe('unit-tidak-sah');
    const { office, cast } = desk;
    const other = start(office, cast.pembinaan, { sop: '39' });
    take(office, other, '1.1', cast.kabag);
    expect(ask({ ...desk, berkas: other, task: '1.1' }, { actor: cast.kabag })).toBe(
      'langkah-tidak-menghimpun',
    );
  });

  it('asks nobody twice while the first still stands, and again once it was answered', () => {
    const desk = gathering();
    ask(desk, { to: [PENGELOLAAN] });
    expect(ask(desk)).toBe('bahan-sudah-diminta');
    answer(desk, '3.1-1', desk.cast.pengelolaan);
    expect(ask(desk)).toBe('diterima');
    expect(bahanRows(stateOf(desk)).map(({ permintaan }) => permintaan)).toEqual(['3.1-2', '3.1-3']);
  });

  it('can be taken back while nobody answered: it leaves every desk', () => {
    const desk = gathering();
    const { office, cast, berkas, task } = desk;
    const data = { berkas, task, to: [PENGELOLAAN, ELEKTRONIK], what: WHAT, due: DUE };
    const { commandId } = office.must('bahan.ask', data, { actor: cast.pembinaan });
    expect(codeOf(office.undo(commandId, { actor: cast.pembinaan }))).toBe('diterima');
    expect(bahanRows(stateOf(desk))).toEqual([]);
    expect(codeOf(finish(office, berkas, task, cast.pembinaan))).toBe('diterima');
  });

  it('lets the asked Subbag into a berkas that is closed to others', () => {
    const desk = gathering();
    ask(desk, { to: [ELEKTRONIK] });
    expect(circleOf({ ...stateOf(desk), sifat: 'terbatas' })).toContain(ELEKTRONIK);
    expect(circleOf({ ...stateOf(desk), sifat: 'terbatas' })).not.toContain(PENGELOLAAN);
  });
});

describe('bringing what was asked', () => {
  it('is for the head of that Subbag, and for who gathers and got it on paper', () => {
    const desk = gathering();
    ask(desk);
    expect(answer(desk, '3.1-1', desk.cast.elektronik)).toBe('tidak-berhak');
    expect(answer(desk, '3.1-1', desk.cast.pengelolaan)).toBe('diterima');
    expect(answer(desk, '3.1-2', desk.cast.pembinaan)).toBe('diterima');
    expect(stateOf(desk).bahan).toMatchObject([
      { status: 'masuk', answer: { by: desk.cast.pengelolaan, lampiran: LAMPIRAN } },
      { status: 'masuk', answer: { by: desk.cast.pembinaan } },
    ]);
  });

  it('takes words or files; nothing at all and "belum ada" are no answer, "nihil" is one', () => {
    const desk = gathering();
    ask(desk);
    const { pengelolaan } = desk.cast;
    expect(answer(desk, '3.1-1', pengelolaan, { lampiran: [] })).toBe('bahan-kosong');
    for (const note of ['Belum ada', 'belum', 'Menyusul.', 'masih belum siap'])
      expect(answer(desk, '3.1-1', pengelolaan, { lampiran: [], note }), note).toBe('bahan-belum-ada');
    expect(isPuttingOff('Belum ada realisasi pada triwulan ini; indikator terlampir di nota dinas')).toBe(
      false,
    );
    expect(answer(desk, '3.1-1', pengelolaan, { lampiran: [], note: 'Nihil' })).toBe('diterima');
  });

  it('may be late, and typed afterwards with the reason; never from before it was asked', () => {
    const desk = gathering();
    ask(desk);
    const late = { berkas: desk.berkas, permintaan: '3.1-1', note: '', lampiran: LAMPIRAN };
    const after = at('2026-03-09', 9);
    const act = { actor: desk.cast.pembinaan, at: after };
    const told = (moment: number) => ({ at: moment, startedAt: null, reason: 'diserahkan lewat flashdisk' });
    const early = { ...late, occurred: told(at('2026-03-01', 9)) };
    expect(codeOf(desk.office.run('bahan.answer', early, act))).toBe('waktu-kejadian-tidak-sah');
    const typed = { ...late, occurred: told(at('2026-03-06', 10)) };
    expect(codeOf(desk.office.run('bahan.answer', typed, act))).toBe('diterima');
    expect(stateOf(desk).bahan[0]?.answer).toMatchObject({
      at: at('2026-03-06', 10),
      susulan: { reason: 'diserahkan lewat flashdisk' },
    });
  });

  it('comes once: what is answered or closed takes nothing more', () => {
    const desk = gathering();
    ask(desk);
    answer(desk, '3.1-1', desk.cast.pengelolaan);
    expect(answer(desk, '3.1-1', desk.cast.pengelolaan)).toBe('permintaan-sudah-ditutup');
    expect(answer(desk, '3.1-9', desk.cast.pengelolaan)).toBe('permintaan-tidak-ada');
  });
});

describe('pressing for it', () => {
  it('reminds and closes for who gathers or leads the berkas, never for the Subbag itself', () => {
    const desk = gathering();
    ask(desk);
    const { pengelolaan, kabag, pembinaan } = desk.cast;
    expect(press('bahan.remind', desk, pengelolaan, { note: '' })).toBe('tidak-berhak');
    expect(press('bahan.remind', desk, kabag, { note: '' })).toBe('diterima');
    expect(press('bahan.remind', desk, pembinaan, { note: 'Ditunggu hari ini' })).toBe('diterima');
    expect(stateOf(desk).bahan[0]?.reminders.map(({ note }) => note)).toEqual(['', 'Ditunggu hari ini']);
    expect(press('bahan.close', desk, pengelolaan, { reason: 'tidak ada data' })).toBe('tidak-berhak');
    expect(press('bahan.close', desk, pembinaan, { reason: 'tidak ada data' })).toBe('diterima');
    expect(stateOf(desk).bahan[0]).toMatchObject({ status: 'tidak-menyampaikan', reason: 'tidak ada data' });
    expect(press('bahan.remind', desk, pembinaan, { note: '' })).toBe('permintaan-sudah-ditutup');
  });
});

describe('the step that gathers', () => {
  it('cannot be finished while something is still asked, and says of whom', () => {
    const desk = gathering();
    const { office, cast, berkas, task } = desk;
    ask(desk);
    answer(desk, '3.1-1', cast.pengelolaan);
    const refused = finish(office, berkas, task, cast.pembinaan);
    expect(refused).toMatchObject({
      error: {
        code: 'permintaan-bahan-terbuka',
        detail: { subbag: 'Subbagian Pengelolaan Pengadaan Barang dan Jasa secara Elektronik' },
      },
    });
    office.must(
      'bahan.close',
      { berkas, permintaan: '3.1-2', reason: 'tidak ada kegiatan' },
      {
        actor: cast.pembinaan,
      },
    );
    expect(codeOf(finish(office, berkas, task, cast.pembinaan))).toBe('diterima');
  });

  it('counts what came in as its kelengkapan, and what did not as missing', () => {
    const desk = gathering();
    ask(desk);
    answer(desk, '3.1-1', desk.cast.pengelolaan);
    expect(bahanLines(stateOf(desk), desk.task)).toMatchObject([
      { text: 'Bahan dari Subbagian Pengelolaan Pengadaan Barang dan Jasa', because: { kind: 'bahan' } },
      { because: null },
    ]);
  });

  it('ends what is still asked when it is passed over or the berkas is cancelled', () => {
    const left = (end: (desk: Desk) => void): string => {
      const desk = gathering();
      ask(desk);
      end(desk);
      expect(bahanRows(stateOf(desk))).toEqual([]);
      return answer(desk, '3.1-1', desk.cast.pengelolaan);
    };
    const reason = 'sudah dihimpun tahun lalu';
    expect(
      left(({ office, berkas, cast }) =>
        office.must(
          'task.skip',
          { berkas, task: '3.1', outcome: null, reason, lanes: {} },
          { actor: cast.kabag },
        ),
      ),
    ).toBe('permintaan-sudah-ditutup');
    expect(
      left(({ office, berkas, cast }) =>
        office.must('berkas.cancel', { berkas, reason }, { actor: cast.kabag }),
      ),
    ).toBe('permintaan-sudah-ditutup');
  });

  it('tells all of it in the story, with the files that came', () => {
    const desk = gathering();
    ask(desk, { to: [PENGELOLAAN] });
    press('bahan.remind', desk, desk.cast.pembinaan, { note: 'hari ini' });
    answer(desk, '3.1-1', desk.cast.pengelolaan);
    const label = 'Subbagian Pengelolaan Pengadaan Barang dan Jasa';
    expect(
      stateOf(desk)
        .story.slice(-3)
        .map(({ what }) => what),
    ).toEqual([
      { kind: 'bahan-diminta', label, what: WHAT, due: DUE },
      { kind: 'bahan-diingatkan', label, note: 'hari ini' },
      { kind: 'bahan-masuk', label, note: '', lampiran: LAMPIRAN, susulan: null },
    ]);
  });
});
