import type { TaskRow } from '../../shared/domain/berkas/berkas-rows';
import type { KeyRow } from '../../shared/domain/orang/orang';
import type { LajurDb } from './schema';

/** A task somebody has in hand, and who else may work on it now, by their streams. */
export interface HeldTask {
  readonly row: TaskRow;
  readonly able: readonly string[];
}

/** What is about to end: all a person holds, or the keys of these rows (`KeyRow.id`). */
export type Ending = 'all' | readonly string[];

function lastsAt({ from, to }: KeyRow, moment: number): boolean {
  return from <= moment && (to === null || moment < to);
}

interface Grouped {
  readonly row: TaskRow;
  readonly keys: readonly string[];
}

/** A task stands in one row for each of its queues. */
function byTask(rows: readonly TaskRow[]): readonly Grouped[] {
  const tasks = new Map<string, { readonly row: TaskRow; readonly keys: string[] }>();
  for (const row of rows) {
    const name = `${row.stream}/${row.task}`;
    const known = tasks.get(name);
    if (known === undefined) tasks.set(name, { row, keys: [row.key] });
    else known.keys.push(row.key);
  }
  return [...tasks.values()].sort((a, b) => a.row.dueOrder - b.row.dueOrder);
}

/** Who answers to which queue at a moment (ms since epoch); who was deactivated answers to none. */
async function answering(db: LajurDb, moment: number): Promise<readonly KeyRow[]> {
  const [keys, people] = await Promise.all([db.keys.toArray(), db.orang.toArray()]);
  const active = new Set(people.filter(({ aktif }) => aktif).map(({ stream }) => stream));
  return keys.filter((key) => lastsAt(key, moment) && active.has(key.person));
}

function answersTo({ row, keys }: Grouped, { key, sop }: KeyRow): boolean {
  return keys.includes(key) && (sop === null || sop === row.sop);
}

function heldOf(task: Grouped, able: readonly KeyRow[]): HeldTask {
  const others = able.filter((key) => key.person !== task.row.takenBy && answersTo(task, key));
  return { row: task.row, able: [...new Set(others.map(({ person }) => person))] };
}

/**
 * The tasks a person has in hand and could no longer work on once something of theirs has ended, in due order. `moment`: ms
 * since epoch.
 */
export async function tasksLostBy(
  db: LajurDb,
  person: string,
  ending: Ending,
  moment: number,
): Promise<readonly HeldTask[]> {
  const [rows, keys] = await Promise.all([taken(db, person), answering(db, moment)]);
  const left = keys.filter(
    ({ person: who, id }) => who === person && ending !== 'all' && !ending.includes(id),
  );
  return byTask(rows)
    .filter((task) => !left.some((key) => answersTo(task, key)))
    .map((task) => heldOf(task, keys));
}

/**
 * The tasks that lie with somebody who can no longer work on them, in due order. What nobody took has no key in that index.
 * `moment`: ms since epoch.
 */
export async function strandedTasks(db: LajurDb, moment: number): Promise<readonly HeldTask[]> {
  const [rows, keys] = await Promise.all([
    db.tasks.orderBy('[takenBy+dueOrder]').toArray(),
    answering(db, moment),
  ]);
  return byTask(rows)
    .filter((task) => !keys.some((key) => key.person === task.row.takenBy && answersTo(task, key)))
    .map((task) => heldOf(task, keys));
}

function taken(db: LajurDb, person: string): Promise<TaskRow[]> {
  return db.tasks.where('[takenBy+dueOrder]').between([person, -Infinity], [person, Infinity]).toArray();
}
