import { describe, expect, it } from 'vitest';
import { openCast, type Cast } from '../../builders/cast';
import { publish, type MadeStep } from '../../builders/made-sop';
import type { Office } from '../../builders/office';
import { berkasOf, codeOf, finish, openTask, start, take, work, type Finish } from '../../builders/work';

const lane = 'helpdesk';

/** SOP 90 hands over to SOP 91 by its second way. */
function openWith(...target: readonly MadeStep[]): {
  readonly office: Office;
  readonly cast: Cast;
} {
  const opened = openCast();
  publish(opened.office, '91', target.length > 0 ? target : [{ id: '1', lane: 'verifikator' }]);
  publish(opened.office, '90', [
    {
      id: '1',
      lane,
      kind: 'decision',
      with: ['kasubbag-terkait', 'pokja'],
      next: [
        { to: null, result: 'selesai', when: 'beres' },
        { to: null, result: 'dialihkan', when: 'dialihkan', opens: '91' },
      ],
    },
  ]);
  return opened;
}

function handOver(office: Office, stream: string, actor: string, how: Finish = {}): string {
  work(office, stream, '1.1', actor, { outcome: 1, ...how });
  return berkasOf(office, stream).handedOver[0]?.berkas ?? '';
}

describe('a way that hands over to another SOP', () => {
  it('begins its berkas without waiting: same title and pencatat, a number of its own, each names the other', () => {
    const { office, cast } = openWith();
    const stream = start(office, cast.helpdesk, { sop: '90', title: 'Paket gagal' });
    const other = handOver(office, stream, cast.helpdesk);
    const [from, to] = [berkasOf(office, stream), berkasOf(office, other)];

    expect(from).toMatchObject({
      result: 'dialihkan',
      handedOver: [{ task: '1.1', berkas: other, nomor: to.nomor, sop: '91' }],
    });
    expect(to).toMatchObject({
      sop: '91',
      title: 'Paket gagal',
      pencatat: cast.helpdesk,
      nomor: 'B-0002/2026',
      cause: { kind: 'diteruskan', berkas: stream, nomor: from.nomor, task: '1.1' },
    });
    expect(openTask(office, other)).toMatchObject({ step: '1', queue: ['role:verifikator'] });
    const kinds = from.story.map(({ what }) => what.kind);
    expect(kinds.slice(-3).sort()).toEqual(['ditutup', 'meneruskan', 'selesai']);
    expect(to.story.map(({ what }) => what.kind)).toEqual(['dimulai', 'berasal-dari', 'dibuka']);
  });

  it('the other way out opens nothing', () => {
    const { office, cast } = openWith();
    const stream = start(office, cast.helpdesk, { sop: '90' });
    work(office, stream, '1.1', cast.helpdesk, { outcome: 0 });
    expect(berkasOf(office, stream)).toMatchObject({ result: 'selesai', handedOver: [] });
  });

  it('inherits the secrecy class, and says nothing of one that is not', () => {
    const { office, cast } = openWith();
    const closed = start(office, cast.helpdesk, { sop: '90', sifat: 'terbatas' });
    expect(berkasOf(office, handOver(office, closed, cast.helpdesk)).sifat).toBe('terbatas');
    const open = start(office, cast.helpdesk, { sop: '90' });
    expect(berkasOf(office, handOver(office, open, cast.helpdesk)).sifat).toBe('biasa');
  });

  it('takes along the holders of the lanes both have, those named with this finish too, and no others', () => {
    const { office, cast } = openWith({ id: '1', lane: 'pokja' });
    const stream = start(office, cast.helpdesk, { sop: '90' });
    const lanes = {
      pokja: { kind: 'team', people: [cast.pokjaDua] },
      'kasubbag-terkait': { kind: 'role', role: 'kasubbag-pembinaan' },
    } as const;
    const other = handOver(office, stream, cast.helpdesk, { lanes });
    expect(berkasOf(office, other).lanes).toEqual({ pokja: lanes.pokja });
    expect(codeOf(take(office, other, '1.1', cast.pokjaSatu))).toBe('tidak-berhak');
    expect(codeOf(take(office, other, '1.1', cast.pokjaDua))).toBe('diterima');
  });

  it('asks for a holder the other SOP needs from the first, and goes nowhere without', () => {
    const { office, cast } = openWith({ id: '1', lane: 'pokja' });
    const stream = start(office, cast.helpdesk, { sop: '90' });
    take(office, stream, '1.1', cast.helpdesk);
    const refused = finish(office, stream, '1.1', cast.helpdesk, { outcome: 1 });
    expect(codeOf(refused)).toBe('pelaksana-belum-ditunjuk');
    expect(berkasOf(office, stream).closedAt).toBeNull();
  });

  it('goes through outcome rows on its way', () => {
    const { office, cast } = openWith();
    publish(office, '90', [
      { id: '1', lane, next: [{ to: '2' }] },
      { id: '2', lane, kind: 'outcome', next: [{ to: '3', opens: '91' }] },
      { id: '3', lane },
    ]);
    const stream = start(office, cast.helpdesk, { sop: '90' });
    work(office, stream, '1.1', cast.helpdesk);
    expect(openTask(office, stream).step).toBe('3');
    expect(berkasOf(office, stream).handedOver).toMatchObject([{ sop: '91' }]);
  });

  it('cannot be taken back: the other berkas is on somebody’s desk', () => {
    const { office, cast } = openWith();
    publish(office, '90', [
      { id: '1', lane, next: [{ to: '2', opens: '91' }] },
      { id: '2', lane },
    ]);
    const stream = start(office, cast.helpdesk, { sop: '90' });
    work(office, stream, '1.1', cast.helpdesk);
    const { commandId = '' } = office.bodies.at(-1) ?? {};
    expect(codeOf(office.undo(commandId, { actor: cast.helpdesk }))).toBe('urung-tidak-bisa');
    const back = { berkas: stream, task: '1.1' };
    expect(codeOf(office.run('task.take-back', back, { actor: cast.helpdesk }))).toBe('sudah-dibuka-penerus');
  });

  it('nobody waits: its end tells the berkas it came out of nothing', () => {
    const { office, cast } = openWith();
    const stream = start(office, cast.helpdesk, { sop: '90' });
    const other = handOver(office, stream, cast.helpdesk);
    const before = berkasOf(office, stream);
    work(office, other, '1.1', cast.verifikator);
    expect(berkasOf(office, other).result).toBe('selesai');
    expect(berkasOf(office, stream)).toBe(before);
  });

  it('refuses a SOP that is not there', () => {
    const { office, cast } = openWith();
    publish(office, '90', [{ id: '1', lane, next: [{ to: null, result: 'dialihkan', opens: '99' }] }]);
    const stream = start(office, cast.helpdesk, { sop: '90' });
    take(office, stream, '1.1', cast.helpdesk);
    expect(codeOf(finish(office, stream, '1.1', cast.helpdesk))).toBe('sop-tidak-ada');
  });
});
