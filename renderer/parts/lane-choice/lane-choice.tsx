import { Checkbox, Radio, Stack } from '@mantine/core';
import type { LaneHolder } from '../../../shared/domain/berkas/berkas-state';
import { rolesOf, type OrangRow } from '../../../shared/domain/orang/orang';
import { useOrangList, useRoles } from '../../db/use-office';
import { currentTime } from '../../lib/clock';
import type { NeededLane } from './needed-lanes';
import { laneChoiceStrings as strings } from './lane-choice.strings';

interface LaneChoiceProps {
  readonly lane: NeededLane;
  readonly value: LaneHolder | null;
  readonly error: string | null;
  readonly onChange: (holder: LaneHolder | null) => void;
}

function holdersOf(people: readonly OrangRow[], roles: readonly string[]): readonly OrangRow[] {
  const now = currentTime();
  return people.filter((orang) => rolesOf(orang, now).some((role) => roles.includes(role)));
}

function RoleChoice({
  lane,
  value,
  error,
  onChange,
  people,
}: LaneChoiceProps & { readonly people: readonly OrangRow[] }) {
  const roles = useRoles();
  const labelOf = (role: string): string =>
    (roles.kind === 'ready' ? roles.value.find(({ id }) => id === role)?.label : undefined) ?? role;
  return (
    <Radio.Group
      label={strings.roleLabel(lane.label)}
      description={lane.isRequired ? undefined : strings.optional}
      required={lane.isRequired}
      error={error}
      value={value?.kind === 'role' ? value.role : ''}
      onChange={(role) => {
        onChange(role === '' ? null : { kind: 'role', role });
      }}
    >
      <Stack gap={8} my={6}>
        {lane.among.map((role) => {
          const names = holdersOf(people, [role]).map(({ nama }) => nama);
          return (
            <Radio
              key={role}
              value={role}
              label={labelOf(role)}
              description={names.length === 0 ? strings.vacant : names.join(', ')}
            />
          );
        })}
        {!lane.isRequired && <Radio value="" label={strings.none} />}
      </Stack>
    </Radio.Group>
  );
}

function TeamChoice({
  lane,
  value,
  error,
  onChange,
  people,
}: LaneChoiceProps & { readonly people: readonly OrangRow[] }) {
  const able = holdersOf(people, lane.among);
  const chosen = value?.kind === 'team' ? [...value.people] : [];
  return (
    <Checkbox.Group
      label={strings.teamLabel(lane.label)}
      description={lane.isRequired ? undefined : strings.optional}
      required={lane.isRequired}
      error={error}
      value={chosen}
      onChange={(next) => {
        onChange(next.length === 0 ? null : { kind: 'team', people: next });
      }}
    >
      <Stack gap={4} mt={4}>
        {able.length === 0 && <p>{strings.nobody}</p>}
        {able.map(({ stream, nama, jabatan }) => (
          <Checkbox
            key={stream}
            value={stream}
            label={nama}
            description={jabatan === '' ? undefined : jabatan}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

/** Names who holds a lane in this berkas: one of the posts it may stand for, or the people of a team. */
export function LaneChoice(props: LaneChoiceProps) {
  const people = useOrangList();
  const known = people.kind === 'ready' ? people.value : [];
  return props.lane.choose === 'role' ? (
    <RoleChoice {...props} people={known} />
  ) : (
    <TeamChoice {...props} people={known} />
  );
}
