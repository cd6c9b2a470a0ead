import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import 'fake-indexeddb/auto';

const MAIN_SAYS_NOTHING = { call: {}, on: () => () => undefined };

beforeAll(() => {
  vi.stubGlobal('window', { lajur: MAIN_SAYS_NOTHING });
});
afterAll(() => {
  vi.unstubAllGlobals();
});

async function projection() {
  vi.resetModules();
  const { takeReport } = await import('../../renderer/db/projector-store');
  const { waitForApplied } = await import('../../renderer/db/use-projector');
  const reach = (appliedSeq: number): void => {
    takeReport({ state: { kind: 'ready', appliedSeq, besideFailed: false }, picture: null });
  };
  return { waitForApplied, reach };
}

describe('waitForApplied', () => {
  it('waits until the picture holds the entry, not only until it moves', async () => {
    const { waitForApplied, reach } = await projection();
    const done = vi.fn();
    void waitForApplied(7).then(done);
    reach(6);
    await Promise.resolve();
    expect(done).not.toHaveBeenCalled();

    reach(7);
    await vi.waitFor(() => {
      expect(done).toHaveBeenCalled();
    });
  });

  it('does not wait for what the picture holds already', async () => {
    const { waitForApplied, reach } = await projection();
    reach(7);

    await expect(waitForApplied(7)).resolves.toBeUndefined();
  });

  it('gives up waiting after five seconds, because the entry itself is safe', async () => {
    const { waitForApplied } = await projection();
    vi.useFakeTimers();
    const done = vi.fn();
    void waitForApplied(7).then(done);
    await vi.advanceTimersByTimeAsync(4_999);
    expect(done).not.toHaveBeenCalled();

    await vi.advanceTimersByTimeAsync(1);
    expect(done).toHaveBeenCalled();
    vi.useRealTimers();
  });
});
