import { MantineProvider } from '@mantine/core';
import { renderToString } from 'react-dom/server';
import { LoginScreen } from './gates/login-screen';
import { theme, themeVariables } from './theme';

/**
 * The login as markup, for the page to bring along (public/first-login.js); made when the program is built. `nonce` is what
 * stands in for it until the page is served.
 */
export function loginMarkup(nonce: string): string {
  const markup = renderToString(
    <MantineProvider
      theme={theme}
      cssVariablesResolver={themeVariables}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      <LoginScreen kantor="" />
    </MantineProvider>,
  );
  return markup.replaceAll(' style="', ' data-style="');
}
