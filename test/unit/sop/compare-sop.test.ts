import { describe, expect, it } from 'vitest';
import { compareSop, type SopChange } from '../../../shared/sop/compare-sop';
import type { Procedure, Sop, Step } from '../../../shared/sop/schema';
import { isSame, stableJson } from '../../../shared/sop/stable-json';
import { readSop, sopFiles } from './catalogue';

const twelve = readSop('12');

function withProcedure(change: (procedure: Procedure) => Procedure, sop: Sop = twelve): Sop {
  return { ...sop, procedures: sop.procedures.map(change) };
}

function withStep(id: string, change: (step: Step) => Step): Sop {
  return withProcedure((procedure) => ({
    ...procedure,
    steps: procedure.steps.map((step) => (step.id === id ? change(step) : step)),
  }));
}

const differences = (after: Sop): readonly SopChange[] => compareSop(twelve, after);

describe('comparing two versions of a SOP', () => {
  it.each(sopFiles)('%s differs in nothing from itself, read twice', (name) => {
    const number = name.replace('.json', '');
    expect(compareSop(readSop(number), readSop(number))).toEqual([]);
  });

  it('tells a changed text with the words of before, and each other part of the step by name', () => {
    const after = withStep('2', (step) => ({
      ...step,
      text: 'Mengarahkan tamu',
      outputs: [...step.outputs, 'Catatan'],
    }));
    const before = twelve.procedures[0]?.steps.find(({ id }) => id === '2')?.text ?? '';
    expect(differences(after)).toEqual([
      {
        kind: 'step-changed',
        procedure: null,
        step: { no: 2, text: 'Mengarahkan tamu' },
        parts: ['text', 'outputs'],
        before,
      },
    ]);
  });

  it.each<[string, (step: Step) => Step]>([
    ['lane', (step) => ({ ...step, with: ['pokja'] })],
    ['kind', (step) => ({ ...step, kind: 'task' })],
    ['requires', (step) => ({ ...step, requires: [] })],
    ['duration', (step) => ({ ...step, duration: null })],
    ['keterangan', (step) => ({ ...step, keterangan: 'Lihat buku tamu' })],
    ['flow', (step) => ({ ...step, awaits: { who: 'Tamu', what: 'datang' } })],
    ['flow', (step) => ({ ...step, next: [...step.next].reverse() })],
    ['remarks', (step) => ({ ...step, provenance: { ...step.provenance, flow: 'confirmed' } })],
  ])('a step of which only %s changed is told so', (part, change) => {
    expect(differences(withStep('1', change))).toMatchObject([
      { kind: 'step-changed', parts: [part], before: null },
    ]);
  });

  it('tells steps added, removed and put in another order', () => {
    const added = withProcedure((procedure) => ({
      ...procedure,
      steps: [
        ...procedure.steps,
        { ...procedure.steps[0]!, id: '5', no: 5, text: 'Mencatat hasil', next: [] },
      ],
    }));
    expect(differences(added)).toEqual([
      { kind: 'step-added', procedure: null, step: { no: 5, text: 'Mencatat hasil' } },
    ]);
    expect(compareSop(added, twelve)).toEqual([
      { kind: 'step-removed', procedure: null, step: { no: 5, text: 'Mencatat hasil' } },
    ]);
    const turned = withProcedure((procedure) => ({ ...procedure, steps: [...procedure.steps].reverse() }));
    expect(differences(turned)).toEqual([{ kind: 'steps-reordered', procedure: null }]);
  });

  it('tells lanes by their labels, also when only their order or a label changed', () => {
    const lane = { id: 'arsiparis', label: 'Arsiparis' };
    const more = withProcedure((procedure) => ({ ...procedure, lanes: [...procedure.lanes, lane] }));
    expect(differences(more)).toEqual([
      { kind: 'lanes-changed', procedure: null, added: ['Arsiparis'], removed: [] },
    ]);
    const turned = withProcedure((procedure) => ({ ...procedure, lanes: [...procedure.lanes].reverse() }));
    expect(differences(turned)).toEqual([{ kind: 'lanes-changed', procedure: null, added: [], removed: [] }]);
  });

  it('tells procedures added and removed, and names the one a change stands in', () => {
    const both = readSop('38');
    const one: Sop = { ...both, procedures: both.procedures.slice(0, 1) };
    const second = both.procedures[1]?.title ?? '';
    expect(compareSop(one, both)).toEqual([{ kind: 'procedure-added', procedure: second }]);
    expect(compareSop(both, one)).toEqual([{ kind: 'procedure-removed', procedure: second }]);
    const other = withProcedure(
      (procedure) =>
        procedure.title === second
          ? { ...procedure, trigger: { by: 'jadwal', period: 'harian' } }
          : procedure,
      both,
    );
    expect(compareSop(both, other)).toEqual([{ kind: 'trigger-changed', procedure: second }]);
  });

  it('tells the parts of the identity block together, in the order of the sheet', () => {
    const after: Sop = { ...twelve, revised: '2026-01-02', title: 'Meja Layanan', warnings: ['Jangan'] };
    expect(differences(after)).toEqual([{ kind: 'identity', parts: ['title', 'dates', 'warnings'] }]);
  });

  it('finds something in whatever part of the file is touched', () => {
    const touch = (value: unknown): unknown[] => {
      if (Array.isArray(value))
        return value.flatMap((part, at) =>
          touch(part).map((other) => value.map((kept: unknown, index) => (index === at ? other : kept))),
        );
      if (typeof value === 'object' && value !== null)
        return Object.entries(value).flatMap(([key, part]) =>
          touch(part).map((other) => ({ ...value, [key]: other })),
        );
      return [`${String(value)} lain`];
    };
    const { number, ...rest } = twelve;
    const touched = touch(rest).map((other) => ({ number, ...(other as Omit<Sop, 'number'>) }));
    expect(touched.length).toBeGreaterThan(80);
    for (const other of touched) expect(differences(other)).not.toEqual([]);
  });
});

describe('stable JSON', () => {
  it('is the same whatever the order of keys, and for what is left out as for undefined', () => {
    expect(
      isSame({ a: 1, b: { c: [1, 2], d: null } }, { b: { d: null, c: [1, 2] }, a: 1, e: undefined }),
    ).toBe(true);
    expect(stableJson({ b: 'x"y', a: [true, null] })).toBe('{"a":[true,null],"b":"x\\"y"}');
  });

  it('tells apart what is not the same: order in lists, null from absent, text from number', () => {
    expect(isSame([1, 2], [2, 1])).toBe(false);
    expect(isSame({ a: null }, {})).toBe(false);
    expect(isSame({ a: '1' }, { a: 1 })).toBe(false);
  });
});
