import { spansSchema, type Spans } from '../../../shared/domain/kalender/calendar';
import { pukulOf } from '../../../shared/domain/kalender/tanggal.strings';
import { kalenderStrings as strings } from './kalender.strings';

const SPAN = /^(\d{1,2})[.:](\d{2})\s*(?:-|–|—|s\.?d\.?|sampai)\s*(\d{1,2})[.:](\d{2})$/;

/** Hours as people write them: "07.30–12.00, 13.00–16.00"; empty on a day off. */
export function textOfSpans(spans: Spans): string {
  return spans.map(([open, close]) => strings.span(pukulOf(open), pukulOf(close))).join(', ');
}

/** Reads hours as people write them; null when they cannot be read, or overlap. */
export function spansOfText(text: string): Spans | null {
  const parts = text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const spans: [number, number][] = [];
  for (const part of parts) {
    const found = SPAN.exec(part);
    if (found === null) return null;
    const [, openHour, openMinute, closeHour, closeMinute] = found.map(Number);
    if ((openMinute ?? 60) > 59 || (closeMinute ?? 60) > 59) return null;
    spans.push([(openHour ?? 0) * 60 + (openMinute ?? 0), (closeHour ?? 0) * 60 + (closeMinute ?? 0)]);
  }
  const read = spansSchema.safeParse(spans);
  return read.success ? read.data : null;
}
