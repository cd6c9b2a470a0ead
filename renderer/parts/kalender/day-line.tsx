import { ActionIcon, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { CalendarDay, CalendarDayKind } from '../../../shared/domain/kalender/calendar';
import { isLocalDate, weekdayOf } from '../../../shared/time';
import classes from './kalender.module.css';
import { kalenderStrings as strings } from './kalender.strings';
import { spansOfText, textOfSpans } from './spans-text';
import type { DayErrors } from './year-days';

const KINDS = [
  'libur',
  'cuti-bersama',
  'libur-lokal',
  'hari-kerja',
] as const satisfies readonly CalendarDayKind[];

interface DayLineProps {
  readonly year: number;
  readonly day: CalendarDay;
  readonly errors: DayErrors;
  readonly hasFocus: boolean;
  readonly onChange: (day: CalendarDay) => void;
  readonly onRemove: () => void;
}

/** Hours belong to a worked day alone. */
function ofKind(day: CalendarDay, kind: CalendarDayKind): CalendarDay {
  const { hours, ...rest } = day;
  return kind === 'hari-kerja' && hours !== undefined ? { ...rest, kind, hours } : { ...rest, kind };
}

function HoursField({
  day,
  error,
  onChange,
}: Pick<DayLineProps, 'day' | 'onChange'> & { readonly error?: string | undefined }) {
  const [text, setText] = useState(() => textOfSpans(day.hours ?? []));
  const isReadable = spansOfText(text) !== null;
  return (
    <TextInput
      size="xs"
      aria-label={strings.hoursOf(day.name || strings.newDay)}
      placeholder={strings.hoursPlaceholder}
      value={text}
      error={isReadable ? error : strings.hoursWrong}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        setText(typed);
        const hours = spansOfText(typed);
        if (hours === null) return;
        const { hours: _before, ...rest } = day;
        onChange(hours.length === 0 ? rest : { ...rest, hours });
      }}
    />
  );
}

function KindField({
  day,
  name,
  onChange,
}: Pick<DayLineProps, 'day' | 'onChange'> & { readonly name: string }) {
  return (
    <NativeSelect
      size="xs"
      aria-label={strings.kindOf(name)}
      data={KINDS.map((kind) => ({ value: kind, label: strings.kind(kind) }))}
      value={day.kind}
      onChange={(event) => {
        const kind = KINDS.find((one) => one === event.currentTarget.value);
        if (kind !== undefined) onChange(ofKind(day, kind));
      }}
    />
  );
}

/** One listed day: its date, what it is, its name, and whether the date is still a forecast. */
export function DayLine({ year, day, errors, hasFocus, onChange, onRemove }: DayLineProps) {
  const name = day.name.trim() || strings.newDay;
  return (
    <tr>
      <td>
        <TextInput
          type="date"
          size="xs"
          aria-label={strings.dateOf(name)}
          autoFocus={hasFocus}
          min={`${year}-01-01`}
          max={`${year}-12-31`}
          value={day.date}
          error={errors.date}
          onChange={(event) => {
            onChange({ ...day, date: event.currentTarget.value });
          }}
        />
      </td>
      <td className={classes.weekday}>{isLocalDate(day.date) ? strings.weekday(weekdayOf(day.date)) : ''}</td>
      <td>
        <KindField day={day} name={name} onChange={onChange} />
      </td>
      <td>
        <TextInput
          size="xs"
          aria-label={strings.nameOf(day.date)}
          maxLength={160}
          value={day.name}
          error={errors.name}
          onChange={(event) => {
            onChange({ ...day, name: event.currentTarget.value });
          }}
        />
        {day.kind === 'hari-kerja' && <HoursField day={day} error={errors.hours} onChange={onChange} />}
      </td>
      <td>
        <Checkbox
          className={classes.tick}
          aria-label={strings.forecast(name)}
          checked={!day.certain}
          onChange={(event) => {
            onChange({ ...day, certain: !event.currentTarget.checked });
          }}
        />
      </td>
      <td>
        <ActionIcon variant="subtle" color="gray" aria-label={strings.remove(name)} onClick={onRemove}>
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </td>
    </tr>
  );
}
