import { waitForApplied } from '../../db/use-projector';
import { call } from '../../lib/bridge';
import { newCommandId } from '../../lib/command';
import { errorSentence } from '../../lib/error-sentences.strings';
import { whileSaving } from '../../lib/save-state.store';
import { showToast } from '../../ui/toast';
import { offerStrings as strings } from './offer.strings';

/** Names the decree among what was chosen; no SOP has such a number. */
export const KEPUTUSAN = 'keputusan';

/** How an answer went; `changed`: the offer was another by then. */
export type Answered =
  | { readonly kind: 'done' }
  | { readonly kind: 'changed' }
  | { readonly kind: 'failed'; readonly reason: string };

/** Publishes or declines what was chosen, and waits until the screens show it. */
export async function answerOffer(chosen: readonly string[], how: 'take' | 'decline'): Promise<Answered> {
  const numbers = chosen.filter((key) => key !== KEPUTUSAN);
  const request = {
    commandId: newCommandId(),
    take: how === 'take' ? numbers : [],
    decline: how === 'decline' ? numbers : [],
    keputusan: chosen.includes(KEPUTUSAN) ? how : null,
  };
  const reply = await whileSaving(call('command:answer-offer', request));
  if (!reply.ok && reply.error.code === 'berubah-sejak-dibuka') return { kind: 'changed' };
  if (!reply.ok) return { kind: 'failed', reason: errorSentence(reply.error) };
  await waitForApplied(reply.value.seq);
  showToast(how === 'take' ? strings.published(chosen.length) : strings.declined(chosen.length));
  return { kind: 'done' };
}
