import { call } from '../../lib/bridge';
import { errorSentence } from '../../lib/error-sentences.strings';
import { showStatus } from '../../lib/session.store';
import { flushDrafts } from '../../lib/use-draft';
import { showTrouble } from '../../ui/toast';

async function turn(channel: 'session:lock' | 'session:logout'): Promise<void> {
  await flushDrafts();
  const reply = await call(channel, {});
  if (reply.ok) showStatus(reply.value);
  else showTrouble(errorSentence(reply.error));
}

/** Covers the screen until its person comes back; what is half done stays below. */
export function lockScreen(): void {
  void turn('session:lock');
}

/** Ends the session, so that somebody else can log in. */
export function switchUser(): void {
  void turn('session:logout');
}
