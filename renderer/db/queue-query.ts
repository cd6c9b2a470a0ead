import { Dexie } from 'dexie';
import type { TaskRow } from '../../shared/domain/berkas/berkas-rows';
import type { TaskStatus } from '../../shared/domain/berkas/berkas-state';
import { berkasRows, rowLimit } from './berkas-query';
import { closedTo, type Names } from './readers';
import type { LajurDb } from './schema';

/** Untaken tasks have one of these; a taken one is found by who took it. */
const UNTAKEN = ['menunggu', 'menunggu-pihak-luar'] as const satisfies readonly TaskStatus[];

/** From here on one sweep over the keys of all berkas is cheaper than a question for each key. */
const MANY_KEYS = 40;

const ROLE_PREFIX = 'role:';
/** Keys that belong to one berkas: its pencatat, and the teams named in it. */
const BERKAS_PREFIXES = ['pencatat:', 'tim:'] as const;

/** The queue keys a person answers to at `moment` (ms since epoch), and those they answer to for one SOP only. */
export interface AnsweredKeys {
  readonly whole: readonly string[];
  readonly ofSop: readonly { readonly key: string; readonly sop: string }[];
}

/** The keys somebody answers to, by their rows. */
export async function answeredAt(db: LajurDb, person: string, moment: number): Promise<AnsweredKeys> {
  const rows = await db.keys.where('person').equals(person).toArray();
  const held = rows.filter((row) => row.from <= moment && (row.to === null || moment < row.to));
  const whole = [...new Set(held.flatMap(({ key, sop }) => (sop === null ? [key] : [])))];
  const ofSop = held.flatMap(({ key, sop }) => (sop === null || whole.includes(key) ? [] : [{ key, sop }]));
  return { whole, ofSop };
}

/** The queue keys a person answers to at `moment` (ms since epoch), whole or for one SOP. */
export async function keysAt(db: LajurDb, person: string, moment: number): Promise<readonly string[]> {
  const { whole, ofSop } = await answeredAt(db, person, moment);
  return [...new Set([...whole, ...ofSop.map(({ key }) => key)])];
}

/**
 * The tasks a person may take or has taken, each once, in due order, at most `limit`: untaken ones of the keys they
 * answer to at `moment` (ms since epoch), and those they have in work. Not in one transaction: with its many parallel
 * questions Chrome 114 closes it early, and a live query asks again whenever a row changes.
 */
export async function queueOf(
  db: LajurDb,
  person: string,
  moment: number,
  limit: number,
): Promise<readonly TaskRow[]> {
  const taken = mine(db, person).limit(rowLimit(limit)).toArray();
  const [{ roles, own, ofSop }] = await Promise.all([splitKeys(db, person, moment), taken]);
  const found = await Promise.all([
    taken,
    tasksOfBerkasKeys(db, own),
    ...ofSop.map((handed) => handedTasks(db, handed)),
    ...eachUntaken(roles, (key, status) => untaken(db, key, status).limit(rowLimit(limit)).toArray()),
  ]);
  return inDueOrder(found.flat()).slice(0, limit);
}

/**
 * Task rows of whatever berkas as these names may see them: that there is a task is told to all, the title of a closed
 * berkas is left empty for who is not in its circle.
 */
export async function withReadableTitles(
  db: LajurDb,
  names: Names,
  rows: readonly TaskRow[],
): Promise<readonly TaskRow[]> {
  const closed = rows.filter(({ tertutup }) => tertutup).map(({ stream }) => stream);
  const readable = new Set((await berkasRows(db, names, closed)).map(({ stream }) => stream));
  return rows.map((row) => (row.tertutup && !readable.has(row.stream) ? { ...row, title: '' } : row));
}

/** The tasks a person has taken and not finished, each once, in due order, with the titles these names may see. */
export async function takenBy(db: LajurDb, names: Names, person: string): Promise<readonly TaskRow[]> {
  return withReadableTitles(db, names, inDueOrder(await mine(db, person).toArray()));
}

/** How many tasks `queueOf` has without a limit. Shapes and units: as there. */
export async function countQueue(db: LajurDb, person: string, moment: number): Promise<number> {
  const { roles, own, ofSop } = await splitKeys(db, person, moment);
  const [taken, ofBerkas, handed, ...ofRoles] = await Promise.all([
    mine(db, person).primaryKeys(),
    tasksOfBerkasKeys(db, own),
    Promise.all(ofSop.map((one) => handedTasks(db, one))),
    ...eachUntaken(roles, (key, status) => untaken(db, key, status).primaryKeys()),
  ]);
  const rows = [...ofBerkas, ...handed.flat()];
  const ids = [...taken, ...rows.map((row) => row.id), ...ofRoles.flat()];
  return new Set(ids.map(taskOfId)).size;
}

/** Keys of roles have long queues of their own; keys of one berkas are many, with a task or two each. */
async function splitKeys(db: LajurDb, person: string, moment: number) {
  const { whole, ofSop } = await answeredAt(db, person, moment);
  return {
    roles: whole.filter((key) => key.startsWith(ROLE_PREFIX)),
    own: whole.filter((key) => !key.startsWith(ROLE_PREFIX)),
    ofSop,
  };
}

