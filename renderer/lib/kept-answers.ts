import { call } from './bridge';
import { newCommandId } from './command';
import type { DraftValue } from './use-draft';

/** What a form held when it was sent, and the draft it came from. */
export interface KeptAnswers {
  readonly key: string;
  readonly values: DraftValue;
}

/** Makes them a draft again, of an act still to come. */
export async function bringBackAnswers({ key, values }: KeptAnswers): Promise<void> {
  await call('draft:save', { key, value: { commandId: newCommandId(), values } });
}

/** Forgets them: there is no act still to come. */
export async function forgetAnswers({ key }: KeptAnswers): Promise<void> {
  await call('draft:drop', { key });
}
