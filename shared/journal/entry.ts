import * as z from 'zod';
import type { Instant } from '../time';
import type { Hlc } from './hlc';

/** The version of the envelope below. A higher one in a journal is refused, naming the version needed. */
export const ENTRY_FORMAT = 1;

/** Names one stream: a kind, then its id, as in `berkas:0d9…`, `sop:12`, `nomor:berkas:2026`, `kantor`. */
export const StreamId = z.string().regex(/^[a-z][a-z-]*(?::[A-Za-z0-9._-]{1,64}){0,3}$/);
/** Shape: see the schema of the same name. */
export type StreamId = string;

/** Names one entry across stations: `<station>:<n>`. */
export type EntryRef = `${string}:${number}`;

/** Any plain JSON value. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** What a command made happen to one stream. Units: `happenedAt` ms since epoch; `v` the version of its type. */
export interface StoredEvent {
  readonly stream: StreamId;
  readonly type: string;
  readonly v: number;
  readonly happenedAt: Instant;
  readonly data: { readonly [key: string]: Json | undefined };
}

/** The command as it was accepted. */
export interface StoredCommand {
  readonly type: string;
  readonly v: number;
  readonly data: Json;
}

/**
 * The body of one journal entry. Its exact UTF-8 bytes are kept and hashed; it is never serialised again.
 * `n` counts 1, 2, 3 … without a hole per station; `prev` is the hex SHA-256 of the station's entry before it
 * (null for the first); `bases` holds, per touched stream, the entry the decision was made on (null: a new stream);
 * `batch` joins the entries of one bulk act. Units: `at` ms since epoch.
 */
export interface EntryBody {
  readonly format: number;
  readonly station: string;
  readonly n: number;
  readonly hlc: Hlc;
  readonly at: Instant;
  readonly actor: string | null;
  readonly onBehalfOf: string | null;
  readonly commandId: string;
  readonly batch: string | null;
  readonly bases: { readonly [stream: StreamId]: EntryRef | null };
  readonly command: StoredCommand;
  readonly events: readonly StoredEvent[];
  readonly prev: string | null;
}

/** One event together with who, when and where it was written: what `evolve` sees. Units: ms since epoch. */
export interface RecordedEvent extends StoredEvent {
  readonly entry: EntryRef;
  readonly hlc: Hlc;
  readonly at: Instant;
  readonly actor: string | null;
  readonly onBehalfOf: string | null;
  readonly commandId: string;
}

/** One entry as readers get it: its place in this station's file, and its body without the command. */
export interface ReadEntry {
  readonly seq: number;
  readonly station: string;
  readonly n: number;
  readonly hash: string;
  readonly hlc: Hlc;
  readonly events: readonly RecordedEvent[];
}

/** The name of an entry. */
export function entryRef(station: string, n: number): EntryRef {
  return `${station}:${n}`;
}

/** The kind of a stream: what stands before its first colon. */
export function streamKind(stream: StreamId): string {
  const colon = stream.indexOf(':');
  return colon < 0 ? stream : stream.slice(0, colon);
}

/** The streams an entry touches, each once, in the order of its events. */
export function streamsOf(events: readonly { readonly stream: StreamId }[]): readonly StreamId[] {
  return [...new Set(events.map((event) => event.stream))];
}

/** Joins an entry's events with the facts of its envelope. */
export function recordedEvents(body: EntryBody): readonly RecordedEvent[] {
  const { hlc, at, actor, onBehalfOf, commandId } = body;
  const entry = entryRef(body.station, body.n);
  // Named one by one: a spread of each event costs a third of a replay.
  return body.events.map(({ stream, type, v, happenedAt, data }) => ({
    stream,
    type,
    v,
    happenedAt,
    data,
    entry,
    hlc,
    at,
    actor,
    onBehalfOf,
    commandId,
  }));
}
