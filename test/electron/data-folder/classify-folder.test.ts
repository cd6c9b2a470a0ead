import { describe, expect, it } from 'vitest';
import {
  classifyFolder,
  type FolderFacts,
  type FolderVerdict,
} from '../../../electron/data-folder/classify-folder';

interface Case {
  readonly what: string;
  readonly facts: Partial<FolderFacts> & { readonly path: string };
  readonly verdict: FolderVerdict['kind'];
}

const windowsEnv = {
  APPDATA: 'C:\\Users\\sri\\AppData\\Roaming',
  LOCALAPPDATA: 'C:\\Users\\sri\\AppData\\Local',
  OneDrive: 'C:\\Users\\sri\\Awan',
};
const mounts = [
  '/dev/sda1 / ext4 rw 0 0',
  'server:/export /mnt/nfs nfs4 rw 0 0',
  '//pc/share /mnt/berbagi cifs rw 0 0',
  'sri@server: /media/jauh fuse.sshfs rw 0 0',
  '/dev/sdb1 /mnt/data\\040kantor ext4 rw 0 0',
  'server:/e /mnt/arsip\\040lama nfs rw 0 0',
  '/dev/sdc1 /mnt/nfs/lokal ext4 rw 0 0',
];

const windows: readonly Case[] = [
  { what: 'a fixed drive', facts: { path: 'C:\\Users\\sri\\AppData\\Local\\Lajur\\data' }, verdict: 'local' },
  { what: 'a drive by its forward slashes', facts: { path: 'D:/Lajur/data' }, verdict: 'local' },
  { what: 'ProgramData', facts: { path: 'C:\\ProgramData\\Lajur' }, verdict: 'local' },
  { what: 'a long path to a drive', facts: { path: '\\\\?\\C:\\Lajur\\data' }, verdict: 'local' },
  { what: 'a share', facts: { path: '\\\\server\\kantor\\lajur' }, verdict: 'network' },
  { what: 'a long path to a share', facts: { path: '\\\\?\\UNC\\server\\kantor' }, verdict: 'network' },
  { what: 'a device path to a share', facts: { path: '\\\\.\\UNC\\server\\kantor' }, verdict: 'network' },
  {
    what: 'a drive letter that stands for a share',
    facts: { path: 'Z:\\lajur', realPath: '\\\\server\\kantor\\lajur' },
    verdict: 'network',
  },
  {
    what: 'the folder OneDrive names in the environment',
    facts: { path: 'C:\\Users\\sri\\Awan\\Lajur' },
    verdict: 'cloud',
  },
  { what: 'the same in other case', facts: { path: 'c:\\users\\SRI\\awan\\lajur' }, verdict: 'cloud' },
  {
    what: 'the OneDrive of an organisation',
    facts: { path: 'C:\\Users\\sri\\OneDrive - Pemkot Malang\\Lajur' },
    verdict: 'cloud',
  },
  {
    what: 'documents that OneDrive has taken over',
    facts: {
      path: 'C:\\Users\\sri\\Documents\\Lajur',
      realPath: 'C:\\Users\\sri\\OneDrive\\Documents\\Lajur',
    },
    verdict: 'cloud',
  },
  { what: 'Dropbox', facts: { path: 'D:\\Dropbox\\lajur' }, verdict: 'cloud' },
  { what: 'Dropbox of a team', facts: { path: 'D:\\Dropbox (Kantor)\\lajur' }, verdict: 'cloud' },
  { what: 'Google Drive', facts: { path: 'G:\\My Drive\\lajur' }, verdict: 'cloud' },
  {
    what: 'the roaming profile',
    facts: { path: 'C:\\Users\\sri\\AppData\\Roaming\\Lajur' },
    verdict: 'roaming',
  },
  {
    what: 'a folder beside the roaming profile',
    facts: { path: 'C:\\Users\\sri\\AppData\\RoamingX\\Lajur' },
    verdict: 'local',
  },
  { what: 'a folder beside the OneDrive', facts: { path: 'C:\\Users\\sri\\Awan2\\Lajur' }, verdict: 'local' },
  { what: 'a relative path', facts: { path: 'data\\lajur' }, verdict: 'relative' },
  { what: 'a path relative to its drive', facts: { path: 'C:lajur' }, verdict: 'relative' },
];

const linux: readonly Case[] = [
  { what: 'the home folder', facts: { path: '/media/.local/share/lajur' }, verdict: 'local' },
  { what: 'NFS', facts: { path: '/mnt/nfs/lajur' }, verdict: 'network' },
  { what: 'a local disk mounted below NFS', facts: { path: '/mnt/nfs/lokal/lajur' }, verdict: 'local' },
  { what: 'a folder beside the mount of NFS', facts: { path: '/mnt/nfsx/lajur' }, verdict: 'local' },
  { what: 'CIFS', facts: { path: '/mnt/berbagi' }, verdict: 'network' },
  { what: 'SSHFS', facts: { path: '/media/jauh/lajur' }, verdict: 'network' },
  {
    what: 'a local disk with a space in its name',
    facts: { path: '/mnt/data kantor/lajur' },
    verdict: 'local',
  },
  { what: 'NFS with a space in its name', facts: { path: '/mnt/arsip lama/lajur' }, verdict: 'network' },
  { what: 'a link into NFS', facts: { path: '/srv/lajur', realPath: '/mnt/nfs/lajur' }, verdict: 'network' },
  { what: 'a synced folder', facts: { path: '/media/Nextcloud/lajur' }, verdict: 'cloud' },
  {
    what: 'a folder that only sounds like one',
    facts: { path: '/media/dropbox-lama/lajur' },
    verdict: 'local',
  },
  { what: 'a relative path', facts: { path: 'lajur/data' }, verdict: 'relative' },
  { what: 'a slash at the end', facts: { path: '/mnt/nfs/' }, verdict: 'network' },
];

describe('classifyFolder', () => {
  it.each(windows)('on Windows: $what → $verdict', ({ facts, verdict }) => {
    const all = { platform: 'win32', realPath: facts.path, env: windowsEnv, mounts: [], ...facts } as const;
    expect(classifyFolder(all).kind).toBe(verdict);
  });

  it.each(linux)('on Linux: $what → $verdict', ({ facts, verdict }) => {
    const all = { platform: 'linux', realPath: facts.path, env: {}, mounts, ...facts } as const;
    expect(classifyFolder(all).kind).toBe(verdict);
  });
});
