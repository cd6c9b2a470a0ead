import type { Status } from '../../shared/ipc/session.contract';

/** What the watch asks of the program. */
export interface WatchedProgram {
  readonly status: () => Status;
  readonly statusChanged: () => void;
}

function rolesIn(status: Status): string {
  if (status.kind !== 'open' && status.kind !== 'locked') return '';
  return [status.person.stream, ...status.person.roles].join(' ');
}

/** Looks, when called, whether the clock alone has changed what the person at work holds, and tells the windows then. */
export function roleWatch({ status, statusChanged }: WatchedProgram): () => void {
  let seen = rolesIn(status());
  return () => {
    const now = rolesIn(status());
    if (now === seen) return;
    seen = now;
    statusChanged();
  };
}
