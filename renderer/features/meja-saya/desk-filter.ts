import * as z from 'zod';
import type { DeskItem } from './desk-items';

/** Which items a list shows: all, those this person has in work, or those nobody has taken. */
export const ONLY = ['semua', 'saya', 'belum'] as const;

const filterSchema = z.object({
  text: z.string(),
  sop: z.string().nullable(),
  lane: z.string().nullable(),
  only: z.enum(ONLY),
});

/** What narrows the desk. `sop` by number, `lane` as printed; null: all. */
export type DeskFilter = Readonly<z.infer<typeof filterSchema>>;

const viewSchema = z.object({ name: z.string(), filter: filterSchema });

/** A filter somebody named. */
export type SavedView = Readonly<z.infer<typeof viewSchema>>;

/** Reads the views that were kept; null where there are none to be read. */
export function readViews(kept: unknown): SavedView[] | null {
  const read = z.array(viewSchema).safeParse(kept);
  return read.success ? read.data : null;
}

/** Shows everything. */
export const NO_FILTER: DeskFilter = { text: '', sop: null, lane: null, only: 'semua' };

/** Whether a filter leaves everything in. */
export function isEmptyFilter({ text, sop, lane, only }: DeskFilter): boolean {
  return text.trim() === '' && sop === null && lane === null && only === 'semua';
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean);
}

function haystackOf(item: DeskItem): string {
  const { nomor, title, sop, sopTitle, text, laneLabel } = item.row;
  const asked = item.kind === 'pertanyaan' ? item.row.asked : '';
  return [nomor, title, `sop ${sop}`, sopTitle, text, laneLabel, asked].join(' ').toLowerCase();
}

function isOfOnly(item: DeskItem, only: DeskFilter['only'], person: string): boolean {
  if (only === 'semua') return true;
  if (item.kind === 'pertanyaan') return only === 'saya';
  return only === 'saya' ? item.row.takenBy === person : item.row.takenBy === null;
}

/** The items a filter leaves in; all words typed must be found. */
export function filterDesk(
  items: readonly DeskItem[],
  { text, sop, lane, only }: DeskFilter,
  person: string,
): readonly DeskItem[] {
  const words = wordsOf(text);
  return items.filter((item) => {
    if (sop !== null && item.row.sop !== sop) return false;
    if (lane !== null && item.row.laneLabel !== lane) return false;
    if (!isOfOnly(item, only, person)) return false;
    const haystack = haystackOf(item);
    return words.every((word) => haystack.includes(word));
  });
}
