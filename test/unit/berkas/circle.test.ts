import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_ATURAN } from '../../../shared/domain/aturan/aturan';
import { circleOf, mayRead } from '../../../shared/domain/berkas/circle';
import { closedTo } from '../../../shared/domain/berkas/closed-to';
import { openCast, type Cast } from '../../builders/cast';
import { publish } from '../../builders/made-sop';
import type { Office } from '../../builders/office';
import { berkasStreams, randomMove, randomPast, tryMove, workPast } from '../../builders/random-move';
import {
  berkasOf,
  codeOf,
  finish,
  openTask,
  release,
  start,
  take,
  tryStart,
  work,
} from '../../builders/work';
import { scaled } from '../../harness/scale';

const TEAM = { kind: 'team', people: ['orang:satu'] } as const;

/** A closed berkas of three steps: Help Desk, Kasubbag Pembinaan, and Kasubbag Pengelolaan, who has begun it. */
function closedBerkas() {
  const { office, cast } = openCast();
  publish(office, '90', [
    { id: '1', lane: 'helpdesk', next: [{ to: '2' }] },
    { id: '2', lane: 'kasubbag-pembinaan', next: [{ to: '3' }] },
    { id: '3', lane: 'kasubbag-pengelolaan' },
  ]);
  const stream = start(office, cast.pengelolaan, { sop: '90', sifat: 'terbatas' });
  return { office, cast, stream };
}

/** The parts of the cast that may see a berkas now. */
function readers(office: Office, cast: Cast, stream: string, at = office.bodies.at(-1)?.at ?? 0) {
  const berkas = berkasOf(office, stream);
  const may = (actor: string): boolean => mayRead(office.world, berkas, { actor, at });
  return Object.entries(cast)
    .filter(([, person]) => may(person))
    .map(([part]) => part)
    .sort();
}

describe('the circle of a berkas', () => {
  it('is everyone, unless it is closed', () => {
    const { office, cast } = openCast();
    const open = berkasOf(office, start(office, cast.helpdesk));
    expect(circleOf(open)).toBeNull();
    expect(readers(office, cast, open.stream)).toHaveLength(Object.keys(cast).length);
  });

  it('holds its pencatat, the queue in which it stands, and the Kepala Bagian; no administrator as such', () => {
    const { office, cast, stream } = closedBerkas();
    expect(readers(office, cast, stream)).toEqual(['helpdesk', 'helpdeskDua', 'kabag', 'pengelolaan']);
  });

  it('lets go of a queue that it has left, but not of who worked there', () => {
    const { office, cast, stream } = closedBerkas();
    work(office, stream, '1.1', cast.helpdesk);
    expect(readers(office, cast, stream)).toEqual(['helpdesk', 'kabag', 'pembinaan', 'pengelolaan']);
  });

  it('keeps who took a step and put it back', () => {
    const { office, cast, stream } = closedBerkas();
    take(office, stream, '1.1', cast.helpdeskDua);
    release(office, stream, '1.1', cast.helpdeskDua);
    work(office, stream, '1.1', cast.helpdesk);
    expect(readers(office, cast, stream)).toContain('helpdeskDua');
  });

  it('takes in whom a step was handed to, and who was asked', () => {
    const { office, cast, stream } = closedBerkas();
    take(office, stream, '1.1', cast.helpdesk);
    const ref = { berkas: stream, task: '1.1' };
    office.must('task.ask', { ...ref, to: cast.pegawai, text: 'Sudah lengkap?' }, { actor: cast.helpdesk });
    office.must('task.hand', { ...ref, to: cast.helpdeskDua, note: '' }, { actor: cast.helpdesk });
    finish(office, stream, '1.1', cast.helpdeskDua);
    expect(readers(office, cast, stream)).toEqual([
      ...['helpdesk', 'helpdeskDua', 'kabag', 'pegawai', 'pembinaan', 'pengelolaan'],
    ]);
  });

  it('stays with its people after the end, members of its teams among them', () => {
    const { office, cast } = openCast();
    const pokja = { ...TEAM, people: [cast.pokjaSatu, cast.pokjaDua] };
    const stream = start(office, cast.pokjaSatu, { sop: '18', lanes: { pokja } });
    const team = ['kabag', 'pokjaDua', 'pokjaSatu'];
    expect(readers(office, cast, stream)).toEqual(team);
    office.must('berkas.cancel', { berkas: stream, reason: 'gagal lelang' }, { actor: cast.kabag });
    expect(readers(office, cast, stream)).toEqual(team);
  });

  it('does not take in whoever noticed that the clock had ended a step', () => {
    const { office, cast } = openCast();
    publish(office, '90', [
      {
        id: '1',
        lane: 'helpdesk',
        kind: 'decision',
        next: [
          { to: null, result: 'selesai', when: 'Ya' },
          {
            to: null,
            result: 'gagal',
            when: 'Habis waktu',
            onExpire: { text: '1 jam', unit: 'jam', amount: 1 },
          },
        ],
      },
    ]);
    const stream = start(office, cast.helpdesk, { sop: '90', sifat: 'terbatas' });
    const task = openTask(office, stream);
    const at = task.expiry?.at ?? 0;
    expect(at).toBeGreaterThan(0);
    office.must('task.expire', { berkas: stream, task: task.task }, { actor: cast.pegawai, at });
    expect(readers(office, cast, stream)).not.toContain('pegawai');
  });

  it('opens to a Plh. of the Kepala Bagian for the days of the surat perintah', () => {
    const { office, cast, stream } = closedBerkas();
    const data = { orang: cast.elektronik, role: 'kepala-bagian', kind: 'plh', from: null, to: '2026-03-04' };
    const named = { ...data, surat: null, suratDate: null };
    const { at } = office.bodies.at(office.must('pengganti.name', named, { actor: cast.kabag }).seq - 1)!;
    expect(readers(office, cast, stream, at)).toContain('elektronik');
    expect(readers(office, cast, stream, at + 5 * 86_400_000)).not.toContain('elektronik');
  });

  it('opens to work handed over for a time only what stands in that queue, of that SOP', () => {
    const { office, cast, stream } = closedBerkas();
    const give = (orang: string, role: string, sop: string | null) =>
      office.must(
        'penugasan.give',
        { orang, role, sop, from: null, to: '2026-03-04', reason: 'cuti' },
        { actor: cast.kabag },
      );
    give(cast.pegawai, 'helpdesk', '90');
    give(cast.verifikator, 'helpdesk', '12');
    give(cast.elektronik, 'kepala-bagian', null);
    expect(readers(office, cast, stream)).toContain('pegawai');
    expect(readers(office, cast, stream)).not.toContain('verifikator');
    expect(readers(office, cast, stream)).not.toContain('elektronik');
    give(cast.verifikator, 'helpdesk', null);
    expect(readers(office, cast, stream)).toContain('verifikator');
    work(office, stream, '1.1', cast.helpdesk);
    expect(readers(office, cast, stream)).not.toContain('pegawai');
  });
});

