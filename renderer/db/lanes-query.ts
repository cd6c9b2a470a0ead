import { KALENDER_STREAM } from '../../shared/domain/kalender/kalender';
import { rolesOf } from '../../shared/domain/orang/orang';
import { lanesOfPerson } from '../../shared/domain/peran/lanes-of-person';
import { PERAN_STREAM } from '../../shared/domain/peran/peran';
import { worksOn } from '../../shared/domain/tim/tim';
import { localDateOf, WIB_OFFSET_MINUTES } from '../../shared/time';
import { stateOf } from './berkas-query';
import { keysAt } from './queue-query';
import type { LajurDb } from './schema';

/**
 * The lanes a person may have to do with at `moment` (ms since epoch): by roles, by teams under SK, by being named in a
 * running berkas.
 */
export async function lanesOf(db: LajurDb, person: string, moment: number): Promise<ReadonlySet<string>> {
  const [peran, orang, tims, keys, kalender] = await Promise.all([
    stateOf(db, 'peran', PERAN_STREAM),
    db.orang.get(person),
    db.tim.toArray(),
    keysAt(db, person, moment),
    stateOf(db, 'kalender', KALENDER_STREAM),
  ]);
  if (peran === null || orang === undefined) return new Set();
  const today = localDateOf(moment, kalender?.calendar.offsetMinutes ?? WIB_OFFSET_MINUTES);
  const teams = tims.filter(
    (tim) => worksOn(tim, today) && tim.members.some((member) => member.orang === person),
  );
  return lanesOfPerson(peran.table, {
    roles: rolesOf(orang, moment),
    teamRoles: teams.map(({ role }) => role),
    lanes: keys.flatMap(laneOfTeamKey),
  });
}

/** A team's key in one berkas is `tim:<berkas>:<lane>`. */
function laneOfTeamKey(key: string): readonly string[] {
  return key.startsWith('tim:') ? [key.slice(key.lastIndexOf(':') + 1)] : [];
}
