import { expect, it } from 'vitest';
import {
  missingIn,
  refusalIn,
  sentencesOf,
  type Asked,
} from '../../../renderer/parts/step-work/finish-errors';
import {
  emptyFinishValues,
  finishCommand,
  type Counted,
} from '../../../renderer/parts/step-work/finish-values';
import type { Task } from '../../../shared/domain/berkas/berkas-state';

const empty = emptyFinishValues('2026-11-23');
const at = (iso: string): number => Date.parse(iso);
const bare = { task: '1.1', calls: [], children: [], outcomes: [], outputs: [], requires: [] };
const decision = { ...bare, kind: 'decision', outside: false } as unknown as Task;
const outside = { ...bare, kind: 'task', outside: true } as unknown as Task;
const asked: Asked = {
  needed: [],
  units: [],
  moment: at('2026-11-23T09:00:00+07:00'),
  bounds: {
    earliest: at('2026-11-20T08:00:00+07:00'),
    earliestText: 'Jum, 20 Nov 2026 08.00',
    now: at('2026-11-23T09:00:00+07:00'),
    offsetMinutes: 420,
  },
  isStoring: false,
};
const counted: Counted = { lines: [], lanes: [], hasUnits: false, offsetMinutes: 420 };
const pokja = { lane: 'pokja', label: 'Pokja', choose: 'team', among: [], isRequired: true } as const;

it('asks for the outcome of a decision before anything is sent', () => {
  expect(missingIn(empty, decision, asked)).toHaveProperty('outcome');
  expect(missingIn({ ...empty, outcome: '0' }, decision, asked)).toEqual({});
});

it('asks for the proof of what an outsider did', () => {
  expect(missingIn(empty, outside, asked)).toHaveProperty('outsideProof');
});

it('waits until every file is in the store', () => {
  expect(missingIn({ ...empty, outcome: '0' }, decision, { ...asked, isStoring: true })).toHaveProperty(
    'lampiran',
  );
});

it('asks for a holder that the next step cannot do without, and lets the others be', () => {
  const values = { ...empty, outcome: '0' };

  expect(missingIn(values, decision, { ...asked, needed: [pokja] }).lanes).toHaveProperty('pokja');
  expect(missingIn(values, decision, { ...asked, needed: [{ ...pokja, isRequired: false }] })).toEqual({});
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

  expect(finishCommand('berkas:x', decision, values, counted).lanes).toEqual({});
  expect(finishCommand('berkas:x', decision, values, { ...counted, lanes: ['pokja'] }).lanes).toHaveProperty(
    'pokja',
  );
});

it('closes a way until its moment, and while a called SOP has not worked for it', () => {
  const until = at('2026-12-01T16:00:00+07:00');
  const task = {
    ...decision,
    outcomes: [
      { to: '17', when: 'tidak ada sanggahan', notBefore: until },
      { to: '1', when: 'menyetujui penolakan', notBefore: null },
      { to: '16', when: 'ada sanggahan', notBefore: null },
    ],
    calls: [{ sop: '21', when: 'menyetujui penolakan' }],
  } as Task;
  const wrongWith = (outcome: string, moment = asked.moment) =>
    missingIn({ ...empty, outcome }, task, { ...asked, moment }).outcome;

  expect(wrongWith('0')).toBeDefined();
  expect(wrongWith('0', until)).toBeUndefined();
  expect(wrongWith('1')).toBeDefined();
  expect(wrongWith('2')).toBeUndefined();
});

it('asks for the number or the reason of an output that is not in the berkas', () => {
  const task = { ...outside, outside: false, outputs: ['BAST', 'BA PHO'] } as Task;
  const none = { ...empty, keluaran: { BAST: { cara: 'tidak-ada', ref: ' ' } } } as const;
  const told = { ...empty, keluaran: { BAST: { cara: 'tidak-ada', ref: 'menyusul' } } } as const;

  expect(missingIn(empty, task, asked)).toEqual({});
  expect(Object.keys(missingIn(none, task, asked).outputs ?? {})).toEqual(['BAST']);
  expect(missingIn(told, task, asked)).toEqual({});
});

it('lets nothing happen in the future or before the step came in, and wants the reason', () => {
  const told = { date: '2026-11-20', time: '09:20', start: '09:00', reason: 'listrik padam' };
  const wrongWith = (change: Partial<typeof told>) =>
    Object.keys(missingIn({ ...empty, susulan: { ...told, ...change } }, outside, asked).susulan ?? {});

  expect(wrongWith({})).toEqual([]);
  expect(wrongWith({ time: '' })).toEqual(['time']);
  expect(wrongWith({ date: '2026-11-24' })).toEqual(['time']);
  expect(wrongWith({ date: '2026-11-19' })).toEqual(['time']);
  expect(wrongWith({ start: '09:30' })).toEqual(['start']);
  expect(wrongWith({ start: '07:30' })).toEqual(['start']);
  expect(wrongWith({ reason: ' ' })).toEqual(['reason']);
});

it('sends what was there, what was missing, each output and the time it happened', () => {
  const task = { ...outside, outside: false, outputs: ['BAST', 'Paket Tender di SPSE'] } as Task;
  const lines = [
    { text: 'SPSE', because: { kind: 'sarana' } },
    { text: 'HPS', because: null },
    { text: 'RUP', because: null },
  ] as const;
  const values = {
    ...empty,
    ticks: { HPS: true, SPSE: false },
    susulan: { date: '2026-11-20', time: '09:20', start: '', reason: ' listrik padam ' },
  };

  expect(finishCommand('berkas:x', task, values, { ...counted, lines })).toMatchObject({
    kelengkapan: { ada: ['HPS'], kurang: ['SPSE', 'RUP'] },
    keluaran: [
      { output: 'BAST', cara: 'berkas', ref: '' },
      { output: 'Paket Tender di SPSE', cara: 'sistem-lain', ref: 'SPSE' },
    ],
    occurred: { at: at('2026-11-20T09:20:00+07:00'), startedAt: null, reason: 'listrik padam' },
  });
});

it('asks for at least one unit, and sends none where the way does not return to them', () => {
  const values = { ...empty, outcome: '0', units: [] };

  expect(missingIn(values, decision, { ...asked, units: ['role:a'] })).toHaveProperty('units');
  expect(missingIn(values, decision, asked)).toEqual({});
  expect(finishCommand('berkas:x', decision, values, counted).units).toBeNull();
});
