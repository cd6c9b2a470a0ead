import { describe, expect, it } from 'vitest';
import {
  entryRef,
  recordedEvents,
  StreamId,
  streamKind,
  streamsOf,
  type EntryBody,
} from '../../../shared/journal/entry';

describe('entry', () => {
  it('names a stream by a kind and up to three parts', () => {
    for (const stream of ['kantor', 'sop:12', 'nomor:berkas:2026', 'berkas:0d9e-a_b.c'])
      expect(StreamId.safeParse(stream).success, stream).toBe(true);
    for (const stream of [
      '',
      'Kantor',
      'sop:',
      'sop:../x',
      'a:b:c:d:e',
      `x:${'y'.repeat(65)}`,
      'sop:12\n',
      'sop:a b',
    ])
      expect(StreamId.safeParse(stream).success, stream).toBe(false);
  });

  it('takes the kind from before the first colon', () => {
    expect(['kantor', 'nomor:berkas:2026'].map(streamKind)).toEqual(['kantor', 'nomor']);
  });

  it('lists the streams an entry touches once each, in the order of its events', () => {
    expect(streamsOf([{ stream: 'b' }, { stream: 'a' }, { stream: 'b' }])).toEqual(['b', 'a']);
  });

  it('gives every event the facts of its envelope', () => {
    const event = { stream: 'kantor', type: 'X', v: 1, happenedAt: 5, data: { a: 1 } };
    const body: EntryBody = {
      format: 1,
      station: 's1',
      n: 4,
      hlc: 'h',
      at: 9,
      actor: 'orang:1',
      onBehalfOf: 'orang:2',
      commandId: 'c',
      batch: null,
      bases: {},
      command: { type: 'x', v: 1, data: null },
      events: [event],
      prev: null,
    };
    expect(recordedEvents(body)).toEqual([
      {
        ...event,
        entry: entryRef('s1', 4),
        hlc: 'h',
        at: 9,
        actor: 'orang:1',
        onBehalfOf: 'orang:2',
        commandId: 'c',
      },
    ]);
  });
});
