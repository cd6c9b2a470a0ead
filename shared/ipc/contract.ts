import type * as z from 'zod';
import type { Json } from '../journal/entry';
import type { ErrorCode } from '../domain/errors';

/** One channel: what goes in, what comes out, and the codes it may refuse with besides the bridge's own. */
export interface Channel {
  readonly request: z.ZodType;
  readonly response: z.ZodType;
  readonly errors: readonly ErrorCode[] | readonly string[];
}

/** The channels of one topic, by name `topic:verb`. */
export type Contract = { readonly [name: string]: Channel };

/** Refusals the bridge itself gives on every channel. */
export const BRIDGE_ERRORS = [
  'untrusted-sender',
  'bad-request',
  'too-large',
  'unexpected',
  'belum-masuk',
  'terkunci',
  'belum-siap',
] as const;

/** A refusal of the bridge itself. */
export type BridgeError = (typeof BRIDGE_ERRORS)[number];

/** What a channel takes. */
export type RequestOf<C extends Channel> = z.input<C['request']>;

/** What a handler is given after the request was checked. */
export type ParsedRequest<C extends Channel> = z.output<C['request']>;

/** What a channel answers on success. */
export type ResponseOf<C extends Channel> = z.output<C['response']>;

/** Why a call was refused. `detail` is what the screen needs to say it well; never a stack trace or a message. */
export interface CallError<C extends Channel = Channel> {
  readonly code: C['errors'][number] | BridgeError;
  readonly detail?: { readonly [key: string]: Json };
}

/** The answer of every call. */
export type Reply<C extends Channel> =
  { readonly ok: true; readonly value: ResponseOf<C> } | { readonly ok: false; readonly error: CallError<C> };
