import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { MODULES, inCache } from '../setup/paths.mjs';
import { runAttached, runQuietly } from '../setup/run.mjs';

// By path: the packages export their programming interface, not the scripts behind their commands.
export const TOOLS = {
  eslint: join(MODULES, 'eslint', 'bin', 'eslint.js'),
  playwright: join(MODULES, '@playwright', 'test', 'cli.js'),
  prettier: join(MODULES, 'prettier', 'bin', 'prettier.cjs'),
  vitest: join(MODULES, 'vitest', 'vitest.mjs'),
};

/** Runs a Node script of the tool chain; answers its exit code. */
export const runScript = (script, args, env) => runAttached(process.execPath, [script, ...args], env);

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

// A tool that fails without naming a test (a file that does not load, a crash) still counts as one failure.
const counted = (status, passed, failed) => ({
  passed,
  failed: status === 0 ? failed : Math.max(failed, 1),
});

/** A check that counts no tests: it holds, or it is one failure. What it said comes in one piece, when it ends. */
export async function checkStage(script, args) {
  const { status, output } = await runQuietly(process.execPath, [script, ...args]);
  process.stdout.write(output);
  return counted(status, 0, 0);
}

export async function vitestStage(projects, env) {
  const report = inCache(`vitest-${projects.join('-')}.json`);
  rmSync(report, { force: true });
  const status = await runScript(
    TOOLS.vitest,
    [
      'run',
      ...projects.flatMap((name) => ['--project', name]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    env,
  );
  const result = readReport(report);
  return counted(status, result?.numPassedTests ?? 0, result?.numFailedTests ?? 0);
}

export async function playwrightStage(args, env) {
  const report = inCache('playwright.json');
  rmSync(report, { force: true });
  const status = await runScript(TOOLS.playwright, ['test', ...args], env);
  const stats = readReport(report)?.stats;
  return counted(status, (stats?.expected ?? 0) + (stats?.flaky ?? 0), stats?.unexpected ?? 0);
}
