import {
  openTasks,
  type BerkasState,
  type LaneHolder,
  type Task,
} from '../../shared/domain/berkas/berkas-state';
import type { Refusal } from '../../shared/domain/command';
import type { Result } from '../../shared/result';
import type { Done, Office, People } from './office';
import { pick } from './seeded';

/** A day at the office: what people do, chosen by a seeded chain of numbers. Only what is accepted leaves an entry. */
export interface RandomWork {
  /** Goes on until the journal has `count` more entries. */
  readonly go: (count: number) => void;
}

interface Desk {
  readonly office: Office;
  readonly people: People;
  readonly random: () => number;
  /** Berkas still worth looking at: a long history must not search through all that were closed. */
  readonly running: string[];
}

type Move = (desk: Desk) => Result<Done, Refusal> | null;

/** Work by random legal commands over SOP 12 and 13. */
export function randomWork(office: Office, people: People, random: () => number): RandomWork {
  const desk: Desk = { office, people, random, running: [] };
  return {
    go: (count) => {
      const until = office.entries.length + count;
      while (office.entries.length < until) move(desk);
    },
  };
}

function move(desk: Desk): void {
  const dice = desk.random();
  if (desk.running.length === 0 || dice < 0.12) begin(desk);
  else if (dice < 0.92) workOn(desk);
  else (pick(desk.random, RARE) ?? rename)(desk);
}

function actor({ people, random }: Desk): string {
  return pick(random, Object.values(people)) ?? people.administrator;
}

function begin(desk: Desk): void {
  const { office, people, random, running } = desk;
  const sop = random() < 0.6 ? '12' : '13';
  const data = { sop, procedure: 'utama', title: `Berkas ke-${office.entries.length}`, lanes: {} };
  const started = office.run('berkas.start', data, { actor: people.anggotaPokja });
  if (started.ok) running.push(started.value.subject);
}

function chosen(desk: Desk): BerkasState | null {
  const index = Math.floor(desk.random() * desk.running.length);
  const stream = desk.running[index];
  const berkas = stream === undefined ? null : desk.office.world.read('berkas', stream);
  // A closed one stays for a while, so that finishing it can still be undone and notes be added.
  if (berkas !== null && berkas.closedAt !== null && desk.random() < 0.5) desk.running.splice(index, 1);
  return berkas;
}

function workOn(desk: Desk): void {
  const berkas = chosen(desk);
  const task = berkas === null ? undefined : pick(desk.random, openTasks(berkas));
  if (berkas === null || task === undefined) return;
  const ref = { berkas: berkas.stream, task: task.task };
  const { office, people, random } = desk;
  if (task.status === 'menunggu-pihak-luar') {
    office.run('task.arrive', { ...ref, note: 'datang' }, { actor: berkas.pencatat });
  } else if (task.takenBy === null) {
    for (const person of Object.values(people))
      if (office.run('task.take', ref, { actor: person }).ok) return;
  } else if (random() < 0.15) {
    office.run('task.release', ref, { actor: task.takenBy });
  } else {
    finish(desk, berkas, task, task.takenBy);
  }
}

function finish(desk: Desk, berkas: BerkasState, task: Task, by: string): void {
  const outcome = task.kind === 'decision' ? Math.floor(desk.random() * task.outcomes.length) : null;
  const data = {
    berkas: berkas.stream,
    task: task.task,
    outcome,
    note: '',
    lampiran: [],
    lanes: berkas.sop === '12' ? holders(desk) : {},
    outside: task.outside ? { date: '2026-03-02', proof: 'surat' } : null,
  };
  const done = desk.office.run('task.finish', data, { actor: by });
  if (done.ok && desk.random() < 0.1) desk.office.undo(done.value.commandId, { actor: by });
}

function holders({ people }: Desk): { readonly [lane: string]: LaneHolder } {
  return {
    'kasubbag-terkait': { kind: 'role', role: 'kasubbag-pembinaan' },
    pokja: { kind: 'team', people: [people.anggotaPokja] },
  };
}

const rename: Move = (desk) => {
  const berkas = chosen(desk);
  if (berkas === null) return null;
  const data = {
    berkas: berkas.stream,
    title: `${berkas.title} ·`.slice(0, 400),
    seen: { title: berkas.title },
  };
  return desk.office.run('berkas.rename', data, { actor: actor(desk) });
};

const note: Move = (desk) => {
  const berkas = chosen(desk);
  if (berkas === null) return null;
  const data = { berkas: berkas.stream, text: 'sudah dihubungi', lampiran: [] };
  return desk.office.run('berkas.note', data, { actor: actor(desk) });
};

const turnRole: Move = ({ office, people, random }) => {
  const data = { orang: people.pegawai, role: pick(random, ['helpdesk', 'verifikator', 'arsiparis']) };
  const ended = office.run('peran.end', data, { actor: people.administrator });
  return ended.ok ? ended : office.run('peran.grant', data, { actor: people.administrator });
};

const editPerson: Move = ({ office, people, random }) => {
  const orang = office.world.read('orang', people.pegawai);
  if (orang === null) return null;
  const data = {
    orang: orang.stream,
    nama: orang.nama,
    jabatan: `Staf ${Math.floor(random() * 100)}`,
    seen: { nama: orang.nama, jabatan: orang.jabatan },
  };
  return office.run('orang.edit', data, { actor: people.administrator });
};

const RARE: readonly Move[] = [rename, note, turnRole, editPerson];
