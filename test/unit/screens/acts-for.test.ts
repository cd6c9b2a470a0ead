import { expect, it } from 'vitest';
import { actsFor, type StepAct, type Viewer } from '../../../renderer/parts/step-acts/acts-for';
import { usualReturn } from '../../../renderer/parts/step-acts/usual-return';
import type { BerkasState, Task } from '../../../shared/domain/berkas/berkas-state';
import type { Procedure } from '../../../shared/sop/schema';

const ME = 'orang:saya';
const OTHER = 'orang:lain';
const viewer: Viewer = { person: ME, answers: false, leads: false, isHolderGone: false, now: 1_000 };
const bare = {
  calls: [],
  oneOf: false,
  group: null,
  children: [],
  expiry: null,
  returnWish: null,
  from: null,
  takenBy: null,
  awaits: null,
};

const before = {
  ...bare,
  ...{ task: '1.1', step: '1', status: 'selesai', mark: 'selesai', finishedBy: OTHER },
} as unknown as Task;
const present = {
  ...bare,
  ...{ task: '2.1', step: '2', status: 'menunggu', mark: null, finishedBy: null, from: '1.1' },
} as unknown as Task;

const acts = (change: Partial<Task>, who: Partial<Viewer>, first: Partial<Task> = {}) => {
  const task = { ...present, ...change };
  const tasks = [{ ...before, ...first }, task];
  const berkas = { closedAt: null, tasks, handedOver: [] } as unknown as BerkasState;
  return actsFor(berkas, task, { ...viewer, ...who });
};
const OWN = { status: 'dikerjakan', takenBy: ME } as const;

it('offers nothing to somebody who has nothing to do with the step', () => {
  expect(acts({}, {})).toEqual([]);
  expect(acts({ status: 'dikerjakan', takenBy: OTHER }, { answers: true })).toEqual([]);
});

it('offers who has the step to send it back, ask, pause, hand on, or mark it as met', () => {
  const all: readonly StepAct[] = ['kembalikan', 'tanyakan', 'jeda', 'serahkan', 'dipenuhi'];

  expect(acts(OWN, {})).toEqual(all);
});

it('offers who may take the step what needs no taking', () => {
  expect(acts({}, { answers: true })).toEqual(['kembalikan', 'tanyakan', 'dipenuhi']);
});

it('lets what stands still go on, and does not let it stand still twice', () => {
  const offered = acts({ ...OWN, status: 'dijeda' }, {});

  expect(offered).toContain('lanjutkan');
  expect(offered).not.toContain('jeda');
});

it('sends back nothing that several do together, nor what waits for another berkas, nor a first step', () => {
  expect(acts({ ...OWN, group: '2.1' }, {})).not.toContain('kembalikan');
  expect(acts({ ...OWN, status: 'menunggu-berkas' }, {})).not.toContain('kembalikan');
  expect(acts(OWN, {}, { status: 'menunggu', mark: null })).not.toContain('kembalikan');
});

it('lets who finished the step before take it back, or ask for it once somebody has begun', () => {
  const mine = { finishedBy: ME };

  expect(acts({}, {}, mine)).toEqual(['tarik']);
  expect(acts({ status: 'dikerjakan', takenBy: OTHER }, {}, mine)).toEqual(['minta']);
  expect(
    acts({ status: 'dikerjakan', takenBy: OTHER, returnWish: { by: ME, reason: 'x' } }, {}, mine),
  ).toEqual([]);
});

it('lets who leads the berkas pass a step over, but not while a called berkas runs', () => {
  const child = { berkas: 'berkas:2', nomor: 'B-0002/2026', sop: '34', result: null };

  expect(acts({}, { leads: true })).toEqual(['lewati']);
  expect(acts({ children: [child] }, { leads: true })).toEqual([]);
});

it('lets a step that awaits an outsider be met only by who would record the arrival', () => {
  const awaiting = { status: 'menunggu-pihak-luar' } as const;

  expect(acts(awaiting, { answers: true })).toEqual(['dipenuhi']);
  expect(acts(awaiting, {})).toEqual([]);
});

it('records that time has run out only when it has', () => {
  const expiry = { at: 1_000, outcome: 0, text: 'dianggap diterima' };

  expect(acts({ expiry }, {})).toEqual(['kedaluwarsa']);
  expect(acts({ expiry: { ...expiry, at: 1_001 } }, {})).toEqual([]);
});

it('puts back what somebody holds who is gone, for those who may take it', () => {
  const held = { status: 'dikerjakan', takenBy: OTHER } as const;

  expect(acts(held, { answers: true, isHolderGone: true })).toEqual(['lepas']);
  expect(acts(held, { isHolderGone: true })).toEqual([]);
});

it('puts back a step that still calls another SOP, for there is no form with a button for it', () => {
  expect(acts({ ...OWN, calls: [{ sop: '34', when: null }] }, {})).toContain('lepas');
  expect(acts(OWN, {})).not.toContain('lepas');
});

it('offers nothing where the berkas is closed', () => {
  const berkas = { closedAt: 1, tasks: [before, present], handedOver: [] } as unknown as BerkasState;

  expect(actsFor(berkas, present, { ...viewer, answers: true, leads: true })).toEqual([]);
});

it("sends back where the SOP's own return leads, else to the step before, else to the last one worked", () => {
  const worked = (step: string) => ({ ...before, task: `${step}.1`, step });
  const task = { ...present, step: '4', task: '4.1', from: '3.1' };
  const berkas = { tasks: [worked('1'), worked('2'), worked('3'), task] };
  const steps = (next: readonly object[]) => ({ steps: [{ id: '4', next }] }) as unknown as Procedure;
  const printed = [{ to: '5' }, { to: '2', when: 'tidak sesuai', resume: '4' }];

  expect(usualReturn(berkas, task, steps(printed))).toBe('2');
  expect(usualReturn(berkas, task, steps([{ to: '5' }]))).toBe('3');
  expect(usualReturn(berkas, { ...task, from: null }, null)).toBe('3');
  expect(usualReturn({ tasks: [task] }, task, null)).toBeNull();
});
