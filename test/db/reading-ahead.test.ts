import { describe, expect, it } from 'vitest';
import { readingAhead } from '../../renderer/db/reading-ahead';
import { openOffice } from '../builders/office';
import { randomWork } from '../builders/random-work';
import { seeded } from '../builders/seeded';
import { memorySource } from './memory-source';

function busySource() {
  const { office, people } = openOffice();
  randomWork(office, people, seeded(1)).go(150);
  return { source: memorySource(office), upTo: office.entries.length };
}

describe('readingAhead', () => {
  it('hands out the same pages as the journal itself, each asked for once', async () => {
    const { source, upTo } = busySource();
    const ahead = readingAhead(source);
    let before: number | null = null;
    const pages: unknown[] = [];
    do {
      const page: Awaited<ReturnType<typeof source.rebuild>> = await ahead.rebuild(upTo, before, 7);
      pages.push(page);
      before = page.next;
    } while (before !== null);

    const asked = [...source.asked];
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBe(pages.length);
    const plain = await Promise.all(
      asked.map((question) => {
        const [, seq, from] = question.split(' ');
        return source.rebuild(Number(seq), from === 'null' ? null : Number(from), 7);
      }),
    );
    expect(pages).toEqual(plain);
  });

  it('has the next page on its way when it hands one out', async () => {
    const { source, upTo } = busySource();
    const first = await readingAhead(source).rebuild(upTo, null, 7);

    expect(source.asked).toEqual([`rebuild ${upTo} null`, `rebuild ${upTo} ${first.next}`]);
  });

  it('tells of a failed page only who asks for it, and asks for it again', async () => {
    const { source, upTo } = busySource();
    let failures = 0;
    const ahead = readingAhead({
      ...source,
      rebuild: (to, before, limit) => {
        if (before === null || failures > 0) return source.rebuild(to, before, limit);
        failures += 1;
        return Promise.reject(new Error('silent'));
      },
    });
    const first = await ahead.rebuild(upTo, null, 7);

    await expect(ahead.rebuild(upTo, first.next, 7)).rejects.toThrow('silent');
    await expect(ahead.rebuild(upTo, first.next, 7)).resolves.toMatchObject({
      streams: expect.any(Array) as unknown,
    });
  });
});
