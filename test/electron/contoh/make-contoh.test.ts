import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isContoh, isStaleContoh } from '../../../electron/contoh/is-contoh';
import { resultsOf } from '../../../electron/contoh/aim';
import { CONTOH_OFFICE, CONTOH_PEOPLE, CONTOH_TEAMS } from '../../../electron/contoh/people.data';
import { COMMANDS, MODULES, moduleOf } from '../../../shared/domain/catalogue';
import {
  openTasks,
  type BerkasState,
  type StoryFact,
  type Task,
} from '../../../shared/domain/berkas/berkas-state';
import { asksDate } from '../../../shared/domain/berkas/task-moves';
import { workingMinutesBetween } from '../../../shared/domain/kalender/working-time';
import { holdsRole } from '../../../shared/domain/orang/orang';
import { actingAt } from '../../../shared/domain/orang/pengganti';
import { dueOn } from '../../../shared/domain/program-kerja/schedule';
import { streamKind, type EntryBody } from '../../../shared/journal/entry';
import { foldAll } from '../../../shared/journal/fold';
import { localDateOf, MS_PER_DAY, MS_PER_MINUTE } from '../../../shared/time';
import { emptyOffice } from '../../builders/office';
import { expectWhole, namedFiles } from '../../harness/check-office';
import { aPlace, removePlace, type Desk } from '../../harness/desk';
import { makeSample, NOW, openSample, seed } from './sample';

const place = aPlace();
let desk: Desk;
let bodies: readonly EntryBody[] = [];
let berkas: readonly BerkasState[] = [];

beforeAll(async () => {
  await makeSample(place);
  desk = openSample(place);
  const { store, world } = desk.office;
  bodies = Array.from({ length: store.count() }, (_, index) => store.entryAt(index + 1)?.body).filter(
    (body) => body !== undefined,
  );
  berkas = store.streamsOfKind('berkas').flatMap((stream) => world.read('berkas', stream) ?? []);
}, 120_000);

afterAll(() => {
  desk.close();
  removePlace(place);
});

const procedures = seed.sops.flatMap((sop) =>
  sop.procedures.map((procedure) => ({ sop: sop.number, procedure })),
);
const ofProcedure = (sop: string, id: string): readonly BerkasState[] =>
  berkas.filter((one) => one.sop === sop && one.procedure === id);

