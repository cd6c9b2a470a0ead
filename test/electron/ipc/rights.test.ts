import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aturanIn } from '../../../shared/domain/aturan/aturan';
import { COMMANDS, WINDOW_COMMANDS } from '../../../shared/domain/catalogue';
import { ERROR_CODES } from '../../../shared/domain/errors';
import { valueOf } from '../../../shared/result';
import { enter, openProgram, registerOrang, tickingClock, type NodeProgram } from '../../builders/program';
import { finishData } from '../../builders/work';
import { MS_PER_DAY } from '../../../shared/time';
import { BAHAN_CASES } from './bahan-cases';
import { BERKAS_CASES, type CaseDesk } from './berkas-cases';
import { PROGRAM_CASES } from './program-cases';
import { RAPAT_CASES } from './rapat-cases';
import { STAND_IN_CASES } from './stand-in-cases';

/** One holder of each; `tanpa-peran` has an account and no role. The founder is the administrator. */
const ROLES = [
  'tanpa-peran',
  'administrator',
  'helpdesk',
  'verifikator',
  'pengadministrasi',
  'kasubbag-pembinaan',
  'kepala-bagian',
] as const;
type RoleName = (typeof ROLES)[number];

const CODES: readonly string[] = [...ERROR_CODES, 'bad-request'];
const ADMINISTRATOR_ONLY: readonly RoleName[] = ['administrator'];
const EVERYBODY: readonly RoleName[] = ROLES;
const ADMINISTRATOR_OR_HEAD: readonly RoleName[] = ['administrator', 'kepala-bagian'];
const WHO_PLANS: readonly RoleName[] = ['administrator', 'kasubbag-pembinaan', 'kepala-bagian'];
/** The case's line is of SOP 12 and the Helpdesk's. */
const WHO_ANSWERS_FOR_THE_LINE: readonly RoleName[] = ['helpdesk', 'kepala-bagian'];
const WHO_STARTS_12: readonly RoleName[] = ['helpdesk', 'kasubbag-pembinaan'];
/** Its lanes, and the Kepala Bagian whose office it is. */
const WHO_TAKES_PART_12: readonly RoleName[] = [...WHO_STARTS_12, 'kepala-bagian'];
/** A case for who leads a berkas is begun by the one who tries, where they may begin one: its pencatat. */
const WHO_LEADS_12: readonly RoleName[] = [...WHO_STARTS_12, 'kepala-bagian'];

/** Who called it, who leads it (the Kepala Bagian), who writes its notula. */
const WHO_KEEPS_A_RAPAT: readonly RoleName[] = ['helpdesk', 'kasubbag-pembinaan', 'kepala-bagian'];

/**
 * Who may give which window command, in a case made for it: SOP 12 is started anew, its step 1 lies on Helpdesk's
 * queue; SOP 13 waits at step 2 for the Verifikator, started by somebody of its own lanes. A question is put to the Verifikator.
 */
