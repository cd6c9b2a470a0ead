import { expect, test } from '../harness/lajur';
import type { Page } from '@playwright/test';

/** What a page may not do is complained of by Chromium itself. */
const REFUSED = /Content Security Policy|Refused to|ERR_BLOCKED|Failed to load resource|Not allowed to/;

const ELSEWHERE = [
  'https://contoh.go.id/', 'http://contoh.go.id/', 'http://127.0.0.1:8080/', 'https://app.lajur/', 'ftp://contoh.go.id/',
  'file:///etc/passwd', 'file://server/berbagi/', 'data:text/html,<p>asing', 'javascript:void(document.title="asing")',
  'blob:https://contoh.go.id/1', 'view-source:app://lajur/index.html', 'chrome://gpu', 'devtools://devtools/',
  'app://lain/index.html', 'app://lajur.contoh.go.id/', 'mailto:a@contoh.go.id', 'ms-msdt:/id', 'smb://server/berbagi',
  'ws://contoh.go.id/',
] as const; // prettier-ignore

const OUTSIDE = [
  'app://lajur/..%2f..%2fpackage.json', 'app://lajur/%2e%2e/%2e%2e/package.json', 'app://lajur/..%5c..%5cpackage.json',
  'app://lajur/assets/..%2f..%2f..%2fmain%2fmain.cjs', 'app://lajur/%00/index.html', 'app://lajur/index.html%00.png',
  'app://lajur/....//....//package.json', 'app://lajur/..%252f..%252fpackage.json', 'app://lajur/%c0%ae%c0%ae/package.json',
  'app://lajur//etc/passwd', 'app://lajur/%2fetc%2fpasswd', 'app://lajur/tidak-ada.js', 'app://lajur/', 'app://lajur/assets',
  'app://lajur/C:%5cWindows%5cwin.ini', 'app://lajur/%', 'app://lajur/index.html/..%2f..%2f..%2fpackage.json',
] as const; // prettier-ignore

/** Runs a script as the page itself would; what the debugger evaluates is spared the policy. */
function inPage<T>(window: Page, script: () => Promise<T> | T): Promise<T> {
  return window.evaluate(
    (text) =>
      new Promise<T>((resolve, reject) => {
        const run = (0, eval)(`(${text})`) as () => Promise<T> | T;
        setTimeout(() => void Promise.resolve().then(run).then(resolve, reject));
      }),
    String(script),
  );
}

test('a page has two ways to the machine and nothing of Node', async ({ lajur }) => {
  const { app, window } = await lajur.start();
  const found = await window.evaluate(() => ({
    lajur: Object.keys(globalThis.window.lajur).sort(),
    foreign: [
      'require',
      'process',
      'module',
      'Buffer',
      'global',
      '__dirname',
      'electron',
      'ipcRenderer',
    ].filter((name) => name in globalThis),
    isFixed: ['call', 'on'].every((name) => {
      Reflect.set(globalThis.window.lajur, name, null);
      return Reflect.get(globalThis.window.lajur, name) !== null;
    }),
  }));
  expect(found).toEqual({ lajur: ['call', 'on'], foreign: [], isFixed: true });
  const handle = await app.browserWindow(window);
  const preferences = await handle.evaluate(({ webContents }) =>
    (webContents as unknown as { getLastWebPreferences: () => object }).getLastWebPreferences(),
  );
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    webSecurity: true,
  });
});

test('every answer carries the policy, and the policy holds', async ({ lajur }) => {
  lajur.foresee(REFUSED);
  const { window } = await lajur.start();
  const policies: string[] = [];
  window.on('response', (response) => {
    if (response.url().startsWith('app://'))
      policies.push(response.headers()['content-security-policy'] ?? '');
  });
  await window.reload();
  await expect(window.getByRole('heading', { name: 'Selamat datang' })).toBeVisible();
  expect(policies.length).toBeGreaterThan(2);
  for (const policy of policies) {
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).not.toMatch(/unsafe/);
  }
  const done = await inPage(window, async () => {
    const refused = (work: () => unknown): Promise<boolean> =>
      Promise.resolve()
        .then(work)
        .then(
          () => false,
          () => true,
        );
    const inline = document.createElement('script');
    inline.textContent = 'globalThis.inlineRan = true';
    document.head.append(inline);
    return {
      eval: await refused(() => (0, eval)('1')),
      function: await refused(() => new Function('return 1')()),
      inline: !('inlineRan' in globalThis),
      https: await refused(() => fetch('https://contoh.go.id/')),
      file: await refused(() => fetch('file:///etc/passwd')),
      socket: await refused(
        () =>
          new Promise((resolve, reject) => {
            const socket = new WebSocket('wss://contoh.go.id/');
            socket.onopen = resolve;
            socket.onerror = reject;
          }),
      ),
    };
  });
  expect(done).toEqual({ eval: true, function: true, inline: true, https: true, file: true, socket: true });
});

