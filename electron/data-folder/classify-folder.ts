/** What is known of a folder before anything is written there. */
export interface FolderFacts {
  readonly platform: NodeJS.Platform;
  readonly path: string;
  /** The path with links and mapped drives resolved (a mapped network drive shows its UNC name there). */
  readonly realPath: string;
  readonly env: { readonly [name: string]: string | undefined };
  /** On Linux the lines of /proc/mounts. */
  readonly mounts: readonly string[];
}

/** Whether live data may lie there, and if not, why. */
export type FolderVerdict =
  | { readonly kind: 'local' }
  | { readonly kind: 'network'; readonly what: string }
  | { readonly kind: 'cloud'; readonly what: string }
  | { readonly kind: 'roaming' }
  | { readonly kind: 'relative' };

const NETWORK_FILE_SYSTEMS = new Set([
  'nfs', 'nfs4', 'cifs', 'smb3', 'smbfs', 'ncpfs', 'afs', 'coda', 'ceph', 'glusterfs', 'davfs', 'fuse.sshfs',
  'fuse.rclone', 'fuse.davfs2', 'fuse.smbnetfs', 'fuse.gvfsd-fuse', 'fuse.curlftpfs', 'fuse.s3fs', 'fuse.onedriver',
]); // prettier-ignore

/** Folder names that sync programs give to what they carry away; compared without case, whole or as a prefix. */
const CLOUD_FOLDERS = [
  'onedrive', 'dropbox', 'google drive', 'googledrive', 'my drive', 'icloud drive', 'iclouddrive', 'nextcloud',
  'owncloud', 'mega', 'megasync', 'box sync', 'syncthing', 'pcloud drive', 'pclouddrive',
]; // prettier-ignore

const CLOUD_VARIABLES = ['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer'];

/**
 * Says whether live data may lie in a folder. SQLite's locks and syncs cannot be trusted across a network, and a sync
 * program takes files away in mid-write. Source: keandalan.md, row a19.
 */
export function classifyFolder(facts: FolderFacts): FolderVerdict {
  const windows = facts.platform === 'win32';
  const paths = [facts.path, facts.realPath].map((path) => normal(path, windows));
  if (!paths.every((path) => isAbsolute(path, windows))) return { kind: 'relative' };
  const share = paths.find((path) => path.startsWith('//'));
  if (windows && share !== undefined) return { kind: 'network', what: share };
  const mount = windows ? null : mountOf(paths[1] ?? '', facts.mounts);
  if (mount !== null && NETWORK_FILE_SYSTEMS.has(mount)) return { kind: 'network', what: mount };
  const cloud = cloudOf(paths, facts.env, windows);
  if (cloud !== null) return { kind: 'cloud', what: cloud };
  const roaming = facts.env['APPDATA'];
  if (windows && roaming !== undefined && paths.some((path) => isInside(path, normal(roaming, true))))
    return { kind: 'roaming' };
  return { kind: 'local' };
}

function normal(path: string, windows: boolean): string {
  if (!windows) return path.replace(/\/+$/, '') || '/';
  const slashes = path.replace(/\\/g, '/').toLowerCase();
  const plain = slashes.replace(/^\/\/[?.]\/unc\//, '//').replace(/^\/\/[?.]\//, '');
  return plain.replace(/\/+$/, '');
}

function isAbsolute(path: string, windows: boolean): boolean {
  return windows ? /^[a-z]:(\/|$)/.test(path) || path.startsWith('//') : path.startsWith('/');
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** The file system of the longest mount point above a path. */
function mountOf(path: string, mounts: readonly string[]): string | null {
  const parsed = mounts.flatMap((line) => {
    const [, point, type] = line.split(' ');
    return point === undefined || type === undefined ? [] : [{ point: unescapeMount(point), type }];
  });
  const above = parsed.filter(({ point }) => point === '/' || isInside(path, point));
  return above.reduce((best, mount) => (mount.point.length >= best.point.length ? mount : best), {
    point: '',
    type: '',
  }).type;
}

/** /proc/mounts writes spaces as \040. */
function unescapeMount(point: string): string {
  return point.replace(/\\([0-7]{3})/g, (_whole, octal: string) => String.fromCharCode(parseInt(octal, 8)));
}

function cloudOf(paths: readonly string[], env: FolderFacts['env'], windows: boolean): string | null {
  for (const variable of CLOUD_VARIABLES) {
    const folder = env[variable];
    if (windows && folder && paths.some((path) => isInside(path, normal(folder, true)))) return variable;
  }
  const parts = paths.flatMap((path) => path.toLowerCase().split('/'));
  const match = parts.find((part) =>
    CLOUD_FOLDERS.some(
      (name) => part === name || part.startsWith(`${name} - `) || part.startsWith(`${name} (`),
    ),
  );
  return match ?? null;
}
