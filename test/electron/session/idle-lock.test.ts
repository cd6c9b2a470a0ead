import { beforeEach, describe, expect, it } from 'vitest';
import { IDLE_LOCK_SECONDS, idlePollMs, idleWatch } from '../../../electron/session/idle-lock';
import { startOptions } from '../../../electron/start-options';

describe('an unattended desk', () => {
  let now = 0;
  let lastInput = 0;
  let open = true;
  let told: (number | null)[] = [];
  let locks = 0;
  let look: () => void;
  beforeEach(() => {
    [now, lastInput, open, told, locks] = [0, 0, true, [], 0];
    look = idleWatch({
      limitSeconds: IDLE_LOCK_SECONDS,
      idleSeconds: () => now - lastInput,
      monotonic: () => now * 1_000,
      isOpen: () => open,
      lock: () => {
        [open, locks] = [false, locks + 1];
      },
      tell: (secondsLeft) => told.push(secondsLeft),
    });
    look();
  });

  function wait(seconds: number): void {
    for (const end = now + seconds; now < end;) {
      now += 5;
      look();
    }
  }

  it('is warned of from eight minutes on and locked at ten', () => {
    wait(475);
    expect(told).toEqual([]);
    wait(5);
    expect(told).toEqual([120]);
    wait(115);
    expect([told.at(-1), locks]).toEqual([5, 0]);
    wait(5);
    expect([told.at(-1), locks, open]).toEqual([null, 1, false]);
  });

  it('is attended again at any input, and the ten minutes begin anew', () => {
    wait(550);
    lastInput = now;
    wait(5);
    expect([told.at(-1), locks]).toEqual([null, 0]);
    const before = told.length;
    wait(470);
    expect(told).toHaveLength(before);
    wait(200);
    expect(locks).toBe(1);
  });

  it('is not locked again right after an unlock that the system saw no key of', () => {
    wait(600);
    expect(locks).toBe(1);
    open = true;
    wait(475);
    expect(locks).toBe(1);
    wait(130);
    expect(locks).toBe(2);
  });

  it('is nobody’s matter while the screen is locked or nobody is logged in', () => {
    wait(500);
    open = false;
    wait(5);
    expect(told.at(-1)).toBeNull();
    wait(5_000);
    expect(locks).toBe(0);
  });
});

describe('the time until the lock', () => {
  const options = (argv: readonly string[], packaged: boolean) => startOptions(argv, {}, 'linux', packaged);

  it('is ten minutes, and another only for a test of the unpackaged program', () => {
    expect(options([], false).idleLockSeconds).toBe(600);
    expect(options(['--idle-lock=20'], false).idleLockSeconds).toBe(20);
    expect(options(['--idle-lock=20'], true).idleLockSeconds).toBe(600);
    for (const odd of ['0', '-5', 'x', ''])
      expect(options([`--idle-lock=${odd}`], false).idleLockSeconds).toBe(600);
  });

  it('is looked at every five seconds, and often enough for a short one', () => {
    expect(idlePollMs(600)).toBe(5_000);
    expect(idlePollMs(20)).toBe(1_000);
  });
});