describe('the sample office', () => {
  it('stands whole: chain, links, numbers, files, witness', () => {
    expectWhole(desk);
    expect(namedFiles(desk.office.store).length).toBeGreaterThan(10);
  });

  it('says in its first entry that it is one, and nobody in it has a password', () => {
    expect(isContoh(desk.office.store)).toBe(true);
    expect(bodies[0]?.command).toMatchObject({ type: 'kantor.open', data: { kind: 'contoh' } });
    expect(desk.office.world.list('orang').map(({ credential }) => credential)).toEqual(
      CONTOH_PEOPLE.map(() => null),
    );
  });

  it('has a permintaan bahan that one Subbag answered and one still has on its desk', () => {
    const asked = berkas.flatMap(({ bahan }) => bahan);
    expect(asked.map(({ status }) => status)).toEqual(['masuk', 'diminta']);
  });

  it('has held a rapat, whose tindak lanjut are open, and has called another', () => {
    const { store, world } = desk.office;
    const rapat = store.streamsOfKind('rapat').flatMap((stream) => world.read('rapat', stream) ?? []);
    expect(rapat.map(({ status }) => status).sort()).toEqual(['dijadwalkan', 'selesai']);
    expect(rapat.flatMap(({ tindakLanjut }) => tindakLanjut).map(({ done }) => done)).toEqual([null, null]);
    expect(rapat.find(({ status }) => status === 'dijadwalkan')?.mulai).toBeGreaterThan(NOW);
  });

  it('was made by commands alone: each one decided again on what went before gives the same events', () => {
    const again = emptyOffice();
    for (const { command, actor, commandId, at, events } of bodies) {
      expect(command.type === 'undo' || COMMANDS.get(command.type)?.v === command.v).toBe(true);
      const act = { actor: actor ?? '', commandId, at };
      const undone = (command.data as { commandId?: string }).commandId ?? '';
      const done =
        command.type === 'undo' ? again.undo(undone, act) : again.run(command.type, command.data, act);
      expect(done, `${command.type} ${commandId}`).toMatchObject({ ok: true });
      expect(again.bodies.at(-1)?.events).toEqual(events);
    }
  });

  it('replayed from the journal, every stream is what the program holds in memory', () => {
    const { store, world } = desk.office;
    for (const kind of Object.keys(MODULES) as (keyof typeof MODULES)[])
      for (const stream of kind === 'kantor' ? ['kantor'] : store.streamsOfKind(kind)) {
        const module = moduleOf(streamKind(stream));
        if (module === null) throw new Error(`no module for ${stream}`);
        expect(foldAll(module, store.streamEvents(stream)).state).toEqual(world.read(kind, stream));
      }
  });

  it('was worked within office hours of the last five weeks, and ends just before now', () => {
    const times = bodies.map(({ at }) => at);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    const before = times.filter((at) => {
      const [earlier, later] = [at - MS_PER_MINUTE, at + MS_PER_MINUTE];
      return workingMinutesBetween(seed.calendar, earlier, later) === 0;
    });
    expect(before).toEqual([]);
    expect(NOW - (times[0] ?? 0)).toBeLessThanOrEqual(36 * MS_PER_DAY);
    expect(times.at(-1)).toBeLessThan(NOW);
    expect(NOW - (times.at(-1) ?? 0)).toBeLessThan(90 * MS_PER_MINUTE);
  });
});

describe('its people', () => {
  it('hold every role that people can hold, and say in their post that they are made up', () => {
    const people = desk.office.world.list('orang');
    const grantable = seed.roles.roles.filter(({ kind }) => kind === 'jabatan' || kind === 'tugas');
    const held = grantable.map(({ id }) => [id, people.some((orang) => holdsRole(orang, id, NOW))]);
    expect(held).toEqual(grantable.map(({ id }) => [id, true]));
    expect(people.filter(({ jabatan }) => !jabatan.endsWith('(contoh)'))).toEqual([]);
  });

  it('write under a kop of their own office, and are told into two Pokja of whom each has worked', () => {
    const { store, world } = desk.office;
    const profile = world.read('kantor', 'kantor')?.profile;
    expect(profile).toMatchObject({ nama: CONTOH_OFFICE, kopBaris1: 'PEMERINTAH KOTA MALANG' });
    const teams = store.streamsOfKind('tim').flatMap((stream) => world.read('tim', stream) ?? []);
    expect(teams.map(({ nama }) => nama).sort()).toEqual(CONTOH_TEAMS.map(({ nama }) => nama));
    const named = berkas.flatMap(({ lanes }) =>
      Object.values(lanes).flatMap((holder) => (holder.kind === 'team' ? (holder.tim ?? []) : [])),
    );
    expect([...new Set(named)].sort()).toEqual(teams.map(({ stream }) => stream).sort());
  });

  it('took no task of a role, team or berkas that was not theirs at that time', () => {
    const { world } = desk.office;
    const keysOf = (one: BerkasState, person: string, at: number): readonly string[] => {
      const { peran = [], pengganti = [] } = world.read('orang', person) ?? {};
      const held = [...peran, ...pengganti].filter(({ from, to }) => from <= at && (to === null || at < to));
      const teams = Object.entries(one.lanes).filter(
        ([, holder]) => holder.kind === 'team' && holder.people.includes(person),
      );
      const own = one.pencatat === person ? [`pencatat:${one.stream}`] : [];
      return [
        ...held.map(({ role }) => `role:${role}`),
        ...teams.map(([lane]) => `tim:${one.stream}:${lane}`),
        ...own,
      ];
    };
    const taken = berkas.flatMap((one) =>
      one.tasks.flatMap((task) => (task.takenBy === null ? [] : [{ one, task, person: task.takenBy }])),
    );
    const unlawful = taken.filter(({ one, task, person }) => {
      const keys = keysOf(one, person, task.takenAt ?? 0);
      return !task.queue.some((key) => keys.includes(key));
    });
    expect(taken.length).toBeGreaterThan(500);
    expect(unlawful).toEqual([]);
  });
});

