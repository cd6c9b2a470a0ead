import { ActionIcon, Button, NativeSelect, Select } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { TimMember } from '../../../shared/domain/tim/tim';
import { useNames } from '../../db/use-office';
import classes from './pengaturan.module.css';
import { timStrings as strings } from './tim.strings';
import { MEMBER_AS } from './tim-values';
import type { TeamRole } from './use-team-role';

interface MemberLineProps {
  readonly team: TeamRole;
  readonly member: TimMember;
  readonly place: number;
  readonly onChange: (member: TimMember) => void;
  readonly onRemove: () => void;
}

function MemberLine({ team, member, place, onChange, onRemove }: MemberLineProps) {
  const nameOf = useNames();
  const known = team.people.map(({ stream, nama }) => ({ value: stream, label: nama }));
  // Who no longer holds the role still stands in the SK as it was.
  const isGone = member.orang !== '' && !known.some(({ value }) => value === member.orang);
  const offered = isGone ? [...known, { value: member.orang, label: nameOf(member.orang) }] : known;
  return (
    <li className={classes.member}>
      <Select
        size="xs"
        aria-label={strings.member(place)}
        searchable
        data={offered}
        value={member.orang || null}
        onChange={(orang) => {
          onChange({ ...member, orang: orang ?? '' });
        }}
      />
      <NativeSelect
        size="xs"
        aria-label={strings.asOf(place)}
        data={MEMBER_AS.map((as) => ({ value: as, label: strings.as(as) }))}
        value={member.as}
        onChange={(event) => {
          const as = MEMBER_AS.find((one) => one === event.currentTarget.value);
          if (as !== undefined) onChange({ ...member, as });
        }}
      />
      <ActionIcon variant="subtle" color="gray" aria-label={strings.removeMember(place)} onClick={onRemove}>
        <IconX size={14} aria-hidden />
      </ActionIcon>
    </li>
  );
}

interface MembersFieldProps {
  readonly team: TeamRole;
  readonly members: readonly TimMember[];
  readonly error: string | null;
  readonly onChange: (members: readonly TimMember[]) => void;
}

/** The people of a team and what each is in it. */
export function MembersField({ team, members, error, onChange }: MembersFieldProps) {
  return (
    <fieldset className={classes.group}>
      <legend className={classes.head}>{strings.members}</legend>
      <p className={classes.dim}>
        {team.people.length === 0 ? strings.nobody(team.amongLabel) : strings.membersHint(team.amongLabel)}
      </p>
      <ul className={classes.members}>
        {members.map((member, index) => (
          <MemberLine
            key={index}
            team={team}
            member={member}
            place={index + 1}
            onChange={(next) => {
              onChange(members.map((one, at) => (at === index ? next : one)));
            }}
            onRemove={() => {
              onChange(members.filter((_one, at) => at !== index));
            }}
          />
        ))}
      </ul>
      {error !== null && (
        <p role="alert" className={classes.wrong}>
          {error}
        </p>
      )}
      <Button
        variant="default"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => {
          onChange([...members, { orang: '', as: 'anggota' }]);
        }}
      >
        {strings.addMember}
      </Button>
    </fieldset>
  );
}
