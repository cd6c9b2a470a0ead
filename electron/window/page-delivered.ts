import { session, type Session } from 'electron';
import { APP_ASSETS } from './app-scheme';

/**
 * Resolves when the first page has all of its script and style: from here on it has work of its own for a while, and
 * this process, which hands them over, is free. Best effort: the page's first question says the same, a little later.
 */
export function pageDelivered({ webRequest }: Session = session.defaultSession): Promise<void> {
  const parts = { urls: [`${APP_ASSETS}/*`] };
  let underWay = 0;
  return new Promise((resolve) => {
    webRequest.onSendHeaders(parts, () => {
      underWay += 1;
    });
    webRequest.onCompleted(parts, () => {
      underWay -= 1;
      if (underWay > 0) return;
      webRequest.onSendHeaders(null);
      webRequest.onCompleted(null);
      resolve();
    });
  });
}
