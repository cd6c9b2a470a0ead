import { create } from 'zustand';
import { bridge } from './bridge';

/** Until when the screen stays open without input, on the window's own monotonic clock; null: somebody is there. */
export const useIdleStore = create<{ readonly locksAt: number | null }>(() => ({ locksAt: null }));

const MS_PER_SECOND = 1_000;

/** Takes the warning away: somebody has touched the window. */
export function clearIdle(): void {
  useIdleStore.setState({ locksAt: null });
}

/** Listens to main's warnings. */
export function startIdle(): () => void {
  return bridge.on('idle', ({ secondsLeft }) => {
    useIdleStore.setState({
      locksAt: secondsLeft === null ? null : performance.now() + secondsLeft * MS_PER_SECOND,
    });
  });
}
