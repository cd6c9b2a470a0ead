/** Times of several interleaved rounds, in the unit of the caller. */
export interface Contest {
  readonly ours: readonly number[];
  readonly floor: readonly number[];
}

/** One round of one side; answers what it took. */
export type Round = (round: number) => number | Promise<number>;

/** The middle value; of an even count the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  if (sorted.length % 2 === 1) return sorted[half] ?? Number.NaN;
  return ((sorted[half - 1] ?? Number.NaN) + (sorted[half] ?? Number.NaN)) / 2;
}

/** Runs ours, floor, ours, floor …, so that a busy moment of the machine falls on both. The warm-up is not counted. */
export async function interleave(
  rounds: number,
  ours: Round,
  floor: Round,
  { warmUp = 1 }: { readonly warmUp?: number } = {},
): Promise<Contest> {
  const taken: { readonly ours: number; readonly floor: number }[] = [];
  for (let round = 0; round < rounds + warmUp; round += 1) {
    const pair = { ours: await ours(round), floor: await floor(round) };
    if (round >= warmUp) taken.push(pair);
  }
  return { ours: taken.map((pair) => pair.ours), floor: taken.map((pair) => pair.floor) };
}

/** How long a piece of work takes, in ms. */
export function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const LOOP_STEPS = 30_000_000;

/** A fixed loop that nothing but the processor decides: how far the machine itself moved during a run. In ms. */
export function calibrationMs(): number {
  let mixed = 1;
  const took = timed(() => {
    for (let step = 0; step < LOOP_STEPS; step += 1)
      mixed = (Math.imul(mixed, 1_664_525) + 1_013_904_223) | 0;
  });
  if (mixed === 0) throw new Error('the loop was not run');
  return took;
}
