import {
  localStorageColorSchemeManager,
  useMantineColorScheme,
  type MantineColorScheme,
} from '@mantine/core';
import { useCallback, useEffect } from 'react';
import { call } from './bridge';

/** Under this name first-paint.js finds the choice before anything is drawn. */
const STORAGE_KEY = 'lajur-tampilan';
const PREF_KEY = 'tampilan';
const SCHEMES = ['auto', 'light', 'dark'] as const satisfies readonly MantineColorScheme[];

/** Keeps the choice of this computer, for the first paint; each person's own choice is kept by main. */
export const colorSchemeStore = localStorageColorSchemeManager({ key: STORAGE_KEY });

function readScheme(kept: unknown): MantineColorScheme | null {
  return SCHEMES.find((scheme) => scheme === kept) ?? null;
}

/** Turns to what this person chose last, on whatever computer of the office that was. */
export function useKeptColorScheme(person: string): void {
  const { setColorScheme } = useMantineColorScheme();
  useEffect(() => {
    let isCurrent = true;
    void call('pref:load', { key: PREF_KEY }).then((reply) => {
      const scheme = reply.ok ? readScheme(reply.value.value) : null;
      if (isCurrent && scheme !== null) setColorScheme(scheme);
    });
    return () => {
      isCurrent = false;
    };
  }, [person, setColorScheme]);
}

/** The scheme chosen, and a way to choose another. */
export function useColorSchemeChoice(): readonly [MantineColorScheme, (scheme: MantineColorScheme) => void] {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const choose = useCallback(
    (scheme: MantineColorScheme): void => {
      setColorScheme(scheme);
      void call('pref:save', { key: PREF_KEY, value: scheme });
    },
    [setColorScheme],
  );
  return [colorScheme, choose];
}
