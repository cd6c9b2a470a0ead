import { DEFAULT_ATURAN } from '../../shared/domain/aturan/aturan';
import { DEFAULT_PROFILE } from '../../shared/domain/kantor/default-profile.data';
import type { ChannelName } from '../../shared/ipc/bridge';
import { aFirstRun } from './first-run';
import { FOUNDER } from './founder';

/** What the samples speak of: a person, a berkas with an open task, and how many payloads were made before. */
export interface SampleFacts {
  readonly orang: string;
  readonly berkas: string;
  readonly dataId: string;
  readonly station: string;
  readonly count: number;
}

const SHA256 = 'a'.repeat(64);
const TIM = {
  nama: 'Pokja Uji',
  role: 'pokja',
  sk: '100.3.3.6/1/2026',
  skDate: '2026-01-02',
  from: '2026-01-05',
  to: null,
  members: [{ orang: 'orang:x', as: 'ketua' }],
};
const PROGRAM_LINE = {
  tahun: 2026,
  sop: '12',
  procedure: 'utama',
  judul: 'Layanan {bulan}',
  kala: 'bulanan',
  mulai: '2026-06-01',
  tanggal: [],
  role: 'helpdesk',
  lanes: {},
};
const WIZARD_DRAFT = {
  step: 2,
  profile: DEFAULT_PROFILE,
  people: [{ nama: 'Si', jabatan: '', roles: [{ role: 'helpdesk', from: null, to: '2026-' }] }],
  administrator: null,
  calendar: null,
  copiesDir: null,
};
const LAMPIRAN = [{ sha256: SHA256, name: 'surat.pdf', sizeBytes: 3 }];

/** A command id that no other payload has. */
function freshId(count: number): string {
  return `00000000-0000-4000-8000-${count.toString(16).padStart(12, '0')}`;
}

function commands({ orang, berkas, count }: SampleFacts): readonly object[] {
  const task = { berkas, task: '1.1' };
  const seen = { nama: FOUNDER.nama, jabatan: 'Staf' };
  const finish = { outcome: 1, note: 'catatan', lampiran: LAMPIRAN, lanes: {}, outside: null };
  const lanes = { pokja: { kind: 'team', people: [orang] } };
  const data: readonly (readonly [string, object])[] = [
    ['berkas.start', { sop: '12', procedure: 'utama', title: 'Tamu bertanya', lanes }],
    ['berkas.rename', { berkas, title: 'Judul baru', seen: { title: 'Judul lama' } }],
    ['berkas.note', { berkas, text: 'catatan', lampiran: LAMPIRAN }],
    ['task.take', task],
    ['task.release', task],
    ['task.arrive', { ...task, note: '' }],
    ['task.finish', { ...task, ...finish }],
    ['orang.register', { nama: 'Orang Baru', jabatan: 'Staf', roles: ['helpdesk'] }],
    ['orang.edit', { orang, nama: 'Nama Lain', jabatan: 'Staf', seen }],
    ['peran.grant', { orang, role: 'verifikator', from: null, to: '2026-12-31' }],
    ['peran.end', { orang, role: 'administrator', to: null }],
    ['orang.deactivate', { orang, reason: 'pindah tugas', release: [task] }],
    ['orang.reactivate', { orang, reason: 'kembali bertugas' }],
    ['kantor.set-profile', { profile: DEFAULT_PROFILE, seen: DEFAULT_PROFILE }],
    ['aturan.set', { aturan: DEFAULT_ATURAN, seen: DEFAULT_ATURAN }],
    ['tim.register', TIM],
    ['tim.end', { tim: 'tim:tidak-ada', to: null }],
    ['orang.hand-on', { orang, release: [task], hand: [{ ...task, to: orang }] }],
    ['program.add', { lines: [PROGRAM_LINE] }],
    ['program.edit', { program: 'program:x.0', line: PROGRAM_LINE, seen: PROGRAM_LINE }],
    ['program.void', { program: 'program:x.0', reason: 'tidak dianggarkan' }],
    ['program.open', { program: 'program:x.0', date: '2026-06-01' }],
    ['program.skip', { program: 'program:x.0', dates: ['2026-06-01'], reason: 'libur' }],
    ['bahan.answer', { berkas, permintaan: '1.1-1', note: 'Terlampir', lampiran: LAMPIRAN }],
    ['undo', { commandId: freshId(1) }],
    ['kantor.open', { nama: 'Kantor Kedua', dataId: 'data-kedua', kind: 'kantor' }],
    ['clock.confirm', { previousAt: 0, confirmedAt: 1 }],
    ['orang.set-password', { orang, credential: 1 }],
    ['constructor', {}],
  ];
  return data.map(([type, value]) => ({ commandId: freshId(count), type, v: 1, data: value }));
}

