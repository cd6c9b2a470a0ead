import { Button } from '@mantine/core';
import { useState } from 'react';
import type { WorkCalendar } from '../../../shared/domain/kalender/calendar';
import { errorSentence } from '../../lib/error-sentences.strings';
import { act } from '../../parts/act/act';
import { Form } from '../../ui/form';
import { hoursValuesOf, readHours, type HoursValues } from './hours-values';
import { kalenderTabStrings as strings } from './kalender.strings';
import { RamadanFields } from './ramadan-fields';
import { WeekFields } from './week-fields';

interface HoursFormProps {
  readonly calendar: WorkCalendar;
  readonly onClose: () => void;
}

function useHours({ calendar, onClose }: HoursFormProps) {
  const [values, setValues] = useState<HoursValues>(() => hoursValuesOf(calendar));
  const [trouble, setTrouble] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    const read = readHours(values);
    setTrouble(read === null ? strings.hoursWrong : null);
    if (read === null) return;
    const { week, ramadan } = read;
    const data = {
      week,
      ramadan: { week: ramadan.week, spans: [...ramadan.spans] },
      seen: calendar.version,
    };
    const reply = await act({ type: 'kalender.set-hours', data, done: strings.savedHours });
    if (reply.ok) onClose();
    else
      setTrouble(reply.error.code === 'berubah-sejak-dibuka' ? strings.changed : errorSentence(reply.error));
  };
  const change = (part: Partial<HoursValues>): void => {
    setValues((present) => ({ ...present, ...part }));
  };
  return { values, trouble, save, change };
}

/** The hours typed day by day, and the dates of Ramadan. */
export function HoursForm(props: HoursFormProps) {
  const { values, trouble, save, change } = useHours(props);
  return (
    <Form
      trouble={trouble}
      onSubmit={() => void save()}
      buttons={
        <>
          <Button variant="default" onClick={props.onClose}>
            {strings.discard}
          </Button>
          <Button type="submit">{strings.saveHours}</Button>
        </>
      }
    >
      <WeekFields values={values} change={change} />
      <RamadanFields
        spans={values.spans}
        onChange={(spans) => {
          change({ spans });
        }}
      />
    </Form>
  );
}
