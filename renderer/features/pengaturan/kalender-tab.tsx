import { useKalender } from '../../db/use-office';
import { useFormat } from '../../lib/use-format';
import { useIsAdministrator } from '../../parts/peran/use-is-administrator';
import { ListNote } from '../../ui/list-note';
import { HoursSection } from './hours-section';
import { kalenderTabStrings as strings } from './kalender.strings';
import classes from './pengaturan.module.css';
import { YearSection } from './year-section';

/** The hours the office works and the days it does not; every due moment is reckoned by them. */
export function KalenderTab() {
  const kalender = useKalender();
  const isAdministrator = useIsAdministrator();
  const format = useFormat();
  if (kalender.kind === 'loading') return <ListNote title={strings.loading} />;
  if (kalender.value === null) return <ListNote title={strings.missing} />;
  const { calendar, versions } = kalender.value;
  const since = versions.at(-1)?.publishedAt;
  return (
    <div className={classes.page}>
      <div>
        {since !== undefined && (
          <p className={classes.dim}>{strings.version(calendar.version, format.moment(since))}</p>
        )}
        <p className={classes.dim}>{isAdministrator ? strings.affects : strings.readOnly}</p>
      </div>
      <HoursSection calendar={calendar} mayChange={isAdministrator} />
      <YearSection calendar={calendar} mayChange={isAdministrator} />
    </div>
  );
}
