import { describe, expect, it } from 'vitest';
import type { BerkasState } from '../../../shared/domain/berkas/berkas-state';
import { openCast, type Cast } from '../../builders/cast';
import { stateIn, type Office } from '../../builders/office';
import { berkasOf, codeOf, finish, KASUBBAG_TERKAIT, openTask, start, take, work } from '../../builders/work';

/** A berkas without its story and the moments its lanes were named: what an undo must give back. */
function plain({ story: _story, lanesSince, ...rest }: BerkasState): object {
  return { ...rest, lanes: Object.keys(lanesSince).sort(), holders: rest.lanes };
}

function undoLast(office: Office, actor: string): string {
  return codeOf(office.undo(office.bodies.at(-1)?.commandId ?? '', { actor }));
}

function atFour(office: Office, cast: Cast): string {
  const stream = start(office, cast.helpdesk);
  work(office, stream, '1.1', cast.helpdesk, { outcome: 1 });
  return stream;
}

describe('undoing a take', () => {
  it('puts the task back as it lay on the queue', () => {
    const { office, cast } = openCast();
    const stream = start(office, cast.helpdesk);
    const before = plain(berkasOf(office, stream));
    take(office, stream, '1.1', cast.helpdesk);
    expect(undoLast(office, cast.helpdesk)).toBe('diterima');
    expect(plain(berkasOf(office, stream))).toEqual(before);
    expect(codeOf(take(office, stream, '1.1', cast.helpdeskDua))).toBe('diterima');
  });
});

describe('undoing a finish', () => {
  it('drops what it opened and gives the task back to the one who had it', () => {
    const { office, cast } = openCast();
    const stream = start(office, cast.helpdesk);
    take(office, stream, '1.1', cast.helpdesk);
    const before = plain(berkasOf(office, stream));
    finish(office, stream, '1.1', cast.helpdesk, { outcome: 0 });
    expect(undoLast(office, cast.helpdesk)).toBe('diterima');

    expect(plain(berkasOf(office, stream))).toEqual(before);
    expect(codeOf(take(office, stream, '2.1', cast.helpdesk))).toBe('tugas-tidak-ada');
    finish(office, stream, '1.1', cast.helpdesk, { outcome: 1 });
    expect(openTask(office, stream).task).toBe('4.1');
  });

  it('reopens a berkas that it had closed', () => {
    const { office, cast } = openCast();
    const stream = atFour(office, cast);
    take(office, stream, '4.1', cast.helpdesk);
    const before = plain(berkasOf(office, stream));
    finish(office, stream, '4.1', cast.helpdesk);
    expect(berkasOf(office, stream).result).toBe('selesai');
    expect(undoLast(office, cast.helpdesk)).toBe('diterima');

    expect(plain(berkasOf(office, stream))).toEqual(before);
    expect(berkasOf(office, stream)).toMatchObject({ closedAt: null, result: null });
    expect(codeOf(finish(office, stream, '4.1', cast.helpdesk))).toBe('diterima');
  });

  it('takes back the holder it named, so that the wrong Kasubbag does not stay', () => {
    const { office, cast } = openCast();
    const stream = start(office, cast.helpdesk);
    work(office, stream, '1.1', cast.helpdesk, { outcome: 0 });
    take(office, stream, '2.1', cast.helpdesk);
    const before = plain(berkasOf(office, stream));
    finish(office, stream, '2.1', cast.helpdesk, { outcome: 1, lanes: KASUBBAG_TERKAIT });
    undoLast(office, cast.helpdesk);

    expect(plain(berkasOf(office, stream))).toEqual(before);
    expect(codeOf(finish(office, stream, '2.1', cast.helpdesk, { outcome: 1 }))).toBe(
      'pelaksana-belum-ditunjuk',
    );
  });

  it('gives a lane back to the holder it had before', () => {
    const { office, cast } = openCast();
    const lanes = { 'kasubbag-terkait': { kind: 'role', role: 'kasubbag-elektronik' } } as const;
    const stream = start(office, cast.helpdesk, { lanes });
    work(office, stream, '1.1', cast.helpdesk, { outcome: 0 });
    take(office, stream, '2.1', cast.helpdesk);
    finish(office, stream, '2.1', cast.helpdesk, { outcome: 1, lanes: KASUBBAG_TERKAIT });
    undoLast(office, cast.helpdesk);
    expect(berkasOf(office, stream).lanes).toEqual(lanes);
    expect(plain(berkasOf(office, stream))).toEqual(plain(replayed(office, stream)));
  });

  it('numbers a step that opens again after the undo as the first time', () => {
    const { office, cast } = openCast();
    const stream = start(office, cast.helpdesk);
    take(office, stream, '1.1', cast.helpdesk);
    for (let round = 0; round < 3; round += 1) {
      finish(office, stream, '1.1', cast.helpdesk, { outcome: 0 });
      undoLast(office, cast.helpdesk);
    }
    finish(office, stream, '1.1', cast.helpdesk, { outcome: 0 });
    expect(openTask(office, stream).task).toBe('2.1');
  });
});

function replayed(office: Office, stream: string): BerkasState {
  const state = stateIn(office, 'berkas', stream);
  if (state === null) throw new Error('nothing to replay');
  return state;
}

describe('what has no inverse', () => {
  it.each([
    ['berkas.start', () => null],
    ['berkas.note', (stream: string) => ({ berkas: stream, text: 'catatan', lampiran: [] })],
    [
      'berkas.rename',
      (stream: string) => ({ berkas: stream, title: 'Judul lain', seen: { title: 'Tamu bertanya' } }),
    ],
  ])('%s cannot be undone', (type, dataOf) => {
    const { office, cast } = openCast();
    const stream = start(office, cast.helpdesk);
    const data = dataOf(stream);
    if (data !== null) office.must(type, data, { actor: cast.helpdesk });
    expect(undoLast(office, cast.helpdesk)).toBe('urung-tidak-bisa');
  });

  it('an undo cannot itself be undone', () => {
    const { office, cast } = openCast();
    const stream = start(office, cast.helpdesk);
    take(office, stream, '1.1', cast.helpdesk);
    undoLast(office, cast.helpdesk);
    expect(undoLast(office, cast.helpdesk)).toBe('urung-tidak-bisa');
    expect(openTask(office, stream).takenBy).toBeNull();
  });
});
