import { CloseButton } from '@mantine/core';
import { useCallback, useEffect } from 'react';
import { localDateOf } from '../../../shared/time';
import { useNow } from '../../lib/clock';
import { useSession } from '../../lib/session';
import { usePref } from '../../lib/use-pref';
import { ExplainForm } from '../../parts/penyimpangan/explain-form';
import { penyimpanganStrings } from '../../parts/penyimpangan/penyimpangan.strings';
import { useUntoldDeparted } from '../../parts/penyimpangan/use-untold-departed';
import { DialogButton } from '../../ui/dialog-button';
import { countDay } from './desk-groups';
import { mejaStrings as strings } from './meja-saya.strings';
import classes from './meja-saya.module.css';
import type { DeskItem } from './desk-items';

const CLOSED_ON = 'meja:ringkasan-ditutup';
const NOT_KNOWN = '';

function readDate(kept: unknown): string {
  return typeof kept === 'string' ? kept : 'belum';
}

/** What the day brings, in one line; closed it stays away until tomorrow. */
export function DayLine({ items }: { readonly items: readonly DeskItem[] }) {
  const now = useNow();
  const { offsetMinutes } = useSession();
  const [closedOn, setClosedOn] = usePref<string>(CLOSED_ON, NOT_KNOWN, readDate);
  const today = localDateOf(now, offsetMinutes);
  const close = useCallback((): void => {
    setClosedOn(today);
  }, [setClosedOn, today]);
  const count = countDay(items, now, offsetMinutes);
  const isShown =
    closedOn !== NOT_KNOWN && closedOn !== today && count.due + count.late + count.questions > 0;
  useEffect(() => {
    if (!isShown) return undefined;
    const press = (event: KeyboardEvent): void => {
      // What floats, a field and the pane beside the list have an Esc of their own.
      const isOwn = event.target === document.body || event.target instanceof HTMLButtonElement;
      if (event.key === 'Escape' && isOwn && !event.defaultPrevented) close();
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, [isShown, close]);
  if (!isShown) return null;
  return (
    <div className={classes.note} role="status">
      <span>{strings.day(count)}</span>
      <span className={classes.gap} />
      <CloseButton size={24} aria-label={strings.closeDay} onClick={close} />
    </div>
  );
}

/** That steps departed from mutu baku and wait for a reason: from the day's end on, and never in the way. */
export function UntoldLine() {
  const { asked } = useUntoldDeparted();
  if (asked.length === 0) return null;
  return (
    <div className={classes.note} data-tone="late">
      <span role="status">{strings.untold(asked.length)}</span>
      <span className={classes.gap} />
      <DialogButton label={strings.explain} title={penyimpanganStrings.title} isWide>
        {(close) => <ExplainForm departed={asked} onClose={close} />}
      </DialogButton>
    </div>
  );
}
