import { localDateOf, type Instant } from '../../../shared/time';
import { urgencyOf, type Urgency } from '../../parts/time-left/time-left';
import type { DeskItem, Stead } from './desk-items';

/** The groups of the desk, in the order they are worked. */
const ORDER = [
  'terlambat',
  'hari-ini',
  'pertanyaan',
  'pengganti',
  'pekan-ini',
  'berikutnya',
  'dijeda',
  'menunggu',
  'ditanyakan',
] as const;

/** The kind of a group of the desk. */
export type GroupKind = (typeof ORDER)[number];

/** One group of the desk; `stead` in whose stead, where it holds what is done for others. */
export interface DeskGroup {
  readonly id: string;
  readonly kind: GroupKind;
  readonly stead: Stead | null;
  readonly items: readonly DeskItem[];
}

function kindOf(item: DeskItem, now: Instant, offsetMinutes: number): GroupKind {
  if (item.kind === 'pertanyaan') return item.isToMe ? 'pertanyaan' : 'ditanyakan';
  if (item.stead !== null) return 'pengganti';
  const { status, lookAgain, dueAt } = item.row;
  if (status === 'menunggu-pihak-luar') return 'menunggu';
  // What stands still comes back on the day somebody meant to look again.
  if (status === 'dijeda')
    return lookAgain !== null && lookAgain <= localDateOf(now, offsetMinutes) ? 'hari-ini' : 'dijeda';
  return UNTIMED[urgencyOf(dueAt, now, offsetMinutes)];
}

const UNTIMED: { readonly [U in Urgency]: GroupKind } = {
  terlambat: 'terlambat',
  'hari-ini': 'hari-ini',
  'pekan-ini': 'pekan-ini',
  berikutnya: 'berikutnya',
  'tanpa-batas': 'berikutnya',
};

function steadOfItem(item: DeskItem): Stead | null {
  return item.kind === 'tugas' ? item.stead : null;
}

/** The groups that have any items, in the order they are worked; within a group the order given stays. */
export function groupDesk(
  items: readonly DeskItem[],
  now: Instant,
  offsetMinutes: number,
): readonly DeskGroup[] {
  const groups = new Map<string, DeskGroup & { readonly items: DeskItem[] }>();
  for (const item of items) {
    const kind = kindOf(item, now, offsetMinutes);
    const stead = kind === 'pengganti' ? steadOfItem(item) : null;
    const id = stead === null ? kind : `${kind}:${stead.kind}:${stead.role}:${stead.of ?? ''}`;
    const group = groups.get(id) ?? { id, kind, stead, items: [] };
    group.items.push(item);
    groups.set(id, group);
  }
  return [...groups.values()].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

/** What the day brings a person, for the line at the top of the desk. */
export interface DayCount {
  readonly due: number;
  readonly late: number;
  readonly questions: number;
}

/** Counts what is due today, late, and asked of this person: in others' stead too. */
export function countDay(items: readonly DeskItem[], now: Instant, offsetMinutes: number): DayCount {
  const kinds = items.map((item) =>
    kindOf(item.kind === 'tugas' ? { ...item, stead: null } : item, now, offsetMinutes),
  );
  const count = (kind: GroupKind): number => kinds.filter((one) => one === kind).length;
  return { due: count('hari-ini'), late: count('terlambat'), questions: count('pertanyaan') };
}
