import * as z from 'zod';
import { COMMANDS } from '../../shared/domain/catalogue';
import { closedTo } from '../../shared/domain/berkas/closed-to';
import type { CommandSpec, Context, Decision, Refusal } from '../../shared/domain/command';
import type { ErrorCode } from '../../shared/domain/errors';
import { asStored } from '../../shared/domain/event';
import { confirmClock } from '../../shared/domain/kantor/kantor';
import { holdsRole } from '../../shared/domain/orang/orang';
import { streamsOf, type EntryBody, type Json, type ReadEntry } from '../../shared/journal/entry';
import { fail, ok, type Result } from '../../shared/result';
import { isDiskFull } from '../journal/database';
import type { OpenedEntry } from '../journal/journal-reader';
import { BaseMoved, JournalBroken, type JournalStore } from '../journal/journal-store';
import type { JournalWorld } from './world';

/** A command as a window, or the program itself, sends it. */
export interface CommandRequest {
  readonly commandId: string;
  readonly type: string;
  readonly v: number;
  readonly data: unknown;
}

/** What is told of an accepted command. */
export interface Accepted {
  readonly seq: number;
  readonly subject: string;
  readonly repeated: boolean;
  readonly undoable: boolean;
}

/** Everything the one door needs. Units: `now` ms since epoch. */
export interface DoorParts {
  readonly store: JournalStore;
  readonly world: JournalWorld;
  readonly now: () => number;
  readonly hasFile: (sha256: string) => boolean;
  /** Whether the clock may be believed for the next entry. */
  readonly clockHolds: () => boolean;
}

/** Who sends a command: a person, or the program on behalf of one (`internal` commands allowed). */
export interface Sender {
  readonly actor: string;
  readonly internal: boolean;
}

/** The one door for writing. */
export interface CommandDoor {
  readonly run: (sender: Sender, request: CommandRequest) => Result<Accepted, Refusal>;
  /** Runs several commands in one transaction under one batch id: all or none. A refusal tells `detail.index`. */
  readonly runAll: (
    sender: Sender,
    batch: string,
    requests: readonly CommandRequest[],
  ) => Result<readonly Accepted[], Refusal>;
}

const TRIES = 3;
const UNDO = 'undo';
const UndoData = z.strictObject({ commandId: z.string() });

/** Refusal of one command of a batch: carried as an exception so that the transaction is taken back. */
class Refused extends Error {
  override readonly name = 'Refused';
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/**
 * Opens the door: session and right are checked here, in main; then load, decide, seal, append. The reply is the
 * acknowledgement: it is given after the transaction holds on disk.
 */
export function commandDoor(parts: DoorParts): CommandDoor {
  let written = false;

  const attempt = (sender: Sender, batch: string | null, request: CommandRequest): Accepted => {
    const earlier = parts.store.byCommand(request.commandId);
    if (earlier !== null) return repeatOf(earlier, sender, request);
    const { spec, decision, data, at } = decide(parts, sender, request);
    if (!decision.ok) throw new Refused(decision.error);
    const events = decision.value.map(asStored);
    const bases = Object.fromEntries(streamsOf(events).map((stream) => [stream, parts.world.baseOf(stream)]));
    const entry = parts.store.append({
      commandId: request.commandId,
      actor: sender.actor,
      onBehalfOf: null,
      at,
      batch,
      bases,
      command: { type: request.type, v: request.v, data: data as Json },
      events,
    });
    written = true;
    parts.world.advance([entry]);
    return acceptedOf(entry, spec?.undo !== undefined);
  };

  const guarded = <T>(work: () => T): Result<T, Refusal> => {
    for (let tries = 1; ; tries += 1) {
      written = false;
      try {
        return ok(parts.store.atomically(work));
      } catch (error) {
        if (written || !(error instanceof Refused)) parts.world.forget();
        if (error instanceof BaseMoved && tries < TRIES) continue;
        return fail(refusalOf(error));
      }
    }
  };

  return {
    run: (sender, request) => guarded(() => attempt(sender, null, request)),
    runAll: (sender, batch, requests) =>
      guarded(() =>
        requests.map((request, index) => refusedAt(index, () => attempt(sender, batch, request))),
      ),
  };
}

/** A refusal in a batch says which of its commands it was: `detail.index`, from 0. */
function refusedAt<T>(index: number, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new Refused({ ...error.refusal, detail: { ...error.refusal.detail, index } });
  }
}

interface Decided {
  readonly spec: CommandSpec | null;
  readonly data: unknown;
  readonly decision: Decision;
  readonly at: number;
}

