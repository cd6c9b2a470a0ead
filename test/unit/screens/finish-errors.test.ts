import { expect, it } from 'vitest';
import { missingIn, refusalIn, sentencesOf } from '../../../renderer/parts/step-work/finish-errors';
import { emptyFinishValues, finishCommand } from '../../../renderer/parts/step-work/finish-values';
import type { Task } from '../../../shared/domain/berkas/berkas-state';

const empty = emptyFinishValues('2026-11-23');
const decision = { kind: 'decision', outside: false, task: '1.1' } as Task;
const outside = { kind: 'task', outside: true, task: '1.1' } as Task;
const pokja = { lane: 'pokja', label: 'Pokja', choose: 'team', among: [], isRequired: true } as const;

it('asks for the outcome of a decision before anything is sent', () => {
  expect(missingIn(empty, decision, [], false)).toHaveProperty('outcome');
  expect(missingIn({ ...empty, outcome: '0' }, decision, [], false)).toEqual({});
});

it('asks for the proof of what an outsider did', () => {
  expect(missingIn(empty, outside, [], false)).toHaveProperty('outsideProof');
});

it('waits until every file is in the store', () => {
  expect(missingIn({ ...empty, outcome: '0' }, decision, [], true)).toHaveProperty('lampiran');
});

it('asks for a holder that the next step cannot do without, and lets the others be', () => {
  const values = { ...empty, outcome: '0' };

  expect(missingIn(values, decision, [pokja], false).lanes).toHaveProperty('pokja');
  expect(missingIn(values, decision, [{ ...pokja, isRequired: false }], false)).toEqual({});
});

it("puts main's refusal at the field it speaks of, and says it once in the summary", () => {
  const errors = refusalIn({
    code: 'pelaksana-belum-ditunjuk',
    detail: { lane: 'pokja', label: 'Pokja' },
  });

  expect(errors.lanes).toEqual({ pokja: 'Tunjuk dulu siapa Pokja untuk berkas ini.' });
  expect(sentencesOf(errors)).toEqual(['Tunjuk dulu siapa Pokja untuk berkas ini.']);
});

it('sends no holder that a way not taken had asked for', () => {
  const values = { ...empty, outcome: '1', lanes: { pokja: { kind: 'role', role: 'x' } } } as const;

  expect(finishCommand('berkas:x', decision, values, []).lanes).toEqual({});
  expect(finishCommand('berkas:x', decision, values, ['pokja']).lanes).toHaveProperty('pokja');
});
