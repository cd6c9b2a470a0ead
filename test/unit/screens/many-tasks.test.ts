import { expect, it } from 'vitest';
import helpDesk from '../../../assets/sop/12.json';
import rolesFile from '../../../assets/sop/roles.json';
import type { TaskPlace } from '../../../renderer/db/use-task-places';
import type { Sent } from '../../../renderer/parts/act/send';
import { finishEach, manyCommand, notTogether } from '../../../renderer/parts/step-work/many-tasks';
import type { BerkasState, Task } from '../../../shared/domain/berkas/berkas-state';
import { roleTableSchema, sopSchema, type Procedure } from '../../../shared/sop/schema';

const table = roleTableSchema.parse(rolesFile);
const procedure = sopSchema.parse(helpDesk).procedures[0] as Procedure;
const ME = 'orang:saya';

const simple = {
  task: '4.1',
  step: '4',
  no: 4,
  lane: 'helpdesk',
  kind: 'task',
  status: 'menunggu',
  takenBy: null,
  outside: false,
  calls: [],
  children: [],
  oneOf: false,
  duration: null,
  resumeAt: null,
  requires: ['Informasi yang dibutuhkan', 'SPSE'],
  outputs: ['Informasi yang dibutuhkan'],
} as unknown as Task;

const place = (change: Partial<Task> = {}, berkas: Partial<BerkasState> = {}): TaskPlace => ({
  berkas: { stream: 'berkas:1', closedAt: null, lanes: {}, tasks: [], ...berkas } as unknown as BerkasState,
  task: { ...simple, ...change },
  procedure,
  table,
});

it('finishes a simple task together with others, taken or not', () => {
  expect(notTogether(place(), ME)).toBeNull();
  expect(notTogether(place({ status: 'dikerjakan', takenBy: ME }), ME)).toBeNull();
});

it.each([
  ['selesai', { status: 'selesai' }],
  ['milik-lain', { status: 'dikerjakan', takenBy: 'orang:lain' }],
  ['menunggu', { status: 'dijeda', takenBy: ME }],
  ['menunggu', { status: 'menunggu-pihak-luar' }],
  ['keputusan', { kind: 'decision' }],
  ['pihak-luar', { outside: true }],
  ['memanggil', { calls: [{ sop: '34', when: null }] }],
  ['jadwal', { duration: { text: 'Sesuai jadwal', unit: 'jadwal', min: null, max: null } }],
  ['pelaksana', { resumeAt: '3' }],
] as const)('leaves alone what asks something of its own: %s', (why, change) => {
  expect(notTogether(place(change), ME)).toBe(why);
});

it('leaves alone what stands in a closed berkas', () => {
  expect(notTogether(place({}, { closedAt: 1 }), ME)).toBe('selesai');
});

it('says that everything is there only when the person says so; what the program knows is there in any case', () => {
  const all = { ada: ['Informasi yang dibutuhkan', 'SPSE'], kurang: [] };

  expect(manyCommand(place(), { note: 'x', isAllThere: true }).kelengkapan).toEqual(all);
  expect(manyCommand(place(), { note: 'x', isAllThere: false }).kelengkapan).toEqual({
    ada: ['SPSE'],
    kurang: ['Informasi yang dibutuhkan'],
  });
});

it('takes what nobody has, finishes each, and is not stopped by a refusal', async () => {
  const taken = place({ task: '4.2', status: 'dikerjakan', takenBy: ME });
  const [gone, refused, last] = [place({ task: '4.3' }), place({ task: '4.4' }), place({ task: '4.5' })];
  const calls: string[] = [];
  const answer = (name: string, fails: TaskPlace) => (one: TaskPlace) => {
    calls.push(`${name} ${one.task.task}`);
    const sent: Sent = one === fails ? { ok: false, sentence: `${name} ditolak` } : { ok: true };
    return Promise.resolve(sent);
  };

  const report = await finishEach([taken, gone, refused, last], {
    take: answer('take', gone),
    finish: answer('finish', refused),
  });

  expect(calls).toEqual(['finish 4.2', 'take 4.3', 'take 4.4', 'finish 4.4', 'take 4.5', 'finish 4.5']);
  expect(report.done).toEqual([taken, last]);
  expect(report.left).toEqual([
    { place: gone, sentence: 'take ditolak' },
    { place: refused, sentence: 'finish ditolak' },
  ]);
});