function decide(parts: DoorParts, sender: Sender, request: CommandRequest): Decided {
  const { actor } = sender;
  if (request.type !== confirmClock.type && !parts.clockHolds()) throw refuse('jam-belum-dipastikan');
  const context: Context = { at: timeOf(parts, request), actor, commandId: request.commandId };
  if (request.type === UNDO) return decideUndo(parts, request, context);
  const spec = COMMANDS.get(request.type);
  if (spec === undefined || spec.v !== request.v) throw refuse('perintah-tidak-dikenal');
  if (!hasRight(parts.world, spec, sender, context.at)) throw refuse('tidak-berhak');
  const data = spec.data.safeParse(request.data);
  if (!data.success) throw new Refused({ code: 'isian-tidak-sah', detail: { fields: fieldsOf(data.error) } });
  const closed = sender.internal ? null : closedTo(parts.world, request.type, data.data, context);
  if (closed !== null) throw new Refused(closed);
  const missing = spec.files?.(data.data).find((sha256) => !parts.hasFile(sha256));
  if (missing !== undefined)
    throw new Refused({ code: 'berkas-lampiran-tidak-ada', detail: { sha256: missing } });
  const decision = spec.decide(parts.world, data.data, context);
  return { spec, data: data.data, decision, at: context.at };
}

/**
 * The time of a command, ms. A clock put right by a few minutes does not go back behind the last entry: what was
 * granted in that entry would not be held yet. Only a person who confirms the date takes it back.
 */
function timeOf({ now, store }: DoorParts, { type }: CommandRequest): number {
  return type === confirmClock.type ? now() : Math.max(now(), store.lastAt() ?? 0);
}

function refuse(code: ErrorCode): Refused {
  return new Refused({ code });
}

function fieldsOf(error: z.ZodError): readonly string[] {
  return [...new Set(error.issues.map((issue) => issue.path.join('.')))].slice(0, 20);
}

function hasRight(world: JournalWorld, spec: CommandSpec, sender: Sender, at: number): boolean {
  if (sender.internal) return true;
  switch (spec.right.kind) {
    case 'internal':
      return false;
    case 'anyone':
      return true;
    case 'roles': {
      const orang = world.read('orang', sender.actor);
      return orang !== null && spec.right.roles.some((role) => holdsRole(orang, role, at));
    }
  }
}

/**
 * Decides `undo {commandId}`: the same person, while that entry is the head of every stream it touched, and its kind has
 * an inverse. `urung-sudah-dilanjutkan` names who went on.
 */
function decideUndo(parts: DoorParts, request: CommandRequest, context: Context): Decided {
  if (request.v !== 1) throw refuse('perintah-tidak-dikenal');
  const parsed = UndoData.safeParse(request.data);
  if (!parsed.success) throw refuse('urung-tidak-ada');
  const entry = parts.store.byCommand(parsed.data.commandId);
  if (entry === null) throw refuse('urung-tidak-ada');
  if (entry.body.actor !== context.actor) throw refuse('urung-bukan-milik');
  const inverse = COMMANDS.get(entry.body.command.type)?.undo;
  if (inverse === undefined) throw refuse('urung-tidak-bisa');
  const later = goneOn(parts, entry.body);
  if (later !== null)
    throw new Refused({ code: 'urung-sudah-dilanjutkan', detail: { nama: nameOf(parts.world, later) } });
  const data = { commandId: entry.body.commandId };
  return { spec: null, data, decision: inverse(parts.world, entry.body, context), at: context.at };
}

function goneOn({ store }: DoorParts, body: EntryBody): EntryBody | null {
  for (const stream of streamsOf(body.events)) {
    const head = store.streamHead(stream);
    if (head === null || (head.station === body.station && head.n === body.n)) continue;
    return store.entryOf(head.station, head.n)?.body ?? null;
  }
  return null;
}

function nameOf(world: JournalWorld, body: EntryBody): string {
  return body.actor === null ? '' : (world.read('orang', body.actor)?.nama ?? '');
}

function acceptedOf(entry: Pick<ReadEntry, 'seq' | 'events'>, undoable: boolean): Accepted {
  return { seq: entry.seq, subject: entry.events[0]?.stream ?? '', repeated: false, undoable };
}

function repeatOf(earlier: OpenedEntry, sender: Sender, request: CommandRequest): Accepted {
  const { actor, command, events } = earlier.body;
  if (actor !== sender.actor || command.type !== request.type) throw refuse('isian-tidak-sah');
  if (!sender.internal && !isSameData(command.data, request))
    throw refuse('sudah-tersimpan-dengan-isian-lain');
  const undoable = COMMANDS.get(command.type)?.undo !== undefined;
  return { seq: earlier.seq, subject: events[0]?.stream ?? '', repeated: true, undoable };
}

/** A draft that was changed after its first sending must not be told "saved" for what it said then. */
function isSameData(stored: Json, { type, data }: CommandRequest): boolean {
  const parsed = (type === UNDO ? UndoData : COMMANDS.get(type)?.data)?.safeParse(data);
  return parsed?.success === true && JSON.stringify(parsed.data) === JSON.stringify(stored);
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refused) return error.refusal;
  if (error instanceof JournalBroken || error instanceof BaseMoved) return { code: 'tulis-gagal' };
  if (isDiskFull(error)) return { code: 'disk-penuh' };
  throw error;
}
