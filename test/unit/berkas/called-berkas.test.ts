import { expect, it } from 'vitest';
import {
  callableNow,
  isCallDone,
  openCalls,
  runningChild,
} from '../../../shared/domain/berkas/called-berkas';
import type { BerkasResult, ChildBerkas, Task } from '../../../shared/domain/berkas/berkas-state';

type Calling = Pick<Task, 'calls' | 'oneOf' | 'children'>;

const child = (sop: string, result: BerkasResult | null): ChildBerkas => ({
  berkas: `berkas:${sop}`,
  nomor: `${sop}/2026`,
  sop,
  result,
});
const calling = (sops: readonly string[], more: Partial<Calling> = {}): Calling => ({
  calls: sops.map((sop) => ({ sop, when: null })),
  oneOf: false,
  children: [],
  ...more,
});
const sopsOf = (calls: readonly { readonly sop: string }[]) => calls.map(({ sop }) => sop);

it('a berkas has done its part when it has ended, but not when it was cancelled or still runs', () => {
  expect(isCallDone({ children: [child('34', 'putus kontrak')] }, '34')).toBe(true);
  expect(isCallDone({ children: [child('34', 'dibatalkan')] }, '34')).toBe(false);
  expect(isCallDone({ children: [child('34', null)] }, '34')).toBe(false);
});

it('names the berkas that still runs', () => {
  const children = [child('24', 'selesai'), child('33', null)];

  expect(runningChild({ children })?.sop).toBe('33');
  expect(runningChild({ children: [] })).toBeNull();
});

it('calls several SOPs in their printed order', () => {
  const task = calling(['24', '33']);

  expect(sopsOf(callableNow(task))).toEqual(['24']);
  expect(sopsOf(callableNow({ ...task, children: [child('24', 'selesai')] }))).toEqual(['33']);
  expect(sopsOf(openCalls(task, null))).toEqual(['24', '33']);
});

it('asks for one of several where one is enough', () => {
  const task = calling(['18', '19', '20'], { oneOf: true });

  expect(sopsOf(callableNow(task))).toEqual(['18', '19', '20']);
  expect(openCalls(task, null)).toHaveLength(3);
  expect(openCalls({ ...task, children: [child('19', 'selesai')] }, null)).toEqual([]);
});

it('asks for a berkas on the one way of a choice that needs it, and on no other', () => {
  const task = calling([], { calls: [{ sop: '21', when: 'menyetujui penolakan' }] });

  expect(sopsOf(openCalls(task, 'menyetujui penolakan'))).toEqual(['21']);
  expect(openCalls(task, 'menerima hasil pemilihan')).toEqual([]);
  expect(openCalls(task, null)).toEqual([]);
});
