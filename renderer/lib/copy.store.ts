import { create } from 'zustand';
import type { CopyStatus } from '../../shared/ipc/backup.contract';
import { bridge, call } from './bridge';

/** How the copies stand; null until main has said so. */
export const useCopyStore = create<{ readonly copy: CopyStatus | null }>(() => ({ copy: null }));

/** Takes in what main says of the copies. */
export function showCopy(copy: CopyStatus): void {
  useCopyStore.setState({ copy });
}

/** Asks how the copies stand and listens from then on. */
export function startCopies(): () => void {
  const stop = bridge.on('copy', showCopy);
  void call('copy:status', {}).then((reply) => {
    if (reply.ok) showCopy(reply.value);
  });
  return stop;
}
