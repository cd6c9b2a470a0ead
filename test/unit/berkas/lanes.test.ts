import { describe, expect, it } from 'vitest';
import { openCast, type Cast } from '../../builders/cast';
import { publish } from '../../builders/made-sop';
import type { Office } from '../../builders/office';
import {
  berkasOf,
  codeOf,
  finish,
  openTask,
  start,
  take,
  tryStart,
  work,
  type Lanes,
} from '../../builders/work';

const team = (...people: readonly string[]): Lanes => ({ pokja: { kind: 'team', people } });
const role = (chosen: string, lane = 'kasubbag-terkait'): Lanes => ({
  [lane]: { kind: 'role', role: chosen },
});

function atStepTwo(office: Office, cast: Cast): string {
  const stream = start(office, cast.helpdesk);
  work(office, stream, '1.1', cast.helpdesk, { outcome: 0 });
  take(office, stream, '2.1', cast.helpdesk);
  return stream;
}

describe('Kasubbag terkait is named in the berkas', () => {
  it('refuses to go on to a step whose lane nobody was named for, and names the lane', () => {
    const { office, cast } = openCast();
    const stream = atStepTwo(office, cast);
    expect(finish(office, stream, '2.1', cast.helpdesk, { outcome: 1 })).toEqual({
      ok: false,
      error: {
        code: 'pelaksana-belum-ditunjuk',
        detail: { lane: 'kasubbag-terkait', label: 'Kasubbag Terkait' },
      },
    });
    expect(openTask(office, stream)).toMatchObject({ task: '2.1', takenBy: cast.helpdesk });
  });

  it.each(['kasubbag-pembinaan', 'kasubbag-pengelolaan', 'kasubbag-elektronik'])('may be %s', (chosen) => {
    const { office, cast } = openCast();
    const stream = atStepTwo(office, cast);
    finish(office, stream, '2.1', cast.helpdesk, { outcome: 1, lanes: role(chosen) });
    expect(openTask(office, stream).queue).toEqual([`role:${chosen}`]);
  });

  it.each([
    ['a role it cannot stand for', () => role('helpdesk')],
    ['itself', () => role('kasubbag-terkait')],
    ['a role that does not exist', () => role('kasubbag-baru')],
    ['a team', (cast: Cast): Lanes => ({ 'kasubbag-terkait': { kind: 'team', people: [cast.pembinaan] } })],
    ['a lane that is not named per berkas', () => role('helpdesk', 'helpdesk')],
    ['a lane the procedure lacks', () => role('kasubbag-pembinaan', 'verifikator')],
    ['the team’s lane as a role', () => role('jf-ppbj', 'pokja')],
  ])('refuses %s', (_what, lanesOf) => {
    const { office, cast } = openCast();
    const stream = atStepTwo(office, cast);
    const refused = finish(office, stream, '2.1', cast.helpdesk, { outcome: 1, lanes: lanesOf(cast) });
    expect(codeOf(refused)).toBe('pelaksana-tidak-sah');
    expect(berkasOf(office, stream).lanes).toEqual({});
  });

  it('takes the name given at the start, and lets a later finish name another', () => {
    const { office, cast } = openCast();
    const stream = start(office, cast.helpdesk, { lanes: role('kasubbag-pengelolaan') });
    work(office, stream, '1.1', cast.helpdesk, { outcome: 0 });
    work(office, stream, '2.1', cast.helpdesk, { outcome: 1, lanes: role('kasubbag-elektronik') });
    expect(openTask(office, stream).queue).toEqual(['role:kasubbag-elektronik']);
    expect(codeOf(take(office, stream, '3.1', cast.pengelolaan))).toBe('tidak-berhak');
    expect(codeOf(take(office, stream, '3.1', cast.elektronik))).toBe('diterima');
  });
});

