import { describe, expect, it } from 'vitest';
import type { Watch } from '../../../electron/backup/check-copy';
import { restoreDesk } from '../../../electron/backup/restore-desk';
import type { CopyStage } from '../../../shared/ipc/backup.contract';

function aDesk() {
  const told: (CopyStage | null)[] = [];
  let at = 0;
  const desk = restoreDesk(
    (stage) => told.push(stage),
    () => at,
  );
  return { desk, told, pass: (ms: number) => void (at += ms) };
}

/** Works until it is cancelled or let go, and says which. */
function longWork(log: string[], name: string) {
  let letGo = (): void => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  const work = async (watch: Watch): Promise<string> => {
    log.push(`${name} begins`);
    while (!watch.cancelled()) {
      const isDone = await Promise.race([gate.then(() => true), new Promise((go) => setTimeout(go, 1))]);
      if (isDone === true) break;
    }
    log.push(`${name} ${watch.cancelled() ? 'cancelled' : 'done'}`);
    return name;
  };
  return { work, letGo: () => letGo() };
}

describe('the desk where copies are read', () => {
  it('cancels what is under way, and has it ended before the next begins', async () => {
    const { desk } = aDesk();
    const log: string[] = [];
    const [first, second] = [longWork(log, 'first'), longWork(log, 'second')];
    const one = desk.watch(first.work);
    await expect.poll(() => log).toEqual(['first begins']);
    const two = desk.watch(second.work);
    await one;
    await expect.poll(() => log).toEqual(['first begins', 'first cancelled', 'second begins']);
    second.letGo();
    expect(await two).toBe('second');
    expect(log.at(-1)).toBe('second done');
  });

  it('cancels by its own word, and nothing when nothing is under way', async () => {
    const { desk } = aDesk();
    const log: string[] = [];
    desk.cancel();
    const { work } = longWork(log, 'only');
    const done = desk.watch(work);
    await expect.poll(() => log).toEqual(['only begins']);
    desk.cancel();
    await done;
    desk.cancel();
    const after = longWork(log, 'after');
    const later = desk.watch(after.work);
    after.letGo();
    await later;
    expect(log.slice(1)).toEqual(['only cancelled', 'after begins', 'after done']);
  });

  it('goes on after a work that threw', async () => {
    const { desk } = aDesk();
    await expect(desk.watch(() => Promise.reject(new Error('disk')))).rejects.toThrow('disk');
    expect(await desk.watch(() => Promise.resolve(7))).toBe(7);
  });

  it('tells every new stage at once, one stage ten times a second at most, and the end', async () => {
    const { desk, told, pass } = aDesk();
    await desk.watch((watch) => {
      for (let done = 1; done <= 50; done += 1) {
        watch.progress(done, 50, 'basis-data');
        pass(10);
      }
      watch.progress(0, 1, 'periksa');
      return Promise.resolve();
    });
    expect(told.map((stage) => stage && [stage.what, stage.done])).toEqual([
      ...[1, 11, 21, 31, 41].map((done) => ['basis-data', done]),
      ['periksa', 0],
      null,
    ]);
  });
});