test('permissions are denied', async ({ lajur }) => {
  lajur.foresee(REFUSED);
  const { window } = await lajur.start();
  const answers = await window.evaluate(async () => {
    const denied = (work: () => Promise<unknown>): Promise<string> =>
      work().then(
        () => 'granted',
        () => 'denied',
      );
    return {
      notifications: await Notification.requestPermission(),
      geolocation: await denied(
        () => new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
      ),
      camera: await denied(() => navigator.mediaDevices.getUserMedia({ video: true })),
      microphone: await denied(() => navigator.mediaDevices.getUserMedia({ audio: true })),
      clipboard: await denied(() => navigator.clipboard.readText()),
    };
  });
  expect(answers).toEqual({
    notifications: 'denied',
    geolocation: 'denied',
    camera: 'denied',
    microphone: 'denied',
    clipboard: 'denied',
  });
});

test('a window stays on its page and opens no other', async ({ lajur }) => {
  lajur.foresee(REFUSED);
  const { app, window } = await lajur.start();
  await expect(window.getByRole('heading', { name: 'Selamat datang' })).toBeVisible();
  const main = await app.browserWindow(window);
  // Playwright waits for navigations that were begun and refused; the machine itself is asked instead.
  const stay = (url: string) =>
    main.evaluate(async ({ webContents }, target) => {
      await webContents.executeJavaScript(
        `(${String((place: string) => {
          const link = document.createElement('a');
          link.href = place;
          document.body.append(link);
          link.click();
          link.remove();
          open(place);
          try {
            location.assign(place);
          } catch {
            // Some addresses are refused before they are tried.
          }
        })})(${JSON.stringify(target)})`,
        true,
      );
      return {
        url: webContents.getURL(),
        heading: (await webContents.executeJavaScript(
          'document.querySelector("h1")?.textContent',
        )) as unknown,
      };
    }, url);
  for (const url of ELSEWHERE)
    expect(await stay(url), url).toEqual({ url: 'app://lajur/index.html', heading: 'Selamat datang' });
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

/** Ways to leave a page that Chromium asks nobody about, or that name another page of our own origin. */
const EMPTYING = [
  'location.assign("about:blank")',
  'location.href = "about:blank"',
  'location.replace("about:blank#x")',
  'open("about:blank", "_self")',
  'Object.assign(document.createElement("a"), { href: "about:blank" }).click()',
  'location.assign("about:srcdoc")',
  'location.assign("app://lajur/assets/")',
  'location.assign("app://lajur/index.html?lain")',
] as const;

test('a page that empties itself is brought back, and meanwhile nothing there is answered', async ({
  lajur,
}) => {
  lajur.foresee(REFUSED);
  const { app, window } = await lajur.start();
  await expect(window.getByRole('heading', { name: 'Selamat datang' })).toBeVisible();
  const main = await app.browserWindow(window);
  const standing = () =>
    main.evaluate(async ({ webContents }) => ({
      url: webContents.getURL(),
      heading: (await webContents.executeJavaScript('document.querySelector("h1")?.textContent')) as unknown,
    }));
  for (const way of EMPTYING) {
    const said = await main.evaluate(async ({ webContents }, script) => {
      await webContents.executeJavaScript(`${script}; 0`);
      return (await webContents.executeJavaScript(
        'location.origin === "app://lajur" ? "ours" : Promise.resolve(window.lajur?.call["session:status"]({})).then((reply) => reply?.error?.code ?? reply)',
      )) as unknown;
    }, way);
    expect([undefined, null, 'untrusted-sender', 'ours'], way).toContain(said);
    await expect
      .poll(standing, { message: way })
      .toEqual({ url: 'app://lajur/index.html', heading: 'Selamat datang' });
  }
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('nothing outside of the pages is served', async ({ lajur }) => {
  lajur.foresee(REFUSED);
  const { window } = await lajur.start();
  const statuses = await window.evaluate(
    (urls) =>
      Promise.all(
        urls.map(async (url) => {
          const response = await fetch(url).catch(() => null);
          return [
            url,
            response === null ? 'refused' : response.status,
            (await response?.text()) ?? '',
          ] as const;
        }),
      ),
    OUTSIDE,
  );
  for (const [url, status, body] of statuses) {
    expect(['refused', 403, 404], url).toContain(status);
    expect(body, url).toBe('');
  }
});
