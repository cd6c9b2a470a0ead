import fc from 'fast-check';
import { openTasks, type BerkasState, type Task } from '../../shared/domain/berkas/berkas-state';
import { roleOfLane } from '../../shared/domain/peran/peran';
import type { Procedure } from '../../shared/sop/schema';
import type { Refusal } from '../../shared/domain/command';
import { fail, type Result } from '../../shared/result';
import { PARTS, seed, type Cast, type Part } from './cast';
import type { Done, Office } from './office';
import { holderOf, lawfulLanes, procedureIn } from './walk';
import { finishData, type Lanes } from './work';

/** One thing somebody tries: legal or not, told by small numbers that fast-check can shrink. */
export interface RandomMove {
  readonly kind: 'start' | 'take' | 'release' | 'arrive' | 'finish' | 'rename' | 'note' | 'undo';
  readonly who: number;
  readonly berkas: number;
  readonly task: number;
  readonly outcome: number;
  readonly lanes: number;
  readonly outside: number;
}

/** Evenly spread: the small numbers fast-check likes best would all fall on the same few people. */
const small = fc.noBias(fc.nat(9999));

/** Moves in the mix of a day: mostly taking and finishing, by the right people and by the wrong ones. */
export const randomMove: fc.Arbitrary<RandomMove> = fc.record({
  kind: fc.oneof(
    { weight: 1, arbitrary: fc.constant('start' as const) },
    { weight: 8, arbitrary: fc.constant('take' as const) },
    { weight: 8, arbitrary: fc.constant('finish' as const) },
    { weight: 3, arbitrary: fc.constantFrom('arrive' as const, 'release' as const, 'undo' as const) },
    { weight: 1, arbitrary: fc.constantFrom('rename' as const, 'note' as const) },
  ),
  who: small,
  berkas: small,
  task: small,
  outcome: small,
  lanes: small,
  outside: small,
});

const PROCEDURES = seed.sops.flatMap((sop) =>
  sop.procedures.map((procedure) => ({ sop: sop.number, id: procedure.id, starter: starterOf(procedure) })),
);

/** A part that may start a procedure: who holds the first of its lanes that the office itself fills. */
function starterOf({ lanes }: Procedure): Part {
  const roles = lanes.flatMap(({ id }) => {
    const role = roleOfLane(seed.roles, id);
    return role === null || role.kind === 'luar' ? [] : role.kind === 'per-berkas' ? role.among : [role.id];
  });
  const found = Object.entries(PARTS).find(([, held]) => held.some((role) => roles.includes(role)));
  return (found?.[0] ?? 'pegawai') as Part;
}

function at<T>(choices: readonly T[], number: number): T {
  const chosen = choices[number % choices.length];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
}

/** The streams of all berkas, in the order they were started. */
export function berkasStreams(office: Office): readonly string[] {
  return office.streams().filter((stream) => stream.startsWith('berkas:'));
}

/** Tries a move on the office as it stands. */
export function tryMove(office: Office, cast: Cast, move: RandomMove): Result<Done, Refusal> {
  const anyone = at(Object.values(cast), move.who);
  const streams = berkasStreams(office);
  if (move.kind === 'start' || streams.length === 0) return startBy(office, cast, move, anyone);
  if (move.kind === 'undo') return undoBy(office, move, anyone);
  const stream = move.berkas % 16 === 15 ? 'berkas:tidak-ada' : at(streams, move.berkas);
  const berkas = office.world.read('berkas', stream);
  const open = berkas === null ? [] : openTasks(berkas);
  const tasks = [...open, ...open, ...open, ...open, ...(berkas?.tasks ?? [])];
  const task = tasks.length === 0 ? null : at([...tasks, null], move.task);
  const actor =
    berkas !== null && task !== null && move.who % 4 > 0 ? rightOne(office, berkas, task) : anyone;
  const ref = { berkas: stream, task: task?.task ?? '9.9' };
  switch (move.kind) {
    case 'take':
    case 'release':
      return office.run(`task.${move.kind}`, ref, { actor });
    case 'arrive':
      return office.run('task.arrive', { ...ref, note: '' }, { actor });
    case 'rename': {
      const seen = { title: move.outcome % 2 === 0 ? (berkas?.title ?? '') : 'judul lama' };
      return office.run('berkas.rename', { berkas: stream, title: `Judul ${move.task}`, seen }, { actor });
    }
    case 'note':
      return office.run('berkas.note', { berkas: stream, text: 'catatan', lampiran: [] }, { actor });
    case 'finish':
      return office.run('task.finish', finishOf(office, cast, move, berkas, task), { actor });
  }
}

function rightOne(office: Office, berkas: BerkasState, task: Task): string {
  return task.takenBy ?? holderOf(office, berkas, task);
}

function startBy(office: Office, cast: Cast, move: RandomMove, anyone: string): Result<Done, Refusal> {
  const { sop, id, starter } = at(PROCEDURES, move.berkas);
  const actor = move.who % 4 > 0 ? cast[starter] : anyone;
  const lanes = at([{}, {}, wrongLanes(cast, move.lanes)], move.lanes);
  return office.run('berkas.start', { sop, procedure: id, title: `Berkas ${move.task}`, lanes }, { actor });
}

function undoBy(office: Office, move: RandomMove, anyone: string): Result<Done, Refusal> {
  const entry = move.task % 3 === 0 ? at(office.bodies.slice(-8), move.berkas) : office.bodies.at(-1);
  if (entry === undefined) return fail({ code: 'urung-tidak-ada' });
  return office.undo(entry.commandId, { actor: entry.actor ?? anyone });
}

function finishOf(
  office: Office,
  cast: Cast,
  move: RandomMove,
  berkas: BerkasState | null,
  task: Task | null,
): object {
  const right = task?.kind === 'decision' ? move.outcome % Math.max(1, task.outcomes.length) : null;
  const lawful = berkas === null ? {} : lawfulLanes(procedureIn(office, berkas), cast);
  const outside = task?.outside === true ? { date: '2026-03-02', proof: 'Surat' } : null;
  const wrong = [null, { date: '2026-13-01', proof: 'Surat' }, { date: '2026-03-02', proof: ' ' }];
  return finishData(berkas?.stream ?? 'berkas:tidak-ada', task?.task ?? '9.9', {
    outcome: at([right, right, right, right, null, 7], move.task),
    lanes: at<Lanes>([lawful, lawful, lawful, {}, wrongLanes(cast, move.outside)], move.lanes),
    outside: at([outside, outside, outside, ...wrong], move.outside),
  });
}

function wrongLanes(cast: Cast, number: number): Lanes {
  return at<Lanes>(
    [
      { pokja: { kind: 'team', people: [cast.helpdesk] } },
      { pokja: { kind: 'role', role: 'jf-ppbj' } },
      { 'kasubbag-terkait': { kind: 'role', role: 'kepala-bagian' } },
      { 'kasubbag-lainnya': { kind: 'role', role: 'kasubbag-pembinaan' } },
      Object.fromEntries([['constructor', { kind: 'role', role: 'helpdesk' }]]),
      { helpdesk: { kind: 'team', people: [cast.pokjaSatu, cast.pokjaSatu] } },
    ],
    number,
  );
}
