import { DEFAULT_PROFILE } from '../../shared/domain/kantor/default-profile.data';
import { KANTOR_STREAM } from '../../shared/domain/kantor/kantor';
import { orangStream } from '../../shared/domain/orang/orang';
import { valueOf } from '../../shared/result';
import { localDateOf, MS_PER_MINUTE, type Instant } from '../../shared/time';
import type { CommandRequest } from '../commands/dispatch';
import type { Seed } from '../office/assets';
import type { Office } from '../office/office';
import type { Chance } from './chance';
import type { Member, Team } from './crew';
import {
  CONTOH_OFFICE,
  CONTOH_PEOPLE,
  CONTOH_TEAMS,
  type ContohPerson,
  type ContohTeam,
} from './people.data';

/** Everybody of a sample office just opened, and its teams. */
export interface Founded {
  readonly people: readonly Member[];
  readonly teams: readonly Team[];
}

/** Between two acts of the administrator on the first morning. */
const PAUSE_MS = MS_PER_MINUTE / 4;

/**
 * Opens the sample office as the first run does, but as `contoh` and without a password: nobody in it has one. Its
 * profile, people and teams follow one by one. Throws when a command is refused. `at`: ms since epoch.
 */
export function foundContoh(
  office: Office,
  seed: Seed,
  chance: Chance,
  at: Instant,
  setClock: (at: Instant) => void,
): Founded {
  const [first, ...others] = CONTOH_PEOPLE;
  const id = chance.id();
  const administrator = orangStream(id);
  let now = at;
  setClock(now);
  open(office, seed, chance, { id, first });

  const send = (type: string, data: object): string => {
    now += PAUSE_MS;
    setClock(now);
    const request = requestOf(type, data, chance.id());
    return valueOf(office.door.run({ actor: administrator, internal: false }, request)).subject;
  };

  const people = [
    { stream: administrator, ...first },
    ...others.map((person) => ({ stream: send('orang.register', personData(person)), ...person })),
  ];
  const seen = office.world.read('kantor', KANTOR_STREAM)?.profile;
  send('kantor.set-profile', { profile: { ...DEFAULT_PROFILE, nama: CONTOH_OFFICE }, seen });
  const day = localDateOf(at, seed.calendar.offsetMinutes);
  const teams = CONTOH_TEAMS.map((team): Team => {
    const streams = team.members.map((nama) => people.find((person) => person.nama === nama)?.stream ?? '');
    return { stream: send('tim.register', teamData(team, streams, day)), people: streams };
  });
  return { people, teams };
}

/** The founding batch: all of it holds, or none. */
function open(
  { door, store }: Office,
  seed: Seed,
  chance: Chance,
  { id, first }: { readonly id: string; readonly first: ContohPerson },
): void {
  const request = (type: string, data: object): CommandRequest => requestOf(type, data, chance.id());
  const sender = { actor: orangStream(id), internal: true };
  const { dataId } = store.identity;
  const done = door.runAll(sender, chance.id(), [
    request('kantor.open', { nama: CONTOH_OFFICE, dataId, kind: 'contoh' }),
    request('peran.publish-table', seed.roles),
    request('kalender.publish', seed.calendar),
    request('keputusan.publish', seed.decree),
    ...seed.sops.map((sop) => request('sop.publish', { sop })),
    requestOf('orang.register-first', personData(first), id),
  ]);
  valueOf(done);
}

function requestOf(type: string, data: object, commandId: string): CommandRequest {
  return { commandId, type, v: 1, data };
}

function personData({ nama, jabatan, roles }: ContohPerson): object {
  return { nama, jabatan, roles };
}

function teamData({ nama, sk }: ContohTeam, streams: readonly string[], day: string): object {
  const members = streams.map((orang, place) => ({ orang, as: place === 0 ? 'ketua' : 'anggota' }));
  return { nama, role: 'pokja', sk, skDate: day, from: day, to: null, members };
}
