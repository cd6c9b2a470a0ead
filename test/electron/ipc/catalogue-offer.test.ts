import { afterEach, describe, expect, it } from 'vitest';
import { catalogueOffer } from '../../../electron/office/shipped-catalogue';
import type { SopOffer } from '../../../shared/domain/sop/shipped-offer';
import { sopStream } from '../../../shared/domain/sop/sop';
import type { Sop } from '../../../shared/sop/schema';
import { seed } from '../../builders/cast';
import { enter, openProgram, registerOrang, type NodeProgram } from '../../builders/program';

const [TWELVE, THIRTEEN] = ['12', '13'].map((number) => seed.sops.find((sop) => sop.number === number)) as [
  Sop,
  Sop,
];
const NEW_TWELVE: Sop = {
  ...TWELVE,
  procedures: TWELVE.procedures.map((procedure) => ({
    ...procedure,
    steps: procedure.steps.map((step) => (step.id === '1' ? { ...step, text: 'Menyambut tamu' } : step)),
  })),
};
const NEW_SOP: Sop = { ...THIRTEEN, number: '41', title: 'SOP Baru' };

let program: NodeProgram;
afterEach(() => program.close());

/** The founder at work in an office whose program has changed SOP 12 and brings a SOP 41. */
async function newerProgram(shipped: readonly Sop[] = changed()): Promise<void> {
  program = await openProgram({ shipped: { ...seed, sops: shipped } });
  enter(program);
}

function changed(twelve: Sop = NEW_TWELVE): readonly Sop[] {
  return [...seed.sops.map((sop) => (sop.number === '12' ? twelve : sop)), NEW_SOP];
}

async function offered(): Promise<readonly SopOffer[]> {
  const reply = await program.call('katalog:offer', {});
  if (!reply.ok) throw new Error(reply.error.code);
  expect(reply.value.keputusan).toBe(false);
  return reply.value.sops;
}

interface Said {
  readonly take?: string[];
  readonly decline?: string[];
  readonly keputusan?: 'take' | 'decline' | null;
  readonly commandId?: string;
}

async function answer({ commandId = crypto.randomUUID(), ...said }: Said): Promise<string> {
  const request = { commandId, take: [], decline: [], keputusan: null, ...said };
  const reply = await program.call('command:answer-offer', request);
  return reply.ok ? 'diterima' : reply.error.code;
}

const versionsOf = (number: string) =>
  program.opened().office.world.read('sop', sopStream(number))?.versions ?? [];
const entries = (): number => program.opened().office.store.count();

