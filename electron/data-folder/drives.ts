import { existsSync, readFileSync, statfsSync, statSync } from 'node:fs';
import type { Drive } from '../../shared/ipc/wizard.contract';

const LETTERS = 'CDEFGHIJKLMNOPQRSTUVWXYZ';

/** File systems that are no place for copies: the system's own, and what cannot be written. */
const REAL = /^(?:ext[234]|xfs|btrfs|f2fs|vfat|exfat|ntfs3?|fuseblk|zfs)$/;
const SYSTEM = /^\/(?:boot|efi|etc|proc|snap|sys|usr|var\/lib)(?:\/|$)/;

/** The disks of this PC that can be written, the one with the data among them. Source of Linux: /proc/mounts. */
export function drivesOf(dataDir: string, platform: NodeJS.Platform = process.platform): readonly Drive[] {
  const paths = platform === 'win32' ? windowsDrives() : linuxDrives();
  return paths.flatMap((path) => driveAt(path, dataDir));
}

function windowsDrives(): readonly string[] {
  return [...LETTERS].map((letter) => `${letter}:\\`).filter((path) => existsSync(path));
}

function linuxDrives(): readonly string[] {
  if (!existsSync('/proc/mounts')) return ['/'];
  return writableMounts(readFileSync('/proc/mounts', 'utf8').split('\n'));
}

/** The mount points on which a person could keep copies, out of the lines of /proc/mounts; each once. */
export function writableMounts(lines: readonly string[]): readonly string[] {
  const points = lines.flatMap((line) => {
    const [device = '', point = '', type = '', options = ''] = line.split(' ');
    const path = point.replace(/\\([0-7]{3})/g, (_whole, octal: string) =>
      String.fromCharCode(parseInt(octal, 8)),
    );
    const isOwn = device.startsWith('/dev/') && REAL.test(type) && !SYSTEM.test(path);
    return isOwn && options.split(',').includes('rw') ? [path] : [];
  });
  return [...new Set(points)];
}

/** A disk that went away while we looked is none. */
function driveAt(path: string, dataDir: string): readonly Drive[] {
  try {
    const { bavail, bsize } = statfsSync(path);
    if (!statSync(path).isDirectory()) return [];
    return [{ path, freeBytes: bavail * bsize, holdsData: statSync(path).dev === statSync(dataDir).dev }];
  } catch {
    return [];
  }
}
