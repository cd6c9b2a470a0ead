import type { KantorProfile } from '../../shared/domain/kantor/profile';
import { tanggalOf } from '../../shared/domain/kalender/tanggal.strings';
import type { LocalDate } from '../../shared/time';
import { kop, KOP_STYLE, page, text } from './page-parts';
import { recoverySheetStrings as strings } from './recovery-sheet.strings';

/** What stands on the sheet; the code as it is read aloud, in groups. */
export interface RecoverySheet {
  readonly profile: KantorProfile;
  readonly administrator: string;
  readonly code: string;
  readonly date: LocalDate;
}

const STYLE = `
  @page { size: A4; margin: 20mm 20mm 25mm 30mm; }
  body { font: 12pt/1.5 Arial, 'Liberation Sans', sans-serif; color: #000; margin: 0; }
  ${KOP_STYLE}
  h1 { font-size: 16pt; text-align: center; margin: 0 0 14pt; }
  h2 { font-size: 12pt; margin: 16pt 0 4pt; }
  dl { display: grid; grid-template-columns: 40mm 1fr; margin: 0 0 14pt; }
  dd { margin: 0; }
  .code { border: 1.5pt solid #000; padding: 10pt; text-align: center; }
  .code p { margin: 0 0 4pt; font-size: 10pt; }
  .code strong { font: bold 21pt 'Liberation Mono', 'Courier New', monospace; letter-spacing: 1pt; white-space: nowrap; }
  ol { margin: 4pt 0; padding-left: 18pt; }
  footer { margin-top: 28pt; font-size: 10pt; }
`;

function list(lines: readonly string[]): string {
  return `<ol>${lines.map((line) => `<li>${text(line)}</li>`).join('')}</ol>`;
}

/** Writes the sheet as a page of its own; every word is escaped. */
export function recoverySheetPage({ profile, administrator, code, date }: RecoverySheet): string {
  const facts = [
    [strings.office, profile.nama],
    [strings.administrator, administrator],
    [strings.date, tanggalOf(date)],
  ].map(([label, value]) => `<dt>${text(label ?? '')}</dt><dd>${text(value ?? '')}</dd>`);
  const body = `${kop(profile)}<h1>${text(strings.title)}</h1><dl>${facts.join('')}</dl>
<div class="code"><p>${text(strings.code)}</p><strong>${text(code)}</strong></div>
${list(strings.whatFor)}<h2>${text(strings.whereTitle)}</h2>${list(strings.where)}
<footer>${text(strings.signature)}</footer>`;
  return page(strings.title, STYLE, body);
}
