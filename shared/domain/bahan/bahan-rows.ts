import type { Instant } from '../../time';
import type { BerkasState } from '../berkas/berkas-state';
import { isAnswerable } from './permintaan-bahan';

/**
 * A permintaan bahan as it stands on the desk of the Subbag that was asked. Carries the queue key, never the people behind
 * it. Units: ms since epoch.
 */
export interface BahanRow {
  readonly stream: string;
  readonly id: string;
  readonly key: string;
  readonly permintaan: string;
  readonly task: string;
  readonly nomor: string;
  readonly title: string;
  readonly sop: string;
  readonly label: string;
  readonly what: string;
  readonly by: string;
  readonly askedAt: Instant;
  readonly dueAt: Instant;
  readonly remindedAt: Instant | null;
}

/** The rows of what is still asked of the Subbag. */
export function bahanRows(berkas: BerkasState): readonly BahanRow[] {
  const { stream, nomor, title, sop } = berkas;
  return berkas.bahan
    .filter((one) => isAnswerable(berkas, one))
    .map(({ id, key, task, label, what, by, askedAt, dueAt, reminders }) => ({
      ...{ stream, nomor, title, sop, key, task, label, what, by, askedAt, dueAt },
      id: `${stream}/${id}`,
      permintaan: id,
      remindedAt: reminders.at(-1)?.at ?? null,
    }));
}
