import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { colorSchemeStore } from '../lib/color-scheme';
import classes from './app.module.css';
import { Gates } from './gates/gates';
import { shellStrings as strings } from './shell/shell.strings';
import { theme, themeVariables } from './theme';

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
        <Notifications
          position="bottom-left"
          limit={4}
          containerWidth={420}
          withinPortal={false}
          className={classes.toasts}
        />
      </section>
    </MantineProvider>
  );
}
