import { Dexie } from 'dexie';
import type { BahanRow } from '../../shared/domain/bahan/bahan-rows';
import { answeredAt } from './queue-query';
import type { LajurDb } from './schema';

/** What is asked of the Subbag a person answers for at `moment` (ms since epoch), the first due first. */
export async function bahanFor(db: LajurDb, person: string, moment: number): Promise<readonly BahanRow[]> {
  const { whole, ofSop } = await answeredAt(db, person, moment);
  const keys = [...new Set([...whole, ...ofSop.map(({ key }) => key)])];
  const found = await Promise.all(
    keys.map((key) =>
      db.bahan.where('[key+dueAt]').between([key, Dexie.minKey], [key, Dexie.maxKey]).toArray(),
    ),
  );
  return found
    .flat()
    .filter(
      (row) => whole.includes(row.key) || ofSop.some(({ key, sop }) => key === row.key && sop === row.sop),
    )
    .sort((a, b) => a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1));
}
