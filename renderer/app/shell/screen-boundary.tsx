import { Button } from '@mantine/core';
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { ListNote } from '../../ui/list-note';
import { shellStrings } from './shell.strings';

const strings = shellStrings.crash;

/** Keeps the frame standing when a screen breaks, and says that nothing saved is lost. */
export class ScreenBoundary extends Component<
  { readonly children: ReactNode },
  { readonly isBroken: boolean }
> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override componentDidCatch(cause: Error, info: ErrorInfo) {
    console.error(cause, info.componentStack);
  }

  override render() {
    if (!this.state.isBroken) return this.props.children;
    return (
      <ListNote isError title={strings.title} hint={strings.hint}>
        <Button
          onClick={() => {
            window.location.reload();
          }}
        >
          {strings.reload}
        </Button>
      </ListNote>
    );
  }
}
