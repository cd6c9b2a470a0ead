import { Button } from '@mantine/core';
import { useState } from 'react';
import type { WorkCalendar } from '../../../shared/domain/kalender/calendar';
import { HoursTable } from '../../parts/kalender/hours-table';
import { HoursForm } from './hours-form';
import { kalenderTabStrings as strings } from './kalender.strings';
import classes from './pengaturan.module.css';

/** The hours of the week and of Ramadan; an administrator opens them to change them. */
export function HoursSection({
  calendar,
  mayChange,
}: {
  readonly calendar: WorkCalendar;
  readonly mayChange: boolean;
}) {
  const [isEditing, setEditing] = useState(false);
  return (
    <section className={classes.wide}>
      <h2 className={classes.head}>{strings.hours}</h2>
      {isEditing ? (
        <HoursForm
          key={calendar.version}
          calendar={calendar}
          onClose={() => {
            setEditing(false);
          }}
        />
      ) : (
        <>
          <HoursTable calendar={calendar} />
          {mayChange && (
            <div className={classes.starts}>
              <Button
                variant="default"
                onClick={() => {
                  setEditing(true);
                }}
              >
                {strings.editHours}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}
