import { describe, expect, it } from 'vitest';
import { stepById } from '../../../shared/sop/graph';
import type { Procedure } from '../../../shared/sop/schema';
import { openCast, seed } from '../../builders/cast';
import { homeward, lawfulLanes, walkToEnd, type Choose } from '../../builders/walk';
import { berkasOf } from '../../builders/work';

interface Case {
  readonly sop: string;
  readonly procedure: Procedure;
}

const procedures: readonly Case[] = seed.sops.flatMap((sop) =>
  sop.procedures.map((procedure) => ({ sop: sop.number, procedure })),
);

/** Answers the decisions in the order they come up; after the last answer the way home. */
function answering(...outcomes: readonly number[]): Choose {
  const left = [...outcomes];
  return (task, procedure) => left.shift() ?? homeward(task, procedure);
}

function walk(
  { sop, procedure }: Case,
  choose: Choose,
): { readonly steps: readonly string[]; readonly result: string } {
  const { office, cast } = openCast();
  const actor = Object.values(cast).find(
    (person) => office.run('berkas.start', startOf({ sop, procedure }, cast), { actor: person }).ok,
  );
  const stream = office.bodies.at(-1)?.events[0]?.stream ?? '';
  expect(actor).toBeDefined();
  const steps = walkToEnd(office, cast, stream, choose);
  return { steps, result: berkasOf(office, stream).result ?? 'berjalan' };
}

function startOf({ sop, procedure }: Case, cast: ReturnType<typeof openCast>['cast']): object {
  return { sop, procedure: procedure.id, title: 'Berkas uji', lanes: lawfulLanes(procedure, cast) };
}

function caseOf(sop: string, id = 'utama'): Case {
  const found = procedures.find((one) => one.sop === sop && one.procedure.id === id);
  if (found === undefined) throw new Error(`SOP ${sop} ${id} is not in the catalogue`);
  return found;
}

describe('every path through the first SOPs, step by step', () => {
  it.each([
    ['12', 'utama', [1], '1 4', 'selesai'],
    ['12', 'utama', [0, 0], '1 2 4', 'selesai'],
    ['12', 'utama', [0, 1], '1 2 3 4', 'selesai'],
    ['13', 'utama', [0], '1 2 3 4 6', 'selesai'],
    ['13', 'utama', [1], '1 2 3 4', 'dikembalikan'],
    ['38', 'masuk', [], '1 2 3 4 5', 'selesai'],
    ['38', 'keluar', [0, 0, 0], '1 2 3 4 5 6 7 10 11 12', 'selesai'],
    ['38', 'keluar', [0, 0, 1], '1 2 3 4 5 6 8 9 10 11 12', 'selesai'],
    ['38', 'keluar', [1, 0, 0, 0], '1 2 3 2 3 4 5 6 7 10 11 12', 'selesai'],
    ['38', 'keluar', [0, 1, 0, 0, 1], '1 2 3 4 5 2 3 4 5 6 8 9 10 11 12', 'selesai'],
    [
      '38',
      'keluar',
      [1, 1, 1, 0, 1, 1, 0, 0, 0],
      '1 2 3 2 3 2 3 2 3 4 5 2 3 2 3 4 5 6 7 10 11 12',
      'selesai',
    ],
  ])('SOP %s %s with answers %j goes %s and ends %s', (sop, id, answers, steps, result) => {
    const walked = walk(caseOf(sop, id), answering(...answers));
    expect(walked).toEqual({ steps: steps.split(' '), result });
  });

  it('the table above answers every decision of those SOPs in every way', () => {
    const ways = ['12', '13', '38'].flatMap((sop) => procedures.filter((one) => one.sop === sop));
    const decisions = ways.flatMap(({ procedure }) =>
      procedure.steps.filter((step) => step.kind === 'decision'),
    );
    expect(decisions.map((step) => step.next.length)).toEqual([2, 2, 2, 2, 2, 2]);
  });
});

describe.each(procedures)('SOP $sop $procedure.id', (one) => {
  const decisions = one.procedure.steps.filter((step) => step.kind === 'decision');
  const edges = decisions.flatMap((step) => step.next.map((_edge, outcome) => ({ step: step.id, outcome })));

  it('ends by the shortest way', () => {
    expect(walk(one, homeward).result).not.toBe('berjalan');
  });

  it('ends after each way out of each decision was gone once', () => {
    const notGone = edges.filter(({ step, outcome }) => {
      let gone = false;
      walk(one, (task, procedure) => {
        const wanted =
          !gone && task.step === step ? outcome : towards(procedure, task.step, gone ? null : step);
        gone ||= task.step === step;
        return wanted ?? homeward(task, procedure);
      });
      return !gone;
    });
    expect(notGone).toEqual([]);
  });
});

/** The way out of a decision that leads to `goal` in the fewest steps; null when none does or no goal is left. */
function towards(procedure: Procedure, from: string, goal: string | null): number | null {
  if (goal === null) return null;
  const lengths = (stepById(procedure, from)?.next ?? []).map(({ to }) => distance(procedure, to, goal));
  const least = Math.min(...lengths);
  return least === Infinity ? null : lengths.indexOf(least);
}

function distance(procedure: Procedure, from: string | null, goal: string): number {
  let front = from === null ? [] : [from];
  const seen = new Set(front);
  for (let steps = 0; front.length > 0; steps += 1) {
    if (front.includes(goal)) return steps;
    front = front.flatMap((id) =>
      (stepById(procedure, id)?.next ?? []).flatMap(({ to }) => {
        if (to === null || seen.has(to)) return [];
        seen.add(to);
        return [to];
      }),
    );
  }
  return Infinity;
}
