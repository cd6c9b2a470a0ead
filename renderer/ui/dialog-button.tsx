import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Dialog } from './dialog';

interface DialogButtonProps {
  /** What the button says; without a title of its own the dialog is called the same. */
  readonly label: string;
  readonly title?: string;
  /** What is heard where several buttons say the same. */
  readonly heard?: string;
  readonly variant?: 'filled' | 'default' | 'subtle';
  readonly icon?: ReactNode;
  readonly isWide?: boolean;
  readonly isDisabled?: boolean;
  /** What stands in the dialog, given the way to close it. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens a dialog. */
export function DialogButton(props: DialogButtonProps) {
  const { label, title = label, variant = 'default', icon, isWide = false, isDisabled = false } = props;
  const [isOpen, setOpen] = useState(false);
  const close = (): void => {
    setOpen(false);
  };
  return (
    <>
      <Button
        variant={variant}
        leftSection={icon}
        disabled={isDisabled}
        aria-label={props.heard}
        onClick={() => {
          setOpen(true);
        }}
      >
        {label}
      </Button>
      <Dialog title={title} isOpen={isOpen} isWide={isWide} onClose={close}>
        {props.children(close)}
      </Dialog>
    </>
  );
}
