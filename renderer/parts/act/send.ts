import { waitForApplied } from '../../db/use-projector';
import { runCommand } from '../../lib/command';
import type { CommandData, CommandType } from '../../lib/command-versions';
import { errorSentence } from '../../lib/error-sentences.strings';
import { whileSaving } from '../../lib/save-state.store';

/** How one of several commands went; `sentence` says why not. */
export type Sent = { readonly ok: true } | { readonly ok: false; readonly sentence: string };

/** Runs one of several commands that are told of together: no toast of its own. Answers when the screens show it. */
export async function sendOne<Type extends CommandType>(type: Type, data: CommandData<Type>): Promise<Sent> {
  const reply = await whileSaving(runCommand(type, data));
  if (!reply.ok) return { ok: false, sentence: errorSentence(reply.error) };
  await waitForApplied(reply.value.seq);
  return { ok: true };
}
