import { describe, expect, it } from 'vitest';
import { BERKAS_EVENTS } from '../../../shared/domain/berkas/berkas-emit';
import { berkasModule } from '../../../shared/domain/berkas/berkas-rows';
import { EVENTS } from '../../../shared/domain/catalogue';
import type { RecordedEvent } from '../../../shared/journal/entry';
import { foldAll } from '../../../shared/journal/fold';
import { upcast } from '../../../shared/journal/upcast';
import { valueOf } from '../../../shared/result';
import { openCast } from '../../builders/cast';
import { arrive, berkasOf, start, take, work } from '../../builders/work';

const NEW_IN_TWO: { readonly [type: string]: readonly string[] } = {
  StepOpened: ['calls', 'oneOf', 'expiry', 'group'],
  StepFinished: ['kelengkapan', 'keluaran', 'susulan'],
  StepArrived: ['susulan'],
  BerkasStarted: ['susulan'],
};

/** An event as the first version of the program wrote it. */
function asFirst(event: RecordedEvent): RecordedEvent {
  const added = NEW_IN_TWO[event.type];
  if (added === undefined) return event;
  const kept = Object.entries(event.data).filter(([key]) => !added.includes(key));
  const data = Object.fromEntries(kept) as RecordedEvent['data'];
  const outcomes = data['outcomes'] as readonly { readonly [key: string]: unknown }[] | undefined;
  const plain = outcomes?.map(({ to, when }) => ({ to, when }));
  return { ...event, v: 1, data: { ...data, ...(plain === undefined ? {} : { outcomes: plain }) } as never };
}

describe('a journal written before berkas could call, wait for a moment, or be done side by side', () => {
  it('lifted, folds into the very state that is written now', () => {
    const { office, cast } = openCast();
    const stream = start(office, cast.verifikator, { sop: '13' });
    work(office, stream, '1.1', cast.helpdesk, { note: 'sudah dijelaskan' });
    arrive(office, stream, '2.1', cast.verifikator);
    for (const task of ['2.1', '3.1']) work(office, stream, task, cast.verifikator);
    take(office, stream, '4.1', cast.verifikator);

    const first = office.eventsOf(stream).map(asFirst);
    expect(new Set(first.map(({ v }) => v))).toEqual(new Set([1]));
    const lifted = first.map((event) => valueOf(upcast(EVENTS, event)));
    expect(lifted).toEqual(office.eventsOf(stream));
    expect(foldAll(berkasModule, lifted).state).toEqual(berkasOf(office, stream));
  });

  it('every event of a berkas has as many steps as it has versions behind it', () => {
    for (const [type, { v, steps }] of Object.entries(BERKAS_EVENTS)) expect(steps.length, type).toBe(v - 1);
    const lifted = Object.entries(BERKAS_EVENTS).filter(([, { v }]) => v > 1);
    expect(lifted.map(([type]) => type).sort()).toEqual(Object.keys(NEW_IN_TWO).sort());
  });

  it('one of a version this program does not know is refused', () => {
    const { office, cast } = openCast();
    const stream = start(office, cast.helpdesk);
    const [, opened] = office.eventsOf(stream);
    if (opened === undefined) throw new Error('nothing was opened');
    expect(upcast(EVENTS, { ...opened, v: 3 })).toMatchObject({ error: { code: 'journal-too-new' } });
  });
});
