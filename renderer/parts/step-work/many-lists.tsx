import { Button } from '@mantine/core';
import type { TaskPlace } from '../../db/use-task-places';
import { finishManyStrings as strings } from './finish-many.strings';
import { placeKey, type ManyReport, type NotTogether } from './many-tasks';
import classes from './step-work.module.css';

/** A step among others, in one line. */
export function lineOf({ berkas, task }: TaskPlace): string {
  return strings.line(berkas.nomor, task.no, task.text);
}

/** The steps that are done together. */
export function PlaceList({ places }: { readonly places: readonly TaskPlace[] }) {
  return (
    <ul className={classes.many}>
      {places.map((place) => (
        <li key={placeKey(place)}>{lineOf(place)}</li>
      ))}
    </ul>
  );
}

interface NotTogetherProps {
  readonly places: readonly TaskPlace[];
  readonly whyNot: (place: TaskPlace) => NotTogether | null;
}

/** The steps that need an answer of their own, each with which. */
export function NotTogetherList({ places, whyNot }: NotTogetherProps) {
  const own = places.flatMap((place) => {
    const why = whyNot(place);
    return why === null ? [] : [{ place, why }];
  });
  if (own.length === 0) return null;
  return (
    <div className={classes.dim}>
      <p>{strings.notTogether}</p>
      <ul className={classes.many}>
        {own.map(({ place, why }) => (
          <li key={placeKey(place)}>
            {lineOf(place)}: {strings.why(why)}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ManyResultProps {
  readonly report: ManyReport;
  readonly onClose: () => void;
}

/** How many were done, and why the others were not. */
export function ManyResult({ report, onClose }: ManyResultProps) {
  return (
    <div className={classes.form}>
      <p role="status">{strings.done(report.done.length)}</p>
      {report.left.length > 0 && (
        <div role="alert" className={classes.summary}>
          {strings.left(report.left.length)}
          <ul>
            {report.left.map(({ place, sentence }) => (
              <li key={placeKey(place)}>
                {lineOf(place)}: {sentence}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className={classes.buttons}>
        <Button data-autofocus onClick={onClose}>
          {strings.close}
        </Button>
      </div>
    </div>
  );
}
