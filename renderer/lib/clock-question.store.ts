import { create } from 'zustand';

/**
 * How often the date was asked for: once at the login, and again whenever a write was refused for the computer's clock.
 * Who answered “later” is left to read in peace until then.
 */
export const useClockQuestionStore = create<{ readonly asked: number }>(() => ({ asked: 0 }));

/** Asks once more: something was to be written, and the clock still cannot be right. */
export function askForDate(): void {
  useClockQuestionStore.setState(({ asked }) => ({ asked: asked + 1 }));
}
