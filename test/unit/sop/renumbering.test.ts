import { describe, expect, it } from 'vitest';
import { predecessorOf, successors } from '../../../shared/sop/renumbering';
import { readDecree } from './catalogue';

const { renumbering, titles } = readDecree();
const of = (no: number) => successors(renumbering).find(({ old }) => old.no === no);

describe('the table old SOP → new SOP', () => {
  it('gives an old SOP the new one of its own row, and apart from it those below without an old one', () => {
    expect(of(7)).toMatchObject({
      replacement: { number: '24' },
      below: [{ number: '25' }],
    });
    expect(of(12)).toMatchObject({ replacement: { number: '31' }, below: [] });
  });

  it('says where the decree dropped an old SOP', () => {
    for (const no of [17, 20]) expect(of(no)).toMatchObject({ replacement: null, below: [] });
  });

  it('has all twenty-two old SOPs, and every new one exactly once', () => {
    const all = successors(renumbering);
    expect(all.map(({ old }) => old.no)).toEqual(Array.from({ length: 22 }, (_, at) => at + 1));
    const news = all.flatMap(({ replacement, below }) => [
      ...(replacement === null ? [] : [replacement]),
      ...below,
    ]);
    expect(news.map(({ number }) => number)).toEqual(titles.map(({ number }) => number));
  });

  it('tells of a new SOP what it replaces, else under which old one it stands', () => {
    expect(predecessorOf(renumbering, '33')).toMatchObject({ replaces: { no: 14 }, under: null });
    expect(predecessorOf(renumbering, '12')).toMatchObject({ replaces: null, under: { no: 5 } });
    expect(predecessorOf(renumbering, '99')).toBeNull();
    const above = [{ old: null, new: { number: '01', title: 'Baru' } }];
    expect(predecessorOf(above, '01')).toEqual({ replaces: null, under: null });
    expect(successors(above)).toEqual([]);
  });
});
