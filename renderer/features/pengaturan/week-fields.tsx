import { TextInput } from '@mantine/core';
import { kalenderStrings } from '../../parts/kalender/kalender.strings';
import { WEEK_DAYS } from '../../parts/kalender/hours-table';
import { spansOfText } from '../../parts/kalender/spans-text';
import type { HoursValues } from './hours-values';
import { kalenderTabStrings as strings } from './kalender.strings';
import classes from './pengaturan.module.css';

const WEEKS = [
  { id: 'week', head: strings.week },
  { id: 'ramadanWeek', head: strings.ramadan },
] as const;

interface WeekFieldsProps {
  readonly values: HoursValues;
  readonly change: (part: Partial<HoursValues>) => void;
}

/** A field for each day of both weeks. */
export function WeekFields({ values, change }: WeekFieldsProps) {
  return (
    <>
      <p className={classes.dim}>{kalenderStrings.hoursHint}</p>
      <table className={classes.fields}>
        <caption className="only-heard">{strings.hours}</caption>
        <thead>
          <tr>
            <td />
            {WEEKS.map(({ id, head }) => (
              <th key={id} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {WEEK_DAYS.map((day) => (
            <tr key={day}>
              <th scope="row">{kalenderStrings.weekday(Number(day))}</th>
              {WEEKS.map(({ id, head }) => (
                <td key={id}>
                  <TextInput
                    size="xs"
                    aria-label={strings.hoursOf(head, kalenderStrings.weekday(Number(day)))}
                    placeholder={kalenderStrings.off}
                    value={values[id][day]}
                    error={spansOfText(values[id][day]) === null ? kalenderStrings.hoursWrong : null}
                    onChange={(event) => {
                      change({ [id]: { ...values[id], [day]: event.currentTarget.value } });
                    }}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
