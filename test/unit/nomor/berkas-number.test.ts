import { describe, expect, it } from 'vitest';
import { seriesStream, takeBerkasNumber } from '../../../shared/domain/nomor/nomor';
import { openCast } from '../../builders/cast';
import { berkasOf, codeOf, start, tryStart } from '../../builders/work';

const utc = (iso: string): number => Date.parse(iso);

describe('berkas numbers', () => {
  it('count on without a hole, and a refused start takes none', () => {
    const { office, cast } = openCast();
    const first = start(office, cast.helpdesk);
    expect(codeOf(tryStart(office, cast.kabag))).toBe('tidak-berhak');
    const second = start(office, cast.pembinaan);
    expect([first, second].map((stream) => berkasOf(office, stream).nomor)).toEqual([
      'B-0001/2026',
      'B-0002/2026',
    ]);
    expect(office.world.read('nomor', seriesStream('berkas', 2026))).toEqual({ last: 2 });
  });

  it('take the year of the office’s wall: 23.59 on 31 December is the old one, 00.30 on 1 January the new', () => {
    const { office, cast } = openCast();
    const numberAt = (iso: string): string =>
      berkasOf(office, start(office, cast.helpdesk, { at: utc(iso) })).nomor;

    expect(numberAt('2026-12-31T23:59:59.999+07:00')).toBe('B-0001/2026');
    expect(numberAt('2027-01-01T00:00:00+07:00')).toBe('B-0001/2027');
    expect(numberAt('2027-01-01T00:30:00+07:00')).toBe('B-0002/2027');
    expect(numberAt('2026-12-31T18:00:00Z')).toBe('B-0003/2027');
  });

  it('name the berkas they were taken for', () => {
    const { office, cast } = openCast();
    const stream = start(office, cast.helpdesk);
    const events = office.eventsOf(seriesStream('berkas', 2026));
    expect(events.map(({ data }) => data)).toEqual([{ n: 1, text: 'B-0001/2026', for: stream }]);
  });

  it('grow past four digits without losing any', () => {
    expect(takeBerkasNumber({ last: 9999 }, 2026, 'berkas:x', 0).data).toMatchObject({
      n: 10_000,
      text: 'B-10000/2026',
    });
  });
});
