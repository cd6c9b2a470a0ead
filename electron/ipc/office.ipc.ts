import { mayReadRapat } from '../../shared/domain/rapat/rapat-access';
import { mayRead, readerNames } from '../../shared/domain/berkas/circle';
import type { Json } from '../../shared/journal/entry';
import { MAX_FILE_BYTES } from '../../shared/ipc/office.contract';
import { fail, ok, type Result } from '../../shared/result';
import { csvOf } from '../../shared/table/csv';
import { isDiskFull } from '../journal/database';
import type { GudangAnswers } from '../gudang/messages';
import type { Handlers } from './answer';
import { journalEnd, noVerification, type OpenProgram, type Program } from './program';

type Topic = 'journal' | 'draft' | 'pref' | 'search' | 'file' | 'system';
type OfficeHandlers = Some<Topic> & Pick<Handlers, CommandNames>;
type CommandNames = 'command:run' | 'command:confirm-clock';

/** Everything that needs an open office; the gate has seen to it that there is one, and a person at work. */
export function officeHandlers(program: Program): OfficeHandlers {
  const open = (): OpenProgram => {
    const opened = program.open();
    if (opened === null) throw new Error('the gate lets nothing through without an office');
    return opened;
  };
  const person = (): string => {
    const stream = open().session.person();
    if (stream === null) throw new Error('the gate lets nothing through without a person');
    return stream;
  };
  return {
    ...commandHandlers(program, open, person),
    ...journalHandlers(open),
    ...deskHandlers(program, open, person),
    ...fileHandlers(program, open, person),
    ...systemHandlers(program, open),
  };
}

type Open = () => OpenProgram;
type PersonAtWork = () => string;
type Some<Topic extends string> = Pick<Handlers, Extract<keyof Handlers, `${Topic}:${string}`>>;

function commandHandlers(program: Program, open: Open, person: PersonAtWork): Pick<Handlers, CommandNames> {
  return {
    'command:run': (request) => {
      const done = open().office.door.run({ actor: person(), internal: false }, request);
      if (done.ok && /^(?:kantor|peran|orang)\./.test(request.type)) program.statusChanged();
      return done;
    },
    'command:confirm-clock': ({ commandId }) => {
      const { office } = open();
      const data = { previousAt: office.store.lastAt() ?? 0, confirmedAt: program.now() };
      const request = { commandId, type: 'clock.confirm', v: 1, data };
      const done = office.door.run({ actor: person(), internal: true }, request);
      if (done.ok) program.statusChanged();
      return done;
    },
  };
}

function journalHandlers(open: Open): Some<'journal'> {
  return {
    'journal:end': () => ok(journalEnd(open().office)),
    'journal:after': ({ seq, limit }) => {
      const { office } = open();
      return ok({ entries: [...office.store.after(seq, limit)], end: journalEnd(office) });
    },
    'journal:streams': ({ streams }) => {
      const { store } = open().office;
      return ok(streams.map((stream) => ({ stream, events: [...store.streamEvents(stream)] })));
    },
    'journal:rebuild': async ({ upTo, before, limit }) => {
      const page = await open().gudang.ask({ ask: 'rebuild-page', upTo, before, limit });
      if (!page.ok) return fail({ code: 'belum-siap' });
      const { streams, next } = page.value;
      return ok({ streams: streams.map(({ stream, events }) => ({ stream, events: [...events] })), next });
    },
  };
}

