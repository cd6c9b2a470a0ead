import type { TimFacts, TimMember, TimMemberAs } from '../../../shared/domain/tim/tim';
import { timStrings as strings } from './tim.strings';

/** What a member can be. */
export const MEMBER_AS = ['ketua', 'sekretaris', 'anggota'] as const satisfies readonly TimMemberAs[];

/** A team while it is filled in; dates empty until chosen. */
export interface TimValues {
  readonly nama: string;
  readonly sk: string;
  readonly skDate: string;
  readonly from: string;
  readonly to: string;
  readonly members: readonly TimMember[];
}

/** What is wrong, by field. */
export type TimErrors = { readonly [Field in keyof TimValues]?: string };

/** A team nobody has written anything of; three members is the least a Pokja has. */
export const EMPTY_TIM: TimValues = {
  nama: '',
  sk: '',
  skDate: '',
  from: '',
  to: '',
  members: [
    { orang: '', as: 'ketua' },
    { orang: '', as: 'anggota' },
    { orang: '', as: 'anggota' },
  ],
};

/** A team as it stands, to be changed. */
export function timValuesOf({ nama, sk, skDate, from, to, members }: TimFacts): TimValues {
  return { nama, sk, skDate, from, to: to ?? '', members };
}

/** The plain data of a team, without what rows carry besides. */
export function factsOf({ nama, role, sk, skDate, from, to, members }: TimFacts) {
  return { nama, role, sk, skDate, from, to, members: members.map(({ orang, as }) => ({ orang, as })) };
}

/** What was filled in, as a command takes it. */
export function factsIn({ nama, sk, skDate, from, to, members }: TimValues, role: string) {
  return factsOf({ nama: nama.trim(), role, sk: sk.trim(), skDate, from, to: to || null, members });
}

function areMembersWrong(members: readonly TimMember[]): boolean {
  const people = new Set(members.map(({ orang }) => orang));
  const count = (as: TimMemberAs): number => members.filter((member) => member.as === as).length;
  return people.has('') || people.size !== members.length || count('ketua') !== 1 || count('sekretaris') > 1;
}

/** What a team lacks. */
export function timErrors({ nama, sk, skDate, from, to, members }: TimValues): TimErrors {
  return {
    ...(nama.trim().length < 3 && { nama: strings.namaMissing }),
    ...(sk.trim().length < 3 && { sk: strings.skMissing }),
    ...(skDate === '' && { skDate: strings.dateMissing }),
    ...(from === '' && { from: strings.dateMissing }),
    ...(to !== '' && to < from && { to: strings.order }),
    ...(areMembersWrong(members) && { members: strings.membersWrong }),
  };
}
