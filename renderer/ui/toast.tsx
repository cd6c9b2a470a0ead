import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import classes from './toast.module.css';
import { toastStrings as strings } from './toast.strings';

const CONFIRM_MS = 5_000;
const UNDO_MS = 10_000;
const LONG_MS = 15_000;

/** What a toast offers to do. */
export interface ToastAction {
  readonly label: string;
  readonly run: () => void;
}

let count = 0;
let offered: string | null = null;

interface MessageProps {
  readonly id: string;
  readonly text: string;
  readonly action: ToastAction | null;
}

function Message({ id, text, action }: MessageProps) {
  return (
    <div className={classes.line}>
      <span className={classes.text}>{text}</span>
      {action !== null && (
        <Button
          variant="light"
          onClick={() => {
            notifications.hide(id);
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
    </div>
  );
}

/** Says what came by itself, with the way to it. What was done before can still be taken back. */
export function showNews(text: string, action: ToastAction): void {
  count += 1;
  const id = `toast-${count}`;
  notifications.show({
    id,
    color: 'lajur',
    closeButtonProps: { 'aria-label': strings.close },
    autoClose: LONG_MS,
    message: <Message id={id} text={text} action={action} />,
  });
}

/** Says what has changed; with an action it stays ten seconds. */
export function showToast(text: string, action: ToastAction | null = null): void {
  count += 1;
  const id = `toast-${count}`;
  // What was done before this can no longer be taken back by itself: its offer would be refused.
  if (offered !== null) notifications.hide(offered);
  offered = action === null ? null : id;
  notifications.show({
    id,
    color: 'lajur',
    closeButtonProps: { 'aria-label': strings.close },
    autoClose: action === null ? CONFIRM_MS : UNDO_MS,
    message: <Message id={id} text={text} action={action} />,
  });
}

/** Says what went wrong where no field can show it. */
export function showTrouble(text: string): void {
  notifications.show({
    color: 'red',
    autoClose: LONG_MS,
    message: text,
    role: 'alert',
    closeButtonProps: { 'aria-label': strings.close },
  });
}
