import { waitForApplied } from '../../db/use-projector';
import { newCommandId, runCommand } from '../../lib/command';
import type { CommandData, CommandType } from '../../lib/command-versions';
import { errorSentence, type ScreenError } from '../../lib/error-sentences.strings';
import { bringBackAnswers, forgetAnswers, type KeptAnswers } from '../../lib/kept-answers';
import { whileSaving } from '../../lib/save-state.store';
import { showToast, showTrouble } from '../../ui/toast';
import { actStrings } from './act.strings';

/** How a command went: `subject` is the stream of its first event. */
export type ActReply =
  { readonly ok: true; readonly subject: string } | { readonly ok: false; readonly error: ScreenError };

interface Act<Type extends CommandType> {
  readonly type: Type;
  readonly data: CommandData<Type>;
  /** What the toast says when it has been acknowledged. */
  readonly done: string;
  /** Of the draft it came from, so that sending it again writes nothing twice. */
  readonly commandId?: string;
  /** What the form held: after Urungkan it is the draft of that act again. */
  readonly answers?: KeptAnswers;
}

async function undo(commandId: string, what: string, answers: KeptAnswers | null): Promise<void> {
  // First, so that the form finds them as soon as it stands there again.
  if (answers !== null) await bringBackAnswers(answers);
  const reply = await whileSaving(runCommand('undo', { commandId }));
  if (!reply.ok) {
    if (answers !== null) await forgetAnswers(answers);
    showTrouble(errorSentence(reply.error));
    return;
  }
  await waitForApplied(reply.value.seq);
  showToast(actStrings.undone(what));
}

/**
 * Runs a command and says what changed, with Urungkan where it can be taken back. Answers when the screens show it.
 * A refusal is handed back, for the form to show where it belongs.
 */
export async function act<Type extends CommandType>({
  type,
  data,
  done,
  commandId = newCommandId(),
  answers,
}: Act<Type>): Promise<ActReply> {
  const reply = await whileSaving(runCommand(type, data, commandId));
  if (!reply.ok) return { ok: false, error: reply.error };
  const { seq, subject, undoable } = reply.value;
  await waitForApplied(seq);
  const offer = { label: actStrings.undo, run: () => void undo(commandId, done, answers ?? null) };
  showToast(done, undoable ? offer : null);
  return { ok: true, subject };
}

/** The same where no form waits for the answer: a refusal becomes a toast. */
export async function actOrTell<Type extends CommandType>(command: Act<Type>): Promise<boolean> {
  const reply = await act(command);
  if (!reply.ok) showTrouble(errorSentence(reply.error));
  return reply.ok;
}
