import { CHANNELS, type ChannelName } from '../../shared/ipc/bridge';
import type { BridgeError, ParsedRequest, ResponseOf } from '../../shared/ipc/contract';
import type { Json } from '../../shared/journal/entry';
import { fail, type Result } from '../../shared/result';

/** A refusal on its way to a window: a code, and plain values for the sentence. */
export interface Refused {
  readonly code: string;
  readonly detail?: { readonly [key: string]: Json };
}

/** What a handler answers. */
export type Answer<Name extends ChannelName> = Result<ResponseOf<(typeof CHANNELS)[Name]>, Refused>;

/** The work behind one channel, after its request was checked. */
export type Handler<Name extends ChannelName> = (
  request: ParsedRequest<(typeof CHANNELS)[Name]>,
) => Answer<Name> | Promise<Answer<Name>>;

/** One handler per channel; the type check fails when one is missing. */
export type Handlers = { readonly [Name in ChannelName]: Handler<Name> };

/** What may be asked at a moment; null: it may. */
export type Gate = (name: ChannelName) => BridgeError | null;

/** Requests other than files are refused beyond this many values, characters, or levels of one within another. */
const MAX_VALUES = 50_000;
const MAX_DEPTH = 200;
const MAX_CHARACTERS = 1_000_000;

/** Keeps an error for those who look after the program, and returns the short code that the screen shows. */
export type Log = (where: string, error: unknown) => string;

/**
 * Answers one call: size, gate, schema, work. A throw becomes `unexpected` with a short log code, never a message.
 */
export async function answer<Name extends ChannelName>(
  handlers: Handlers,
  gate: Gate,
  log: Log,
  name: Name,
  raw: unknown,
): Promise<Answer<Name>> {
  try {
    if (name !== 'file:put' && isTooLarge(raw)) return fail({ code: 'too-large' });
    const closed = gate(name);
    if (closed !== null) return fail({ code: closed });
    const request = CHANNELS[name].request.safeParse(raw);
    if (!request.success) return fail({ code: 'bad-request' });
    const handler: Handler<Name> = handlers[name];
    return await handler(request.data as ParsedRequest<(typeof CHANNELS)[Name]>);
  } catch (error) {
    return fail({ code: 'unexpected', detail: { log: log(name, error) } });
  }
}

/**
 * Walks a request without recursion, level by level, so that a deep one cannot overflow the stack here, nor later in
 * the schema.
 */
function isTooLarge(raw: unknown): boolean {
  let level: unknown[] = [raw];
  let values = 0;
  let characters = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    const next: unknown[] = [];
    for (const value of level) {
      values += 1;
      if (typeof value === 'string') characters += value.length;
      if (ArrayBuffer.isView(value)) characters += value.byteLength;
      else if (typeof value === 'object' && value !== null) {
        const keys = Object.keys(value);
        if (values + next.length + keys.length > MAX_VALUES) return true;
        for (const key of keys) {
          characters += key.length;
          next.push((value as Record<string, unknown>)[key]);
        }
      }
      if (characters > MAX_CHARACTERS) return true;
    }
    if (depth > MAX_DEPTH) return true;
    level = next;
  }
  return false;
}