const MATRIX: Readonly<Record<string, readonly RoleName[]>> = {
  'orang.register': ADMINISTRATOR_ONLY,
  'orang.edit': ADMINISTRATOR_ONLY,
  'peran.grant': ADMINISTRATOR_ONLY,
  'peran.end': ADMINISTRATOR_ONLY,
  'orang.deactivate': ADMINISTRATOR_ONLY,
  'orang.reactivate': ADMINISTRATOR_ONLY,
  'kantor.set-profile': ADMINISTRATOR_ONLY,
  'aturan.set': ADMINISTRATOR_OR_HEAD,
  'kalender.set-year': ADMINISTRATOR_ONLY,
  'kalender.set-hours': ADMINISTRATOR_ONLY,
  'tim.register': ADMINISTRATOR_ONLY,
  'tim.edit': ADMINISTRATOR_ONLY,
  'tim.end': ADMINISTRATOR_ONLY,
  'pengganti.name': ADMINISTRATOR_OR_HEAD,
  'pengganti.end': ADMINISTRATOR_OR_HEAD,
  'pengganti.set-surat': ADMINISTRATOR_OR_HEAD,
  'penugasan.give': ADMINISTRATOR_OR_HEAD,
  'penugasan.end': ADMINISTRATOR_OR_HEAD,
  'orang.hand-on': ADMINISTRATOR_OR_HEAD,
  'program.add': WHO_PLANS,
  'program.edit': WHO_PLANS,
  'program.void': WHO_PLANS,
  'program.open': WHO_ANSWERS_FOR_THE_LINE,
  'program.skip': WHO_ANSWERS_FOR_THE_LINE,
  'berkas.start': WHO_STARTS_12,
  'task.take': ['helpdesk'],
  'task.release': ['helpdesk'],
  'task.arrive': ['verifikator'],
  'task.finish': ['helpdesk'],
  'task.return': ['helpdesk'],
  'task.take-back': ['helpdesk'],
  'task.ask-return': ['helpdesk'],
  'task.hand': ['helpdesk'],
  'task.fulfil': ['helpdesk'],
  'task.skip': WHO_LEADS_12,
  'task.expire': EVERYBODY,
  'task.pause': ['helpdesk'],
  'task.resume': ['helpdesk'],
  'task.ask': ['helpdesk'],
  'task.answer': ['verifikator'],
  'berkas.cancel': WHO_LEADS_12,
  'berkas.reopen': WHO_LEADS_12,
  'berkas.set-sifat': WHO_LEADS_12,
  'berkas.change-pencatat': WHO_LEADS_12,
  'berkas.explain': ['helpdesk', 'kepala-bagian'],
  'bahan.ask': ['kasubbag-pembinaan'],
  'bahan.answer': ['kasubbag-pembinaan'],
  'bahan.remind': ['kasubbag-pembinaan', 'kepala-bagian'],
  'bahan.close': ['kasubbag-pembinaan', 'kepala-bagian'],
  'rapat.schedule': EVERYBODY,
  'rapat.change': WHO_KEEPS_A_RAPAT,
  'rapat.cancel': WHO_KEEPS_A_RAPAT,
  'rapat.hadir': WHO_KEEPS_A_RAPAT,
  'rapat.notula': WHO_KEEPS_A_RAPAT,
  'rapat.finish': WHO_KEEPS_A_RAPAT,
  'rapat.done': ['helpdesk', 'verifikator', 'kasubbag-pembinaan', 'kepala-bagian'],
  'rapat.dokumen': WHO_KEEPS_A_RAPAT,
  'berkas.rename': WHO_TAKES_PART_12,
  'berkas.note': WHO_TAKES_PART_12,
};

/** The refusals that say it is not for this person: not at all, or not before the task is theirs. */
const NOT_THEIRS: readonly string[] = [
  'tidak-berhak',
  'tugas-belum-diambil',
  'tugas-bukan-milik',
  'urung-bukan-milik',
];

let program: NodeProgram;
let daysGone = 0;
const people = new Map<RoleName, string>();

beforeAll(async () => {
  const { now, monotonic } = tickingClock();
  program = await openProgram({ clock: { now: () => now() + daysGone * MS_PER_DAY, monotonic } });
  enter(program);
  people.set('administrator', await registerOrang(program, 'Administrator Kedua', ['administrator']));
  for (const role of ROLES)
    if (!people.has(role))
      people.set(role, await registerOrang(program, `Orang ${role}`, role === 'tanpa-peran' ? [] : [role]));
  people.set('helpdesk', await registerOrang(program, 'Helpdesk Kedua', ['helpdesk']));
});

afterAll(async () => {
  await program.close();
});

async function run(type: string, data: object, commandId: string = crypto.randomUUID()): Promise<string> {
  const reply = await program.call('command:run', {
    commandId,
    type,
    v: 1,
    data: data as never,
  });
  return reply.ok ? reply.value.subject : reply.error.code;
}

async function ready(sop: '12' | '13', taker: string | null): Promise<string> {
  enter(program);
  const started = await run('berkas.start', { sop, procedure: 'utama', title: 'Judul mula', lanes: {} });
  if (sop === '13') {
    await run('task.take', { berkas: started, task: '1.1' });
    await run('task.finish', finishData(started, '1.1'));
  }
  if (taker !== null) {
    program.opened().session.enter(taker);
    await run('task.take', { berkas: started, task: '1.1' });
  }
  return started;
}

async function personFor(type: string): Promise<string> {
  enter(program);
  return registerOrang(program, `Orang ${crypto.randomUUID()} a`, type === 'peran.end' ? ['arsiparis'] : []);
}