describe('a berkas of a SOP that the office keeps closed', () => {
  it('begins closed, whoever starts it and whatever is said', () => {
    const { office, cast } = openCast();
    const pokja = { ...TEAM, people: [cast.pokjaSatu] };
    const stream = start(office, cast.pokjaSatu, { sop: '18', lanes: { pokja }, sifat: 'biasa' });
    expect(berkasOf(office, stream).sifat).toBe('terbatas');
    expect(berkasOf(office, start(office, cast.helpdesk)).sifat).toBe('biasa');
  });

  it('follows the rules of work as they stand when it begins', () => {
    const { office, cast } = openCast();
    const before = start(office, cast.helpdesk);
    const aturan = { ...DEFAULT_ATURAN, sopTertutup: ['12'] };
    office.must('aturan.set', { aturan, seen: DEFAULT_ATURAN }, { actor: cast.kabag });
    expect(berkasOf(office, start(office, cast.helpdesk)).sifat).toBe('terbatas');
    expect(berkasOf(office, before).sifat).toBe('biasa');
  });

  it('so does one that works for a closed berkas, or takes over from it', () => {
    const { office, cast } = openCast();
    publish(office, '91', [{ id: '1', lane: 'helpdesk' }]);
    publish(office, '90', [{ id: '1', lane: 'helpdesk', calls: [{ sop: '91' }] }]);
    const caller = start(office, cast.helpdesk, { sop: '90', sifat: 'terbatas' });
    const cause = { berkas: caller, task: '1.1' };
    const child = tryStart(office, cast.helpdesk, { sop: '91', cause, sifat: 'biasa' });
    expect(codeOf(child)).toBe('diterima');
    expect(berkasOf(office, child.ok ? child.value.subject : '').sifat).toBe('terbatas');
  });
});

describe('a command on a closed berkas', () => {
  it('is refused to who may not see it, and tells whom to turn to', () => {
    const { office, cast, stream } = closedBerkas();
    const at = office.bodies.at(-1)?.at ?? 0;
    const refusal = (actor: string, type: string, data: object) =>
      closedTo(office.world, type, data, { actor, at });
    const note = { berkas: stream, text: 'catatan', lampiran: [] };
    const nama = 'Orang pengelolaan';
    expect(refusal(cast.administrator, 'berkas.note', note)).toEqual({
      code: 'berkas-tertutup',
      detail: { nama },
    });
    expect(refusal(cast.kabag, 'berkas.note', note)).toBeNull();
    const child = { sop: '12', cause: { berkas: stream, task: '1.1' } };
    expect(refusal(cast.pegawai, 'berkas.start', child)?.code).toBe('berkas-tertutup');
    expect(refusal(cast.pegawai, 'task.expire', { berkas: stream, task: '1.1' })).toBeNull();
    expect(refusal(cast.pegawai, 'berkas.note', { ...note, berkas: 'berkas:tidak-ada' })).toBeNull();
  });
});

describe('random work by everybody on closed and open berkas', () => {
  /** What is open to who takes part by lane, or was once asked for: the door alone refuses these to outsiders. */
  const AT_THE_DOOR = ['berkas.note', 'berkas.rename', 'berkas.explain', 'task.expire', 'undo'];

  it('is never hindered by a circle: whoever may work on a berkas, or leads it, may see it', () => {
    let closed = 0;
    const moves = fc.array(randomMove, { minLength: 10, maxLength: 50, size: 'max' });
    fc.assert(
      fc.property(fc.array(randomPast, { minLength: 2, maxLength: 3 }), moves, (pasts, tried) => {
        const { office, cast } = openCast();
        for (const past of pasts) workPast(office, cast, past);
        for (const stream of berkasStreams(office).slice(1))
          office.run(
            'berkas.set-sifat',
            { berkas: stream, sifat: 'terbatas', reason: 'rahasia' },
            { actor: cast.kabag },
          );
        for (const move of tried) {
          const before = office.fork();
          if (!tryMove(office, cast, move).ok) continue;
          const { command, actor, at } = office.bodies.at(-1)!;
          if (AT_THE_DOOR.includes(command.type)) continue;
          const named = JSON.stringify(command.data).includes('berkas:');
          closed += named ? 1 : 0;
          const context = { actor: actor ?? '', at };
          expect(closedTo(before.world, command.type, command.data, context), command.type).toBeNull();
        }
      }),
      { numRuns: scaled(60, 2_000), seed: 77 },
    );
    expect(closed).toBeGreaterThan(scaled(100, 5_000));
  });
});
