import { Checkbox, Stack } from '@mantine/core';
import { useRoles } from '../../db/use-office';
import { finishStrings as strings } from './finish.strings';
import { unitName } from './units';

interface UnitsFieldProps {
  readonly units: readonly string[];
  readonly value: readonly string[] | null;
  readonly error: string | null;
  readonly onChange: (units: readonly string[]) => void;
}

/** Which units a step that each of them does is sent back to; all of them unless some are taken away. */
export function UnitsField({ units, value, error, onChange }: UnitsFieldProps) {
  const roles = useRoles();
  const known = roles.kind === 'ready' ? roles.value : [];
  return (
    <Checkbox.Group
      label={strings.units}
      description={strings.unitsHint}
      required
      error={error}
      value={[...(value ?? units)]}
      onChange={onChange}
    >
      <Stack gap={8} mt={4}>
        {units.map((unit) => (
          <Checkbox key={unit} value={unit} label={unitName(unit, known)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