const officeNow = () => program.opened().office;

const aturanNow = () => aturanIn(officeNow().world);

function calendarNow() {
  const calendar = officeNow().world.read('kalender', 'kalender')?.calendar;
  if (calendar === undefined) throw new Error('no calendar');
  return calendar;
}

async function memberOfTeams(): Promise<string> {
  enter(program);
  return registerOrang(program, `Anggota ${crypto.randomUUID()} a`, ['jf-ppbj']);
}

const teamOf = (orang: string) => ({
  nama: `Pokja ${crypto.randomUUID()} a`,
  role: 'pokja',
  sk: '100.3.3.6/7/2026',
  skDate: '2026-01-02',
  from: '2026-01-05',
  to: null,
  members: [{ orang, as: 'ketua' }],
});

async function aTeam() {
  const facts = teamOf(await memberOfTeams());
  return { tim: await run('tim.register', facts), facts };
}

function caseDesk(): CaseDesk {
  const holder = (role: RoleName): string => people.get(role) ?? '';
  return {
    founder: program.founder,
    kabag: holder('kepala-bagian'),
    helpdesk: holder('helpdesk'),
    verifikator: holder('verifikator'),
    pembinaan: holder('kasubbag-pembinaan'),
    enter: (actor) => program.opened().session.enter(actor),
    run,
    store: async (name) => {
      const bytes = new TextEncoder().encode(name);
      return valueOf(await program.call('file:put', { name, bytes }));
    },
    pokja: memberOfTeams,
    goOn: (days) => {
      daysGone += days;
    },
  };
}

/** A case in which only the right is in question. */
async function dataFor(type: string, actor: string): Promise<object> {
  const newer =
    BERKAS_CASES[type] ??
    BAHAN_CASES[type] ??
    RAPAT_CASES[type] ??
    STAND_IN_CASES[type] ??
    PROGRAM_CASES[type];
  if (newer !== undefined) return newer(caseDesk(), actor);
  switch (type) {
    case 'orang.register':
      return { nama: `Orang ${crypto.randomUUID()} a`, jabatan: '', roles: [] };
    case 'orang.edit': {
      const orang = await personFor(type);
      const state = program.opened().office.world.read('orang', orang);
      const seen = { nama: state?.nama, jabatan: state?.jabatan };
      return { orang, nama: `Orang ${crypto.randomUUID()} b`, jabatan: '', seen };
    }
    case 'peran.grant':
    case 'peran.end':
      return { orang: await personFor(type), role: 'arsiparis' };
    case 'orang.deactivate':
      return { orang: await personFor(type), reason: 'pindah tugas' };
    case 'orang.reactivate': {
      const orang = await personFor(type);
      await run('orang.deactivate', { orang, reason: 'pindah tugas' });
      return { orang, reason: 'kembali bertugas' };
    }
    case 'kantor.set-profile': {
      const seen = officeNow().world.read('kantor', 'kantor')?.profile;
      return { profile: { ...seen, kodeUnit: '35.73' }, seen };
    }
    case 'aturan.set':
      return { aturan: { ...aturanNow(), ingatkan: 15 }, seen: aturanNow() };
    case 'kalender.set-year':
      return { year: 2030, days: [], source: 'SKB 2030', seen: calendarNow().version };
    case 'kalender.set-hours': {
      const { week, ramadan, version } = calendarNow();
      return { week, ramadan, seen: version };
    }
    case 'tim.register':
      return teamOf(await memberOfTeams());
    case 'tim.edit': {
      const { tim, facts } = await aTeam();
      return { tim, ...facts, sk: `${facts.sk} (perubahan)`, seen: facts };
    }
    case 'tim.end':
      return { tim: (await aTeam()).tim, to: null };
    case 'berkas.start':
      return { sop: '12', procedure: 'utama', title: 'Tamu bertanya', lanes: {} };
    case 'task.arrive':
      return { berkas: await ready('13', null), task: '2.1', note: '' };
    case 'task.release':
      return { berkas: await ready('12', actor), task: '1.1' };
    case 'task.finish':
      return finishData(await ready('12', actor), '1.1', { outcome: 1 });
    case 'task.take':
      return { berkas: await ready('12', null), task: '1.1' };
    case 'berkas.rename':
      return { berkas: await ready('12', null), title: 'Judul lain', seen: { title: 'Judul mula' } };
    case 'berkas.note':
      return { berkas: await ready('12', null), text: 'catatan', lampiran: [] };
    default:
      throw new Error(`no case for ${type}`);
  }
}

