import { Notifications } from '@mantine/notifications';
import classes from './toasts.module.css';

/** Messages that float above the screens. */
export function Toasts() {
  return (
    <Notifications
      position="bottom-left"
      limit={4}
      containerWidth={420}
      withinPortal={false}
      className={classes.toasts}
    />
  );
}
