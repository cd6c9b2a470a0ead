import { randomUUID } from 'node:crypto';
import type { Office } from '../../../electron/office/office';
import { openTasks, type BerkasState, type Task } from '../../../shared/domain/berkas/berkas-state';
import { pick } from '../../builders/seeded';

/** Berkas under way at any time, so that their entries lie scattered in the journal as in an office. */
const UNDER_WAY = 300;

/** What people ask the help desk about: the words of titles and notes. */
export const MATTERS = [
  'akun SPSE',
  'SiKaP',
  'katalog elektronik',
  'penawaran ulang',
  'jadwal tender',
  'kontrak payung',
];
/** Who asks. */
export const GUESTS = [
  'CV Sumber Rejeki',
  'PT Anugerah Jaya',
  'Dinas Pendidikan',
  'UD Makmur',
  'Kecamatan Klojen',
];

/** A stream of accepted commands, one entry each. */
export interface OfficeWork {
  readonly next: () => void;
  /** A berkas that is not closed. */
  readonly aRunning: () => string;
}

/** Works SOP 12 from guest to archive with these people. `tick` moves the clock on before each command. */
export function officeWork(
  office: Office,
  people: readonly string[],
  random: () => number,
  tick: () => void,
): OfficeWork {
  const running: string[] = [];
  const [helpdesk = '', kasubbag = '', pokja = ''] = people;

  const tryRun = (actor: string, type: string, data: unknown): string | null => {
    const request = { commandId: randomUUID(), type, v: 1, data };
    const done = office.door.run({ actor, internal: false }, request);
    return done.ok ? done.value.subject : null;
  };
  const must = (actor: string, type: string, data: unknown): string => {
    const subject = tryRun(actor, type, data);
    if (subject === null) throw new Error(`${type} was refused`);
    return subject;
  };

  const begin = (): void => {
    const title = `Layanan ${pick(random, MATTERS) ?? ''} untuk ${pick(random, GUESTS) ?? ''}`;
    running.push(must(helpdesk, 'berkas.start', { sop: '12', procedure: 'utama', title, lanes: {} }));
  };

  const take = (berkas: BerkasState, { task }: Task): void => {
    const data = { berkas: berkas.stream, task };
    if (!people.some((person) => tryRun(person, 'task.take', data) !== null))
      throw new Error(`nobody may take ${task}`);
  };

  const finish = (berkas: BerkasState, { task, kind, outcomes }: Task, by: string): void => {
    const outcome = kind === 'decision' ? Math.floor(random() * outcomes.length) : null;
    const lanes = {
      'kasubbag-terkait': { kind: 'role', role: 'kasubbag-pembinaan' },
      pokja: { kind: 'team', people: [pokja] },
    };
    const note = random() < 0.5 ? '' : `Sudah dijelaskan tentang ${pick(random, MATTERS) ?? ''}`;
    const isFirst = Object.keys(berkas.lanes).length === 0;
    const data = {
      berkas: berkas.stream,
      task,
      outcome,
      note,
      lampiran: [],
      lanes: isFirst ? lanes : {},
      outside: null,
    };
    must(by, 'task.finish', data);
  };

  const workOn = (stream: string): void => {
    const berkas = office.world.read('berkas', stream);
    const task = berkas === null ? undefined : openTasks(berkas)[0];
    if (berkas === null || task === undefined) throw new Error(`${stream} has nothing to do`);
    if (random() < 0.08)
      must(kasubbag, 'berkas.note', { berkas: stream, text: `Tamu menanyakan ${task.text}`, lampiran: [] });
    else if (task.takenBy === null) take(berkas, task);
    else finish(berkas, task, task.takenBy);
    if (office.world.read('berkas', stream)?.closedAt !== null) running.splice(running.indexOf(stream), 1);
  };

  return {
    next: () => {
      tick();
      const stream = running.length < UNDER_WAY ? undefined : pick(random, running);
      if (stream === undefined) begin();
      else workOn(stream);
    },
    aRunning: () => {
      const stream = running.at(-1);
      if (stream === undefined) throw new Error('no berkas is under way');
      return stream;
    },
  };
}
