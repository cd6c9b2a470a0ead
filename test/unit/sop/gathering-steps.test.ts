import { describe, expect, it } from 'vitest';
import { GATHERING_STEPS, isGathering } from '../../../shared/sop/gathering-steps';
import { seed } from '../../builders/cast';

const printed = seed.sops.flatMap((sop) =>
  sop.procedures.flatMap((procedure) =>
    procedure.steps.map(({ id, text }) => ({ sop: sop.number, procedure: procedure.id, step: id, text })),
  ),
);

describe('the steps that gather', () => {
  it('each stand in the catalogue and say so', () => {
    for (const place of GATHERING_STEPS) {
      const step = printed.find(
        (one) => one.sop === place.sop && one.procedure === place.procedure && one.step === place.step,
      );
      expect(step?.text, JSON.stringify(place)).toMatch(/^Menghimpun .*(?:Subbag|unit kerja)/);
    }
  });

  it('are all steps that say they gather from the Subbag', () => {
    const gathering = printed.filter(({ text }) => /^Menghimpun\b.*(?:Subbag|unit kerja)/i.test(text));
    expect(gathering.map(({ sop, procedure, step }) => ({ sop, procedure, step }))).toEqual(GATHERING_STEPS);
    expect(gathering.every(isGathering)).toBe(true);
    expect(isGathering({ sop: '36', procedure: 'utama', step: '1' })).toBe(false);
  });
});
