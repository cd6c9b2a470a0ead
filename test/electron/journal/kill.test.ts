import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seeded } from '../../builders/seeded';
import { expectAcknowledged, expectWhole } from '../../harness/check-office';
import { aPlace, FOUNDER, look, removePlace, reopenDesk, type Place } from '../../harness/desk';
import { systemClock } from '../../../electron/clock';
import { NAMED_POINTS, type NamedPoint } from '../../harness/named-points';
import { scaled } from '../../harness/scale';
import { acksOf, bundleChild, runWriter, type Ack } from '../../harness/writer-process';

const KILLS_A_FOLDER = 5;

/** How often a point is come to before the child dies there: some are met by few commands. */
const MEETINGS: Readonly<Record<NamedPoint, number>> = {
  'mid-entry': 30,
  'before-commit': 30,
  'after-commit': 30,
  'mid-kepala': 30,
  'mid-file': 12,
  'before-rename': 12,
  'after-rename': 12,
  'before-checkpoint': 1,
};

describe('an office whose writer is killed', () => {
  let bundle = '';
  let place: Place;
  beforeAll(async () => {
    bundle = await bundleChild('writer-child');
  });
  afterAll(() => rmSync(bundle, { force: true }));
  beforeEach(() => {
    place = aPlace();
  });
  afterEach(() => removePlace(place));

  /** Looks at a copy, so that the next writer meets what the killed one left. */
  function expectNothingLost(acks: readonly Ack[], kills: number): void {
    const copy = aPlace(join(place.root, `salinan-${kills}`));
    cpSync(place.dataDir, copy.dataDir, { recursive: true });
    if (existsSync(place.marker)) cpSync(place.marker, copy.marker);
    const desk = reopenDesk(copy, systemClock);
    expectAcknowledged(desk, acks);
    expectWhole(desk);
    const ownWork = desk.office.store.after(0, Number.MAX_SAFE_INTEGER).filter(({ events }) => {
      const id = events[0]?.commandId ?? '';
      return events[0]?.actor === desk.admin && !acks.some(({ commandId }) => commandId === id);
    });
    // The founding is a batch of nine; then a child opens a first berkas and may die before it can say so of one more.
    expect(ownWork.length).toBeLessThanOrEqual(9 + 2 * kills);
    desk.close();
    removePlace(copy);
  }

  it('keeps every acknowledged command, once and whole, and the next writer goes on', async () => {
    const random = seeded(20260302);
    let total = 0;
    for (let kill = 0; kill < scaled(25, 200); kill += KILLS_A_FOLDER) {
      place = aPlace(join(place.root, `kantor-${kill}`));
      const acks: Ack[] = [];
      for (let turn = 1; turn <= KILLS_A_FOLDER; turn += 1) {
        const lines = await runWriter(bundle, place, { seed: kill + turn, killAfterMs: random() * 200 });
        expect(lines.filter(({ kind }) => kind === 'refused')).toEqual([]);
        expect(lines.some(({ kind }) => kind === 'fresh') && acks.length > 0).toBe(false);
        acks.push(...acksOf(lines));
        if (acks.length > 0) expectNothingLost(acks, turn);
      }
      total += acks.length;
    }
    expect(total).toBeGreaterThan(scaled(25, 200));
  });

  it.each(NAMED_POINTS)('stands whole when killed %s', async (dieAt) => {
    const acks: Ack[] = [];
    for (let turn = 1; turn <= scaled(2, 8); turn += 1) {
      const dieAfter = MEETINGS[dieAt] * turn;
      acks.push(...acksOf(await runWriter(bundle, place, { seed: turn, dieAt, dieAfter })));
      expect(acks.length).toBeGreaterThan(0);
      expectNothingLost(acks, turn);
    }
  });

  it.each(['mid-entry', 'before-commit', 'after-commit', 'mid-kepala', 'mid-file', 'before-rename'] as const)(
    'killed %s in the founding, it is founded or as if never begun',
    async (dieAt) => {
      for (let dieAfter = 0; dieAfter < scaled(2, 6); dieAfter += 1) {
        const killed = aPlace(join(place.root, `mulai-${dieAfter}`));
        await runWriter(bundle, killed, { seed: 1, dieAt, dieAfter });
        const found = look(killed, systemClock);
        expect(found).toMatchObject({ ok: true });
        if (!found.ok) return;
        if (found.value.office !== null)
          expect(found.value.office.world.list('orang').map(({ nama }) => nama)).toContain(FOUNDER.nama);
        found.value.office?.close();
        found.value.lock.release();
        const lines = await runWriter(bundle, killed, { seed: 2, killAfterMs: 20, countFrom: 'ready' });
        expect(lines.map(({ kind }) => kind)).toContain('ready');
      }
    },
  );

  it('killed at any moment of its first second, it can be founded', async () => {
    const random = seeded(7);
    for (let kill = 0; kill < scaled(6, 60); kill += 1) {
      const killed = aPlace(join(place.root, `dini-${kill}`));
      await runWriter(bundle, killed, { seed: 1, killAfterMs: 40 + random() * 260, countFrom: 'start' });
      const lines = await runWriter(bundle, killed, { seed: 2, killAfterMs: 20, countFrom: 'ready' });
      expect(lines.map(({ kind }) => kind)).toContain('ready');
    }
  });
});
