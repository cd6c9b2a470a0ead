import { expect, it } from 'vitest';
import { berkasFiles } from '../../../shared/domain/berkas/berkas-files';
import { berkasLinks } from '../../../shared/domain/berkas/berkas-links';
import { capacityInLine, capacityInTask } from '../../../shared/domain/berkas/capacity';
import { kendaliLines } from '../../../shared/domain/berkas/lembar-kendali';
import { KALENDER_STREAM } from '../../../shared/domain/kalender/kalender';
import { openCast, type Cast } from '../../builders/cast';
import { publish } from '../../builders/made-sop';
import type { Office } from '../../builders/office';
import { berkasOf, finish, start, take, taskOf, tryStart, work } from '../../builders/work';

const reason = 'sudah dijawab lewat surat';
const FILE = { sha256: 'a'.repeat(64), name: 'surat.pdf', sizeBytes: 12 };

interface Desk {
  readonly office: Office;
  readonly cast: Cast;
  readonly stream: string;
}

/** A step of the Kepala Bagian, then one of Helpdesk; Helpdesk is the pencatat. */
function started(): Desk {
  const { office, cast } = openCast();
  publish(office, '90', [
    { id: '1', lane: 'kepala-bagian', next: [{ to: '2' }] },
    { id: '2', lane: 'helpdesk' },
  ]);
  return { office, cast, stream: start(office, cast.helpdesk, { sop: '90' }) };
}

function actAsKabag({ office, cast }: Desk, orang: string): void {
  const data = { orang, role: 'kepala-bagian', kind: 'plh', from: null, to: '2027-12-31', surat: null };
  office.must('pengganti.name', { ...data, suratDate: null }, { actor: cast.administrator });
}

const orangOf =
  ({ office }: Desk) =>
  (stream: string) =>
    office.world.read('orang', stream);

function capacities(desk: Desk, kind: string) {
  const berkas = berkasOf(desk.office, desk.stream);
  const lines = berkas.story.filter(({ what }) => what.kind === kind);
  return lines.map((line) => {
    const orang = orangOf(desk)(line.actor ?? '');
    return orang === null ? null : (capacityInLine(berkas, line, orang)?.kind ?? null);
  });
}

it('tells that a step of a post was worked as Plh., and a step of one’s own was not', () => {
  const desk = started();
  actAsKabag(desk, desk.cast.helpdeskDua);
  for (const task of ['1.1', '2.1']) work(desk.office, desk.stream, task, desk.cast.helpdeskDua);
  expect(capacities(desk, 'selesai')).toEqual(['plh', null]);
  const acting = taskOf(desk.office, desk.stream, '1.1');
  const orang = orangOf(desk)(desk.cast.helpdeskDua);
  expect(orang === null ? null : capacityInTask(acting, orang)?.role).toBe('kepala-bagian');
});

it('tells that a whole berkas was led as Plh. Kepala Bagian, and by its pencatat in their own right', () => {
  const desk = started();
  actAsKabag(desk, desk.cast.helpdeskDua);
  const { office, cast, stream } = desk;
  office.must('berkas.cancel', { berkas: stream, reason }, { actor: cast.helpdeskDua });
  office.must('berkas.reopen', { berkas: stream, reason, step: null }, { actor: cast.helpdesk });
  expect(capacities(desk, 'dibatalkan')).toEqual(['plh']);
  expect(capacities(desk, 'dibuka-kembali')).toEqual([null]);
});

it('lists every file with the task it came with, or none for a note, the latest first', () => {
  const { office, cast, stream } = started();
  take(office, stream, '1.1', cast.kabag);
  finish(office, stream, '1.1', cast.kabag, { lampiran: [FILE] });
  const note = { ...FILE, name: 'foto.png' };
  const data = { berkas: stream, text: 'foto lokasi', lampiran: [note] };
  office.must('berkas.note', data, { actor: cast.helpdesk });
  const files = berkasFiles(berkasOf(office, stream));
  expect(files.map(({ lampiran, task, by }) => [lampiran.name, task, by])).toEqual([
    ['foto.png', null, cast.helpdesk],
    ['surat.pdf', '1.1', cast.kabag],
  ]);
});

it('links a berkas and the one it called, each to the other', () => {
  const { office, cast } = openCast();
  publish(office, '91', [{ id: '1', lane: 'helpdesk' }]);
  publish(office, '90', [{ id: '1', lane: 'helpdesk', calls: [{ sop: '91' }] }]);
  const parent = start(office, cast.helpdesk, { sop: '90' });
  const called = tryStart(office, cast.helpdesk, { sop: '91', cause: { berkas: parent, task: '1.1' } });
  const child = called.ok ? called.value.subject : '';
  expect(berkasLinks(berkasOf(office, parent))).toMatchObject([
    { kind: 'memanggil', berkas: child, sop: '91', task: '1.1' },
  ]);
  expect(berkasLinks(berkasOf(office, child))).toMatchObject([
    { kind: 'dipanggil-oleh', berkas: parent, task: '1.1' },
  ]);
});

it('writes a line of the lembar kendali per task: who, in whose stead, when, and what was said at its end', () => {
  const desk = started();
  const { office, cast, stream } = desk;
  actAsKabag(desk, cast.helpdeskDua);
  work(office, stream, '1.1', cast.helpdeskDua, { note: 'disetujui' });
  const explained = { berkas: stream, tasks: ['1.1'], alasan: 'antrean panjang', keterangan: '' };
  office.must('berkas.explain', explained, { actor: cast.helpdesk });
  const calendar = office.world.read('kalender', KALENDER_STREAM)?.calendar;
  if (calendar === undefined) throw new Error('no calendar');
  const berkas = berkasOf(office, stream);
  const [first, second] = kendaliLines(berkas, calendar, orangOf(desk), office.bodies.at(-1)?.at ?? 0);
  expect(first).toMatchObject({
    person: cast.helpdeskDua,
    capacity: { kind: 'plh', role: 'kepala-bagian' },
    mark: 'selesai',
    remarks: ['disetujui', 'antrean panjang'],
  });
  expect(second).toMatchObject({ person: null, selesai: null, status: 'menunggu', remarks: [] });
});
