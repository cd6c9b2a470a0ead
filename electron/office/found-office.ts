import { randomBytes, randomUUID } from 'node:crypto';
import type { Refusal } from '../../shared/domain/command';
import { nextVersion } from '../../shared/domain/kalender/kalender-commands';
import { KANTOR_STREAM, type KantorKind } from '../../shared/domain/kantor/kantor';
import { profileOfName } from '../../shared/domain/kantor/profile';
import {
  readRecoveryCode,
  RECOVERY_CODE_BYTES,
  recoveryCodeOf,
} from '../../shared/domain/kantor/recovery-code';
import { orangStream } from '../../shared/domain/orang/orang';
import { ADMINISTRATOR } from '../../shared/domain/peran/peran';
import type { Wizard, WizardPerson } from '../../shared/ipc/wizard.contract';
import { fail, ok, type Result } from '../../shared/result';
import type { CommandRequest } from '../commands/dispatch';
import type { Seed } from './assets';
import type { Office } from './office';

/** What the first run asks, but for the copies, which are the PC's matter and not the office's. */
export type FirstRun = Omit<Wizard, 'copiesDir'>;

/** A new office: its administrator's stream, and the recovery code that is told this once. */
export interface Founded {
  readonly person: string;
  readonly recoveryCode: string;
}

/** A command of the founding, and what of the wizard it came from. */
interface Step {
  readonly request: CommandRequest;
  readonly from: { readonly row: number } | { readonly field: string } | null;
}

function step(
  type: string,
  data: unknown,
  from: Step['from'] = null,
  commandId: string = randomUUID(),
): Step {
  return { request: { commandId, type, v: 1, data }, from };
}

/** Makes a recovery code and its line in `akun.db`. */
export async function makeRecoveryCode(
  { akun }: Pick<Office, 'akun'>,
  at: number,
): Promise<{ readonly code: string; readonly line: number }> {
  const code = recoveryCodeOf(randomBytes(RECOVERY_CODE_BYTES));
  const line = await akun.add(KANTOR_STREAM, readRecoveryCode(code) ?? code, at, 'kode-pemulihan');
  return { code, line };
}

/**
 * Opens a new office: its first entries are one batch (the office and its profile, its roles, calendar, decree and SOPs, all its
 * people, and the facts of a password and a recovery code), so that a kill leaves all of them or none.
 * Errors: those of the commands, with `detail.row` (the place in `people`) or `detail.field`.
 */
export async function foundOffice(
  office: Office,
  seed: Seed,
  kind: KantorKind,
  first: FirstRun,
  at: number,
): Promise<Result<Founded, Refusal>> {
  const ids = first.people.map(() => randomUUID());
  const adminId = ids[first.administrator];
  if (adminId === undefined) return fail({ code: 'orang-tidak-ada', detail: { field: 'administrator' } });
  const person = orangStream(adminId);
  const credential = await office.akun.add(person, first.password, at);
  const recovery = await makeRecoveryCode(office, at);
  const steps = [
    ...officeSteps(office, seed, kind, first),
    ...peopleSteps(first, ids),
    step('orang.set-password', { orang: person, credential }),
    step('kantor.set-recovery-code', { credential: recovery.line }),
  ];
  const requests = steps.map(({ request }) => request);
  const done = office.door.runAll({ actor: person, internal: true }, randomUUID(), requests);
  return done.ok ? ok({ person, recoveryCode: recovery.code }) : fail(named(done.error, steps));
}

function officeSteps(office: Office, seed: Seed, kind: KantorKind, first: FirstRun): readonly Step[] {
  const { profile, calendar } = first;
  const { dataId } = office.store.identity;
  const inForce =
    calendar === null ? seed.calendar : { ...calendar, version: nextVersion(seed.calendar.version) };
  return [
    step('kantor.open', { nama: profile.nama, dataId, kind }, { field: 'profile' }),
    step('kantor.set-profile', { profile, seen: profileOfName(profile.nama) }, { field: 'profile' }),
    step('peran.publish-table', seed.roles),
    step('kalender.publish', inForce, { field: 'calendar' }),
    step('keputusan.publish', seed.decree),
    ...seed.sops.map((sop) => step('sop.publish', { sop })),
  ];
}

/** Who becomes administrator comes first, for good whatever the wizard says of that role; then the others in order. */
function peopleSteps({ people, administrator }: FirstRun, ids: readonly string[]): readonly Step[] {
  const rows = people.map((person, row) => ({ person, row, id: ids[row] ?? '' }));
  const ordered = [...rows].sort((a, b) => Number(b.row === administrator) - Number(a.row === administrator));
  const registered = ordered.map(({ person, row, id }) => {
    const isFirst = row === administrator;
    const roles = person.roles.filter(isUndated).map(({ role }) => role);
    const type = isFirst ? 'orang.register-first' : 'orang.register';
    const data = {
      nama: person.nama,
      jabatan: person.jabatan,
      roles: isFirst ? [ADMINISTRATOR, ...roles.filter((role) => role !== ADMINISTRATOR)] : roles,
    };
    return step(type, data, { row }, id);
  });
  const dated = rows.flatMap(({ person, row, id }) =>
    person.roles
      .filter((role) => !isUndated(role) && !(row === administrator && role.role === ADMINISTRATOR))
      .map((role) => step('peran.grant', { orang: orangStream(id), ...role }, { row })),
  );
  return [...registered, ...dated];
}

function isUndated({ from, to }: WizardPerson['roles'][number]): boolean {
  return from === null && to === null;
}

/** Says which row or field of the wizard a refused command came from, in the place of its number in the batch. */
function named({ code, detail = {} }: Refusal, steps: readonly Step[]): Refusal {
  const { index, ...rest } = detail;
  const from = typeof index === 'number' ? steps[index]?.from : null;
  return { code, detail: { ...rest, ...from } };
}
