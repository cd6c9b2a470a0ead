import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react';
import { aturanStrings as strings } from './aturan.strings';
import classes from './pengaturan.module.css';

interface ReasonsFieldProps {
  readonly reasons: readonly string[];
  readonly error: string | null;
  readonly onChange: (reasons: readonly string[]) => void;
}

/** The list with the line at `place` moved by one. */
function swapped(reasons: readonly string[], place: number, by: 1 | -1): readonly string[] {
  const [one, other] = [reasons[place], reasons[place + by]];
  if (one === undefined || other === undefined) return reasons;
  return reasons.map((reason, at) => (at === place ? other : at === place + by ? one : reason));
}

function ReasonLine({ reasons, place, error, onChange }: ReasonsFieldProps & { readonly place: number }) {
  return (
    <li className={classes.reason}>
      <TextInput
        aria-label={strings.alasanOf(place + 1)}
        aria-invalid={error !== null || undefined}
        maxLength={200}
        value={reasons[place] ?? ''}
        onChange={(event) => {
          const typed = event.currentTarget.value;
          onChange(reasons.map((reason, at) => (at === place ? typed : reason)));
        }}
      />
      {([-1, 1] as const).map((by) => (
        <ActionIcon
          key={by}
          variant="subtle"
          color="gray"
          aria-label={(by === -1 ? strings.up : strings.down)(place + 1)}
          disabled={reasons[place + by] === undefined}
          onClick={() => {
            onChange(swapped(reasons, place, by));
          }}
        >
          {by === -1 ? <IconArrowUp size={14} aria-hidden /> : <IconArrowDown size={14} aria-hidden />}
        </ActionIcon>
      ))}
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={strings.remove(place + 1)}
        onClick={() => {
          onChange(reasons.filter((_reason, at) => at !== place));
        }}
      >
        <IconX size={14} aria-hidden />
      </ActionIcon>
    </li>
  );
}

/** The reasons that are offered, in their order. */
export function ReasonsField(props: ReasonsFieldProps) {
  const { reasons, error, onChange } = props;
  return (
    <fieldset className={classes.group}>
      <legend className={classes.head}>{strings.alasan}</legend>
      <p className={classes.dim}>{strings.alasanHint}</p>
      <ol className={classes.members}>
        {reasons.map((_reason, place) => (
          <ReasonLine key={place} {...props} place={place} />
        ))}
      </ol>
      {error !== null && (
        <p role="alert" className={classes.wrong}>
          {error}
        </p>
      )}
      <Button
        variant="default"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => {
          onChange([...reasons, '']);
        }}
      >
        {strings.add}
      </Button>
    </fieldset>
  );
}
