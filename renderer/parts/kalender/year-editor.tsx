import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { CalendarDay } from '../../../shared/domain/kalender/calendar';
import { DayLine } from './day-line';
import classes from './kalender.module.css';
import { kalenderStrings as strings } from './kalender.strings';
import type { YearDays, YearErrors } from './year-days';

interface YearEditorProps {
  readonly list: YearDays;
  readonly errors: YearErrors;
  readonly onChange: (list: YearDays) => void;
}

const newDay = (): CalendarDay => ({ date: '', kind: 'libur', name: '', certain: true });

function Heads() {
  const heads = strings.columns;
  return (
    <thead>
      <tr>
        <th scope="col">{heads.date}</th>
        <th scope="col">{heads.day}</th>
        <th scope="col">{heads.kind}</th>
        <th scope="col">{heads.name}</th>
        <th scope="col">{heads.certain}</th>
        <th scope="col">
          <span className="only-heard">{heads.remove}</span>
        </th>
      </tr>
    </thead>
  );
}

/** A line keeps its fields, and what is typed in them, while others come and go. */
function useLines(list: YearDays, onChange: YearEditorProps['onChange']) {
  const [added, setAdded] = useState<number | null>(null);
  const [keys, setKeys] = useState<readonly number[]>(() => list.days.map((_day, place) => place));
  return {
    keys,
    added,
    setDay: (place: number, day: CalendarDay): void => {
      onChange({ ...list, days: list.days.map((one, index) => (index === place ? day : one)) });
    },
    remove: (place: number): void => {
      setKeys(keys.filter((_key, index) => index !== place));
      onChange({ ...list, days: list.days.filter((_day, index) => index !== place) });
    },
    add: (): void => {
      const key = Math.max(-1, ...keys) + 1;
      setKeys([...keys, key]);
      setAdded(key);
      onChange({ ...list, days: [...list.days, newDay()] });
    },
  };
}

/** The listed days of one year, each line editable. */
export function YearEditor({ list, errors, onChange }: YearEditorProps) {
  const { keys, added, setDay, remove, add } = useLines(list, onChange);
  return (
    <div className={classes.editor}>
      <TextInput
        label={strings.source}
        description={strings.sourceHint}
        maxLength={300}
        value={list.source}
        error={errors.source}
        onChange={(event) => {
          onChange({ ...list, source: event.currentTarget.value });
        }}
      />
      {list.days.length === 0 ? (
        <p className={classes.dim}>{strings.empty}</p>
      ) : (
        <table className={classes.days}>
          <caption className="only-heard">{strings.days(list.year)}</caption>
          <Heads />
          <tbody>
            {list.days.map((day, place) => (
              <DayLine
                key={keys[place] ?? place}
                year={list.year}
                day={day}
                errors={errors.days[place] ?? {}}
                hasFocus={keys[place] === added}
                onChange={(next) => {
                  setDay(place, next);
                }}
                onRemove={() => {
                  remove(place);
                }}
              />
            ))}
          </tbody>
        </table>
      )}
      <div>
        <Button variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={add}>
          {strings.add}
        </Button>
      </div>
    </div>
  );
}
