import { createHash } from 'node:crypto';
import calendar from '../../assets/kalender/2024-2027.json';
import roleTable from '../../assets/sop/roles.json';
import sop12 from '../../assets/sop/12.json';
import sop13 from '../../assets/sop/13.json';
import { COMMANDS, MODULES, moduleOf } from '../../shared/domain/catalogue';
import type { Decision, Refusal } from '../../shared/domain/command';
import { asStored } from '../../shared/domain/event';
import type { Kind, ListedKind, StateOf, World } from '../../shared/domain/world';
import { sealEntry, type ChainHead } from '../../shared/journal/chain';
import {
  ENTRY_FORMAT,
  entryRef,
  recordedEvents,
  streamKind,
  streamsOf,
  type EntryBody,
  type EntryRef,
  type Json,
  type ReadEntry,
  type RecordedEvent,
  type StoredEvent,
} from '../../shared/journal/entry';
import { nextHlc } from '../../shared/journal/hlc';
import { fail, ok, valueOf, type Result } from '../../shared/result';

/** Senin, 2 Maret 2026, 08.00 WIB. */
const MONDAY_MORNING = Date.UTC(2026, 2, 2, 1);
const MINUTE_MS = 60_000;
const STATION = 'uji';

const encoder = new TextEncoder();
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Who gives a command; `at` in ms since epoch, the office's own clock when left out. */
export interface Act {
  readonly actor: string;
  readonly commandId?: string;
  readonly at?: number;
}

/** What an accepted command left: its entry, and the stream of its first event. */
export interface Done {
  readonly seq: number;
  readonly subject: string;
  readonly commandId: string;
}

/** An office in memory: real commands decided on a real fold, sealed into a real chain. No machine behind it. */
export interface Office {
  readonly dataId: string;
  readonly world: World;
  readonly entries: readonly ReadEntry[];
  readonly bodies: readonly EntryBody[];
  /** Runs a command, or refuses it. The office's clock goes on by a minute with each. */
  readonly run: (type: string, data: unknown, act: Act) => Result<Done, Refusal>;
  /** The same for what must not be refused; throws when it is. */
  readonly must: (type: string, data: unknown, act: Act) => Done;
  /** Takes an act back. */
  readonly undo: (commandId: string, act: Act) => Result<Done, Refusal>;
  /** Appends events nobody decided: what only another station or a later version writes. */
  readonly append: (events: readonly StoredEvent[], act: Act & { readonly hlc?: string }) => Done;
  readonly eventsOf: (stream: string, upTo?: number) => readonly RecordedEvent[];
  readonly streams: () => readonly string[];
  /** The same office as it stands now, going its own way from here. */
  readonly fork: () => Office;
}

/** Everything an office consists of. Units: `now` ms since epoch. */
interface Ground {
  readonly dataId: string;
  readonly bodies: EntryBody[];
  readonly entries: ReadEntry[];
  readonly events: Map<string, readonly Placed[]>;
  readonly states: Map<string, unknown>;
  readonly heads: Map<string, EntryRef>;
  readonly head: ChainHead;
  readonly now: number;
  readonly ids: number;
}

interface Placed {
  readonly seq: number;
  readonly event: RecordedEvent;
}

/** The people of the sample office, by what they do. */
export interface People {
  readonly administrator: string;
  readonly helpdesk: string;
  readonly kasubbag: string;
  readonly verifikator: string;
  readonly anggotaPokja: string;
  readonly pegawai: string;
}

/** An office without anything in its journal yet. `dataId` tells it from others. */
export function emptyOffice(dataId = 'data-uji-0001'): Office {
  return officeOn({
    dataId,
    bodies: [],
    entries: [],
    events: new Map(),
    states: new Map(),
    heads: new Map(),
    head: { station: STATION, n: 0, hash: null },
    now: MONDAY_MORNING,
    ids: 0,
  });
}

