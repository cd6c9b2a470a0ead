import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { WorkCalendar } from '../../../shared/domain/kalender/calendar';
import { localDateOf, yearOf } from '../../../shared/time';
import { useNow } from '../../lib/clock';
import { errorSentence } from '../../lib/error-sentences.strings';
import { formatNumber } from '../../lib/format';
import { act } from '../../parts/act/act';
import { kalenderStrings } from '../../parts/kalender/kalender.strings';
import { YearTable } from '../../parts/kalender/year-table';
import {
  isYearWhole,
  withYearDays,
  workingDaysIn,
  yearDaysOf,
  yearErrors,
  type YearDays,
} from '../../parts/kalender/year-days';
import { YearEditor } from '../../parts/kalender/year-editor';
import { Form } from '../../ui/form';
import { Notice } from '../../ui/notice';
import { kalenderTabStrings as strings } from './kalender.strings';
import classes from './pengaturan.module.css';

const NOTHING_WRONG = { days: {} };

/** The years that can be looked at: those filled in, this one and the next. */
function useYears(calendar: WorkCalendar): { readonly present: number; readonly years: readonly number[] } {
  const present = yearOf(localDateOf(useNow(), calendar.offsetMinutes));
  const known = calendar.years.map(({ year }) => year);
  return { present, years: [...new Set([...known, present, present + 1])].sort((a, b) => a - b) };
}

interface YearFormProps {
  readonly calendar: WorkCalendar;
  readonly year: number;
}

/** The list as it is changed here, until it is saved or dropped. */
function useYearList({ calendar, year }: YearFormProps) {
  const stored = yearDaysOf(calendar, year);
  const [list, setList] = useState<YearDays | null>(null);
  const [round, setRound] = useState(0);
  const [isTried, setTried] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const shown = list ?? stored;
  const errors = yearErrors(calendar, shown);
  const save = async (): Promise<void> => {
    setTried(true);
    setTrouble(null);
    if (!isYearWhole(errors)) return;
    const { days, source } = shown;
    const data = { year, days: [...days], source: source.trim(), seen: calendar.version };
    const reply = await act({ type: 'kalender.set-year', data, done: strings.savedYear(year) });
    if (reply.ok) setList(null);
    else if (reply.error.code === 'berubah-sejak-dibuka') setTrouble(strings.changed);
    else setTrouble(errorSentence(reply.error));
    setTried(!reply.ok);
  };
  const discard = (): void => {
    setList(null);
    setRound(round + 1);
    setTried(false);
    setTrouble(null);
  };
  const isChanged = list !== null;
  return {
    shown,
    errors: isTried ? errors : NOTHING_WRONG,
    trouble,
    round,
    isChanged,
    setList,
    save,
    discard,
  };
}

function YearForm({ calendar, year }: YearFormProps) {
  const list = useYearList({ calendar, year });
  const { shown, trouble, isChanged } = list;
  return (
    <Form
      trouble={trouble}
      onSubmit={() => void list.save()}
      buttons={
        <>
          <Button variant="default" disabled={!isChanged} onClick={list.discard}>
            {strings.discard}
          </Button>
          <Button type="submit" disabled={!isChanged}>
            {strings.saveYear(year)}
          </Button>
        </>
      }
    >
      <p className={classes.dim} role="status">
        {kalenderStrings.count(
          year,
          formatNumber(workingDaysIn(withYearDays(calendar, shown), year)),
          formatNumber(shown.days.length),
        )}
      </p>
      <YearEditor
        key={`${calendar.version} ${list.round}`}
        list={shown}
        errors={list.errors}
        onChange={list.setList}
      />
    </Form>
  );
}

/** The days off of one year, with its working days counted. */
export function YearSection({
  calendar,
  mayChange,
}: {
  readonly calendar: WorkCalendar;
  readonly mayChange: boolean;
}) {
  const { present, years } = useYears(calendar);
  const [year, setYear] = useState(present);
  const isKnown = calendar.years.some((one) => one.year === year);
  return (
    <section className={classes.wide}>
      <h2 className={classes.head}>{strings.days}</h2>
      <NativeSelect
        className={classes.short}
        label={strings.year}
        data={years.map(String)}
        value={String(year)}
        onChange={(event) => {
          setYear(Number(event.currentTarget.value));
        }}
      />
      {!isKnown && <Notice>{kalenderStrings.unknownYear(year)}</Notice>}
      {mayChange ? (
        <YearForm key={year} calendar={calendar} year={year} />
      ) : (
        <YearTable calendar={calendar} list={yearDaysOf(calendar, year)} />
      )}
    </section>
  );
}