function deskHandlers(program: Program, open: Open, person: PersonAtWork): Some<'draft' | 'pref' | 'search'> {
  const save = (
    kind: 'draf' | 'pref',
    key: string,
    value: unknown,
  ): Result<{ readonly at: number }, { readonly code: 'tulis-gagal' }> => {
    const at = program.now();
    try {
      open().office.meja.save(person(), kind, { key, value: value as Json, at });
      return ok({ at });
    } catch {
      return fail({ code: 'tulis-gagal' });
    }
  };
  // Told by the journal, never by the window: what is closed to a person is not found by them.
  const namesOf = (stream: string): readonly string[] => {
    const orang = open().office.world.read('orang', stream);
    return orang === null ? [] : readerNames(orang, program.now());
  };
  return {
    'draft:save': ({ key, value }) => save('draf', key, value),
    'draft:load': ({ key }) => {
      const kept = open().office.meja.load(person(), 'draf', key);
      return ok({ value: (kept?.value ?? null) as never, at: kept?.at ?? null });
    },
    'draft:list': ({ prefix }) => ok(open().office.meja.list(person(), 'draf', prefix) as never),
    'draft:drop': ({ key }) => {
      open().office.meja.drop(person(), 'draf', key);
      return ok({});
    },
    'pref:save': ({ key, value }) => {
      const saved = save('pref', key, value);
      return saved.ok ? ok({}) : saved;
    },
    'pref:load': ({ key }) =>
      ok({ value: (open().office.meja.load(person(), 'pref', key)?.value ?? null) as never }),
    'search:find': async ({ excerpts = false, ...question }) => {
      const found = await open().gudang.ask({ ask: 'find', ...question, excerpts, names: namesOf(person()) });
      if (!found.ok) return fail({ code: found.error });
      return ok(stillReadable(open().office, person(), program.now(), found.value));
    },
  };
}

/** An index that has not come to the end yet does not know what was closed just now; the journal does. */
function stillReadable(
  { store, world }: OpenProgram['office'],
  actor: string,
  at: number,
  { hits, total, seq }: GudangAnswers['find'],
) {
  if (seq >= (store.tail()?.seq ?? 0)) return { hits: [...hits], total, seq };
  const kept = hits.filter(({ stream }) => {
    const berkas = world.read('berkas', stream);
    return berkas === null || mayRead(world, berkas, { actor, at });
  });
  return { hits: kept, total: total - (hits.length - kept.length), seq };
}

function fileHandlers(program: Program, open: Open, person: PersonAtWork): Some<'file'> {
  return {
    'file:put': ({ name, bytes }) => {
      if (bytes.length === 0) return fail({ code: 'berkas-kosong' });
      if (bytes.length > MAX_FILE_BYTES) return fail({ code: 'berkas-terlalu-besar' });
      try {
        return ok({ ...open().office.files.put(bytes), name });
      } catch (error) {
        return fail({ code: isDiskFull(error) ? 'disk-penuh' : 'tulis-gagal' });
      }
    },
    'file:save-copy': async ({ berkas, sha256 }) => {
      const { world, files } = open().office;
      const state = world.read('berkas', berkas);
      const asker = { actor: person(), at: program.now() };
      if (state !== null && !mayRead(world, state, asker)) return fail({ code: 'berkas-tertutup' });
      const rapat = world.read('rapat', berkas);
      if (rapat !== null && !mayReadRapat(world, rapat, asker)) return fail({ code: 'berkas-tertutup' });
      const named = [
        ...(rapat?.dokumen ?? []).map(({ lampiran }) => lampiran),
        ...(state?.story ?? []).flatMap(({ what }) => ('lampiran' in what ? what.lampiran : [])),
      ].find((lampiran) => lampiran.sha256 === sha256);
      if (named === undefined) return fail({ code: 'berkas-lampiran-tidak-ada' });
      const bytes = files.read(sha256);
      if (!bytes.ok) return fail({ code: bytes.error });
      try {
        return ok({ saved: await program.saveCopy(named.name, bytes.value) });
      } catch {
        return fail({ code: 'tulis-gagal' });
      }
    },
    'file:save-table': async ({ name, head, rows }) => {
      try {
        return ok({ saved: await program.saveCopy(`${name}.csv`, Buffer.from(csvOf(head, rows), 'utf8')) });
      } catch {
        return fail({ code: 'tulis-gagal' });
      }
    },
  };
}

function systemHandlers(program: Program, open: Open): Some<'system'> {
  return {
    'system:info': () => {
      const { office } = open();
      const { dataId, station } = office.store.identity;
      const { notices, ...facts } = program.facts();
      return ok({ ...facts, notices: [...notices], dataId, station, entries: office.store.count() });
    },
    'system:new-window': () => {
      program.newWindow();
      return ok({});
    },
    'system:verify': async () => {
      const begun = await open().gudang.ask({ ask: 'verify' });
      return begun.ok ? ok(begun.value) : fail({ code: begun.error });
    },
    'system:verification': () => ok(open().gudang.lastVerification() ?? noVerification(program.now())),
    'system:verify-cancel': async () => {
      await open().gudang.ask({ ask: 'verify-cancel' });
      return ok({});
    },
  };
}
