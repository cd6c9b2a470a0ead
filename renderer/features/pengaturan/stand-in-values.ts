import * as z from 'zod';
import { penggantiStrings as strings } from './pengganti.strings';

const words = strings.missing;
const SHORTEST_REASON = 3;

/** What the form that names a Plh. or Plt. holds; dates as `YYYY-MM-DD`, empty while they are not set. */
export const nameValuesSchema = z.object({
  orang: z.string(),
  role: z.string(),
  kind: z.enum(['plh', 'plt']),
  from: z.string(),
  to: z.string(),
  surat: z.string(),
  suratDate: z.string(),
});
export type NameValues = Readonly<z.infer<typeof nameValuesSchema>>;

/** What the form that hands work over for a time holds. */
export const giveValuesSchema = z.object({
  orang: z.string(),
  role: z.string(),
  sop: z.string(),
  from: z.string(),
  to: z.string(),
  reason: z.string(),
});
export type GiveValues = Readonly<z.infer<typeof giveValuesSchema>>;

export const EMPTY_NAME: NameValues = {
  orang: '',
  role: '',
  kind: 'plh',
  from: '',
  to: '',
  surat: '',
  suratDate: '',
};
export const EMPTY_GIVE: GiveValues = { orang: '', role: '', sop: '', from: '', to: '', reason: '' };

/** What is wrong with each field; empty: nothing. */
export type FieldErrors<T> = { readonly [Field in keyof T]?: string };

interface Span {
  readonly from: string;
  readonly to: string;
}

/** An end before today, or before the beginning, is no time at all. */
function wrongTo({ from, to }: Span, today: string): string | null {
  if (to === '') return words.to;
  return to < (from === '' ? today : from) ? words.order : null;
}

function told<T>(all: { readonly [Field in keyof T]?: string | null }): FieldErrors<T> {
  return Object.fromEntries(
    Object.entries(all).filter(([, word]) => typeof word === 'string'),
  ) as FieldErrors<T>;
}

/** What keeps a Plh. or Plt. from being named. */
export function nameErrors(values: NameValues, today: string): FieldErrors<NameValues> {
  const { orang, role, surat, suratDate } = values;
  return told<NameValues>({
    role: role === '' ? words.post : null,
    orang: orang === '' ? words.person : null,
    to: wrongTo(values, today),
    suratDate: surat.trim() !== '' && suratDate === '' ? words.date : null,
  });
}

/** What keeps work from being handed over. */
export function giveErrors(values: GiveValues, today: string): FieldErrors<GiveValues> {
  const { orang, role, reason } = values;
  return told<GiveValues>({
    role: role === '' ? words.role : null,
    orang: orang === '' ? words.person : null,
    to: wrongTo(values, today),
    reason: reason.trim().length < SHORTEST_REASON ? words.reason : null,
  });
}
