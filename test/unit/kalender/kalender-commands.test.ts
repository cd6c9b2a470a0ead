import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../../shared/domain/kalender/calendar';
import { nextVersion } from '../../../shared/domain/kalender/kalender-commands';
import { openCast, seed, type Cast } from '../../builders/cast';
import type { Office } from '../../builders/office';
import { codeOf } from '../../builders/work';

const SEEN = seed.calendar.version;
const ELECTION: CalendarDay = { date: '2028-02-14', kind: 'libur', name: 'Pemilu', certain: false };

function calendarIn(office: Office) {
  const state = office.world.read('kalender', 'kalender');
  if (state === null) throw new Error('no calendar');
  return state;
}

function setYear(office: Office, cast: Cast, change: object = {}) {
  const data = { year: 2028, days: [ELECTION], source: 'SKB 3 Menteri 2027', seen: SEEN, ...change };
  return office.run('kalender.set-year', data, { actor: cast.administrator });
}

describe('the days of a year', () => {
  it('replace those of that year and of no other, under a new version', () => {
    const { office, cast } = openCast();
    const before = calendarIn(office).calendar;
    expect(codeOf(setYear(office, cast))).toBe('diterima');
    const { calendar, versions } = calendarIn(office);
    expect(calendar.version).toBe(nextVersion(SEEN));
    expect(calendar.days.filter(({ date }) => date.startsWith('2028'))).toEqual([ELECTION]);
    expect(calendar.days.filter(({ date }) => !date.startsWith('2028'))).toEqual(before.days);
    expect(calendar.years).toEqual([...before.years, { year: 2028, source: 'SKB 3 Menteri 2027' }]);
    expect(versions.map(({ version }) => version)).toEqual([SEEN, nextVersion(SEEN)]);
  });

  it('of a year entered again take the place of the first', () => {
    const { office, cast } = openCast();
    setYear(office, cast);
    setYear(office, cast, { days: [], seen: nextVersion(SEEN), source: 'SKB diubah' });
    const { calendar } = calendarIn(office);
    expect(calendar.days.some(({ date }) => date.startsWith('2028'))).toBe(false);
    expect(calendar.years.filter(({ year }) => year === 2028)).toEqual([
      { year: 2028, source: 'SKB diubah' },
    ]);
  });

  it('leave the version before whole in the journal', () => {
    const { office, cast } = openCast();
    setYear(office, cast);
    const [first] = office.eventsOf('kalender');
    expect(first?.data).toEqual({ calendar: seed.calendar });
  });

  it.each([
    ['berubah-sejak-dibuka', { seen: 'lama' }],
    ['tanggal-tidak-sah', { days: [{ ...ELECTION, date: '2027-02-14' }] }],
    ['kalender-tidak-sah', { days: [ELECTION, ELECTION] }],
    ['isian-tidak-sah', { source: ' ' }],
    ['isian-tidak-sah', { days: [{ ...ELECTION, date: '2028-02-31' }] }],
  ])('are refused as %s: %j', (code, change) => {
    const { office, cast } = openCast();
    const before = office.entries.length;
    expect(codeOf(setYear(office, cast, change))).toBe(code);
    expect(office.entries).toHaveLength(before);
  });

  it('refused for what they are as a whole carry the sentence that says why', () => {
    const { office, cast } = openCast();
    expect(setYear(office, cast, { days: [ELECTION, ELECTION] })).toMatchObject({
      error: { detail: { sebab: 'Tanggal yang sama tercantum dua kali.' } },
    });
  });
});

describe('the hours', () => {
  const set = (office: Office, cast: Cast, change: object) => {
    const { week, ramadan, version } = calendarIn(office).calendar;
    const data = { week, ramadan, seen: version, ...change };
    return office.run('kalender.set-hours', data, { actor: cast.administrator });
  };

  it('of a week rule from now on, and due moments carry the version they were reckoned by', () => {
    const { office, cast } = openCast();
    const { week } = seed.calendar;
    const friday = { ...week, '5': [[450, 690]] };
    expect(codeOf(set(office, cast, { week: friday }))).toBe('diterima');
    const { calendar } = calendarIn(office);
    expect(calendar.week['5']).toEqual([[450, 690]]);
    expect(calendar.days).toEqual(seed.calendar.days);
    const berkas = office.must(
      'berkas.start',
      { sop: '12', procedure: 'utama', title: 'Tamu bertanya', lanes: {} },
      { actor: cast.helpdesk },
    ).subject;
    expect(office.world.read('berkas', berkas)?.tasks[0]?.calendarVersion).toBe(nextVersion(SEEN));
  });

  it('without a single working day are refused', () => {
    const { office, cast } = openCast();
    const none = { '1': [], '2': [], '3': [], '4': [], '5': [], '6': [], '7': [] };
    expect(codeOf(set(office, cast, { week: none }))).toBe('kalender-tidak-sah');
    expect(codeOf(set(office, cast, { seen: 'lama' }))).toBe('berubah-sejak-dibuka');
  });
});

it.each([
  ['2024-2027.1', '2024-2027.2'],
  ['2024-2027.9', '2024-2027.10'],
  ['bawaan', 'bawaan.2'],
])('the version after %s is %s', (version, next) => {
  expect(nextVersion(version)).toBe(next);
});
