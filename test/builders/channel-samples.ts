import type { ChannelName } from '../../shared/ipc/bridge';
import { FOUNDER } from './program';

/** What the samples speak of: a person, a berkas with an open task, and how many payloads were made before. */
export interface SampleFacts {
  readonly orang: string;
  readonly berkas: string;
  readonly dataId: string;
  readonly station: string;
  readonly count: number;
}

const SHA256 = 'a'.repeat(64);
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
    ['peran.grant', { orang, role: 'verifikator' }],
    ['peran.end', { orang, role: 'administrator' }],
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
  'session:people': nothing,
  'session:open-office': () => [
    { kantor: 'Kantor Kedua', nama: 'Siti', jabatan: '', roles: ['helpdesk'], password: 'sandi-kedua' },
  ],
  'session:login': () => [{ ...FOUNDER }],
  'session:logout': nothing,
  'session:lock': nothing,
  'session:unlock': () => [{ password: FOUNDER.password }],
  'session:retry': nothing,
  'session:quit': nothing,
  'session:witness': ({ dataId, station }) => [{ dataId, station, n: 1, hash: SHA256 }],
  'command:run': commands,
  'command:set-password': ({ orang, count }) => [
    { commandId: freshId(count), orang, present: FOUNDER.password, password: FOUNDER.password },
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
  'search:find': () => [{ text: 'help desk', kinds: ['sop'], offset: 0, limit: 10 }],
  'file:put': () => [{ name: 'surat.pdf', bytes: new Uint8Array([1, 2, 3]) }],
  'file:save-copy': ({ berkas }) => [{ berkas, sha256: SHA256 }],
  'system:info': nothing,
  'system:new-window': nothing,
  'system:verify': nothing,
  'system:verification': nothing,
  'system:verify-cancel': nothing,
};