async function mayOf(type: string): Promise<readonly RoleName[]> {
  const may: RoleName[] = [];
  for (const role of ROLES) {
    const actor = people.get(role) ?? '';
    const data = await dataFor(type, actor);
    program.opened().session.enter(actor);
    const answer = await run(type, data);
    if (!CODES.includes(answer)) may.push(role);
    else expect(NOT_THEIRS, `${type} by ${role}`).toContain(answer);
  }
  return may;
}

describe('role × command', () => {
  it('names every command a window may send', () => {
    expect([...WINDOW_COMMANDS].sort()).toEqual(Object.keys(MATRIX).sort());
  });

  it.each(Object.entries(MATRIX))('%s: %j', async (type, expected) => {
    expect(await mayOf(type)).toEqual(expected);
  });

  it('what only the program does is refused from a window, whoever sends it', async () => {
    const internal = [...COMMANDS.keys()].filter((type) => !WINDOW_COMMANDS.includes(type));
    expect(internal.sort()).toEqual([
      'clock.confirm',
      'kalender.publish',
      'kantor.open',
      'kantor.restore',
      'kantor.set-recovery-code',
      'kantor.use-recovery-code',
      'keputusan.decline',
      'keputusan.publish',
      'orang.register-first',
      'orang.remove-pin',
      'orang.set-password',
      'orang.set-pin',
      'peran.publish-table',
      'sop.decline',
      'sop.publish',
    ]);
    for (const actor of people.values()) {
      program.opened().session.enter(actor);
      for (const type of internal) expect(await run(type, {}), type).toBe('tidak-berhak');
    }
  });
});

describe('role × what only main carries out', () => {
  it('an answer to the program’s catalogue: the administrator and the Kepala Bagian', async () => {
    const may: RoleName[] = [];
    for (const role of ROLES) {
      program.opened().session.enter(people.get(role) ?? '');
      const request = { commandId: crypto.randomUUID(), take: ['12'], decline: [], keputusan: null };
      const reply = await program.call('command:answer-offer', request);
      const code = reply.ok ? 'diterima' : reply.error.code;
      // Nothing is on offer: who has the right is told so.
      if (code === 'berubah-sejak-dibuka') may.push(role);
      else expect(code, role).toBe('tidak-berhak');
    }
    expect(may).toEqual(['administrator', 'kepala-bagian']);
  });
});

describe('the right is that of the moment', () => {
  it('an administrator whose role ended manages nobody any more', async () => {
    enter(program);
    const brief = await registerOrang(program, 'Administrator Sementara', ['administrator']);
    const data = { nama: 'Orang Titipan', jabatan: '', roles: [] };
    await run('peran.end', { orang: brief, role: 'administrator' });
    program.opened().session.enter(brief);
    expect(await run('orang.register', data)).toBe('tidak-berhak');
  });

  it('a password: for oneself with the present one, for others only the administrator', async () => {
    const [plain, helpdesk] = [people.get('tanpa-peran') ?? '', people.get('helpdesk') ?? ''];
    const set = async (actor: string, orang: string, present: string): Promise<string> => {
      program.opened().session.enter(actor);
      const commandId = crypto.randomUUID();
      const reply = await program.call('command:set-password', {
        commandId,
        orang,
        present,
        password: 'sandi-baru-1',
      });
      return reply.ok ? 'diterima' : reply.error.code;
    };
    expect(await set(plain, helpdesk, '')).toBe('tidak-berhak');
    expect(await set(plain, plain, '')).toBe('nama-atau-sandi-salah');
    expect(await set(people.get('administrator') ?? '', plain, '')).toBe('diterima');
    expect(await set(plain, plain, 'salah')).toBe('nama-atau-sandi-salah');
    expect(await set(plain, plain, 'sandi-baru-1')).toBe('diterima');
    expect(await set(program.founder, 'orang:tidak-ada', '')).toBe('orang-tidak-ada');
    valueOf(await program.opened().session.login('Orang tanpa-peran', 'sandi-baru-1'));
  });
});
