import { Alert, Button, Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { ClockDoubt } from '../../../shared/ipc/session.contract';
import { bridge, call } from '../../lib/bridge';
import { useClockQuestionStore } from '../../lib/clock-question.store';
import { newCommandId } from '../../lib/command';
import { errorSentence } from '../../lib/error-sentences.strings';
import { formatLongDate, formatTime } from '../../lib/format';
import { whileSaving } from '../../lib/save-state.store';
import { useSession } from '../../lib/session';
import { showStatus } from '../../lib/session.store';
import classes from './gate-frame.module.css';
import { gateStrings } from './gates.strings';

const strings = gateStrings.clock;

async function lookAgain(): Promise<void> {
  const status = await call('session:status', {});
  if (status.ok) showStatus(status.value);
}

async function confirm(commandId: string): Promise<string | null> {
  const reply = await whileSaving(call('command:confirm-clock', { commandId }));
  if (!reply.ok) return errorSentence(reply.error);
  await lookAgain();
  return null;
}

/** Open until it is answered, and again at every write that is refused while the clock is off. */
function useQuestion(): { readonly isOpen: boolean; readonly close: () => void } {
  const asked = useClockQuestionStore((store) => store.asked);
  const [answered, setAnswered] = useState<number | null>(null);
  return {
    isOpen: answered !== asked,
    close: () => {
      setAnswered(asked);
    },
  };
}

function Doubt({ doubt }: { readonly doubt: ClockDoubt }) {
  const { offsetMinutes } = useSession();
  const { isOpen, close } = useQuestion();
  const [error, setError] = useState<string | null>(null);
  const [commandId] = useState(newCommandId);
  const last = `${formatLongDate(doubt.lastAt, offsetMinutes)} pukul ${formatTime(doubt.lastAt, offsetMinutes)}`;
  return (
    <Modal
      opened={isOpen}
      onClose={close}
      title={strings.title}
      withCloseButton={false}
      closeOnClickOutside={false}
    >
      <div className={classes.form}>
        <p>
          <strong>
            {strings.question(formatLongDate(doubt.now, offsetMinutes), formatTime(doubt.now, offsetMinutes))}
          </strong>
        </p>
        <p>{doubt.kind === 'mundur' ? strings.back(last) : strings.jump(last)}</p>
        <p className={classes.lead}>{strings.why}</p>
        {error !== null && (
          <Alert color="red" role="alert">
            {error}
          </Alert>
        )}
        <div className={classes.buttons}>
          <Button variant="default" onClick={close}>
            {strings.later}
          </Button>
          <Button data-autofocus onClick={() => void confirm(commandId).then(setError)}>
            {strings.confirm}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

/** Asks a person for the date before the first write, when the computer's clock cannot be right. */
export function ClockDoubtDialog() {
  const { clockDoubt } = useSession();
  const asked = useClockQuestionStore((store) => store.asked);
  const isDoubted = clockDoubt !== null;
  useEffect(() => {
    // The clock was found off in mid-session: what it says now is asked of main.
    if (asked > 0) void lookAgain();
  }, [asked]);
  // Whoever sets the clock right is believed without another question.
  useEffect(() => (isDoubted ? bridge.on('clock', () => void lookAgain()) : undefined), [isDoubted]);
  return clockDoubt === null ? null : <Doubt key={clockDoubt.lastAt} doubt={clockDoubt} />;
}
