import { MantineProvider } from '@mantine/core';
import { colorSchemeStore } from '../lib/color-scheme';
import { Gates } from './gates/gates';
import { Awaited } from './later';
import { toasts } from './later-parts';
import { shellStrings as strings } from './shell/shell.strings';
import { theme, themeVariables } from './theme';
import { useQuiet } from './use-quiet';

/** They are not needed for the login to stand; what is said before they are there is shown then. */
function Toasts() {
  const isQuiet = useQuiet();
  return <Awaited>{isQuiet && <toasts.Part />}</Awaited>;
}

/** The whole program as a window sees it. `nonce` lets Mantine's own style elements through the policy. */
export function App({ nonce }: { readonly nonce: string }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={themeVariables}
      colorSchemeManager={colorSchemeStore}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      <Gates />
      <section id="pemberitahuan" aria-label={strings.toasts}>
        <Toasts />
      </section>
    </MantineProvider>
  );
}
