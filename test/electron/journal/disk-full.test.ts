import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { expectAcknowledged, expectWhole } from '../../harness/check-office';
import {
  aPlace,
  foundDesk,
  removePlace,
  reopenDesk,
  startBerkas,
  type Desk,
  type Place,
} from '../../harness/desk';
import { scaled } from '../../harness/scale';
import type { Ack } from '../../harness/writer-process';

/** What the office itself writes must fit: the long run writes ten times as much. */
const DISK_MB = scaled(24, 96);
const CHUNK = Buffer.alloc(65_536, 1);

/** A small disk of our own; null where this user may not mount one. */
function mountSmallDisk(path: string): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  mkdirSync(path, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m`, 'tmpfs', path], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Writes until not one byte goes in any more. */
function fill(path: string): void {
  const file = openSync(path, 'a');
  try {
    for (let size = CHUNK.length; size >= 1; size = Math.floor(size / 2)) while (fits(file, size));
  } finally {
    closeSync(file);
  }
}

function fits(file: number, size: number): boolean {
  try {
    return writeSync(file, CHUNK, 0, size) === size;
  } catch {
    return false;
  }
}

describe('a full disk', () => {
  let outer: Place;
  let mounted = false;
  beforeEach(() => {
    outer = aPlace();
    mounted = mountSmallDisk(join(outer.root, 'disk'));
  });
  afterEach(() => {
    if (mounted) execFileSync('umount', ['-l', join(outer.root, 'disk')]);
    removePlace(outer);
  });

  it('refuses, loses nothing acknowledged, and work goes on when there is room again', async (context) => {
    if (!mounted) context.skip('only root may mount the small disk this needs');
    const place = aPlace(join(outer.root, 'disk'));
    let desk = await foundDesk(place);
    const berkas = startBerkas(desk);
    const acks: Ack[] = [];
    const ballast = join(place.root, 'penuh');
    const refusals = new Set<string>();
    for (let round = 0; round < scaled(6, 60); round += 1) {
      for (let entry = 0; entry < 20 + round * 3; entry += 1) note(desk, berkas, acks, 600);
      fill(ballast);
      for (let entry = 0; entry < 10; entry += 1) {
        const refused = note(desk, berkas, acks, 3_900);
        if (refused !== null) refusals.add(refused);
      }
      desk.office.store.checkpoint();
      expect(desk.office.world.read('berkas', berkas)?.story.length).toBeGreaterThan(0);
      rmSync(ballast);
      expect(note(desk, berkas, acks, 600)).toBeNull();
      if (round % 2 === 1) {
        desk.close();
        desk = reopenDesk(place);
      }
      expectAcknowledged(desk, acks);
      expectWhole(desk);
    }
    expect([...refusals]).toEqual(['disk-penuh']);
    desk.close();
  });

  it('a file that does not fit is refused and leaves nothing', async (context) => {
    if (!mounted) context.skip('only root may mount the small disk this needs');
    const place = aPlace(join(outer.root, 'disk'));
    const desk = await foundDesk(place);
    expect(() => desk.office.files.put(randomBytes(DISK_MB * 1_100_000))).toThrow(/ENOSPC/);
    expect(desk.office.files.put(randomBytes(1_000_000)).sizeBytes).toBe(1_000_000);
    expectWhole(desk);
    desk.close();
  });

  it('closing on a full disk keeps everything for the next start', async (context) => {
    if (!mounted) context.skip('only root may mount the small disk this needs');
    const place = aPlace(join(outer.root, 'disk'));
    const desk = await foundDesk(place);
    const berkas = startBerkas(desk);
    const acks: Ack[] = [];
    for (let entry = 0; entry < 300; entry += 1) note(desk, berkas, acks, 2_000);
    fill(join(place.root, 'penuh'));
    desk.close();
    rmSync(join(place.root, 'penuh'));
    const next = reopenDesk(place);
    expectAcknowledged(next, acks);
    expectWhole(next);
    next.close();
  });
});

/** Writes a note of so many letters; returns the refusal, or null and the acknowledgement in `acks`. */
function note(desk: Desk, berkas: string, acks: Ack[], letters: number): string | null {
  const commandId = `catatan-${acks.length}-${letters}`;
  const sent = desk.send('berkas.note', { berkas, text: 'a'.repeat(letters), lampiran: [] }, { commandId });
  if (!sent.ok) return sent.error.code;
  const entry = desk.office.store.entryAt(sent.value.seq);
  acks.push({ kind: 'ack', commandId, seq: sent.value.seq, hash: entry?.hash ?? '', files: [] });
  return null;
}
