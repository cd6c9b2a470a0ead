import type { WeekHours, WorkCalendar } from '../../../shared/domain/kalender/calendar';
import { tanggalOf } from '../../../shared/domain/kalender/tanggal.strings';
import classes from './kalender.module.css';
import { kalenderStrings as strings } from './kalender.strings';
import { textOfSpans } from './spans-text';

/** The days of a week as `WeekHours` names them. */
export const WEEK_DAYS = ['1', '2', '3', '4', '5', '6', '7'] as const satisfies readonly (keyof WeekHours)[];

/** The hours of the ordinary week and of Ramadan, side by side. */
export function HoursTable({ calendar }: { readonly calendar: WorkCalendar }) {
  const { week, ramadan } = calendar;
  return (
    <>
      <table className={classes.hours}>
        <caption className="only-heard">{strings.hours}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{strings.week}</th>
            <th scope="col">{strings.ramadan}</th>
          </tr>
        </thead>
        <tbody>
          {WEEK_DAYS.map((day) => (
            <tr key={day}>
              <th scope="row">{strings.weekday(Number(day))}</th>
              <td>{textOfSpans(week[day]) || strings.off}</td>
              <td>{textOfSpans(ramadan.week[day]) || strings.off}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.spansHead}>{strings.ramadanDates}</p>
      <ul className={classes.spans} aria-label={strings.ramadan}>
        {ramadan.spans.map(({ from, to, certain }) => (
          <li key={from}>
            {strings.ramadanSpan(tanggalOf(from), tanggalOf(to))}
            {!certain && <span className={classes.forecast}>{strings.forecastMark}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
