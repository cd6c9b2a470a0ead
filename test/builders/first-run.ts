import type { FirstRun } from '../../electron/office/found-office';
import { DEFAULT_PROFILE } from '../../shared/domain/kantor/default-profile.data';
import type { WizardPerson } from '../../shared/ipc/wizard.contract';

/** What of a first run matters to a test; the rest is as the wizard proposes it. */
export interface FirstRunWish {
  readonly kantor?: string;
  readonly nama: string;
  readonly jabatan?: string;
  readonly roles?: readonly string[];
  readonly password: string;
  readonly others?: readonly WizardPerson[];
  readonly calendar?: FirstRun['calendar'];
}

/** A person of the wizard whose roles are held from now on. */
export function aWizardPerson(nama: string, jabatan = '', roles: readonly string[] = []): WizardPerson {
  return { nama, jabatan, roles: roles.map((role) => ({ role, from: null, to: null })) };
}

/** A whole first run; its administrator is the first person. */
export function aFirstRun(wish: FirstRunWish): FirstRun {
  const {
    kantor = 'Bagian Uji',
    nama,
    jabatan = '',
    roles = [],
    password,
    others = [],
    calendar = null,
  } = wish;
  return {
    profile: { ...DEFAULT_PROFILE, nama: kantor },
    people: [aWizardPerson(nama, jabatan, roles), ...others],
    administrator: 0,
    password,
    calendar,
  };
}
