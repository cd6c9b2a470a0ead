import type { JournalEnd } from '../../shared/ipc/office.contract';
import { streamsOf } from '../../shared/journal/entry';
import type { JournalSource } from '../../renderer/db/journal-source';
import type { Office } from '../builders/office';

/** The journal of an office in memory as main answers for it, with what was asked, in order. */
export interface MemorySource extends JournalSource {
  readonly asked: string[];
}

/** The end of an office's journal. */
export function endOf(office: Office): JournalEnd {
  const last = office.entries.at(-1);
  return {
    dataId: office.dataId,
    seq: last?.seq ?? 0,
    station: last?.station ?? '',
    n: last?.n ?? 0,
    hash: last?.hash ?? '',
  };
}

/** Answers as main does: whole streams hold all events there are, also those after `upTo`. */
export function memorySource(office: Office): MemorySource {
  const asked: string[] = [];
  const whole = (stream: string) => ({ stream, events: office.eventsOf(stream) });
  return {
    asked,
    end: () => {
      asked.push('end');
      return Promise.resolve(endOf(office));
    },
    after: (seq, limit) => {
      asked.push(`after ${seq}`);
      return Promise.resolve({ entries: office.entries.slice(seq, seq + limit), end: endOf(office) });
    },
    streams: (streams) => {
      asked.push(`streams ${streams.join(' ')}`);
      return Promise.resolve(streams.map(whole));
    },
    rebuild: (upTo, before, limit) => {
      asked.push(`rebuild ${upTo} ${before}`);
      const pages = lastTouched(office, upTo).filter(({ seq }) => before === null || seq < before);
      const taken = pages.slice(0, limit);
      const edge = taken.at(-1)?.seq;
      // An entry's streams stay on one page.
      const rest = pages.slice(limit);
      const page = rest[0]?.seq === edge ? taken.filter(({ seq }) => seq !== edge) : taken;
      return Promise.resolve({
        streams: page.map(({ stream }) => whole(stream)),
        next: rest.length === 0 ? null : (page.at(-1)?.seq ?? null),
      });
    },
    witness: (end) => {
      asked.push(`witness ${end.n}`);
      return Promise.resolve(end.dataId === office.dataId);
    },
  };
}

function lastTouched(office: Office, upTo: number) {
  const last = new Map<string, number>();
  for (const entry of office.entries.slice(0, upTo))
    for (const stream of streamsOf(entry.events)) last.set(stream, entry.seq);
  return [...last].map(([stream, seq]) => ({ stream, seq })).sort((a, b) => b.seq - a.seq);
}
