import type { ReactNode } from 'react';
import { holdsAt, type OrangRow, type Period } from '../../../shared/domain/orang/orang';
import type { Instant } from '../../../shared/time';
import { useFormat } from '../../lib/use-format';
import classes from './pengaturan.module.css';
import { penggantiStrings as strings } from './pengganti.strings';

/** Something a person has for a time, with the person. */
export interface ForATime<One extends Period> {
  readonly orang: OrangRow;
  readonly one: One;
}

/** What holds now, what is to come and what is over, each by its beginning; what ended before it began never held. */
export function sortByTime<One extends Period>(all: readonly ForATime<One>[], now: Instant) {
  const inOrder = [...all].sort((a, b) => a.one.from - b.one.from);
  return {
    present: inOrder.filter(({ one }) => holdsAt(one, now)),
    coming: inOrder.filter(({ one }) => one.from > now && one.to !== one.from),
    past: inOrder.filter(({ one }) => one.to !== null && one.to <= now && one.to !== one.from).reverse(),
  };
}

interface RowProps {
  readonly nama: string;
  readonly post: string;
  readonly period: Period;
  readonly more: readonly string[];
  readonly mark?: string | null;
  readonly children?: ReactNode;
}

/** One line: who, what, from when to when, what else is known of it, and what can be done. */
export function StandInRow({ nama, post, period, more, mark = null, children }: RowProps) {
  const format = useFormat();
  const { from, to } = period;
  return (
    <li className={classes.standIn}>
      <div className={classes.grow}>
        <strong>{nama}</strong> <span>{post}</span>
        {more.map((words) => (
          <span key={words} className={classes.when}>
            {words}
          </span>
        ))}
        {mark !== null && <span className={classes.mark}>{mark}</span>}
      </div>
      <div className={classes.standInSpan}>
        {/* The moment after the last day. */}
        {strings.span(format.date(from), to === null ? '' : format.date(to - 1))}
      </div>
      <div className={classes.standInActs}>{children}</div>
    </li>
  );
}

interface GroupProps<One extends Period> {
  readonly label: string;
  readonly empty: string;
  readonly sorted: ReturnType<typeof sortByTime<One>>;
  readonly rowOf: (item: ForATime<One>, isOver: boolean) => ReactNode;
}

/** What holds and what is to come; what is over is folded. */
export function StandInGroup<One extends Period>({ label, empty, sorted, rowOf }: GroupProps<One>) {
  const { present, coming, past } = sorted;
  const list = (name: string, items: readonly ForATime<One>[], isOver: boolean) =>
    items.length > 0 && (
      <ul className={classes.roles} aria-label={`${label}: ${name}`}>
        {items.map((item) => rowOf(item, isOver))}
      </ul>
    );
  return (
    <section className={classes.section} aria-label={label}>
      <h2 className={classes.head}>{label}</h2>
      {present.length === 0 && <p className={classes.dim}>{empty}</p>}
      {list(strings.now, present, false)}
      {coming.length > 0 && <h3 className={classes.head}>{strings.coming}</h3>}
      {list(strings.coming, coming, false)}
      {past.length > 0 && (
        <details className={classes.fold}>
          <summary>{strings.past}</summary>
          {list(strings.past, past, true)}
        </details>
      )}
    </section>
  );
}
