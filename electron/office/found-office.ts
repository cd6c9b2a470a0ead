import { randomUUID } from 'node:crypto';
import type { CommandRequest } from '../commands/dispatch';
import type { KantorKind } from '../../shared/domain/kantor/kantor';
import { orangStream } from '../../shared/domain/orang/orang';
import { ADMINISTRATOR } from '../../shared/domain/peran/peran';
import type { Refusal } from '../../shared/domain/command';
import { ok, type Result } from '../../shared/result';
import type { Seed } from './assets';
import type { Office } from './office';

/** What the first-run screen asks. */
export interface FirstRun {
  readonly kantor: string;
  readonly nama: string;
  readonly jabatan: string;
  readonly roles: readonly string[];
  readonly password: string;
}

/**
 * Opens a new office: its first entries are one batch (the office, its roles, calendar and SOPs, its first
 * administrator, and the fact of a password), so that a kill leaves all of them or none.
 * Returns the stream of the administrator. Errors: those of the commands.
 */
export async function foundOffice(
  office: Office,
  seed: Seed,
  kind: KantorKind,
  first: FirstRun,
  at: number,
): Promise<Result<string, Refusal>> {
  const personId = randomUUID();
  const person = orangStream(personId);
  const credential = await office.akun.add(person, first.password, at);
  const request = (type: string, data: unknown, commandId: string = randomUUID()): CommandRequest => ({
    commandId,
    type,
    v: 1,
    data,
  });
  const roles = [ADMINISTRATOR, ...first.roles.filter((role) => role !== ADMINISTRATOR)];
  const requests = [
    request('kantor.open', { nama: first.kantor, dataId: office.store.identity.dataId, kind }),
    request('peran.publish-table', seed.roles),
    request('kalender.publish', seed.calendar),
    ...seed.sops.map((sop) => request('sop.publish', { sop })),
    request('orang.register-first', { nama: first.nama, jabatan: first.jabatan, roles }, personId),
    request('orang.set-password', { orang: person, credential }),
  ];
  const done = office.door.runAll({ actor: person, internal: true }, randomUUID(), requests);
  return done.ok ? ok(person) : done;
}
