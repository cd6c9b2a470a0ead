import { Button } from '@mantine/core';
import { useState } from 'react';
import { holdsAt, type HeldRole, type OrangState } from '../../../shared/domain/orang/orang';
import type { Instant } from '../../../shared/time';
import { useMoment } from '../../lib/clock';
import { useFormat } from '../../lib/use-format';
import { useRoleLabel } from '../../parts/peran/use-role-label';
import { EndPeranDialog } from './end-peran-dialog';
import { GivePeranForm } from './give-peran-form';
import { orangStrings as strings } from './orang.strings';
import classes from './pengaturan.module.css';

interface PeranSectionProps {
  readonly orang: OrangState;
  readonly mayChange: boolean;
}

/** What is held now, what begins later, and what is over; a role given back before it began was never held. */
function sorted({ peran }: OrangState, now: Instant) {
  return {
    present: peran.filter((held) => holdsAt(held, now)),
    upcoming: peran.filter(({ from, to }) => from > now && to !== from),
    past: peran.filter(({ from, to }) => to !== null && to <= now && to !== from),
  };
}

interface HeldListProps {
  readonly label: string;
  readonly held: readonly HeldRole[];
  readonly wordsOf: (held: HeldRole) => string;
  readonly onEnd?: (role: string) => void;
}

function HeldList({ label, held, wordsOf, onEnd }: HeldListProps) {
  const roleLabel = useRoleLabel();
  return (
    <ul className={classes.roles} aria-label={label}>
      {held.map((one) => (
        <li key={`${one.role} ${one.from}`} className={classes.role}>
          <span className={classes.grow}>
            {roleLabel(one.role)}
            <span className={classes.when}>{wordsOf(one)}</span>
          </span>
          {onEnd !== undefined && (
            <Button
              variant="subtle"
              aria-label={strings.endLabel(roleLabel(one.role))}
              onClick={() => {
                onEnd(one.role);
              }}
            >
              {strings.end}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The last day of a period that ends at a midnight, as people say it. */
function lastDay({ to }: HeldRole): Instant {
  return (to ?? 0) - 1;
}

/** The roles a person holds, will hold and once held, with their dates; an administrator gives and ends them. */
export function PeranSection({ orang, mayChange }: PeranSectionProps) {
  const format = useFormat();
  const { present, upcoming, past } = sorted(orang, useMoment());
  const [ending, setEnding] = useState<string | null>(null);
  const mayGive = mayChange && orang.nonaktif === null;
  const ends = mayGive ? { onEnd: setEnding } : {};
  const since = (held: HeldRole): string => {
    const until = held.to === null ? '' : ` ${strings.until(format.date(lastDay(held)))}`;
    return `${strings.since(format.date(held.from))}${until}`;
  };
  const span = (held: HeldRole): string =>
    strings.pastSpan(format.date(held.from), format.date(lastDay(held)));
  return (
    <div className={classes.section}>
      <h2 className={classes.head}>{strings.holds}</h2>
      {present.length === 0 && <p className={classes.dim}>{strings.noRoles}</p>}
      {present.length > 0 && <HeldList label={strings.holds} held={present} wordsOf={since} {...ends} />}
      {upcoming.length > 0 && (
        <>
          <h3 className={classes.head}>{strings.upcoming}</h3>
          <HeldList
            label={strings.upcoming}
            held={upcoming}
            wordsOf={(held) => (held.to === null ? strings.starts(format.date(held.from)) : span(held))}
            {...ends}
          />
        </>
      )}
      {mayGive && <GivePeranForm orang={orang} />}
      {past.length > 0 && (
        <details className={classes.fold}>
          <summary>{strings.past}</summary>
          <HeldList label={strings.past} held={past} wordsOf={span} />
        </details>
      )}
      <EndPeranDialog
        orang={orang}
        role={ending}
        onClose={() => {
          setEnding(null);
        }}
      />
    </div>
  );
}
