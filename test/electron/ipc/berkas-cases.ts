import { finishData } from '../../builders/work';

/** What the cases need of the program: who is logged in, a command as they send it, days that go by. */
export interface CaseDesk {
  readonly founder: string;
  readonly kabag: string;
  readonly helpdesk: string;
  /** Holders of roles, for what one role alone answers or does. */
  readonly verifikator: string;
  readonly pembinaan: string;
  readonly enter: (actor: string) => void;
  /** Sends a command; gives its subject, or the code of its refusal. */
  readonly run: (type: string, data: object, commandId?: string) => Promise<string>;
  /** Puts a file of this name into the store. */
  readonly store: (name: string) => Promise<object>;
  /** The person who may stand in a Pokja. */
  readonly pokja: () => Promise<string>;
  readonly goOn: (days: number) => void;
}

const reason = 'ada yang harus diperbaiki';

async function started(desk: CaseDesk, by: string): Promise<string> {
  const data = { sop: '12', procedure: 'utama', title: 'Judul mula', lanes: {} };
  desk.enter(by);
  const stream = await desk.run('berkas.start', data);
  if (stream.startsWith('berkas:')) return stream;
  desk.enter(desk.founder);
  return desk.run('berkas.start', data);
}

/** SOP 12 begun by the founder; step 1 taken by the actor, where they may. */
export async function taken(desk: CaseDesk, actor: string): Promise<string> {
  const berkas = await started(desk, desk.founder);
  desk.enter(actor);
  await desk.run('task.take', { berkas, task: '1.1' });
  return berkas;
}

/** SOP 12 at step 2, on Helpdesk's queue; step 1 was done by `by`, or by Helpdesk where they may not. */
async function atTwo(desk: CaseDesk, by: string): Promise<string> {
  const berkas = await started(desk, desk.founder);
  for (const person of [by, desk.helpdesk]) {
    desk.enter(person);
    await desk.run('task.take', { berkas, task: '1.1' });
    const done = await desk.run('task.finish', finishData(berkas, '1.1', { outcome: 0 }));
    if (done === berkas) break;
  }
  return berkas;
}

/** SOP 23 at step 3, its fourteen days, and the holidays they may fall on, over. */
async function expired(desk: CaseDesk): Promise<string> {
  const lanes = { pokja: { kind: 'team', people: [await desk.pokja()] } } as const;
  const outside = { date: '2026-03-02', proof: 'Surat sanggah banding' };
  desk.enter(desk.kabag);
  const data = { sop: '23', procedure: 'utama', title: 'Sanggah banding', lanes };
  const berkas = await desk.run('berkas.start', data);
  await desk.run('task.take', { berkas, task: '1.1' });
  await desk.run('task.finish', finishData(berkas, '1.1', { outcome: 0, outside }));
  desk.enter(lanes.pokja.people[0] ?? '');
  await desk.run('task.take', { berkas, task: '2.1' });
  await desk.run('task.finish', finishData(berkas, '2.1'));
  desk.goOn(25);
  return berkas;
}

type Case = (desk: CaseDesk, actor: string) => Promise<object>;

const onTaken =
  (more: object): Case =>
  async (desk, actor) => ({ berkas: await taken(desk, actor), task: '1.1', ...more });

const paused: Case = async (desk, actor) => {
  const berkas = await taken(desk, actor);
  await desk.run('task.pause', { berkas, task: '1.1', reason, lookAgain: '2026-03-20' });
  return { berkas, task: '1.1' };
};

const asked: Case = async (desk) => {
  const berkas = await taken(desk, desk.founder);
  const question = crypto.randomUUID();
  const data = { berkas, task: '1.1', to: desk.verifikator, text: 'Apakah sudah lengkap?' };
  await desk.run('task.ask', data, question);
  return { berkas, question, text: 'sudah lengkap' };
};

const cancelled: Case = async (desk, actor) => {
  const berkas = await started(desk, actor);
  desk.enter(desk.kabag);
  await desk.run('berkas.cancel', { berkas, reason });
  return { berkas, reason, step: null };
};

/** A case for each newer command of a berkas in which only the right is in question. */
export const BERKAS_CASES: { readonly [type: string]: Case } = {
  'task.return': async (desk) => ({
    berkas: await atTwo(desk, desk.founder),
    task: '2.1',
    to: '1',
    reason,
  }),
  'task.take-back': async (desk, actor) => ({ berkas: await atTwo(desk, actor), task: '1.1' }),
  'task.ask-return': async (desk, actor) => ({ berkas: await atTwo(desk, actor), task: '2.1', reason }),
  'task.hand': async (desk, actor) => ({
    berkas: await taken(desk, actor),
    task: '1.1',
    to: desk.founder,
    note: '',
  }),
  'task.fulfil': onTaken({ outcome: 1, reason, lanes: {} }),
  'task.skip': async (desk, actor) => ({
    berkas: await started(desk, actor),
    task: '1.1',
    outcome: 1,
    reason,
    lanes: {},
  }),
  'task.expire': async (desk) => ({ berkas: await expired(desk), task: '3.1' }),
  'task.pause': onTaken({ reason, lookAgain: '2026-03-20' }),
  'task.resume': paused,
  'task.ask': async (desk, actor) => ({
    berkas: await taken(desk, actor),
    task: '1.1',
    to: desk.founder,
    text: 'Apakah sudah lengkap?',
  }),
  'task.answer': asked,
  'berkas.cancel': async (desk, actor) => ({ berkas: await started(desk, actor), reason }),
  'berkas.reopen': cancelled,
  'berkas.set-sifat': async (desk, actor) => ({
    berkas: await started(desk, actor),
    sifat: 'terbatas',
    reason,
  }),
  'berkas.change-pencatat': async (desk, actor) => ({
    berkas: await started(desk, actor),
    to: actor === desk.helpdesk ? desk.verifikator : desk.helpdesk,
    reason,
  }),
  'berkas.explain': async (desk) => ({
    berkas: await started(desk, desk.founder),
    tasks: ['1.1'],
    alasan: 'antrean panjang',
    keterangan: '',
  }),
};
