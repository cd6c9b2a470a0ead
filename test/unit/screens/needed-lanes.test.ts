import { expect, it } from 'vitest';
import rolesFile from '../../../assets/sop/roles.json';
import helpDesk from '../../../assets/sop/12.json';
import { neededLanes, stepReached } from '../../../renderer/parts/lane-choice/needed-lanes';
import type { Task } from '../../../shared/domain/berkas/berkas-state';
import { roleTableSchema, sopSchema, type Procedure } from '../../../shared/sop/schema';
import { stepById } from '../../../shared/sop/graph';

const table = roleTableSchema.parse(rolesFile);
const procedure = sopSchema.parse(helpDesk).procedures[0] as Procedure;
const step = (id: string) => stepById(procedure, id) ?? null;
const from = (id: string, lane: string): Task => ({ step: id, lane }) as Task;

it('asks for no holder when the step comes to a role of its own', () => {
  expect(neededLanes(procedure, table, {}, step('1'), null)).toEqual([]);
});

it('requires the Kasubbag to be named before a step that only they can hold', () => {
  const needed = neededLanes(procedure, table, {}, step('3'), from('2', 'helpdesk'));

  expect(needed).toMatchObject([{ lane: 'kasubbag-terkait', choose: 'role', isRequired: true }]);
  expect(needed[0]?.among).toContain('kasubbag-pembinaan');
});

it('asks nothing for a lane that has its holder in this berkas', () => {
  const named = { 'kasubbag-terkait': { kind: 'role', role: 'kasubbag-pembinaan' } } as const;

  expect(neededLanes(procedure, table, named, step('3'), from('2', 'helpdesk'))).toEqual([]);
});

it('leaves the naming free where another lane may hold the step as well', () => {
  const needed = neededLanes(procedure, table, {}, step('4'), from('3', 'kasubbag-terkait'));

  expect(needed.map(({ lane, isRequired }) => [lane, isRequired])).toEqual([
    ['kasubbag-terkait', false],
    ['pokja', false],
  ]);
});

it('passes printed statements of an outcome on the way to the next step', () => {
  const [first, ...rest] = procedure.steps;
  if (first === undefined) throw new Error('SOP 12 has steps');
  const statement = { ...first, id: '1a', kind: 'outcome' as const, next: [{ to: '4' }] };
  const withStatement = { ...procedure, steps: [first, statement, ...rest] };

  expect(stepReached(withStatement, { to: '1a' })?.id).toBe('4');
});

it('reaches no step where the procedure ends', () => {
  expect(stepReached(procedure, { to: null, result: 'selesai' })).toBeNull();
  expect(stepReached(procedure, undefined)).toBeNull();
});
