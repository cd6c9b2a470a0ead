import type { Instant, LocalDate } from '../../time';
import type { HeldRole, OrangState, Period } from './orang';

/** Plh. stands in for an official who is away for a time, Plt. for a post nobody holds. Source: aturan.md, section 11. */
export type PenggantiKind = 'plh' | 'plt';

/**
 * A whole post held in another's stead, by surat perintah. `of` is whose post it is, null where it is vacant; `surat` its
 * number, null while it is to follow. Units: ms since epoch.
 */
export interface Pengganti extends Period {
  readonly id: string;
  readonly role: string;
  readonly kind: PenggantiKind;
  readonly of: string | null;
  readonly surat: string | null;
  readonly suratDate: LocalDate | null;
}

/**
 * Work of a role handed to a person for a time: the queue only, no post and no signature. `sop` narrows it to one SOP.
 * Units: ms since epoch.
 */
export interface Penugasan extends Period {
  readonly id: string;
  readonly role: string;
  readonly sop: string | null;
  readonly by: string;
  readonly reason: string;
}

function holds({ from, to }: Period, moment: Instant): boolean {
  return from <= moment && (to === null || moment < to);
}

/** The posts a person holds in another's stead at `moment` (ms since epoch). */
export function actingAt(orang: Pick<OrangState, 'pengganti'>, moment: Instant): readonly Pengganti[] {
  return orang.pengganti.filter((one) => holds(one, moment));
}

/** The work handed to a person for a time that is theirs at `moment` (ms since epoch). */
export function assignedAt(orang: Pick<OrangState, 'penugasan'>, moment: Instant): readonly Penugasan[] {
  return orang.penugasan.filter((one) => holds(one, moment));
}

/**
 * In whose stead a person acted on a task of these queue roles at a moment: a post held only as Plh. or Plt. Null: in
 * their own right.
 */
export function capacityAt(
  orang: Pick<OrangState, 'peran' | 'pengganti'>,
  roles: readonly string[],
  moment: Instant,
): Pengganti | null {
  const isOwn = orang.peran.some((held: HeldRole) => roles.includes(held.role) && holds(held, moment));
  if (isOwn) return null;
  return actingAt(orang, moment).find(({ role }) => roles.includes(role)) ?? null;
}

/**
 * Whether a person has work of these roles (null: of none) at a moment only in another's stead: as Plh. or Plt., or by a
 * penugasan.
 */
export function standsIn(
  orang: Pick<OrangState, 'peran' | 'pengganti' | 'penugasan'>,
  roles: readonly (string | null)[],
  moment: Instant,
): boolean {
  const isOwn = orang.peran.some((held: HeldRole) => roles.includes(held.role) && holds(held, moment));
  const stead = [...actingAt(orang, moment), ...assignedAt(orang, moment)];
  return !isOwn && stead.some(({ role }) => roles.includes(role));
}
