import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reply } from '../../../shared/ipc/contract';
import type { commandContract } from '../../../shared/ipc/office.contract';
import type { BerkasState } from '../../../shared/domain/berkas/berkas-state';
import { enter, openProgram, registerOrang, type NodeProgram } from '../../builders/program';
import { pick, seeded } from '../../builders/seeded';
import { finishData } from '../../builders/work';

type RunReply = Reply<(typeof commandContract)['command:run']>;

interface Sent {
  readonly commandId: string;
  readonly type: string;
  readonly data: object;
}

let program: NodeProgram;
let staf = '';

beforeAll(async () => {
  program = await openProgram();
  enter(program);
  staf = await registerOrang(program, 'Staf Uji', []);
});

afterAll(async () => {
  await program.close();
});

const send = ({ commandId, type, data }: Sent): Promise<RunReply> =>
  program.call('command:run', { commandId, type, v: 1, data: data as never });

const sent = (type: string, data: object): Sent => ({ commandId: crypto.randomUUID(), type, data });

const codeOf = (reply: RunReply): string => (reply.ok ? 'diterima' : reply.error.code);
const entries = (): number => program.opened().office.store.count();

async function must(type: string, data: object): Promise<string> {
  const reply = await send(sent(type, data));
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.value.subject;
}

function berkasOf(stream: string): BerkasState {
  const berkas = program.opened().office.world.read('berkas', stream);
  if (berkas === null) throw new Error(`no berkas ${stream}`);
  return berkas;
}

const startBerkas = (): Promise<string> =>
  must('berkas.start', { sop: '12', procedure: 'utama', title: 'Judul mula', lanes: {} });

/** Sends both without waiting for either, then each once more: the second time the first reply, and no new entry. */
async function both(one: Sent, other: Sent): Promise<readonly [RunReply, RunReply]> {
  const before = entries();
  const replies = await Promise.all([send(one), send(other)] as const);
  const accepted = replies.filter((reply) => reply.ok).length;
  expect(entries()).toBe(before + accepted);
  const again = await Promise.all([send(one), send(other)] as const);
  for (const [index, reply] of replies.entries()) {
    if (reply.ok) expect(again[index]).toEqual({ ok: true, value: { ...reply.value, repeated: true } });
    else expect(again[index]?.ok).toBe(false);
  }
  expect(entries()).toBe(before + accepted);
  return replies;
}

type Pair = () => Promise<void>;

const twoNotes: Pair = async () => {
  const berkas = await startBerkas();
  const note = (text: string): Sent => sent('berkas.note', { berkas, text, lampiran: [] });
  const [one, other] = await both(note('dari jendela satu'), note('dari jendela dua'));
  expect([codeOf(one), codeOf(other)]).toEqual(['diterima', 'diterima']);
  expect(one.ok && other.ok && one.value.seq + 1 === other.value.seq).toBe(true);
  const notes = berkasOf(berkas).story.flatMap(({ what }) => (what.kind === 'catatan' ? [what.text] : []));
  expect(notes).toEqual(['dari jendela satu', 'dari jendela dua']);
};

const twoTitles: Pair = async () => {
  const berkas = await startBerkas();
  const rename = (title: string): Sent =>
    sent('berkas.rename', { berkas, title, seen: { title: 'Judul mula' } });
  const [one, other] = await both(rename('Judul satu'), rename('Judul dua'));
  expect(codeOf(one)).toBe('diterima');
  expect(other).toEqual({
    ok: false,
    error: { code: 'berubah-sejak-dibuka', detail: { title: 'Judul satu' } },
  });
  expect(berkasOf(berkas).title).toBe('Judul satu');
};

const twoTakes: Pair = async () => {
  const berkas = await startBerkas();
  const take = sent('task.take', { berkas, task: '1.1' });
  const [one, other] = await both(take, { ...take, commandId: crypto.randomUUID() });
  expect([codeOf(one), codeOf(other)]).toEqual(['diterima', 'tugas-sudah-diambil']);
  expect(berkasOf(berkas).tasks).toMatchObject([{ takenBy: program.founder }]);
};

const twoFinishes: Pair = async () => {
  const berkas = await startBerkas();
  await must('task.take', { berkas, task: '1.1' });
  const finish = (outcome: number): Sent => sent('task.finish', finishData(berkas, '1.1', { outcome }));
  const [one, other] = await both(finish(0), finish(1));
  expect([codeOf(one), codeOf(other)]).toEqual(['diterima', 'tugas-sudah-selesai']);
  expect(berkasOf(berkas).tasks).toMatchObject([{ outcome: 0 }, { task: '2.1' }]);
};

