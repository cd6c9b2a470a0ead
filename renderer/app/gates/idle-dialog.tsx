import { Button, Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import { clearIdle, useIdleStore } from '../../lib/idle.store';
import classes from './gate-frame.module.css';
import { gateStrings } from './gates.strings';

const strings = gateStrings.idle;
const SECOND_MS = 1_000;
const SECONDS_PER_MINUTE = 60;
/** How often a screen reader is told: every second would drown out all else. */
const SPOKEN_EVERY_SECONDS = 30;

/** "1.45": minutes and seconds. */
function lengthOf(seconds: number): string {
  const rest = String(seconds % SECONDS_PER_MINUTE).padStart(2, '0');
  return `${Math.floor(seconds / SECONDS_PER_MINUTE)}.${rest}`;
}

function Countdown({ locksAt }: { readonly locksAt: number }) {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = window.setInterval(() => {
      setNow(performance.now());
    }, SECOND_MS);
    return () => {
      window.clearInterval(timer);
    };
  }, []);
  const seconds = Math.max(0, Math.ceil((locksAt - now) / SECOND_MS));
  const spoken = Math.ceil(seconds / SPOKEN_EVERY_SECONDS) * SPOKEN_EVERY_SECONDS;
  return (
    <>
      <p className={classes.countdown} aria-hidden>
        {strings.countdown(lengthOf(seconds))}
      </p>
      <p className="only-heard" role="status">
        {strings.countdown(lengthOf(spoken))}
      </p>
    </>
  );
}

/** Two minutes before an unattended screen locks; any touch takes it away. */
export function IdleDialog() {
  const locksAt = useIdleStore((store) => store.locksAt);
  const isWarned = locksAt !== null;
  useEffect(() => {
    if (!isWarned) return;
    // Main sees the input itself a few seconds later; the dialog need not wait for it.
    const touches = ['pointermove', 'keydown', 'pointerdown', 'wheel'] as const;
    for (const touch of touches) window.addEventListener(touch, clearIdle, { capture: true });
    return () => {
      for (const touch of touches) window.removeEventListener(touch, clearIdle, { capture: true });
    };
  }, [isWarned]);
  if (locksAt === null) return null;
  return (
    <Modal opened onClose={clearIdle} title={strings.title} withCloseButton={false}>
      <div className={classes.form}>
        <Countdown locksAt={locksAt} />
        <p className={classes.lead}>{strings.lead}</p>
        <div className={classes.buttons}>
          <Button data-autofocus onClick={clearIdle}>
            {strings.stay}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
