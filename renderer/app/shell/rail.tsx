import type { Feature } from '../../lib/feature';
import { usePath } from '../../lib/router.store';
import { FEATURES, screenOf } from '../features';
import classes from './rail.module.css';
import { shellStrings as strings } from './shell.strings';

const IN_RAIL = FEATURES.flatMap((feature) =>
  feature.rail === null ? [] : [{ ...feature, rail: feature.rail }],
);

type InRail = NonNullable<Feature['rail']>;

function Count({ useCount }: { readonly useCount: NonNullable<InRail['useCount']> }) {
  const waiting = useCount();
  if (waiting === null) return null;
  return (
    <span className={classes.count}>
      <span aria-hidden>{waiting.count}</span>
      <span className="only-heard">{waiting.label}</span>
    </span>
  );
}

/** The ways to every thing a person can do, with a count where somebody must act. */
export function Rail() {
  const shown = screenOf(usePath())?.feature.id;
  return (
    <nav className={classes.rail} aria-label={strings.rail}>
      {IN_RAIL.map(({ id, title, icon: FeatureIcon, home, rail }) => (
        <a
          key={id}
          href={`#${home}`}
          className={classes.item}
          data-at-end={rail.atEnd}
          aria-current={id === shown ? 'page' : undefined}
        >
          <FeatureIcon size={20} stroke={1.6} aria-hidden />
          <span className={classes.word}>{title}</span>
          {rail.useCount !== undefined && <Count useCount={rail.useCount} />}
        </a>
      ))}
    </nav>
  );
}