describe('what the program’s catalogue brings to an office', () => {
  it('nothing, where the office was founded with it', async () => {
    program = await openProgram();
    enter(program);
    expect(await offered()).toEqual([]);
  });

  it('is told SOP by SOP, and taken as new versions from the program’s own files', async () => {
    await newerProgram();
    expect(await offered()).toMatchObject([
      { kind: 'berubah', number: '12', version: 1, changes: [{ kind: 'step-changed', parts: ['text'] }] },
      { kind: 'baru', number: '41', title: 'SOP Baru' },
    ]);
    expect(await answer({ take: ['12', '41'] })).toBe('diterima');
    expect(versionsOf('12').map(({ version, sop }) => [version, sop])).toEqual([
      [1, TWELVE],
      [2, NEW_TWELVE],
    ]);
    expect(versionsOf('41')).toMatchObject([{ version: 1, sop: NEW_SOP, source: 'bawaan' }]);
    expect(await offered()).toEqual([]);
  });

  it('a berkas that runs keeps its version; the next one runs by the new', async () => {
    await newerProgram();
    const start = async (): Promise<string> => {
      const data = { sop: '12', procedure: 'utama', title: 'Tamu', lanes: {} };
      const request = { commandId: crypto.randomUUID(), type: 'berkas.start', v: 1, data };
      const reply = await program.call('command:run', request);
      return reply.ok ? reply.value.subject : reply.error.code;
    };
    const before = await start();
    await answer({ take: ['12'] });
    const after = await start();
    const first = (berkas: string) =>
      program.opened().office.world.read('berkas', berkas)?.tasks[0]?.text ?? '';
    expect(first(before)).toBe(TWELVE.procedures[0]?.steps[0]?.text);
    expect(first(after)).toBe('Menyambut tamu');
  });

  it('what is declined is gone until the file changes; what is not mentioned stays on offer', async () => {
    await newerProgram();
    expect(await answer({ decline: ['12'] })).toBe('diterima');
    expect((await offered()).map(({ number }) => number)).toEqual(['41']);
    expect(versionsOf('12')).toHaveLength(1);
    const office = program.opened().office;
    const later = changed({ ...NEW_TWELVE, title: 'Meja Layanan' });
    const again = catalogueOffer(office.world, { ...seed, sops: later });
    expect(again.sops.map(({ number }) => number)).toEqual(['12', '41']);
  });

  it('the same answer sent twice publishes once', async () => {
    await newerProgram();
    const commandId = crypto.randomUUID();
    expect(await answer({ take: ['12', '41'], commandId })).toBe('diterima');
    const written = entries();
    expect(await answer({ take: ['12', '41'], commandId })).toBe('diterima');
    expect(entries()).toBe(written);
  });

  it('the id of another act of theirs is not taken for an answer', async () => {
    await newerProgram();
    const commandId = crypto.randomUUID();
    const data = { nama: 'Orang Baru', jabatan: '', roles: [] };
    await program.call('command:run', { commandId, type: 'orang.register', v: 1, data });
    expect(await answer({ take: ['12'], commandId })).toBe('isian-tidak-sah');
    expect(versionsOf('12')).toHaveLength(1);
  });

  it.each<[string, Said]>([
    ['a SOP that has not changed', { take: ['12', '13'] }],
    ['one there is no file of', { take: ['77'] }],
    ['the same one twice', { take: ['12', '12'] }],
    ['one both taken and declined', { take: ['12'], decline: ['12'] }],
    ['the decree, which has not changed', { take: ['12'], keputusan: 'take' }],
  ])('an answer that names %s is refused whole', async (_what, said) => {
    await newerProgram();
    const before = entries();
    expect(await answer(said)).toBe('berubah-sejak-dibuka');
    expect(entries()).toBe(before);
  });

  it('an empty answer, and one with content of its own, are no requests', async () => {
    await newerProgram();
    expect(await answer({})).toBe('bad-request');
    const own = {
      commandId: crypto.randomUUID(),
      take: ['12'],
      decline: [],
      keputusan: null,
      sop: NEW_TWELVE,
    };
    expect(await program.send('command:answer-offer', own)).toMatchObject({ error: { code: 'bad-request' } });
  });

  it('lanes the office’s table of roles does not know come with the SOP that needs them', async () => {
    const lane = { id: 'penilai', label: 'Penilai' };
    const sop: Sop = {
      ...NEW_SOP,
      procedures: NEW_SOP.procedures.map((procedure) => ({
        ...procedure,
        lanes: [...procedure.lanes, lane],
        steps: procedure.steps.map((step) => ({ ...step, with: [...step.with, lane.id] })),
      })),
    };
    const roles = {
      roles: [...seed.roles.roles, { id: 'penilai', label: 'Penilai', kind: 'tugas' as const }],
      lanes: [
        ...seed.roles.lanes,
        { lane: 'penilai', labels: ['Penilai'], role: 'penilai', reason: 'peran baru' },
      ],
    };
    program = await openProgram({ shipped: { ...seed, roles, sops: [...seed.sops, sop] } });
    enter(program);
    expect(await answer({ take: ['41'] })).toBe('diterima');
    const table = program.opened().office.world.read('peran', 'peran')?.table;
    expect(table?.lanes.at(-1)).toMatchObject({ lane: 'penilai' });
    expect(await registerOrang(program, 'Penilai Pertama', ['penilai'])).toMatch(/^orang:/);
  });
});

describe('the decree', () => {
  const decree = { ...seed.decree, title: 'Judul yang dibetulkan' };

  it('is offered where its text has changed, taken or declined like a SOP', async () => {
    for (const said of ['take', 'decline'] as const) {
      program = await openProgram({ shipped: { ...seed, decree } });
      enter(program);
      const offer = () => program.call('katalog:offer', {});
      expect(await offer()).toMatchObject({ value: { sops: [], keputusan: true } });
      expect(await answer({ keputusan: said })).toBe('diterima');
      expect(await offer()).toMatchObject({ value: { keputusan: false } });
      const kept = program.opened().office.world.read('keputusan', 'keputusan');
      expect(kept?.decree?.title).toBe(said === 'take' ? decree.title : seed.decree.title);
      if (said === 'take') await program.close();
    }
  });
});
