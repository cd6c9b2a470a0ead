import type { JournalEnd } from '../../shared/ipc/office.contract';
import type { ReadEntry, RecordedEvent, StreamId } from '../../shared/journal/entry';

/** All events of one stream. */
export interface StreamEvents {
  readonly stream: StreamId;
  readonly events: readonly RecordedEvent[];
}

/** The journal as the projector asks for it; shapes and meaning as in `journalContract`. Rejects with `JournalSilent`. */
export interface JournalSource {
  readonly end: () => Promise<JournalEnd>;
  readonly after: (
    seq: number,
    limit: number,
  ) => Promise<{ readonly entries: readonly ReadEntry[]; readonly end: JournalEnd }>;
  readonly streams: (streams: readonly StreamId[]) => Promise<readonly StreamEvents[]>;
  readonly rebuild: (
    upTo: number,
    before: number | null,
    limit: number,
  ) => Promise<{ readonly streams: readonly StreamEvents[]; readonly next: number | null }>;
  /** Tells main how far the picture reaches; false: it was painted from other data. */
  readonly witness: (end: JournalEnd) => Promise<boolean>;
}

/** Main could not answer. The picture is not to blame, so it is kept, and main is asked again later. */
export class JournalSilent extends Error {
  override readonly name = 'JournalSilent';
  constructor(readonly code: string) {
    super(`the journal did not answer: ${code}`);
  }
}
