import { DEFAULT_PROFILE } from '../../shared/domain/kantor/default-profile.data';
import type { ResponseOf } from '../../shared/ipc/contract';
import type { wizardContract } from '../../shared/ipc/wizard.contract';
import { drivesOf } from '../data-folder/drives';
import type { Seed } from './assets';

/** Where this PC would keep things. */
export interface FirstRunPlaces {
  readonly dataDir: string;
  readonly copiesDir: string;
}

/** What the wizard is prefilled with: the program's own files, and the disks of this PC. */
export function firstRunDefaults(
  { roles, calendar }: Seed,
  { dataDir, copiesDir }: FirstRunPlaces,
): ResponseOf<(typeof wizardContract)['session:wizard-defaults']> {
  return {
    profile: DEFAULT_PROFILE,
    roles: roles.roles.map((role) =>
      role.kind === 'per-berkas' ? { ...role, among: [...role.among] } : { ...role },
    ),
    calendar,
    dataDir,
    copiesDir,
    drives: [...drivesOf(dataDir)],
  };
}
