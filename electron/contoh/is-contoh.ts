import { KANTOR_STREAM } from '../../shared/domain/kantor/kantor';
import { MS_PER_DAY, type Instant } from '../../shared/time';
import type { JournalReader } from '../journal/journal-reader';
import { SPAN_DAYS } from './office-days';

/** After this long the sample's last weeks are no longer last weeks. Unit: days. */
const FRESH_DAYS = 14;

/** Whether the very first entry says that this is a sample office: nothing later can make one of a real office. */
export function isContoh(reader: JournalReader): boolean {
  const opened = firstEvent(reader);
  return opened?.type === 'KantorOpened' && opened.data['kind'] === 'contoh';
}

function firstEvent(reader: JournalReader) {
  const first = reader.entryAt(1)?.body.events[0];
  return first?.stream === KANTOR_STREAM ? first : undefined;
}

/** Whether a sample office was made so long ago that making it anew is offered. `now`: ms since epoch. */
export function isStaleContoh(reader: JournalReader, now: Instant): boolean {
  if (!isContoh(reader)) return false;
  const openedAt = firstEvent(reader)?.happenedAt ?? now;
  return now - openedAt > (SPAN_DAYS + FRESH_DAYS) * MS_PER_DAY;
}