const nothing = (): readonly object[] => [{}];
const key = (): readonly object[] => [{ key: 'berkas:baru' }];

/** Requests as the contract wants them, for every channel: what the near misses are made of. */
export const SAMPLES: { readonly [Name in ChannelName]: (facts: SampleFacts) => readonly object[] } = {
  'session:status': nothing,
  'session:now': nothing,
  'session:people': nothing,
  'session:wizard-defaults': nothing,
  'session:wizard-load': nothing,
  'session:wizard-save': () => [{ draft: WIZARD_DRAFT }],
  'session:open-office': () => [
    {
      ...aFirstRun({ kantor: 'Kantor Kedua', nama: 'Siti', roles: ['helpdesk'], password: 'sandi-kedua' }),
      copiesDir: null,
    },
  ],
  'session:login': () => [{ ...FOUNDER }],
  'session:logout': nothing,
  'session:lock': nothing,
  'session:unlock': () => [{ password: FOUNDER.password }, { pin: '280519' }],
  'session:recover': () => [
    {
      nama: FOUNDER.nama,
      code: '0000-0000-0000-0000-0000',
      password: FOUNDER.password,
      clockConfirmed: true,
    },
  ],
  'session:retry': nothing,
  'session:quit': nothing,
  'session:contoh-people': nothing,
  'session:enter-contoh': ({ orang }) => [{ orang }],
  'session:remake-contoh': nothing,
  'session:switch-contoh': () => [{ contoh: true }],
  'session:witness': ({ dataId, station }) => [{ dataId, station, n: 1, hash: SHA256 }],
  'command:run': commands,
  'command:set-password': ({ orang, count }) => [
    { commandId: freshId(count), orang, present: FOUNDER.password, password: FOUNDER.password },
  ],
  'command:set-pin': ({ count }) => [
    { commandId: freshId(count), password: FOUNDER.password, pin: '280519' },
  ],
  'command:remove-pin': ({ count }) => [{ commandId: freshId(count) }],
  'command:new-recovery-code': ({ count }) => [{ commandId: freshId(count), password: FOUNDER.password }],
  'rapat:make-dokumen': () => [{ rapat: 'rapat:tidak-ada', jenis: 'undangan' }],
  'print:printers': nothing,
  'print:recovery-sheet': () => [{ to: 'pdf' }, { to: 'printer', printer: null }],
  'print:lembar-kendali': ({ berkas }) => [
    { berkas, order: { to: 'pdf' } },
    { berkas, order: { to: 'printer', printer: null } },
  ],
  'command:confirm-clock': ({ count }) => [{ commandId: freshId(count) }],
  'journal:end': nothing,
  'journal:after': () => [{ seq: 0, limit: 3 }],
  'journal:streams': ({ berkas }) => [{ streams: ['kantor', berkas] }],
  'journal:rebuild': () => [{ upTo: 5, before: null, limit: 3 }],
  'draft:save': () => [{ key: 'berkas:baru', value: { judul: 'Tamu', langkah: [1, null, true] } }],
  'draft:load': key,
  'draft:list': () => [{ prefix: 'berkas:' }],
  'draft:drop': key,
  'pref:save': () => [{ key: 'tema', value: { gelap: true } }],
  'pref:load': key,
  'katalog:offer': nothing,
  'command:answer-offer': ({ count }) => [
    { commandId: freshId(count), take: ['12'], decline: ['13'], keputusan: null },
  ],
  'search:find': () => [{ text: 'help desk', kinds: ['sop'], offset: 0, limit: 10 }],
  'file:put': () => [{ name: 'surat.pdf', bytes: new Uint8Array([1, 2, 3]) }],
  'file:save-copy': ({ berkas }) => [{ berkas, sha256: SHA256 }],
  'file:save-table': () => [{ name: 'Penyimpangan', head: ['Berkas'], rows: [['B-0001/2026']] }],
  'system:info': nothing,
  'system:new-window': nothing,
  'system:verify': nothing,
  'system:verification': nothing,
  'system:verify-cancel': nothing,
  'copy:status': nothing,
  'copy:now': nothing,
  'copy:cancel': nothing,
  'copy:choose-target': nothing,
  'session:copies': () => [{ where: 'target' }, { where: 'ask' }],
  'session:inspect-copy': () => [{ folder: '/tidak/ada' }],
  'session:cancel-restore': nothing,
  'session:restore': () => [{ folder: '/tidak/ada', ...FOUNDER }],
};
