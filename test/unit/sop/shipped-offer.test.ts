import { describe, expect, it } from 'vitest';
import { EVENTS } from '../../../shared/domain/catalogue';
import { offerOf } from '../../../shared/domain/sop/shipped-offer';
import { sopStream, type SopSource } from '../../../shared/domain/sop/sop';
import { upcast } from '../../../shared/journal/upcast';
import { valueOf } from '../../../shared/result';
import type { Sop } from '../../../shared/sop/schema';
import { emptyOffice, stateIn, type Office } from '../../builders/office';
import { readSop } from './catalogue';

const [A, B, C] = ['', ' (dua)', ' (tiga)'].map((mark): Sop => {
  const sop = readSop('12');
  return { ...sop, title: `${sop.title}${mark}` };
}) as [Sop, Sop, Sop];
const STREAM = sopStream('12');
const act = { actor: 'program' };

/** An office that took or wrote these versions, one after the other. */
function officeWith(...versions: readonly (readonly [SopSource, Sop])[]): Office {
  const office = emptyOffice();
  versions.forEach(([source, sop], index) => {
    const data = { version: index + 1, sop, source } as never;
    office.append([{ stream: STREAM, type: 'SopPublished', v: 2, happenedAt: 1, data }], act);
  });
  return office;
}

const offered = (office: Office, shipped: Sop, sum = 'a'.repeat(64)) =>
  offerOf(stateIn(office, 'sop', STREAM), shipped, sum);

it('a version from before its source was told came out of the program’s own files', () => {
  const event = { stream: STREAM, type: 'SopPublished', v: 1, happenedAt: 1, data: { version: 1, sop: A } };
  const lifted = valueOf(upcast(EVENTS, event as never));
  expect(lifted).toMatchObject({ v: 2, data: { version: 1, source: 'bawaan' } });
});

describe('what the program’s file of a SOP is offered as', () => {
  it('a SOP the office lacks is new, with its count of steps', () => {
    expect(offered(emptyOffice(), A)).toEqual({ kind: 'baru', number: '12', title: A.title, steps: 4 });
  });

  it('nothing, where the office has that very content', () => {
    expect(offered(officeWith(['bawaan', A]), A)).toBeNull();
    expect(offered(officeWith(['kantor', A]), A)).toBeNull();
  });

  it('a change, where the file is another than the office last took', () => {
    expect(offered(officeWith(['bawaan', A]), B)).toEqual({
      kind: 'berubah',
      number: '12',
      title: B.title,
      version: 1,
      ownEdits: false,
      changes: [{ kind: 'identity', parts: ['title'] }],
    });
  });

  it('nothing, where the office has gone on by itself from that very file', () => {
    expect(offered(officeWith(['bawaan', A], ['kantor', B]), A)).toBeNull();
  });

  it('a newer file over the office’s own work says that it would replace it, compared with what is in force', () => {
    expect(offered(officeWith(['bawaan', A], ['kantor', B]), C)).toMatchObject({
      version: 2,
      ownEdits: true,
      changes: [{ kind: 'identity', parts: ['title'] }],
    });
  });

  it('an older program does not offer what the office has left behind', () => {
    expect(offered(officeWith(['bawaan', A], ['bawaan', B]), A)).toBeNull();
  });

  it('what was declined is not offered again until the file changes, new or changed', () => {
    for (const office of [emptyOffice(), officeWith(['bawaan', A])]) {
      office.must('sop.decline', { number: '12', sum: 'b'.repeat(64) }, act);
      expect(offered(office, B, 'b'.repeat(64))).toBeNull();
      expect(offered(office, C, 'c'.repeat(64))).not.toBeNull();
    }
  });

  it('a SOP that was only declined is in no list, and its first version is 1', () => {
    const office = emptyOffice();
    office.must('sop.decline', { number: '12', sum: 'b'.repeat(64) }, act);
    office.must('sop.publish', { sop: A }, act);
    expect(stateIn(office, 'sop', STREAM)?.versions).toMatchObject([{ version: 1, source: 'bawaan' }]);
  });
});
