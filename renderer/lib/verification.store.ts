import { create } from 'zustand';
import type { Verification } from '../../shared/ipc/office.contract';
import { bridge } from './bridge';

/** The last word about the check of the whole chain; null before the first. */
export const useVerificationStore = create<{ readonly verification: Verification | null }>(() => ({
  verification: null,
}));

/** Takes in what the check has found so far. */
export function showVerification(verification: Verification): void {
  useVerificationStore.setState({ verification });
}

/** Listens to the check. */
export function startVerification(): () => void {
  return bridge.on('verification', showVerification);
}
