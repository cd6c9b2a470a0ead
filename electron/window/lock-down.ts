import { app, session, type Session } from 'electron';
import { APP_ORIGIN, APP_PAGE } from './app-scheme';

/** Denies what no screen of ours needs: permissions, devices, other schemes, navigation, new windows, webviews. */
export function lockDown(): void {
  app.on('web-contents-created', (_event, contents) => {
    const stay = (event: { readonly preventDefault: () => void }, url: string): void => {
      if (!isOurPage(url)) event.preventDefault();
    };
    contents.on('will-navigate', (event, url) => stay(event, url));
    contents.on('will-redirect', (event, url) => stay(event, url));
    contents.on('will-frame-navigate', (event) => stay(event, event.url));
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/** Our one page, on whichever screen; nothing else ever stands in a window of ours. */
export function isOurPage(url: string): boolean {
  return url === APP_PAGE || url.startsWith(`${APP_PAGE}#`);
}

/** Locks the session all our windows share. Devtools are ours to open in development only, by their own scheme. */
export function lockSession(shared: Session = session.defaultSession): void {
  shared.setPermissionRequestHandler((_contents, permission, decide) => decide(isHarmless(permission)));
  shared.setPermissionCheckHandler((_contents, permission) => isHarmless(permission));
  shared.setDevicePermissionHandler(() => false);
  shared.setSpellCheckerEnabled(false);
  shared.webRequest.onBeforeRequest((details, decide) => decide({ cancel: !isOurs(details.url) }));
}

function isHarmless(permission: string): boolean {
  return permission === 'clipboard-sanitized-write';
}

function isOurs(url: string): boolean {
  return (
    url.startsWith(`${APP_ORIGIN}/`) ||
    url.startsWith('blob:app://') ||
    url.startsWith('data:') ||
    url.startsWith('devtools:')
  );
}
