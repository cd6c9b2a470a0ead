import { KALENDER_STREAM } from '../../shared/domain/kalender/kalender';
import { KANTOR_STREAM } from '../../shared/domain/kantor/kantor';
import { holdsRole, rolesOf, type OrangState } from '../../shared/domain/orang/orang';
import { ADMINISTRATOR } from '../../shared/domain/peran/peran';
import type { Advice, Person, Status } from '../../shared/ipc/session.contract';
import { WIB_OFFSET_MINUTES } from '../../shared/time';
import type { Office } from '../office/office';

/** What the session is at a moment. Units: `now` ms since epoch. */
export interface SessionFacts {
  readonly person: string | null;
  readonly locked: boolean;
  /** Wrong PINs have not closed this lock to the PIN. */
  readonly pinHeard: boolean;
  readonly now: number;
}

/** Where an office's session stands, as every window is told it. */
export function sessionStatus(
  office: Office,
  { person, locked, pinHeard, now }: SessionFacts,
): Extract<Status, { kind: 'login' | 'locked' | 'open' }> {
  const { world } = office;
  const kantor = world.read('kantor', KANTOR_STREAM);
  const name = { kantor: kantor?.nama ?? '', contoh: kantor?.kind === 'contoh' };
  const orang = person === null ? null : world.read('orang', person);
  if (orang === null) return { kind: 'login', ...name };
  const shown = personOf(orang, now);
  if (locked) return { kind: 'locked', ...name, person: shown, pin: orang.pin !== null && pinHeard };
  const offsetMinutes = world.read('kalender', KALENDER_STREAM)?.calendar.offsetMinutes ?? WIB_OFFSET_MINUTES;
  const clockDoubt = office.clockDoubt();
  return {
    kind: 'open',
    ...name,
    person: shown,
    clockDoubt,
    offsetMinutes,
    advice: adviceFor(office, orang, now),
  };
}

function personOf(orang: OrangState, now: number): Person {
  const { stream, nama, jabatan } = orang;
  return { stream, nama, jabatan, roles: [...rolesOf(orang, now)] };
}

/** The sample office has neither passwords nor a recovery code, and needs no advice. */
function adviceFor({ world }: Office, orang: OrangState, now: number): Advice[] {
  const kantor = world.read('kantor', KANTOR_STREAM);
  if (kantor?.kind !== 'kantor' || !holdsRole(orang, ADMINISTRATOR, now)) return [];
  const able = world
    .list('orang')
    .filter((other) => other.credential !== null && holdsRole(other, ADMINISTRATOR, now));
  return [
    ...(able.length < 2 ? (['administrator-tunggal'] as const) : []),
    ...(kantor.recovery === null ? (['kode-pemulihan-belum-ada'] as const) : []),
  ];
}
