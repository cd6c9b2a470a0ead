import { randomBytes, randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { systemClock } from '../../electron/clock';
import { findOffice } from '../../electron/office/standing';
import { startGudang } from '../../electron/gudang/gudang-core';
import { openTasks } from '../../shared/domain/berkas/berkas-state';
import { pick, seeded } from '../builders/seeded';
import { aPlace, deskOf, finishing, foundDesk, FOUNDER, partsOf, startBerkas, type Desk } from './desk';
import { watchFiles } from './named-points';
import type { WriterLine } from './writer-process';

// A process that writes as fast as it can, so that its parent can kill it.

const [, , root = '', seed = '1', limit = '0'] = process.argv;
const random = seeded(Number(seed));
const place = aPlace(root);

function say(line: WriterLine): void {
  const bytes = Buffer.from(`${JSON.stringify(line)}\n`);
  for (let written = 0; written < bytes.length;) {
    try {
      written += writeSync(1, bytes, written);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
  }
}

async function sitDown(): Promise<Desk> {
  const found = findOffice(partsOf(place, systemClock), place.marker);
  if (!found.ok) {
    say({ kind: 'refused', reason: found.error.reason });
    return process.exit(3);
  }
  const { office, lock } = found.value;
  if (office === null) {
    lock.release();
    say({ kind: 'fresh' });
    return foundDesk(place, systemClock);
  }
  const admin = office.world.list('orang').find(({ nama }) => nama === FOUNDER.nama)?.stream ?? '';
  return deskOf(place, office, lock, admin);
}

type Step = () => readonly [type: string, data: unknown, files?: readonly string[]];

function stepsAt(desk: Desk, streams: string[]): readonly Step[] {
  const berkas = (): string => pick(random, streams) ?? '';
  const state = (stream: string) => desk.office.world.read('berkas', stream);
  const note: Step = () => ['berkas.note', { berkas: berkas(), text: 'Catatan kerja', lampiran: [] }];
  const attach: Step = () => {
    const bytes = randomBytes(1 + Math.floor(random() * 60_000));
    const { sha256, sizeBytes } = desk.office.files.put(bytes);
    const lampiran = [{ sha256, name: 'pindaian.pdf', sizeBytes }];
    return ['berkas.note', { berkas: berkas(), text: 'Lampiran', lampiran }, [sha256]];
  };
  const rename: Step = () => {
    const stream = berkas();
    const title = `Judul ${Math.floor(random() * 1_000)}`;
    return ['berkas.rename', { berkas: stream, title, seen: { title: state(stream)?.title ?? '' } }];
  };
  const register: Step = () => [
    'orang.register',
    { nama: `Pegawai ${randomUUID()}`, jabatan: '', roles: [] },
  ];
  const work: Step = () => {
    const stream = streams.find((candidate) => state(candidate)?.closedAt === null) ?? '';
    const found = state(stream);
    const task = found === null ? undefined : openTasks(found)[0];
    if (task === undefined) return note();
    if (task.takenBy === null) return ['task.take', { berkas: stream, task: task.task }];
    return [
      'task.finish',
      finishing(stream, task.task, task.kind === 'decision' ? task.outcomes.length % 2 : null),
    ];
  };
  const start: Step = () => [
    'berkas.start',
    { sop: '12', procedure: 'utama', title: 'Tamu baru', lanes: {} },
  ];
  return [note, attach, rename, register, work, work, work, start];
}

function ack(desk: Desk, commandId: string, files: readonly string[]): void {
  const entry = desk.office.store.byCommand(commandId);
  if (entry === null) throw new Error('acknowledged, yet not there');
  say({ kind: 'ack', commandId, seq: entry.seq, hash: entry.hash, files });
}

function write(desk: Desk, count: number): void {
  const first = startBerkas(desk);
  const streams = [first];
  const steps = stepsAt(desk, streams);
  for (let done = 0; done < count; done += 1) {
    const commandId = randomUUID();
    const [type, data, files = []] = (pick(random, steps) ?? steps[0])?.() ?? ['', {}];
    const result = desk.send(type, data, { commandId });
    if (!result.ok) continue;
    ack(desk, commandId, files);
    if (type === 'berkas.start') streams.push(result.value.subject);
    if (done % 40 === 39 && limit === '0') desk.office.store.checkpoint();
  }
}

/** Half the work is folded into the file, half stands in the log; drafts and a search index beside them; then the end. */
function writeAndDie(desk: Desk, count: number): void {
  write(desk, count);
  desk.office.store.checkpoint();
  write(desk, count);
  for (let key = 0; key < 12; key += 1)
    desk.office.meja.save(desk.admin, 'draf', {
      key: `draf-${key}`,
      value: { judul: `Konsep ${key}` },
      at: key,
    });
  const queue: (() => void)[] = [];
  startGudang(
    place.dataDir,
    systemClock.now,
    () => undefined,
    (work) => queue.push(work),
  );
  for (let work = queue.shift(); work !== undefined; work = queue.shift()) work();
  process.kill(process.pid, 'SIGKILL');
}

watchFiles();
void sitDown().then((desk) => {
  say({ kind: 'ready' });
  if (limit === '0') write(desk, Number.MAX_SAFE_INTEGER);
  else writeAndDie(desk, Number(limit));
});
