import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openFileStore } from '../../../electron/files/file-store';
import { removeStaleParts } from '../../../electron/files/stale-parts';
import { filesBelow } from '../../harness/damages';
import { aPlace, removePlace, type Place } from '../../harness/desk';

const STARTED = Date.parse('2026-11-23T08:00:00+07:00');
const SUM = createHash('sha256').update('surat').digest('hex');
const PART = `${SUM}.0123456789ab.tmp`;

let place: Place;
let root: string;
beforeEach(() => {
  place = aPlace();
  root = join(place.dataDir, 'files');
});
afterEach(() => removePlace(place));

function lay(name: string, secondsFromStart: number): void {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, 'setengah');
  const at = new Date(STARTED + secondsFromStart * 1_000);
  utimesSync(path, at, at);
}

const left = () => filesBelow(root).map((name) => name.replaceAll('\\', '/'));

it('removes the parts of puts that a kill left behind, and keeps every finished file', async () => {
  const { sha256 } = openFileStore(root).put(Buffer.from('undangan'));
  lay(`${SUM.slice(0, 2)}/${PART}`, -1);
  expect(await removeStaleParts(root, STARTED)).toBe(1);
  expect(left()).toEqual([`${sha256.slice(0, 2)}/${sha256}`]);
});

it('leaves a part that is being written now, or of a clock that ran ahead', async () => {
  lay(`${SUM.slice(0, 2)}/${PART}`, 0);
  expect(await removeStaleParts(root, STARTED)).toBe(0);
  expect(left()).toHaveLength(1);
});

it.each([
  ['a finished file', `${SUM.slice(0, 2)}/${SUM}`],
  ['a temporary file of somebody else', `${SUM.slice(0, 2)}/surat.tmp`],
  ['a name with another ending', `${SUM.slice(0, 2)}/${PART}.bak`],
  ['a part out of its place', `00x/${PART}`],
  ['a part in a folder the store does not make', `${SUM.slice(0, 4)}/${PART}`],
  ['a part beside the folders', PART],
])('leaves %s, however old', async (_what, name) => {
  lay(name, -86_400);
  expect(await removeStaleParts(root, STARTED)).toBe(0);
  expect(left()).toEqual([name]);
});

it('follows no link', async () => {
  lay(`aside/surat`, -86_400);
  mkdirSync(join(root, SUM.slice(0, 2)));
  symlinkSync(join(root, 'aside', 'surat'), join(root, SUM.slice(0, 2), PART));
  expect(await removeStaleParts(root, STARTED)).toBe(0);
});

it('has nothing to do where no file was ever put', async () => {
  expect(await removeStaleParts(root, STARTED)).toBe(0);
});
