import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './dialog.module.css';
import { dialogStrings as strings } from './dialog.strings';

interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly isWide?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What floats over a screen until it is answered or left; what it holds begins anew each time it is opened. */
export function Dialog({ title, isOpen, isWide = false, onClose, children }: DialogProps) {
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={title}
      size={isWide ? 'lg' : 'md'}
      closeButtonProps={{ 'aria-label': strings.close }}
    >
      <div className={classes.body}>{children}</div>
    </Modal>
  );
}
