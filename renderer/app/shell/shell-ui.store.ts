import { create } from 'zustand';

/** What of the frame is open just now. */
export const useShellStore = create<{ readonly isHelpOpen: boolean; readonly isKeySheetOpen: boolean }>(
  () => ({
    isHelpOpen: false,
    isKeySheetOpen: false,
  }),
);

/** Opens or closes the help beside the screen. */
export function toggleHelp(): void {
  useShellStore.setState(({ isHelpOpen }) => ({ isHelpOpen: !isHelpOpen }));
}

/** Opens or closes the sheet of keys. */
export function showKeySheet(isKeySheetOpen: boolean): void {
  useShellStore.setState({ isKeySheetOpen });
}
