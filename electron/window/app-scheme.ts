import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol } from 'electron';
import { contentSecurityPolicy } from './csp';

/** The scheme of our own pages, and their one origin. */
const SCHEME = 'app';
export const APP_ORIGIN = `${SCHEME}://lajur`;
export const APP_PAGE = `${APP_ORIGIN}/index.html`;

/** Where the page's script and style lie. */
export const APP_ASSETS = `${APP_ORIGIN}/assets`;

const NONCE_BYTES = 16;
const NONCE_MARK = '__CSP_NONCE__';
/** Told to a page: whether it is the first one of this program, before which nobody can have logged in. */
const FIRST_MARK = '__FIRST_PAGE__';

/** Built assets carry their hash in their name; anything else, the page with its nonce above all, is never kept. */
const ASSET_CACHE = 'public, max-age=31536000, immutable';

const TYPES: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Must run before the program is ready: a scheme that is standard and secure has IndexedDB and locks. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      // `codeCache` is known to newer Electrons only: compiled scripts are then kept between starts.
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ]);
}

/** Serves the built pages of `root`, each with the policy in its header. Anything outside of `root` is refused. */
export function serveAppScheme(root: string): void {
  const hashed = join(root, 'assets') + sep;
  let isFirst = true;
  const page = (text: string, nonce: string): string => {
    const told = text.replaceAll(NONCE_MARK, nonce).replaceAll(FIRST_MARK, isFirst ? 'ya' : 'tidak');
    isFirst = false;
    return told;
  };
  protocol.handle(SCHEME, async (request) => {
    const path = resolveInside(root, request.url);
    const type = path === null ? undefined : TYPES[extname(path)];
    if (path === null || type === undefined || request.method !== 'GET') return plain(403);
    try {
      const bytes = await readFile(path);
      const nonce = randomBytes(NONCE_BYTES).toString('base64');
      const isPage = type.startsWith('text/html');
      const body = isPage ? page(bytes.toString('utf8'), nonce) : bytes;
      return new Response(body, {
        headers: {
          ...headers(nonce),
          'Content-Type': type,
          'Cache-Control': path.startsWith(hashed) ? ASSET_CACHE : 'no-store',
        },
      });
    } catch {
      return plain(404);
    }
  });
}

function headers(nonce: string): { readonly [name: string]: string } {
  return {
    'Content-Security-Policy': contentSecurityPolicy(nonce),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };
}

function plain(status: number): Response {
  return new Response('', { status, headers: headers('none') });
}

/** The file a URL of ours names, or null when it is not ours or leaves the folder. */
export function resolveInside(root: string, url: string): string | null {
  try {
    const { protocol: scheme, host, pathname } = new URL(url);
    if (scheme !== `${SCHEME}:` || host !== 'lajur') return null;
    const name = decodeURIComponent(pathname);
    if (name.includes('\0') || name.includes('\\') || name.split('/').includes('..')) return null;
    const path = normalize(join(root, name));
    return path.startsWith(root.endsWith(sep) ? root : root + sep) ? path : null;
  } catch {
    return null;
  }
}
