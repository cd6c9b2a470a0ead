import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { localDateOf, yearOf } from '../../../../shared/time';
import { currentTime } from '../../../lib/clock';
import { formatNumber } from '../../../lib/format';
import { HoursTable } from '../../../parts/kalender/hours-table';
import { kalenderStrings } from '../../../parts/kalender/kalender.strings';
import { withYearDays, workingDaysIn, yearDaysOf, yearErrors } from '../../../parts/kalender/year-days';
import { YearEditor } from '../../../parts/kalender/year-editor';
import { Notice } from '../../../ui/notice';
import type { StepProps } from './wizard-screen';
import classes from './wizard.module.css';
import { wizardStrings } from './wizard.strings';

const strings = wizardStrings.kalender;
const NOTHING_WRONG = { days: {} };

/** The years a clerk may look at: those filled in, this one, and the next. */
function yearsOffered(known: readonly number[], present: number): readonly number[] {
  return [...new Set([...known, present, present + 1])].sort((a, b) => a - b);
}

/** Step 4: the hours the office works, and the days it does not, year by year. */
export function KalenderStep({ values, errors, change }: StepProps) {
  const { calendar, openYear } = values;
  const thisYear = yearOf(localDateOf(currentTime(), calendar.offsetMinutes));
  const [year, setYear] = useState(openYear?.year ?? thisYear);
  const list = openYear ?? yearDaysOf(calendar, year);
  const years = yearsOffered(
    calendar.years.map((one) => one.year),
    thisYear,
  );
  const turnTo = (next: number): void => {
    setYear(next);
    change({ openYear: null });
  };
  return (
    <>
      <p className={classes.lead}>{strings.lead}</p>
      <h3 className={classes.section}>{strings.hours}</h3>
      <HoursTable calendar={calendar} />
      <p className={classes.lead}>{strings.hoursLater}</p>
      <NativeSelect
        className={classes.year}
        label={strings.year}
        data={years.map(String)}
        value={String(year)}
        onChange={(event) => {
          turnTo(Number(event.currentTarget.value));
        }}
      />
      <p className={classes.lead} role="status">
        {kalenderStrings.count(
          year,
          formatNumber(workingDaysIn(calendar, year)),
          formatNumber(list.days.length),
        )}
      </p>
      {!calendar.years.some((one) => one.year === year) && (
        <Notice>{kalenderStrings.unknownYear(year)}</Notice>
      )}
      <YearEditor
        key={year}
        list={list}
        errors={errors.isYearBroken ? yearErrors(calendar, list) : NOTHING_WRONG}
        onChange={(next) => {
          change({ openYear: next, calendar: withYearDays(calendar, next), isCalendarEdited: true });
        }}
      />
    </>
  );
}