const twoEdits: Pair = async () => {
  const before = program.opened().office.world.read('orang', staf);
  const seen = { nama: before?.nama ?? '', jabatan: before?.jabatan ?? '' };
  const edit = (jabatan: string): Sent =>
    sent('orang.edit', { orang: staf, nama: seen.nama, jabatan: `${jabatan} ${entries()}`, seen });
  const first = edit('Staf');
  const [one, other] = await both(first, edit('Ajudan'));
  expect([codeOf(one), codeOf(other)]).toEqual(['diterima', 'berubah-sejak-dibuka']);
  const now = program.opened().office.world.read('orang', staf);
  expect(first.data).toMatchObject({ nama: now?.nama, jabatan: now?.jabatan });
};

const twoStarts: Pair = async () => {
  const data = { sop: '12', procedure: 'utama', title: 'Tamu bertanya', lanes: {} };
  const [one, other] = await both(sent('berkas.start', data), sent('berkas.start', data));
  if (!one.ok || !other.ok) throw new Error('both must be accepted');
  const numbers = [one, other].map(({ value }) => Number(berkasOf(value.subject).nomor.slice(2, -5)));
  expect(numbers[1]).toBe((numbers[0] ?? 0) + 1);
};

const finishAndRelease: Pair = async () => {
  const berkas = await startBerkas();
  await must('task.take', { berkas, task: '1.1' });
  const [one, other] = await both(
    sent('task.release', { berkas, task: '1.1' }),
    sent('task.finish', finishData(berkas, '1.1', { outcome: 1 })),
  );
  expect([codeOf(one), codeOf(other)]).toEqual(['diterima', 'tugas-belum-diambil']);
  expect(berkasOf(berkas).tasks).toMatchObject([{ status: 'menunggu', takenBy: null }]);
};

const undoAndGoOn: Pair = async () => {
  const berkas = await startBerkas();
  const taken = sent('task.take', { berkas, task: '1.1' });
  await send(taken);
  const finish = sent('task.finish', finishData(berkas, '1.1', { outcome: 1 }));
  const [one, other] = await both(finish, sent('undo', { commandId: taken.commandId }));
  expect(codeOf(one)).toBe('diterima');
  expect(other).toEqual({
    ok: false,
    error: { code: 'urung-sudah-dilanjutkan', detail: { nama: 'Administrator Uji' } },
  });
};

const PAIRS: Readonly<Record<string, Pair>> = {
  'two notes: both, in order': twoNotes,
  'two renames on the same picture: one, and the other is shown what stands there': twoTitles,
  'two takes: one': twoTakes,
  'two finishes: one, and its way is gone': twoFinishes,
  'two edits of a person: one, and nothing of it is replaced': twoEdits,
  'two starts: both, with two numbers': twoStarts,
  'release and finish: one': finishAndRelease,
  'going on and undoing: one': undoAndGoOn,
};

describe('two windows send without waiting; each once more with the same commandId', () => {
  it.each(Object.entries(PAIRS))('%s', async (_name, pair) => {
    await pair();
  });

  it('a thousand pairs in a row, of all these kinds', { timeout: 120_000 }, async () => {
    const random = seeded(20_240_503);
    const pairs = Object.values(PAIRS);
    for (let round = 0; round < 1_000; round += 1) await (pick(random, pairs) ?? twoNotes)();
    expect(program.throws).toEqual([]);
  });
});

describe('a commandId belongs to its first command', () => {
  it('another type or another person under it is refused, and writes nothing', async () => {
    const berkas = await startBerkas();
    const first = sent('berkas.note', { berkas, text: 'catatan', lampiran: [] });
    await send(first);
    const before = entries();
    expect(codeOf(await send({ ...first, type: 'task.take', data: { berkas, task: '1.1' } }))).toBe(
      'isian-tidak-sah',
    );
    program.opened().session.enter(staf);
    expect(codeOf(await send(first))).toBe('isian-tidak-sah');
    enter(program);
    expect(entries()).toBe(before);
  });

  it('an undo sent twice is one undo', async () => {
    const berkas = await startBerkas();
    const taken = sent('task.take', { berkas, task: '1.1' });
    await send(taken);
    const undo = sent('undo', { commandId: taken.commandId });
    const before = entries();
    const [one, other] = await Promise.all([send(undo), send(undo)]);
    expect(entries()).toBe(before + 1);
    expect([codeOf(one), codeOf(other)]).toEqual(['diterima', 'diterima']);
    expect(other).toMatchObject({ value: { repeated: true } });
  });
});