describe('its Plh. and its program kerja', () => {
  it('somebody stands in for the Kepala Bagian now, has worked so, and sees it', () => {
    const acting = desk.office.world
      .list('orang')
      .flatMap((orang) => actingAt(orang, NOW).map(({ role, of }) => ({ orang: orang.stream, role, of })));
    expect(acting).toMatchObject([{ role: 'kepala-bagian' }]);
    const done = berkas.flatMap(({ tasks }) =>
      tasks.filter(({ takenBy, queue }) => {
        return takenBy === acting[0]?.orang && queue.includes('role:kepala-bagian');
      }),
    );
    expect(done.length).toBeGreaterThan(0);
  });

  it('the year is planned, something was opened by it, and something is left to open', () => {
    const { store, world } = desk.office;
    const rows = store.streamsOfKind('program').flatMap((stream) => world.read('program', stream) ?? []);
    expect(rows.length).toBeGreaterThan(1);
    expect(berkas.filter(({ planned }) => planned !== null)).toHaveLength(1);
    expect(dueOn(rows, seed.calendar, localDateOf(NOW, seed.calendar.offsetMinutes))).not.toEqual([]);
  });
});

describe('its work', () => {
  it.each(procedures.map(({ sop, procedure }) => [sop, procedure.id, procedure] as const))(
    'SOP %s %s: some run, some are closed, with every result there is',
    (sop, id, procedure) => {
      const all = ofProcedure(sop, id);
      const results = all.flatMap(({ result }) => result ?? []);
      const closed = new Set(results.filter((result) => result !== 'dibatalkan'));
      expect([...closed].sort()).toEqual([...resultsOf(procedure)].sort());
      const states = new Set(all.flatMap(openTasks).map(({ status }) => status));
      expect([...states]).toEqual(expect.arrayContaining(['menunggu', 'dikerjakan']));
      if (procedure.steps.some(({ awaits }) => awaits !== undefined))
        expect(states).toContain('menunggu-pihak-luar');
    },
  );

  it('is some weeks of an office: enough berkas, some of them late, most in time', () => {
    expect(berkas.length).toBeGreaterThan(150);
    const visits = ofProcedure('12', 'utama').length;
    expect(visits / 5).toBeGreaterThan(14);
    expect(visits / 5).toBeLessThan(27);
    const late = berkas.flatMap(openTasks).filter(({ dueAt }) => dueAt !== null && dueAt < NOW);
    expect(late.length).toBeGreaterThan(5);
    const finished = berkas.flatMap(({ tasks }) => tasks).filter(({ finishedAt }) => finishedAt !== null);
    const slow = finished.filter(({ dueAt, finishedAt }) => dueAt !== null && dueAt < (finishedAt ?? 0));
    expect(slow.length).toBeGreaterThan(0);
    expect(slow.length).toBeLessThan(finished.length / 4);
  });

  it('has notes, corrected titles, tasks put back and acts taken back, and titles too long for one line', () => {
    const kinds = new Set(berkas.flatMap(({ story }) => story.map(({ what }) => what.kind)));
    for (const kind of ['catatan', 'judul-diubah', 'dilepas', 'diurungkan', 'datang', 'pelaksana-ditunjuk'])
      expect(kinds, kind).toContain(kind);
    expect(Math.max(...berkas.map(({ title }) => title.length))).toBeGreaterThan(120);
  });

  const facts = <Kind extends StoryFact['kind']>(kind: Kind) =>
    berkas.flatMap(({ story }) =>
      story.flatMap(({ what, at, happenedAt }) =>
        what.kind === kind ? [{ at, happenedAt, ...(what as Extract<StoryFact, { kind: Kind }>) }] : [],
      ),
    );
  const tasks = (): readonly Task[] => berkas.flatMap((one) => one.tasks);

  it('uses what real offices do besides finishing, now and then: each act is there, and none is common', () => {
    const finished = facts('selesai').length;
    for (const kind of [
      ...['dikembalikan', 'diserahkan', 'dijeda', 'dilanjutkan', 'bertanya', 'menjawab'],
      ...['dibatalkan', 'penyimpangan', 'memanggil', 'anak-selesai', 'meneruskan', 'jatuh-tempo'],
    ] as const satisfies readonly StoryFact['kind'][]) {
      const count = facts(kind as StoryFact['kind']).length;
      expect(count, kind).toBeGreaterThan(0);
      expect(count, kind).toBeLessThan(finished / 10);
    }
  });

  it('corrects what was sent back and lets it come back to the one who returned it', () => {
    const sentBack = berkas.flatMap((one) =>
      one.tasks.flatMap((task, place) => (task.mark === 'dikembalikan' ? [{ one, task, place }] : [])),
    );
    const corrected = sentBack.filter(({ one, task, place }) => {
      const next = one.tasks.slice(place + 1);
      return next[0]?.resumeAt === task.step && (next[0].mark === null || next[1]?.step === task.step);
    });
    expect(corrected.length).toBeGreaterThan(0);
    expect(corrected).toHaveLength(sentBack.length);
  });

  it('types some of it afterwards, with both times and a reason, and within the hours it happened in', () => {
    const late = facts('selesai').filter(({ susulan }) => susulan !== null);
    expect(late.length).toBeGreaterThan(0);
    for (const { at, happenedAt, susulan } of late) {
      expect(happenedAt).toBeLessThan(at);
      expect(susulan?.reason.length).toBeGreaterThan(10);
      expect(workingMinutesBetween(seed.calendar, happenedAt, happenedAt + MS_PER_MINUTE)).toBeGreaterThan(0);
    }
  });

  it('has berkas that wait for a berkas they called, and that one runs', () => {
    const waiting = tasks().filter(({ status }) => status === 'menunggu-berkas');
    expect(waiting.length).toBeGreaterThan(2);
    for (const { children } of waiting) {
      const child = berkas.find(({ stream }) => stream === children.at(-1)?.berkas);
      expect(child).toMatchObject({ closedAt: null, cause: { kind: 'dipanggil' } });
    }
  });

  it('names a day for what goes by a schedule, and does what every Kasubbag has to do side by side', () => {
    const dated = tasks().filter((task) => asksDate(task) && task.takenAt !== null);
    expect(dated.length).toBeGreaterThan(5);
    const groups = new Set(ofProcedure('28', 'utama').flatMap((one) => one.tasks.map(({ group }) => group)));
    expect([...groups].filter((group) => group !== null).length).toBeGreaterThan(0);
  });

  it('accounts for every output of what was finished', () => {
    const done = tasks().filter(({ mark }) => mark === 'selesai');
    const open = done.filter(({ keluaran, outputs }) => keluaran.length !== outputs.length);
    expect(open).toEqual([]);
    expect(new Set(done.flatMap(({ keluaran }) => keluaran.map(({ cara }) => cara)))).toEqual(
      new Set(['berkas', 'sistem-lain', 'tidak-ada']),
    );
  });

  it('grows old: two weeks after its day it is offered anew', () => {
    const { store } = desk.office;
    expect(isStaleContoh(store, NOW)).toBe(false);
    expect(isStaleContoh(store, NOW + 13 * MS_PER_DAY)).toBe(false);
    expect(isStaleContoh(store, NOW + 15 * MS_PER_DAY)).toBe(true);
  });
});
