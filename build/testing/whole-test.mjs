import { setUpRuntime } from '../setup/set-up.mjs';
import { Foreseen, secondsSince, warn } from '../setup/say.mjs';
import { inRoot } from '../setup/paths.mjs';

const sumOf = (results) => ({
  passed: results.reduce((sum, { passed }) => sum + passed, 0),
  failed: results.reduce((sum, { failed }) => sum + failed, 0),
});

/** Stages in order of cost. Those in one group run at the same time: one core each. */
async function stageGroups({ isLong }) {
  const runtime = await setUpRuntime();
  // Loaded only now: these need the packages that set-up has put in.
  const [{ TOOLS, checkStage, vitestStage }, { runStories }, { smokeStage }, { buildProgram }] =
    await Promise.all([
      import('./stages.mjs'),
      import('./e2e.mjs'),
      import('./smoke.mjs'),
      import('../setup/program.mjs'),
    ]);
  const env = { ...process.env, LAJUR_FULL_TEST: '1', ...(isLong ? { LAJUR_LONG: '1' } : {}) };
  return [
    [['format', () => checkStage(TOOLS.prettier, ['--check', '.', '--log-level', 'warn'])]],
    [
      ['lint', () => checkStage(TOOLS.eslint, ['.', '--max-warnings', '0'])],
      ['types', () => checkStage(inRoot('build', 'typecheck.mjs'), [])],
    ],
    [['unit', () => vitestStage(['utc', 'jayapura'], env)]],
    [['build', () => buildProgram().then(() => ({ passed: 0, failed: 0 }))]],
    [['stories', () => runStories(runtime, [], env)]],
    [['packaging', () => smokeStage(runtime, env)]],
  ];
}

async function runStage([name, run]) {
  const start = performance.now();
  console.log(`▸ ${name}`);
  const result = await run().catch((error) => {
    if (!(error instanceof Foreseen)) throw error;
    warn(error.message);
    return { passed: 0, failed: 1 };
  });
  console.log(`${result.failed === 0 ? '✓' : '✗'} ${name} (${secondsSince(start)})\n`);
  return result;
}

/** `npm test`: all checks; the first group that fails ends the run. Answers the exit code. */
export async function wholeTest(options) {
  const start = performance.now();
  const results = [];
  for (const group of await stageGroups(options)) {
    results.push(sumOf(await Promise.all(group.map(runStage))));
    if (results.at(-1).failed > 0) break;
  }
  const { passed, failed } = sumOf(results);
  console.log(`Total ${secondsSince(start)}`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
