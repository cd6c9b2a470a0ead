import { aturanSchema, type Aturan } from '../../../shared/domain/aturan/aturan';
import { pukulOf } from '../../../shared/domain/kalender/tanggal.strings';
import type { ScreenError } from '../../lib/error-sentences.strings';
import { aturanStrings as strings } from './aturan.strings';
import type { FieldErrors } from './stand-in-values';

/** The rules of work as they are typed. */
export interface AturanValues {
  readonly bakiSampai: string;
  readonly ingatkan: string;
  readonly alasanPenyimpangan: readonly string[];
  readonly sopTertutup: readonly string[];
}

const TIME = /^(\d{1,2})[.:](\d{2})$/;

/** The rules as a form shows them. */
export function valuesOf(aturan: Aturan): AturanValues {
  return { ...aturan, bakiSampai: pukulOf(aturan.bakiSampai), ingatkan: String(aturan.ingatkan) };
}

/** A time of day as people write it, "14.00"; null when it cannot be read. Unit: minutes since midnight. */
export function minuteOfText(text: string): number | null {
  const [, hour, minute] = TIME.exec(text.trim()) ?? [];
  if (hour === undefined || minute === undefined) return null;
  return Number(hour) < 24 && Number(minute) < 60 ? Number(hour) * 60 + Number(minute) : null;
}

/** The rules that are typed, or what is wrong with them. Empty lines of reasons are left out. */
export function readAturan(
  values: AturanValues,
): { readonly aturan: Aturan } | { readonly errors: FieldErrors<AturanValues> } {
  const minute = minuteOfText(values.bakiSampai);
  const ingatkan = /^\d+$/.test(values.ingatkan.trim()) ? Number(values.ingatkan) : Number.NaN;
  const read = aturanSchema.safeParse({
    bakiSampai: minute ?? Number.NaN,
    ingatkan,
    alasanPenyimpangan: values.alasanPenyimpangan.filter((reason) => reason.trim() !== ''),
    sopTertutup: [...values.sopTertutup].sort(),
  });
  if (read.success) return { aturan: read.data };
  const wrong = new Set(read.error.issues.map(({ path }) => path[0]));
  return {
    errors: {
      ...(wrong.has('bakiSampai') && { bakiSampai: strings.wrong.time }),
      ...(wrong.has('ingatkan') && { ingatkan: strings.wrong.minutes }),
      ...(wrong.has('alasanPenyimpangan') && { alasanPenyimpangan: strings.wrong.reasons }),
    },
  };
}

/** The rules another has set meanwhile, out of a refusal; null where it is another one. */
export function aturanIn({ code, detail }: ScreenError): Aturan | null {
  if (code !== 'berubah-sejak-dibuka') return null;
  const found = aturanSchema.safeParse(detail?.['aturan']);
  return found.success ? found.data : null;
}

/** Whether two sets of values say the same. */
export function isSameValues(one: AturanValues, other: AturanValues): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Every rule in words, for reading and for comparing. */
export function aturanWords(aturan: Aturan): readonly { readonly label: string; readonly words: string }[] {
  const { bakiSampai, ingatkan, alasanPenyimpangan, sopTertutup } = aturan;
  return [
    { label: strings.bakiSampai, words: pukulOf(bakiSampai) },
    { label: strings.ingatkan, words: strings.minutes(ingatkan) },
    { label: strings.alasan, words: alasanPenyimpangan.join('; ') },
    { label: strings.tertutup, words: sopTertutup.length === 0 ? strings.none : sopTertutup.join(', ') },
  ];
}
