import { describe, expect, it } from 'vitest';
import { checkProcedure, checkSop } from '../../../shared/sop/check-procedure';
import type { Procedure, RoleTable } from '../../../shared/sop/schema';
import { aProcedure, aStep } from './a-procedure';
import { readSop } from './catalogue';

const sop = { ...readSop('12'), number: '07' };
const roles: RoleTable = {
  roles: [{ id: 'helpdesk', label: 'Helpdesk', kind: 'tugas' }],
  lanes: ['helpdesk', 'pokja'].map((lane) => ({ lane, labels: [lane], role: 'helpdesk', reason: 'uji' })),
};

function broken(procedure: Procedure): readonly string[] {
  return checkProcedure(sop, procedure, ['21'], roles).map((error) => `${error.code} ${error.step ?? '-'}`);
}

const last = aStep('9', []);

describe('checkProcedure', () => {
  it('finds nothing in a procedure that holds to all rules', () => {
    const choice = aStep('1', [
      { to: '9', when: 'ya' },
      { to: null, when: 'tidak', result: 'gagal', opens: '21' },
    ]);
    expect(broken(aProcedure([choice, last]))).toEqual([]);
  });

  it('names SOP, procedure and step in an Indonesian sentence', () => {
    const [error] = checkProcedure(sop, aProcedure([aStep('1', [{ to: '8' }]), last]), [], roles);
    expect(error?.message).toBe(
      'SOP 07, prosedur utama, langkah 1: dari langkah ini tidak ada jalan menuju akhir prosedur',
    );
    expect(error).toMatchObject({ sop: '07', procedure: 'utama', step: '1' });
  });

  it('1: refuses an arrow to a step that does not exist', () => {
    expect(broken(aProcedure([aStep('1', [{ to: '8' }])]))).toContain('target-missing 1');
  });

  it('1: refuses a second start, and a step only reached from one that is not', () => {
    const second = [aStep('2', [{ to: '3' }]), aStep('3', [{ to: '9' }])];
    const found = broken(aProcedure([aStep('1', [{ to: '9' }]), ...second, last]));
    expect(found).toEqual(['second-start 2', 'unreachable 3']);
  });

  it('1: refuses a step from which no end can be reached', () => {
    const trap = aStep('2', [
      { to: '2', when: 'lagi' },
      { to: '2', when: 'terus' },
    ]);
    const start = aStep('1', [
      { to: '2', when: 'ya' },
      { to: '9', when: 'tidak' },
    ]);
    expect(broken(aProcedure([start, trap, last]))).toEqual(['no-way-out 2']);
  });

  it('2: asks a decision for two ways, each with its own condition', () => {
    const one = aStep('1', [{ to: '9', when: 'ya' }], { kind: 'decision' });
    const without = aStep('1', [{ to: '9', when: 'ya' }, { to: '9' }]);
    const same = aStep('1', [
      { to: '9', when: 'ya' },
      { to: '9', when: 'ya' },
    ]);
    expect(broken(aProcedure([one, last]))).toEqual(['decision-needs-two 1']);
    expect(broken(aProcedure([without, last]))).toEqual(['when-missing 1']);
    expect(broken(aProcedure([same, last]))).toEqual(['when-repeated 1']);
  });

  it.each(['task', 'outcome'] as const)('2: leaves a %s one way only', (kind) => {
    const two = aStep(
      '1',
      [
        { to: '9', when: 'ya' },
        { to: '9', when: 'tidak' },
      ],
      { kind },
    );
    expect(broken(aProcedure([two, last]))).toEqual(['one-edge-only 1']);
  });

  it('3: refuses a loop without a decision, but not one with it', () => {
    const loop = [aStep('1', [{ to: '2' }]), aStep('2', [{ to: '1' }])];
    const choice = aStep('2', [
      { to: '1', when: 'ulang' },
      { to: '9', when: 'cukup' },
    ]);
    expect(broken(aProcedure(loop))).toEqual(
      expect.arrayContaining(['loop-without-decision 1', 'loop-without-decision 2']),
    );
    expect(broken(aProcedure([aStep('1', [{ to: '2' }]), choice, last]))).toEqual([]);
  });

  it('4: refuses a lane that is unknown, unused, or without a role', () => {
    const stranger = aStep('1', [], { with: ['tamu'] });
    expect(broken(aProcedure([stranger]))).toEqual(['lane-unknown 1']);
    expect(broken(aProcedure([aStep('1', [])], ['helpdesk', 'pokja']))).toEqual(['lane-unused -']);
    expect(broken(aProcedure([aStep('1', [], { lane: 'tamu' })], ['tamu']))).toEqual(['lane-without-role -']);
  });

  it('4: counts a lane as used when it may hold a step or takes part in it', () => {
    const shared = aStep('1', [], { or: ['pokja'] });
    expect(broken(aProcedure([shared], ['helpdesk', 'pokja']))).toEqual([]);
    expect(broken(aProcedure([aStep('1', [], { with: ['pokja'] })], ['helpdesk', 'pokja']))).toEqual([]);
  });

  it('5: refuses SOPs and steps that do not exist, wherever they are named', () => {
    const opens = aStep('1', [{ to: '9', opens: '99' }]);
    const calls = aStep('1', [{ to: '9' }], { calls: [{ sop: '98', fulfils: ['7'] }] });
    const resume = aStep('1', [{ to: '9', resume: '7' }]);
    const rule = { text: 'setelah masa sanggah', unit: 'hari', amount: 5, after: '7' } as const;
    expect(broken(aProcedure([opens, last]))).toEqual(['sop-unknown 1']);
    expect(broken(aProcedure([calls, last]))).toEqual(['step-unknown 1', 'sop-unknown 1']);
    expect(broken(aProcedure([resume, last]))).toEqual(['step-unknown 1']);
    expect(broken(aProcedure([aStep('1', [{ to: '9', notBefore: rule }]), last]))).toEqual([
      'step-unknown 1',
    ]);
  });

  it('refuses two steps or two lanes of one name', () => {
    expect(broken(aProcedure([aStep('1', []), aStep('1', [])]))).toContain('step-repeated 1');
    expect(broken(aProcedure([aStep('1', [])], ['helpdesk', 'helpdesk']))).toContain('lane-repeated -');
  });
});

describe('checkSop', () => {
  it('5: refuses a Keterkaitan with a number outside the catalogue', () => {
    const one = {
      ...sop,
      related: [{ text: 'SOP lain', sop: ['77'] }],
      procedures: [aProcedure([aStep('1', [])])],
    };
    expect(checkSop(one, ['21'], roles).map((error) => error.code)).toEqual(['sop-unknown']);
  });
});
