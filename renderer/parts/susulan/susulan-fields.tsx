import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { IconClockEdit } from '@tabler/icons-react';
import { currentTime } from '../../lib/clock';
import { useSession } from '../../lib/session';
import classes from './susulan.module.css';
import { susulanStrings as strings } from './susulan.strings';
import { emptySusulan, type SusulanErrors, type SusulanValues } from './susulan-values';

interface SusulanFieldsProps {
  readonly value: SusulanValues | null;
  readonly errors: SusulanErrors;
  /** Whether it can also happen now. */
  readonly isOptional: boolean;
  /** Whether the beginning of the work is told with it: nobody had taken the step. */
  readonly withStart: boolean;
  /** What is told: when it was done, when it came, when it began. */
  readonly words?: { readonly lead: string; readonly time: string };
  readonly onChange: (value: SusulanValues | null) => void;
}

type Filled = Omit<SusulanFieldsProps, 'value'> & {
  readonly value: SusulanValues;
  /** Whether somebody has just opened the fields. */
  readonly hasFocus: boolean;
};

function Fields({ value, errors, withStart, hasFocus, words = strings.done, onChange }: Filled) {
  const field = (name: keyof SusulanValues) => ({
    value: value[name],
    error: errors[name],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      onChange({ ...value, [name]: event.currentTarget.value });
    },
  });
  return (
    <>
      <div className={classes.moments}>
        <TextInput type="date" label={strings.date} required autoFocus={hasFocus} {...field('date')} />
        {withStart && <TextInput type="time" label={strings.start} {...field('start')} />}
        <TextInput type="time" label={words.time} required {...field('time')} />
      </div>
      <TextInput
        label={strings.reason}
        description={strings.reasonHint}
        required
        maxLength={1000}
        {...field('reason')}
      />
    </>
  );
}

/** When it really happened: now, folded away, or earlier with the reason why it is typed only now. */
export function SusulanFields(props: SusulanFieldsProps) {
  const { offsetMinutes } = useSession();
  // Each of the two buttons goes with what it stands in: focus stays where one was at work.
  const [isTurned, setTurned] = useState(false);
  const box = useRef<HTMLFieldSetElement>(null);
  const { value, isOptional, words = strings.done, onChange } = props;
  const isOpen = value !== null;
  useEffect(() => {
    if (isTurned && isOpen) box.current?.scrollIntoView({ block: 'nearest' });
  }, [isTurned, isOpen]);
  if (value === null)
    return (
      <div className={classes.fold}>
        <span className={classes.dim}>
          {strings.legend}: {strings.now}
        </span>
        <Button
          variant="subtle"
          autoFocus={isTurned}
          leftSection={<IconClockEdit size={14} aria-hidden="true" />}
          onClick={() => {
            setTurned(true);
            onChange(emptySusulan(currentTime(), offsetMinutes));
          }}
        >
          {strings.open}
        </Button>
      </div>
    );
  return (
    <fieldset ref={box} className={classes.box}>
      <legend>{strings.legend}</legend>
      <p className={classes.dim}>{words.lead}</p>
      <Fields {...props} value={value} hasFocus={isTurned} />
      {isOptional && (
        <div className={classes.buttons}>
          <Button
            variant="subtle"
            onClick={() => {
              onChange(null);
            }}
          >
            {strings.close}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
