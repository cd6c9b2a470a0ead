import * as z from 'zod';
import { StreamId } from '../../journal/entry';
import { fail, ok } from '../../result';
import { localDateOf, localDateSchema, WIB_OFFSET_MINUTES, type Instant, type LocalDate } from '../../time';
import { defineCommand, type Refusal } from '../command';
import { KALENDER_STREAM } from '../kalender/kalender';
import { foldName } from '../orang/fold-name';
import { holdsRole } from '../orang/orang';
import { PERAN_STREAM } from '../peran/peran';
import type { World } from '../world';
import { timStream, type TimEvent, type TimFacts, type TimMember } from './tim';

const Members = z
  .array(z.strictObject({ orang: StreamId, as: z.enum(['ketua', 'sekretaris', 'anggota']) }))
  .min(1)
  .max(20);

const Facts = z.strictObject({
  nama: z.string().trim().min(3).max(160).regex(/\p{L}/u),
  role: z.string().min(1).max(64),
  sk: z.string().trim().min(3).max(200),
  skDate: localDateSchema,
  from: localDateSchema,
  to: localDateSchema.nullable(),
  members: Members,
});

const FACTS = ['nama', 'role', 'sk', 'skDate', 'from', 'to'] as const;

function isSame(one: TimFacts, other: TimFacts): boolean {
  const written = (members: readonly TimMember[]): string =>
    members.map(({ orang, as }) => `${orang} ${as}`).join('\n');
  return (
    FACTS.every((field) => one[field] === other[field]) && written(one.members) === written(other.members)
  );
}

function factsOf({ nama, role, sk, skDate, from, to, members }: TimFacts): TimFacts {
  return { nama, role, sk, skDate, from, to, members };
}

/** The roles out of whose holders a team for `role` is chosen; null when the role is not one a team stands for. */
function chosenFrom(world: World, role: string): readonly string[] | null {
  const found = world.read('peran', PERAN_STREAM)?.table.roles.find(({ id }) => id === role);
  return found?.kind === 'per-berkas' && found.choose === 'team' ? found.among : null;
}

function membersRefused(world: World, { role, members }: TimFacts, at: Instant): Refusal | null {
  const among = chosenFrom(world, role);
  if (among === null) return { code: 'peran-tidak-ada', detail: { role } };
  const chairs = members.filter(({ as }) => as === 'ketua').length;
  const secretaries = members.filter(({ as }) => as === 'sekretaris').length;
  const people = new Set(members.map(({ orang }) => orang));
  if (chairs !== 1 || secretaries > 1 || people.size !== members.length)
    return { code: 'anggota-tidak-sah', detail: {} };
  for (const { orang } of members) {
    const person = world.read('orang', orang);
    if (person === null || !among.some((candidate) => holdsRole(person, candidate, at)))
      return { code: 'anggota-tidak-sah', detail: { orang, nama: person?.nama ?? '' } };
  }
  return null;
}

function today(world: World, at: Instant): LocalDate {
  const calendar = world.read('kalender', KALENDER_STREAM)?.calendar;
  return localDateOf(at, calendar?.offsetMinutes ?? WIB_OFFSET_MINUTES);
}

function factsRefused(world: World, stream: string, facts: TimFacts, at: Instant): Refusal | null {
  if (facts.to !== null && facts.to < facts.from) return { code: 'tanggal-tidak-sah' };
  const day = today(world, at);
  const isDouble = world
    .list('tim')
    .some(
      (tim) =>
        tim.stream !== stream &&
        foldName(tim.nama) === foldName(facts.nama) &&
        (tim.to === null || tim.to >= day),
    );
  if (isDouble) return { code: 'nama-sudah-dipakai', detail: { nama: facts.nama } };
  return membersRefused(world, facts, at);
}

function timEvent(event: TimEvent): TimEvent {
  return event;
}

/**
 * Registers a team by its SK; the stream is `tim:<commandId>`. One ketua, at most one sekretaris, each person once, and
 * each holds one of the roles the team is chosen from.
 * Errors: `tim-sudah-ada`, `tanggal-tidak-sah`, `nama-sudah-dipakai`, `peran-tidak-ada`, `anggota-tidak-sah`.
 */
export const registerTim = defineCommand({
  type: 'tim.register',
  v: 1,
  data: Facts,
  decide: (world, data, { at, commandId }) => {
    const stream = timStream(commandId);
    if (world.read('tim', stream) !== null) return fail({ code: 'tim-sudah-ada' });
    const refusal = factsRefused(world, stream, data, at);
    if (refusal !== null) return fail(refusal);
    return ok([timEvent({ stream, type: 'TimRegistered', v: 1, happenedAt: at, data })]);
  },
});

/**
 * Corrects a team, or follows a changed SK. `seen` is the team on the screen.
 * Errors: `tim-tidak-ada`, `berubah-sejak-dibuka` with the team that stands there now, and those of `registerTim`.
 */
export const editTim = defineCommand({
  type: 'tim.edit',
  v: 1,
  data: Facts.extend({ tim: StreamId, seen: Facts }),
  decide: (world, { tim, seen, ...facts }, { at }) => {
    const state = world.read('tim', tim);
    if (state === null) return fail({ code: 'tim-tidak-ada' });
    if (!isSame(state, seen))
      return fail({
        code: 'berubah-sejak-dibuka',
        detail: { ...factsOf(state), members: state.members.map((member) => ({ ...member })) },
      });
    const refusal = factsRefused(world, tim, facts, at);
    if (refusal !== null) return fail(refusal);
    return ok([timEvent({ stream: tim, type: 'TimEdited', v: 1, happenedAt: at, data: facts })]);
  },
});

/**
 * Ends a team with its last day; null: today. Running berkas keep the people named in them.
 * Errors: `tim-tidak-ada`, `tim-sudah-berakhir`, `tanggal-tidak-sah` (before its first day, or after its last).
 */
export const endTim = defineCommand({
  type: 'tim.end',
  v: 1,
  data: z.strictObject({ tim: StreamId, to: localDateSchema.nullable() }),
  decide: (world, { tim, to }, { at }) => {
    const state = world.read('tim', tim);
    if (state === null) return fail({ code: 'tim-tidak-ada' });
    const day = today(world, at);
    if (state.to !== null && state.to < day) return fail({ code: 'tim-sudah-berakhir' });
    const last = to ?? day;
    if (last < state.from || (state.to !== null && last > state.to))
      return fail({ code: 'tanggal-tidak-sah' });
    return ok([timEvent({ stream: tim, type: 'TimEnded', v: 1, happenedAt: at, data: { to: last } })]);
  },
});