describe('Pokja is a team named in the berkas', () => {
  it('lets its members in and nobody else who holds the same role', () => {
    const { office, cast } = openCast();
    const stream = start(office, cast.helpdesk, {
      lanes: { ...role('kasubbag-pembinaan'), ...team(cast.pokjaSatu) },
    });
    work(office, stream, '1.1', cast.helpdesk, { outcome: 0 });
    work(office, stream, '2.1', cast.helpdesk, { outcome: 1 });
    work(office, stream, '3.1', cast.pembinaan);
    expect(codeOf(take(office, stream, '4.1', cast.pokjaDua))).toBe('tidak-berhak');
    expect(codeOf(take(office, stream, '4.1', cast.pokjaSatu))).toBe('diterima');
  });

  it('is the team of one berkas, not of the next', () => {
    const { office, cast } = openCast();
    const lanes = { ...role('kasubbag-pembinaan'), ...team(cast.pokjaSatu) };
    const other = { ...role('kasubbag-pembinaan'), ...team(cast.pokjaDua) };
    start(office, cast.helpdesk, { lanes });
    const stream = start(office, cast.helpdesk, { lanes: other });
    work(office, stream, '1.1', cast.helpdesk, { outcome: 0 });
    work(office, stream, '2.1', cast.helpdesk, { outcome: 1 });
    work(office, stream, '3.1', cast.pembinaan);
    expect(codeOf(take(office, stream, '4.1', cast.pokjaSatu))).toBe('tidak-berhak');
  });

  it.each([
    [
      'somebody who holds none of the roles it is chosen from',
      (cast: Cast) => team(cast.pokjaSatu, cast.helpdesk),
    ],
    ['somebody twice', (cast: Cast) => team(cast.pokjaSatu, cast.pokjaSatu)],
    ['nobody known', () => team('orang:tidak-ada')],
    ['a stream that is no person', () => team('kantor')],
  ])('refuses %s', (_what, lanesOf) => {
    const { office, cast } = openCast();
    expect(codeOf(tryStart(office, cast.helpdesk, { lanes: lanesOf(cast) }))).toBe('pelaksana-tidak-sah');
  });

  it('refuses an empty team and one of more than twenty', () => {
    const { office, cast } = openCast();
    expect(codeOf(tryStart(office, cast.helpdesk, { lanes: team() }))).toBe('isian-tidak-sah');
    const many = Array.from({ length: 21 }, (_, index) => `orang:ke-${index}`);
    expect(codeOf(tryStart(office, cast.helpdesk, { lanes: team(...many) }))).toBe('isian-tidak-sah');
  });

  it('refuses somebody whose role has ended', () => {
    const { office, cast } = openCast();
    office.must('peran.end', { orang: cast.pokjaSatu, role: 'jf-ppbj' }, { actor: cast.administrator });
    expect(codeOf(tryStart(office, cast.helpdesk, { lanes: team(cast.pokjaSatu) }))).toBe(
      'pelaksana-tidak-sah',
    );
  });
});

describe('Kasubbag lainnya are all but those with a lane of their own', () => {
  it('queues the step to the rest, and cannot be named', () => {
    const { office, cast } = openCast();
    publish(office, '90', [
      { id: '1', lane: 'kasubbag-pembinaan', next: [{ to: '2' }] },
      { id: '2', lane: 'kasubbag-lainnya' },
    ]);
    const stream = start(office, cast.pembinaan, { sop: '90' });
    take(office, stream, '1.1', cast.pembinaan);
    const named = finish(office, stream, '1.1', cast.pembinaan, {
      lanes: role('kasubbag-pengelolaan', 'kasubbag-lainnya'),
    });
    expect(codeOf(named)).toBe('pelaksana-tidak-sah');
    finish(office, stream, '1.1', cast.pembinaan);
    expect(openTask(office, stream).queue).toEqual(['role:kasubbag-pengelolaan', 'role:kasubbag-elektronik']);
    expect(codeOf(take(office, stream, '2.1', cast.pembinaan))).toBe('tidak-berhak');
  });
});
