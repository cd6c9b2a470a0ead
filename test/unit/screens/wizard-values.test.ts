import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  crewOf,
  draftOf,
  freshValues,
  peopleOf,
  valuesOf,
  type WizardDefaults,
  type WizardValues,
} from '../../../renderer/app/gates/wizard/wizard-values';
import { workCalendarSchema } from '../../../shared/domain/kalender/calendar';
import { DEFAULT_PROFILE } from '../../../shared/domain/kantor/default-profile.data';
import { WizardDraft } from '../../../shared/ipc/wizard.contract';
import { roleTableSchema } from '../../../shared/sop/schema';

const asset = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../assets/${path}`, import.meta.url), 'utf8'));
const defaults: WizardDefaults = {
  profile: DEFAULT_PROFILE,
  roles: [...roleTableSchema.parse(asset('sop/roles.json')).roles],
  calendar: workCalendarSchema.parse(asset('kalender/2024-2027.json')),
  dataDir: '/data',
  copiesDir: '/cadangan',
  drives: [],
};

/** The wizard with a name beside each role named. */
function wizardWith(names: { readonly [role: string]: string }): WizardValues {
  const fresh = freshValues(defaults);
  return {
    ...fresh,
    lines: fresh.lines.map((line) => ({ ...line, nama: names[line.role] ?? '' })),
  };
}

const withoutKeys = ({ lines, ...rest }: WizardValues) => ({
  ...rest,
  lines: lines.map(({ role, nama, jabatan }) => ({ role, nama, jabatan })),
});

describe('the people of the wizard', () => {
  it('make one person of a name in several lines, with all their roles', () => {
    const { lines } = wizardWith({ helpdesk: 'Siti Rahmawati', verifikator: ' siti  RAHMAWATI ' });
    expect(peopleOf(lines)).toEqual([
      {
        nama: 'Siti Rahmawati',
        jabatan: '',
        roles: [
          { role: 'helpdesk', from: null, to: null },
          { role: 'verifikator', from: null, to: null },
        ],
      },
    ]);
  });

  it('leave out lines without a name', () => {
    expect(peopleOf(wizardWith({ arsiparis: '  ' }).lines)).toEqual([]);
  });

  it('give somebody else who is administrator a place at the end, without roles', () => {
    const values = {
      ...wizardWith({ arsiparis: 'Endang' }),
      administrator: { kind: 'other', nama: 'Dewi', jabatan: '' },
    };
    const crew = crewOf(values as WizardValues);
    expect(crew.administrator).toBe(1);
    expect(crew.people[1]).toEqual({ nama: 'Dewi', jabatan: '', roles: [] });
  });

  it('know an administrator typed anew who stands in the table', () => {
    const administrator = { kind: 'other', nama: 'ENDANG', jabatan: '' } as const;
    const crew = crewOf({ ...wizardWith({ arsiparis: 'Endang' }), administrator });
    expect(crew).toMatchObject({ administrator: 0, people: [{ nama: 'Endang' }] });
  });

  it('have no administrator when the one chosen was taken from the table again', () => {
    const administrator = { kind: 'listed', nama: 'Endang' } as const;
    expect(crewOf({ ...wizardWith({}), administrator }).administrator).toBe(-1);
  });
});

describe('the draft of the wizard', () => {
  const edited = { ...defaults.calendar, days: defaults.calendar.days.slice(1) };
  it.each<readonly [string, Partial<WizardValues>]>([
    ['a chosen administrator', { administrator: { kind: 'listed', nama: 'Endang' } }],
    ['somebody else as administrator', { administrator: { kind: 'other', nama: 'De', jabatan: 'x' } }],
    ['an edited calendar', { calendar: edited, isCalendarEdited: true }],
    ['another folder and step', { copiesDir: 'D:\\Cadangan', step: 5 }],
  ])('brings back %s', (_what, part) => {
    const values = { ...wizardWith({ arsiparis: 'Endang', helpdesk: 'Rizky' }), ...part };
    const kept = WizardDraft.parse(JSON.parse(JSON.stringify(draftOf(values))));
    expect(withoutKeys(valuesOf(kept, defaults))).toEqual(withoutKeys(values));
  });

  it('starts from the shipped calendar when the one kept cannot be read', () => {
    const kept = { ...draftOf(wizardWith({})), calendar: '{"version":' };
    expect(valuesOf(kept, defaults)).toMatchObject({ calendar: defaults.calendar, isCalendarEdited: false });
  });
});
