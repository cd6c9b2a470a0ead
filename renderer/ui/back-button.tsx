import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import classes from './back-button.module.css';
import { backButtonStrings as strings } from './back-button.strings';

/** The way back to the list from a pane that covers it. */
export function BackButton({ onBack }: { readonly onBack: () => void }) {
  return (
    <Button
      variant="subtle"
      className={classes.back}
      leftSection={<IconArrowLeft size={14} aria-hidden />}
      onClick={onBack}
    >
      {strings.back}
    </Button>
  );
}
