import { expect, it } from 'vitest';
import { newsWith, handedWith } from '../../../renderer/parts/step-work/step-news';
import { unitName, unitsBefore } from '../../../renderer/parts/step-work/units';
import { wayOfResult, wayState } from '../../../renderer/parts/step-work/ways';
import contractSop from '../../../assets/sop/33.json';
import type { BerkasResult, BerkasState, StoryFact, Task } from '../../../shared/domain/berkas/berkas-state';
import { stepById } from '../../../shared/sop/graph';
import { sopSchema, type Procedure, type Step } from '../../../shared/sop/schema';

const contract = sopSchema.parse(contractSop).procedures[0] as Procedure;
const ways = (stepById(contract, '5')?.next ?? []).map(({ to, when = '' }) => ({
  to,
  when,
  notBefore: null,
}));
const critical = (...results: readonly (BerkasResult | null)[]): Task =>
  ({
    ...{ step: '5', kind: 'decision', outcomes: ways, oneOf: false, calls: [{ sop: '34', when: null }] },
    children: results.map((result, at) => ({ berkas: `b${at}`, nomor: '1', sop: '34', result })),
  }) as unknown as Task;

it('chooses the one way that ends as the called berkas ended', () => {
  expect(wayOfResult(contract, critical('putus kontrak'))).toBe('2');
});

it('chooses nothing where the result tells no way, or the berkas was cancelled', () => {
  expect(wayOfResult(contract, critical('selesai'))).toBe('');
  expect(wayOfResult(contract, critical('dibatalkan'))).toBe('');
  expect(wayOfResult(contract, critical())).toBe('');
});

it('goes by the berkas that worked last', () => {
  expect(wayOfResult(contract, critical('putus kontrak', 'selesai'))).toBe('');
  expect(wayOfResult(contract, critical('putus kontrak', 'dibatalkan'))).toBe('2');
});

it('tells what a way waits for', () => {
  expect(wayState(critical(), 0, 0)).toEqual({ opensAt: null, needs: ['34'] });
  expect(wayState(critical('selesai'), 0, 0)).toEqual({ opensAt: null, needs: [] });
});

it('asks for the units only where a way returns to a step that each of them has done', () => {
  const each = { id: '4', each: true } as Step;
  const tasks = [
    { step: '4', queue: ['role:a'] },
    { step: '4', queue: ['role:b'] },
    { step: '4', queue: ['role:a'] },
    { step: '5', queue: ['role:c'] },
  ] as unknown as readonly Task[];

  expect(unitsBefore({ tasks }, each)).toEqual(['role:a', 'role:b']);
  expect(unitsBefore({ tasks }, { ...each, each: undefined } as unknown as Step)).toEqual([]);
  expect(unitsBefore({ tasks: [] }, each)).toEqual([]);
  expect(unitName('role:a', [{ id: 'a', label: 'Kasubbag A' }])).toBe('Kasubbag A');
});

const line = (entry: string, what: object, actor = 'orang:a') => ({ entry, actor, what: what as StoryFact });
const told = (...lines: readonly object[]) => ({ story: lines, tasks: [] }) as unknown as BerkasState;

it('tells why a step was sent back, from the entry that opened it again', () => {
  const story = told(
    line('e1', { kind: 'dibuka', task: '2.1' }),
    line('e2', { kind: 'dikembalikan', no: 3, reason: 'kurang tanda tangan' }),
    line('e2', { kind: 'dibuka', task: '2.2' }),
  );

  expect(newsWith(story, { task: '2.2', step: '2' })).toMatchObject({ kind: 'dikembalikan', no: 3 });
  expect(newsWith(story, { task: '2.1', step: '2' })).toBeNull();
});

it('tells what was noted at the step before, and says nothing of an empty note', () => {
  const opened = line('e1', { kind: 'dibuka', task: '2.1' });

  expect(
    newsWith(told(line('e1', { kind: 'selesai', no: 1, note: 'segera' }), opened), {
      task: '2.1',
      step: '2',
    }),
  ).toEqual({
    ...{ kind: 'catatan', by: 'orang:a', no: 1, note: 'segera' },
  });
  expect(
    newsWith(told(line('e1', { kind: 'selesai', no: 1, note: '' }), opened), { task: '2.1', step: '2' }),
  ).toBeNull();
});

it('tells which decision led back to what was done already, with or without a note', () => {
  const decided = line('e2', { kind: 'selesai', no: 3, outcome: 'belum sesuai', note: '' });
  const story = told(decided, line('e2', { kind: 'dibuka', task: '2.2' }));
  const tasks = [{ task: '2.1', step: '2', mark: 'selesai' }] as unknown as readonly Task[];
  const again = { task: '2.2', step: '2' };

  expect(newsWith({ ...story, tasks }, again)).toEqual({
    ...{ kind: 'kembali', by: 'orang:a', no: 3, outcome: 'belum sesuai', note: '' },
  });
  expect(newsWith(story, again)).toBeNull();
});

it('tells who handed a step on, until somebody takes it anew', () => {
  const task = { no: 2, takenBy: 'orang:b', status: 'dikerjakan' } as const;
  const handed = line('e1', { kind: 'diserahkan', no: 2, to: 'orang:b', note: 'rapat' });

  expect(handedWith(told(handed), task)).toEqual({ by: 'orang:a', note: 'rapat' });
  expect(handedWith(told(handed, line('e2', { kind: 'diambil', no: 2 })), task)).toBeNull();
});
