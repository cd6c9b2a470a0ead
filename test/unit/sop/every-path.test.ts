import { describe, expect, it } from 'vitest';
import { stepById } from '../../../shared/sop/graph';
import type { Procedure, Step } from '../../../shared/sop/schema';
import { openCast, seed } from '../../builders/cast';
import { homeward, lawfulLanes, walkToEnd, type Choose } from '../../builders/walk';
import { berkasOf } from '../../builders/work';

interface Case {
  readonly sop: string;
  readonly procedure: Procedure;
}

/** One berkas from start to end: every row it stood at or passed, and the ways it was told to go. */
interface Walk {
  readonly rows: readonly string[];
  readonly result: string | null;
  readonly ways: readonly Way[];
}

/** A way taken out of a decision, and those that were open there. */
interface Way {
  readonly step: string;
  readonly taken: number;
  readonly open: readonly number[];
}

/** The events that tell that a berkas came to a row. */
const PASSED: readonly string[] = ['StepOpened', 'OutcomePassed', 'StepFulfilled'];

const cases: readonly Case[] = seed.sops.flatMap((sop) =>
  sop.procedures.map((procedure) => ({ sop: sop.number, procedure })),
);

/** Goes the ways told, then the first one not gone yet in this walk; where all were gone, home. */
function choosing(told: readonly number[], ways: Way[]): Choose {
  return (task, procedure) => {
    const gone = ways.filter((way) => way.step === task.step).map((way) => way.taken);
    const all = (stepById(procedure, task.step)?.next ?? []).map((_edge, index) => index);
    const open = all.filter((index) => !gone.includes(index));
    const taken = told[ways.length] ?? open[0] ?? homeward(task, procedure);
    ways.push({ step: task.step, taken, open });
    return taken;
  };
}

/** The ways to tell the next walk: as the last one, but at its last choice the way after; null when all were gone. */
function nextWays(ways: readonly Way[]): readonly number[] | null {
  const last = ways.findLastIndex(({ open, taken }) => open.some((index) => index > taken));
  const turn = ways[last];
  if (turn === undefined) return null;
  const other = turn.open.find((index) => index > turn.taken) ?? 0;
  return [...ways.slice(0, last).map((way) => way.taken), other];
}

/** Every path of a procedure in which no way out of a decision is gone twice, worked by the people of an office. */
function everyWalk({ sop, procedure }: Case): readonly Walk[] {
  const { office, cast } = openCast();
  const data = { sop, procedure: procedure.id, title: 'Berkas uji', lanes: lawfulLanes(procedure, cast) };
  const starter = Object.values(cast).find((actor) => office.run('berkas.start', data, { actor }).ok);
  const walks: Walk[] = [];
  for (let told: readonly number[] | null = []; told !== null;) {
    const stream = office.must('berkas.start', data, { actor: starter ?? '' }).subject;
    const before = office.bodies.length - 1;
    const ways: Way[] = [];
    walkToEnd(office, cast, stream, choosing(told, ways));
    const rows = office.bodies
      .slice(before)
      .flatMap((body) => body.events)
      .filter((event) => event.stream === stream && PASSED.includes(event.type))
      .map(({ data }) => data as { readonly step: string; readonly group?: string | null })
      // What several do side by side is one row of the walk.
      .filter(({ group }, at, all) => group === null || group === undefined || all[at - 1]?.group !== group)
      .map(({ step }) => step);
    walks.push({ rows, result: berkasOf(office, stream).result, ways });
    told = nextWays(ways);
  }
  return walks;
}

/** Every way out of every row, as `step/index`; a last row has one that ends. */
function edgesOf({ steps }: Procedure): readonly string[] {
  return steps.flatMap(({ id, next }) =>
    next.length === 0 ? [`${id}/end`] : next.map((_edge, index) => `${id}/${String(index)}`),
  );
}

/** The ways a walk went, read from the rows it came through and checked against the arrows of the procedure. */
function edgesGone(procedure: Procedure, { rows, ways }: Walk): readonly string[] {
  const left = [...ways];
  return rows.flatMap((id, at) => {
    const step = stepById(procedure, id);
    if (step === undefined) return [`${id} is no row`];
    const to = rows[at + 1] ?? null;
    if (step.kind === 'decision') {
      const way = left.shift();
      const edge = step.next[way?.taken ?? -1];
      return edge?.to === to ? [`${id}/${String(way?.taken)}`] : [`${id} went to ${String(to)}`];
    }
    if (step.next.length === 0) return to === null ? [`${id}/end`] : [`${id} went on to ${to}`];
    if (step.next[0]?.to === to) return [`${id}/0`];
    return isResumed(procedure, step, to) ? [] : [`${id} went to ${String(to)}`];
  });
}

/** Whether a return to this step says that its work comes back at `to`. */
function isResumed({ steps }: Procedure, step: Step, to: string | null): boolean {
  return steps.some(({ next }) => next.some((edge) => edge.resume === to && reaches(steps, edge.to, step)));
}

function reaches(steps: readonly Step[], from: string | null, step: Step): boolean {
  const first = steps.find((one) => one.id === from);
  return first === step || (first?.kind === 'outcome' && reaches(steps, first.next[0]?.to ?? null, step));
}

describe('every path, no way out of a decision gone twice', () => {
  it('is walked in all forty-one procedures', () => {
    expect(cases).toHaveLength(41);
  });

  it.each(cases)('SOP $sop $procedure.id ends on all of them, and they go every arrow', (one) => {
    const walks = everyWalk(one);
    expect(walks.filter(({ result }) => result === null)).toEqual([]);
    const gone = walks.flatMap((walk) => edgesGone(one.procedure, walk));
    expect([...new Set(gone)].sort()).toEqual([...edgesOf(one.procedure)].sort());
  });

  it('is as many paths as the arrows allow', () => {
    const count = (sop: string): number => everyWalk(cases.find((one) => one.sop === sop)!).length;
    // 12: answered at once; by Kasubbag; by Pokja. 32: two kinds of complaint, each answered at once or after a return.
    expect({ '12': count('12'), '32': count('32') }).toEqual({ '12': 3, '32': 4 });
  });
});