/** The untaken tasks of one SOP in a queue of which only that SOP was handed over. */
async function handedTasks(
  db: LajurDb,
  { key, sop }: AnsweredKeys['ofSop'][number],
): Promise<readonly TaskRow[]> {
  const rows = await Promise.all(eachUntaken([key], (one, status) => untaken(db, one, status).toArray()));
  return rows.flat().filter((row) => row.sop === sop);
}

function eachUntaken<T>(keys: readonly string[], ask: (key: string, status: TaskStatus) => T): readonly T[] {
  return keys.flatMap((key) => UNTAKEN.map((status) => ask(key, status)));
}

function mine(db: LajurDb, person: string) {
  return db.tasks.where('[takenBy+dueOrder]').between([person, Dexie.minKey], [person, Dexie.maxKey]);
}

function untaken(db: LajurDb, key: string, status: TaskStatus) {
  return db.tasks
    .where('[key+status+dueOrder]')
    .between([key, status, Dexie.minKey], [key, status, Dexie.maxKey]);
}

/** A sweep also meets tasks that somebody has taken; those are not in the queue by their key. */
async function tasksOfBerkasKeys(db: LajurDb, keys: readonly string[]): Promise<readonly TaskRow[]> {
  const ids = await idsOfBerkasKeys(db, keys);
  if (ids.length === 0) return [];
  const rows = await db.tasks.bulkGet([...ids]);
  return rows.filter((row) => row !== undefined).filter((row) => row.takenBy === null);
}

async function idsOfBerkasKeys(db: LajurDb, keys: readonly string[]): Promise<readonly string[]> {
  if (keys.length > MANY_KEYS) return idsBySweep(db, new Set(keys));
  const found = await Promise.all(eachUntaken(keys, (key, status) => untaken(db, key, status).primaryKeys()));
  return found.flat();
}

/** The rows' ids end with their key, so the ids alone tell whose they are. */
async function idsBySweep(db: LajurDb, keys: ReadonlySet<string>): Promise<readonly string[]> {
  const ids = await Promise.all(
    BERKAS_PREFIXES.map((prefix) =>
      db.tasks
        .where('[key+status+dueOrder]')
        .between([prefix, Dexie.minKey, Dexie.minKey], [`${prefix}\uffff`, Dexie.minKey, Dexie.minKey])
        .primaryKeys(),
    ),
  );
  return ids.flat().filter((id) => keys.has(keyOfId(id)));
}

function inDueOrder(rows: readonly TaskRow[]): readonly TaskRow[] {
  const once = new Map(rows.map((row) => [`${row.stream}/${row.task}`, row]));
  return [...once.values()].sort(
    (a, b) => a.dueOrder - b.dueOrder || a.openedAt - b.openedAt || (a.id < b.id ? -1 : 1),
  );
}

/** A row's id is `<stream>/<task>/<key>`; neither streams nor tasks have a slash. */
function splitId(id: string): { readonly stream: string; readonly task: string; readonly key: string } {
  const afterStream = id.indexOf('/');
  const afterTask = id.indexOf('/', afterStream + 1);
  return {
    stream: id.slice(0, afterStream),
    task: id.slice(afterStream + 1, afterTask),
    key: id.slice(afterTask + 1),
  };
}

function taskOfId(id: string): string {
  const { stream, task } = splitId(id);
  return `${stream}/${task}`;
}

function keyOfId(id: string): string {
  return splitId(id).key;
}

/** Where the running berkas of one SOP stand: how many there are, and per procedure how many at each step. */
export interface RunningCount {
  readonly berkas: number;
  readonly procedures: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/**
 * The running berkas that these names may see, of every SOP that has any, by the SOP's number. Counted from the ids of
 * open tasks.
 */
export async function runningBySop(db: LajurDb, names: Names): Promise<ReadonlyMap<string, RunningCount>> {
  const closed = await closedTo(db, names);
  const procedures = (await db.tasks
    .orderBy(BY_PROCEDURE)
    .uniqueKeys()) as unknown as readonly ProcedureKey[];
  const counted = await Promise.all(
    procedures.map(async ([sop, procedure]) => {
      const ids = await db.tasks.where(BY_PROCEDURE).equals([sop, procedure]).primaryKeys();
      return { sop, procedure, ...countRunning(ids, closed) };
    }),
  );
  return counted.reduce((bySop, { sop, procedure, berkas, steps }) => {
    const { berkas: others = 0, procedures: known = [] } = bySop.get(sop) ?? {};
    // A berkas runs along one procedure, so none is counted twice.
    return bySop.set(sop, { berkas: others + berkas, procedures: new Map([...known, [procedure, steps]]) });
  }, new Map<string, RunningCount>());
}

const BY_PROCEDURE = '[sop+procedure]';
type ProcedureKey = readonly [sop: string, procedure: string];

function countRunning(
  ids: readonly string[],
  closed: ReadonlySet<string>,
): {
  readonly berkas: number;
  readonly steps: ReadonlyMap<string, number>;
} {
  const tasks = new Map(ids.map((id) => [taskOfId(id), splitId(id)]));
  const streams = new Set<string>();
  const steps = new Map<string, number>();
  for (const { stream, task } of tasks.values()) {
    if (closed.has(stream)) continue;
    streams.add(stream);
    const step = stepOfTask(task);
    steps.set(step, (steps.get(step) ?? 0) + 1);
  }
  return { berkas: streams.size, steps };
}

/** A task is `<step>.<how often the step was opened>`. */
function stepOfTask(task: string): string {
  return task.slice(0, task.lastIndexOf('.'));
}
