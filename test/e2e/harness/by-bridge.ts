import type { Page } from '@playwright/test';
import { runIn, valueIn } from './calls';
import type { Cast } from './cast';

/** Enters by the bridge, as a story is prepared; gives the person's stream. */
export async function enterAs(window: Page, { nama, password }: Cast): Promise<string> {
  const status = await valueIn(window, 'session:login', { nama, password });
  if (status.kind !== 'open') throw new Error(`login of ${nama}: ${status.kind}`);
  return status.person.stream;
}

/** Leaves by the bridge. */
export async function leave(window: Page): Promise<void> {
  await valueIn(window, 'session:logout', {});
}

/** What finishes a task that is nobody's choice; `more` says what else. */
export const finishing = (berkas: string, task: string, more: object = {}) => ({
  ...{ berkas, task, outcome: null, note: '', lampiran: [], lanes: {}, outside: null },
  ...more,
});

/** A person with a role and a password; gives their stream. The administrator is at work. */
export async function registerCast(window: Page, cast: Cast, role: string): Promise<string> {
  const { nama, jabatan, password } = cast;
  const orang = await runIn(window, 'orang.register', { nama, jabatan, roles: [role] });
  const secret = { commandId: crypto.randomUUID(), orang, present: '', password };
  await valueIn(window, 'command:set-password', secret);
  return orang;
}
