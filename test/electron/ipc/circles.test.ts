import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mayRead } from '../../../shared/domain/berkas/circle';
import { openTasks } from '../../../shared/domain/berkas/berkas-state';
import { searchDocOf } from '../../../shared/domain/search-doc';
import { valueOf } from '../../../shared/result';
import { enter, openProgram, registerOrang, type NodeProgram } from '../../builders/program';
import { pick, seeded } from '../../builders/seeded';
import { finishData } from '../../builders/work';
import { scaled } from '../../harness/scale';

const WORDS = ['lelang', 'tender', 'jalan', 'drainase', 'aduan', 'katalog', 'penawaran', 'evaluasi'];
const ROLES = [
  ['helpdesk'],
  ['helpdesk'],
  ['jf-ppbj'],
  ['jf-ppbj'],
  ['kasubbag-pembinaan'],
  ['kepala-bagian'],
  ['administrator'],
  [],
] as const;

describe('a berkas that is closed to somebody', () => {
  let program: NodeProgram;
  let people: string[];
  let random: () => number;
  beforeEach(async () => {
    program = await openProgram();
    enter(program);
    random = seeded(5);
    people = [];
    for (const [index, roles] of ROLES.entries())
      people.push(await registerOrang(program, `Orang ${index}`, roles));
  });
  afterEach(() => program.close());

  const world = () => program.opened().office.world;
  const as = (person: string) => program.opened().session.enter(person);
  const words = () => [1, 2, 3].map(() => pick(random, WORDS) ?? '').join(' ');
  const send = async (actor: string, type: string, data: object): Promise<string> => {
    as(actor);
    const request = { commandId: crypto.randomUUID(), type, v: 1, data: data as never };
    const reply = await program.call('command:run', request);
    return reply.ok ? reply.value.subject : reply.error.code;
  };
  const must = async (...sent: Parameters<typeof send>): Promise<string> => {
    const subject = await send(...sent);
    expect(subject).toContain(':');
    return subject;
  };
  const kabag = () => people[5] ?? '';
  const pokja = () => ({ kind: 'team', people: [people[2] ?? '', people[3] ?? ''] });
  const start = (actor: string, sop: string, sifat: 'biasa' | 'terbatas', title = words()) =>
    must(actor, 'berkas.start', {
      ...{ sop, procedure: 'utama', title, sifat },
      lanes: sop === '18' ? { pokja: pokja() } : {},
    });

  const findAll = async (text: string) => {
    const { store } = program.opened().office;
    for (;;) {
      const question = { text, kinds: [], offset: 0, limit: 100, excerpts: true };
      const found = valueOf(await program.call('search:find', question));
      if (found.seq >= (store.tail()?.seq ?? 0)) return found;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };

  const tokens = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

  /** What a look through every state finds, of what main's own check lets the person see. */
  const expectedHits = (text: string, actor: string): readonly string[] => {
    const { store } = program.opened().office;
    const at = store.lastAt() ?? 0;
    return (['berkas', 'sop', 'orang'] as const)
      .flatMap((kind) => store.streamsOfKind(kind))
      .filter((stream) => {
        const state = world().read(stream.split(':')[0] as 'berkas', stream);
        const doc = searchDocOf(stream, state);
        const found = doc === null ? [] : tokens(`${doc.title} ${doc.body}`);
        const isHit = tokens(text).every((word) => found.some((one) => one.startsWith(word)));
        return isHit && (!stream.startsWith('berkas:') || mayRead(world(), state!, { actor, at }));
      })
      .sort();
  };

  const workOn = async (stream: string): Promise<void> => {
    const berkas = world().read('berkas', stream);
    const task = berkas === null ? undefined : openTasks(berkas)[0];
    if (berkas === null || task === undefined) return;
    const ref = { berkas: stream, task: task.task };
    if (task.takenBy === null) {
      for (const person of people) if ((await send(person, 'task.take', ref)).startsWith('berkas:')) return;
    } else {
      const outcome = task.kind === 'decision' ? Math.floor(random() * task.outcomes.length) : null;
      const lanes = { 'kasubbag-terkait': { kind: 'role', role: 'kasubbag-pembinaan' } } as const;
      const finished = finishData(stream, task.task, { outcome, note: words() });
      const named = finishData(stream, task.task, { outcome, note: words(), lanes });
      if (!(await send(task.takenBy, 'task.finish', finished)).startsWith('berkas:'))
        await send(task.takenBy, 'task.finish', named);
    }
  };

  it('is not among the hits, the totals and the lines found of who may not see it', async () => {
    const streams: string[] = [];
    for (let done = 0; done < scaled(110, 600); done += 1) {
      const dice = random();
      const stream = pick(random, streams) ?? '';
      const anyone = pick(random, people) ?? '';
      if (streams.length < 4 || dice < 0.2)
        streams.push(
          dice < 0.1
            ? await start(pokja().people[0] ?? '', '18', 'biasa')
            : await start(people[0] ?? '', '12', dice < 0.15 ? 'terbatas' : 'biasa'),
        );
      else if (dice < 0.6) await workOn(stream);
      else if (dice < 0.8) await send(anyone, 'berkas.note', { berkas: stream, text: words(), lampiran: [] });
      else {
        const sifat = dice < 0.92 ? 'terbatas' : 'biasa';
        await send(kabag(), 'berkas.set-sifat', { berkas: stream, sifat, reason: 'permintaan Kabag' });
      }
    }
    const counts = new Set<number>();
    for (const person of people) {
      as(person);
      for (const text of [...WORDS, 'lelang jalan', 'B-0001', 'orang', 'help desk']) {
        const found = await findAll(text);
        const expected = expectedHits(text, person);
        expect(found.hits.map(({ stream }) => stream).sort(), text).toEqual(expected.slice(0, 100));
        expect(found.total, text).toBe(expected.length);
        if (text === 'jalan') counts.add(found.total);
      }
    }
    expect(counts.size).toBeGreaterThan(2);
  });

  it('opens to a person as soon as the search next looks at their roles, and closes again with them', async () => {
    const stream = await start(people[0] ?? '', '12', 'terbatas', 'Harga perkiraan kawasan');
    const [person = ''] = people.slice(-1);
    const hits = async () => {
      as(person);
      return (await findAll('kawasan')).hits.map((hit) => hit.stream);
    };
    expect(await hits()).toEqual([]);
    const acting = { orang: person, role: 'kepala-bagian', kind: 'plh', from: null, to: '2026-12-31' };
    await must(kabag(), 'pengganti.name', { ...acting, surat: null, suratDate: null });
    expect(await hits()).toEqual([stream]);
    const [{ id } = { id: '' }] = world().read('orang', person)?.pengganti ?? [];
    await must(kabag(), 'pengganti.end', { orang: person, id, to: null });
    expect(await hits()).toEqual([]);
  });

  it('is not found from the moment it is closed, though the index has still to hear of it', async () => {
    const stream = await start(people[0] ?? '', '12', 'biasa', 'Harga perkiraan kawasan');
    as(people[7] ?? '');
    expect((await findAll('kawasan')).hits.map((hit) => hit.stream)).toEqual([stream]);
    await must(kabag(), 'berkas.set-sifat', { berkas: stream, sifat: 'terbatas', reason: 'rahasia' });
    as(people[7] ?? '');
    const question = { text: 'kawasan', kinds: [], offset: 0, limit: 100 };
    const found = valueOf(await program.call('search:find', question));
    expect(found.seq).toBeLessThan(program.opened().office.store.tail()?.seq ?? 0);
    expect(found).toMatchObject({ hits: [], total: 0 });
  });

  it('goes back to its queue when an administrator takes out of work who has it in hand', async () => {
    const stream = await start(people[0] ?? '', '12', 'terbatas');
    await must(people[1] ?? '', 'task.take', { berkas: stream, task: '1.1' });
    const out = { orang: people[1], reason: 'pindah tugas', release: [{ berkas: stream, task: '1.1' }] };
    await must(people[6] ?? '', 'orang.deactivate', out);
    expect(world().read('berkas', stream)?.tasks[0]?.takenBy).toBeNull();
  });

  it('takes no command from them, and gives them none of its files', async () => {
    enter(program);
    const bytes = new TextEncoder().encode('penawaran');
    const file = valueOf(await program.call('file:put', { name: 'penawaran.pdf', bytes }));
    const stream = await start(people[0] ?? '', '12', 'terbatas');
    await must(kabag(), 'berkas.note', { berkas: stream, text: 'terlampir', lampiran: [file] });
    const save = async (actor: string) => {
      as(actor);
      const reply = await program.call('file:save-copy', { berkas: stream, sha256: file.sha256 });
      return reply.ok ? 'disimpan' : reply.error.code;
    };
    const note = { berkas: stream, text: 'mengintip', lampiran: [] };
    const [, , satu = '', , kasubbag = '', , administrator = '', tanpaPeran = ''] = people;
    for (const outsider of [satu, kasubbag, administrator, tanpaPeran]) {
      expect(await save(outsider)).toBe('berkas-tertutup');
      expect(await send(outsider, 'berkas.note', note)).toBe('berkas-tertutup');
      expect(await send(outsider, 'task.take', { berkas: stream, task: '1.1' })).toBe('berkas-tertutup');
    }
    for (const insider of [people[0] ?? '', kabag()]) {
      expect(await save(insider)).toBe('disimpan');
      expect(await send(insider, 'berkas.note', note)).toBe(stream);
    }
  });
});
