import type { WorkCalendar } from '../../../shared/domain/kalender/calendar';
import { hariTanggalOf } from '../../../shared/domain/kalender/tanggal.strings';
import { formatNumber } from '../../lib/format';
import classes from './kalender.module.css';
import { kalenderStrings as strings } from './kalender.strings';
import { workingDaysIn, type YearDays } from './year-days';

/** The listed days of one year, to be read. */
export function YearTable({ calendar, list }: { readonly calendar: WorkCalendar; readonly list: YearDays }) {
  const { year, source, days } = list;
  return (
    <>
      <p className={classes.dim}>
        {strings.count(year, formatNumber(workingDaysIn(calendar, year)), formatNumber(days.length))}
      </p>
      {source !== '' && (
        <p className={classes.dim}>
          {strings.source}: {source}
        </p>
      )}
      {days.length === 0 ? (
        <p className={classes.dim}>{strings.empty}</p>
      ) : (
        <table className={classes.days}>
          <caption className="only-heard">{strings.days(year)}</caption>
          <tbody>
            {days.map(({ date, kind, name, certain }) => (
              <tr key={date}>
                <th scope="row">{hariTanggalOf(date)}</th>
                <td>{name}</td>
                <td>
                  {strings.kind(kind)}
                  {!certain && <span className={classes.forecast}>{strings.forecastMark}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