function officeOn(ground: Ground): Office {
  const { dataId, bodies, entries, events, states, heads } = ground;
  let { head, now, ids } = ground;

  const world: World = {
    read: <K extends Kind>(kind: K, stream: string) =>
      streamKind(stream) === kind ? ((states.get(stream) ?? null) as StateOf[K] | null) : null,
    list: <K extends ListedKind>(kind: K) =>
      [...states].filter(([stream]) => streamKind(stream) === kind).map(([, state]) => state as StateOf[K]),
  };

  function tick(at: number | undefined): number {
    now = at ?? now + MINUTE_MS;
    return now;
  }

  function newId(): string {
    ids += 1;
    return `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`;
  }

  function write(
    stored: readonly StoredEvent[],
    command: { readonly type: string; readonly v: number; readonly data: unknown },
    act: Act & { readonly commandId: string; readonly at: number; readonly hlc?: string },
  ): Done {
    const touched = streamsOf(stored);
    const n = head.n + 1;
    const body: EntryBody = {
      format: ENTRY_FORMAT,
      station: STATION,
      n,
      hlc: act.hlc ?? nextHlc(bodies.at(-1)?.hlc ?? null, act.at, STATION),
      at: act.at,
      actor: act.actor,
      onBehalfOf: null,
      commandId: act.commandId,
      batch: null,
      bases: Object.fromEntries(touched.map((stream) => [stream, heads.get(stream) ?? null])),
      command: { type: command.type, v: command.v, data: command.data as Json },
      events: stored,
      prev: head.hash,
    };
    const { hash } = sealEntry(body, (text) => encoder.encode(text), sha256);
    head = { station: STATION, n, hash };
    const seq = entries.length + 1;
    const recorded = recordedEvents(body);
    bodies.push(body);
    entries.push({ seq, station: STATION, n, hash, hlc: body.hlc, events: recorded });
    for (const stream of touched) heads.set(stream, entryRef(STATION, n));
    for (const event of recorded) takeIn(seq, event);
    return { seq, subject: touched[0] ?? '', commandId: act.commandId };
  }

  function takeIn(seq: number, event: RecordedEvent): void {
    events.set(event.stream, [...(events.get(event.stream) ?? []), { seq, event }]);
    const module = moduleOf(streamKind(event.stream));
    if (module !== null) states.set(event.stream, module.evolve(states.get(event.stream) ?? null, event));
  }

  function settle(
    decision: Decision,
    command: { readonly type: string; readonly v: number; readonly data: unknown },
    act: Act & { readonly commandId: string; readonly at: number },
  ): Result<Done, Refusal> {
    if (!decision.ok) return decision;
    return ok(write(decision.value.map(asStored), command, act));
  }

  function run(type: string, data: unknown, act: Act): Result<Done, Refusal> {
    const spec = COMMANDS.get(type);
    if (spec === undefined) return fail({ code: 'perintah-tidak-dikenal' });
    const parsed = spec.data.safeParse(data);
    if (!parsed.success) return fail({ code: 'isian-tidak-sah', detail: { issues: parsed.error.message } });
    const context = { at: tick(act.at), actor: act.actor, commandId: act.commandId ?? newId() };
    return settle(spec.decide(world, parsed.data, context), { type, v: spec.v, data: parsed.data }, context);
  }

  function undo(commandId: string, act: Act): Result<Done, Refusal> {
    const entry = bodies.find((body) => body.commandId === commandId);
    const inverse = entry === undefined ? undefined : COMMANDS.get(entry.command.type)?.undo;
    if (entry === undefined || inverse === undefined) return fail({ code: 'urung-tidak-bisa' });
    const ref = entryRef(entry.station, entry.n);
    if (streamsOf(entry.events).some((stream) => heads.get(stream) !== ref))
      return fail({ code: 'urung-sudah-dilanjutkan' });
    const context = { at: tick(act.at), actor: act.actor, commandId: act.commandId ?? newId() };
    return settle(inverse(world, entry, context), { type: 'undo', v: 1, data: { commandId } }, context);
  }

  return {
    dataId,
    world,
    entries,
    bodies,
    run,
    must: (type, data, act) => valueOf(run(type, data, act)),
    undo,
    append: (stored, act) =>
      write(
        stored,
        { type: 'uji', v: 1, data: {} },
        { ...act, at: tick(act.at), commandId: act.commandId ?? newId() },
      ),
    eventsOf: (stream, upTo = entries.length) =>
      (events.get(stream) ?? []).filter(({ seq }) => seq <= upTo).map(({ event }) => event),
    streams: () => [...events.keys()],
    fork: () =>
      officeOn({
        dataId,
        bodies: [...bodies],
        entries: [...entries],
        events: new Map(events),
        states: new Map(states),
        heads: new Map(heads),
        head,
        now,
        ids,
      }),
  };
}

/** The folded state of a stream, from all its events. */
export function stateIn<K extends Kind>(office: Office, kind: K, stream: string): StateOf[K] | null {
  return office
    .eventsOf(stream)
    .reduce<StateOf[K] | null>((state, event) => MODULES[kind].evolve(state, event), null);
}

/** Opens an office with the catalogue's roles, calendar, SOP 12 and SOP 13, and one person for each task in them. */
export function openOffice(dataId?: string): { readonly office: Office; readonly people: People } {
  const office = emptyOffice(dataId);
  const system = { actor: 'program' };
  office.must('kantor.open', { nama: 'Bagian Uji', dataId: office.dataId, kind: 'kantor' }, system);
  office.must('peran.publish-table', roleTable, system);
  office.must('kalender.publish', calendar, system);
  for (const sop of [sop12, sop13]) office.must('sop.publish', { sop }, system);
  const first = {
    nama: 'Administrator Uji',
    jabatan: 'Kepala Bagian',
    roles: ['administrator', 'kepala-bagian'],
  };
  const administrator = office.must('orang.register-first', first, system).subject;
  const register = (nama: string, roles: readonly string[]): string =>
    office.must('orang.register', { nama, jabatan: nama, roles }, { actor: administrator }).subject;
  const people: People = {
    administrator,
    helpdesk: register('Petugas Helpdesk', ['helpdesk']),
    kasubbag: register('Kasubbag Pembinaan', ['kasubbag-pembinaan']),
    verifikator: register('Petugas Verifikator', ['verifikator']),
    anggotaPokja: register('Anggota Pokja', ['jf-ppbj', 'helpdesk']),
    pegawai: register('Pegawai Baru', []),
  };
  return { office, people };
}

/** Starts a berkas of SOP 12 (Layanan Help Desk) or 13; returns its stream. */
export function startBerkas(office: Office, actor: string, title: string, sop: '12' | '13' = '12'): string {
  return office.must('berkas.start', { sop, procedure: 'utama', title, lanes: {} }, { actor }).subject;
}
