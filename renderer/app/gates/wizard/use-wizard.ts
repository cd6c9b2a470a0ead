import { useCallback, useEffect, useRef, useState } from 'react';
import type { Instant } from '../../../../shared/time';
import { call } from '../../../lib/bridge';
import { errorSentence } from '../../../lib/error-sentences.strings';
import { draftOf, freshValues, valuesOf, type WizardDefaults, type WizardValues } from './wizard-values';

const TYPING_PAUSE_MS = 800;

/** A wizard as it was left, or a new one. `keptAt`: when it was left; null for a new one. */
export interface StartedWizard {
  readonly defaults: WizardDefaults;
  readonly values: WizardValues;
  readonly keptAt: Instant | null;
  readonly setAside: boolean;
}

/** The start of the wizard, as main answers it. */
export type WizardStart =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'ready'; readonly started: StartedWizard };

async function startWizard(): Promise<WizardStart> {
  const [defaults, kept] = await Promise.all([
    call('session:wizard-defaults', {}),
    call('session:wizard-load', {}),
  ]);
  if (!defaults.ok) return { kind: 'failed', reason: errorSentence(defaults.error) };
  if (!kept.ok) return { kind: 'failed', reason: errorSentence(kept.error) };
  const { draft, at, setAside } = kept.value;
  const values = draft === null ? freshValues(defaults.value) : valuesOf(draft, defaults.value);
  return { kind: 'ready', started: { defaults: defaults.value, values, keptAt: at, setAside } };
}

/** Asks main for what the wizard is prefilled with, and for what was left half filled. */
export function useWizardStart(): { readonly start: WizardStart; readonly reload: () => void } {
  const [start, setStart] = useState<WizardStart>({ kind: 'loading' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    void startWizard().then((next) => {
      if (isCurrent) setStart(next);
    });
    return () => {
      isCurrent = false;
    };
  }, [round]);
  const reload = useCallback(() => {
    setRound((present) => present + 1);
  }, []);
  return { start, reload };
}

/** Whether what stands on the screen stands on the disk too. */
export type Keeping =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'kept'; readonly at: Instant }
  | { readonly kind: 'failed'; readonly reason: string };

/** Keeps the wizard on disk: a moment after typing stops, at each step, and when it leaves the screen. */
export function useKeptWizard(values: WizardValues): Keeping {
  const [keeping, setKeeping] = useState<Keeping>({ kind: 'untouched' });
  const saved = useRef(values);
  const latest = useRef(values);

  const save = useCallback(async (wanted: WizardValues): Promise<void> => {
    if (saved.current === wanted) return;
    saved.current = wanted;
    const reply = await call('session:wizard-save', { draft: draftOf(wanted) });
    setKeeping(
      reply.ok
        ? { kind: 'kept', at: reply.value.at }
        : { kind: 'failed', reason: errorSentence(reply.error) },
    );
  }, []);

  useEffect(() => {
    const isStep = latest.current.step !== values.step;
    latest.current = values;
    const timer = window.setTimeout(() => void save(values), isStep ? 0 : TYPING_PAUSE_MS);
    return () => {
      window.clearTimeout(timer);
    };
  }, [values, save]);

  useEffect(() => {
    const flush = (): void => {
      void save(latest.current);
    };
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
    };
  }, [save]);
  return keeping;
}
