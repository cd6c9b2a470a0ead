import { foldName } from '../../../../shared/domain/orang/fold-name';
import { workCalendarSchema, type WorkCalendar } from '../../../../shared/domain/kalender/calendar';
import type { KantorProfile } from '../../../../shared/domain/kantor/profile';
import { ADMINISTRATOR } from '../../../../shared/domain/peran/peran';
import type { ResponseOf } from '../../../../shared/ipc/contract';
import type { wizardContract, WizardDraft, WizardPerson } from '../../../../shared/ipc/wizard.contract';
import type { YearDays } from '../../../parts/kalender/year-days';
import type { Role } from '../../../../shared/sop/schema';

/** What main proposes for a new office. */
export type WizardDefaults = ResponseOf<(typeof wizardContract)['session:wizard-defaults']>;

/** The steps of the wizard. */
export const STEPS = [1, 2, 3, 4, 5] as const;
/** One step of the wizard. */
export type Step = (typeof STEPS)[number];

/** One line of the table of people: a role, and who holds it. A person with several roles stands in several lines. */
export interface PersonLine {
  readonly key: string;
  readonly role: string;
  readonly nama: string;
  readonly jabatan: string;
}

/** Who becomes the first administrator: somebody of the table, by name, or somebody else. */
export type Administrator =
  | { readonly kind: 'unchosen' }
  | { readonly kind: 'listed'; readonly nama: string }
  | { readonly kind: 'other'; readonly nama: string; readonly jabatan: string };

/** All that the wizard holds, but for the password. */
export interface WizardValues {
  readonly step: Step;
  readonly profile: KantorProfile;
  readonly lines: readonly PersonLine[];
  readonly administrator: Administrator;
  readonly calendar: WorkCalendar;
  readonly isCalendarEdited: boolean;
  /** The year's list as it stands on the screen, with lines that cannot be in a calendar yet. */
  readonly openYear: YearDays | null;
  readonly copiesDir: string;
}

const NOBODY = { kind: 'other', nama: '', jabatan: '' } as const;

/** The roles that people can be given, but for administrator, which the wizard asks for by itself. */
export function listedRoles({ roles }: WizardDefaults): readonly Role[] {
  return roles.filter(({ id, kind }) => id !== ADMINISTRATOR && (kind === 'jabatan' || kind === 'tugas'));
}

let keysGiven = 0;

/** An empty line for a role. A post is named on letters as it is called; who helps out has a post of their own. */
export function emptyLine({ id, label, kind }: Role): PersonLine {
  keysGiven += 1;
  return { key: `${id}-${keysGiven}`, role: id, nama: '', jabatan: kind === 'jabatan' ? label : '' };
}

/** What a new wizard starts with. */
export function freshValues(defaults: WizardDefaults): WizardValues {
  return {
    step: 1,
    profile: defaults.profile,
    lines: listedRoles(defaults).map(emptyLine),
    administrator: { kind: 'unchosen' },
    calendar: defaults.calendar,
    isCalendarEdited: false,
    openYear: null,
    copiesDir: defaults.copiesDir,
  };
}

/** The people of the table, each once, with all roles; the first post written for a name counts. */
export function peopleOf(lines: readonly PersonLine[]): readonly WizardPerson[] {
  const people = new Map<string, WizardPerson>();
  for (const { nama, jabatan, role } of lines) {
    const name = foldName(nama);
    if (name === '') continue;
    const known = people.get(name);
    const held = { role, from: null, to: null };
    people.set(name, {
      nama: known?.nama ?? nama.trim(),
      jabatan: known?.jabatan || jabatan.trim(),
      roles: [...(known?.roles ?? []), held],
    });
  }
  return [...people.values()];
}

/** Everybody the office starts with, and the place among them of the first administrator. */
export function crewOf({ lines, administrator }: WizardValues): {
  readonly people: readonly WizardPerson[];
  readonly administrator: number;
} {
  const people = peopleOf(lines);
  if (administrator.kind === 'unchosen') return { people, administrator: -1 };
  const name = foldName(administrator.nama);
  const place = people.findIndex(({ nama }) => foldName(nama) === name);
  if (place >= 0 || administrator.kind === 'listed') return { people, administrator: place };
  const other = { nama: administrator.nama.trim(), jabatan: administrator.jabatan.trim(), roles: [] };
  return { people: [...people, other], administrator: people.length };
}

/** What is kept on disk while the wizard is half filled. Its lines stand there as they stand in the table. */
export function draftOf(values: WizardValues): WizardDraft {
  const { step, profile, lines, administrator, calendar, isCalendarEdited, copiesDir } = values;
  const people = lines.map(({ role, nama, jabatan }) => ({
    nama,
    jabatan,
    roles: [{ role, from: null, to: null }],
  }));
  const isOther = administrator.kind === 'other';
  const other = isOther ? [{ nama: administrator.nama, jabatan: administrator.jabatan, roles: [] }] : [];
  const chosen = administrator.kind === 'listed' ? foldName(administrator.nama) : null;
  const place = isOther ? people.length : people.findIndex(({ nama }) => foldName(nama) === chosen);
  return {
    step,
    profile,
    people: [...people, ...other],
    administrator: place < 0 ? null : place,
    calendar: isCalendarEdited ? JSON.stringify(calendar) : null,
    copiesDir,
  };
}

function administratorIn({ people, administrator }: WizardDraft): Administrator {
  const person = administrator === null ? undefined : people[administrator];
  if (person === undefined) return { kind: 'unchosen' };
  return person.roles.length === 0
    ? { ...NOBODY, nama: person.nama, jabatan: person.jabatan }
    : { kind: 'listed', nama: person.nama };
}

/** The calendar of a draft; null when it holds none that can be read. */
function calendarIn({ calendar }: WizardDraft): WorkCalendar | null {
  if (calendar === null) return null;
  try {
    const read = workCalendarSchema.safeParse(JSON.parse(calendar));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** Takes up a draft. Roles the office's table does not know are left out; missing ones get an empty line. */
export function valuesOf(draft: WizardDraft, defaults: WizardDefaults): WizardValues {
  const roles = listedRoles(defaults);
  const lines = roles.flatMap((role) => {
    const kept = draft.people.filter((person) => person.roles[0]?.role === role.id);
    if (kept.length === 0) return [emptyLine(role)];
    return kept.map(({ nama, jabatan }) => ({ ...emptyLine(role), nama, jabatan }));
  });
  const calendar = calendarIn(draft);
  return {
    step: STEPS.find((step) => step === draft.step) ?? 1,
    profile: draft.profile,
    lines,
    administrator: administratorIn(draft),
    calendar: calendar ?? defaults.calendar,
    isCalendarEdited: calendar !== null,
    openYear: null,
    copiesDir: draft.copiesDir ?? defaults.copiesDir,
  };
}

/** Somebody else than the people of the table, not named yet. */
export function otherAdministrator(): Administrator {
  return NOBODY;
}
