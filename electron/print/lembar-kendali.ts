import type { BerkasState } from '../../shared/domain/berkas/berkas-state';
import type { KendaliLine } from '../../shared/domain/berkas/lembar-kendali';
import { lamaOf, pukulOfInstant, tanggalOf } from '../../shared/domain/kalender/tanggal.strings';
import type { KantorProfile } from '../../shared/domain/kantor/profile';
import { localDateOf, type Instant } from '../../shared/time';
import { lembarKendaliStrings as strings } from './lembar-kendali.strings';
import { kop, KOP_STYLE, page, text } from './page-parts';

/** What stands on the sheet, with the names of people and roles as this office calls them. */
export interface LembarKendali {
  readonly profile: KantorProfile;
  readonly berkas: BerkasState;
  readonly lines: readonly KendaliLine[];
  readonly nameOf: (orang: string) => string;
  readonly roleLabel: (role: string) => string;
  readonly printedBy: string;
  readonly printedAt: Instant;
  readonly offsetMinutes: number;
}

const STYLE = `
  @page { size: A4; margin: 14mm 10mm 14mm 18mm; }
  body { font: 9pt/1.35 Arial, 'Liberation Sans', sans-serif; color: #000; margin: 0; }
  ${KOP_STYLE}
  header { margin-bottom: 10pt; }
  h1 { font-size: 13pt; text-align: center; margin: 0 0 8pt; text-transform: uppercase; }
  dl { display: grid; grid-template-columns: 26mm 1fr; margin: 0 0 8pt; row-gap: 1pt; }
  dd { margin: 0; overflow-wrap: anywhere; }
  dd.title { font-weight: bold; }
  table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 7.5pt; line-height: 1.3; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  th, td { box-sizing: border-box; border: 0.5pt solid #000; padding: 2pt 2.5pt; }
  th, td { text-align: left; vertical-align: top; overflow-wrap: break-word; }
  th { text-align: center; font-weight: bold; }
  td p { margin: 0; }
  td.no { text-align: center; }
  td.pelaksana p + p, td.waktu p + p { margin-top: 1.5pt; }
  .no { width: 7mm; }
  .pelaksana { width: 27mm; }
  .saat { width: 16.5mm; }
  .waktu { width: 19mm; }
  .hasil { width: 29mm; }
  .paraf { width: 12mm; }
  footer { margin-top: 8pt; font-size: 7.5pt; }
`;

const CLASSES = ['no', 'langkah', 'pelaksana', 'saat', 'saat', 'saat', 'waktu', 'hasil', 'paraf'] as const;

function paragraphs(lines: readonly string[]): string {
  return lines
    .filter((line) => line !== '')
    .map((line) => `<p>${text(line)}</p>`)
    .join('');
}

function shortMoment(at: Instant, offsetMinutes: number): readonly string[] {
  const [year = '', month = '', day = ''] = localDateOf(at, offsetMinutes).split('-');
  return [`${day}-${month}-${year}`, pukulOfInstant(at, offsetMinutes)];
}

function longMoment(at: Instant, offsetMinutes: number): string {
  return `${tanggalOf(localDateOf(at, offsetMinutes))} pukul ${pukulOfInstant(at, offsetMinutes)}`;
}

function whoOf(line: KendaliLine, { nameOf, roleLabel }: LembarKendali): readonly string[] {
  if (line.person === null) return [line.lane];
  if (line.outside) return [line.lane, strings.recordedBy(nameOf(line.person))];
  const { capacity } = line;
  const as = capacity === null ? line.lane : strings.as(capacity.kind, roleLabel(capacity.role));
  return [nameOf(line.person), as];
}

function endOf({ mark, status, outcome, remarks }: KendaliLine): readonly string[] {
  const stands = mark === null ? strings.stands(status) : strings.ended(mark);
  // That a step is done is told by its date; what else became of it is not.
  const isPlain = mark === 'selesai' && (outcome !== null || remarks.length > 0);
  return [...(isPlain ? [] : [stands]), ...(outcome === null ? [] : [strings.outcome(outcome)]), ...remarks];
}

function row(line: KendaliLine, sheet: LembarKendali): string {
  const { offsetMinutes } = sheet;
  const moment = (at: Instant | null): readonly string[] =>
    at === null ? [] : shortMoment(at, offsetMinutes);
  const cells: readonly (readonly string[])[] = [
    [line.no === null ? '' : String(line.no)],
    [line.text],
    whoOf(line, sheet),
    moment(line.masuk),
    moment(line.diambil),
    moment(line.selesai),
    [
      line.mutuBaku === null ? '' : strings.mutuBaku(line.mutuBaku),
      line.pengerjaan === null ? '' : strings.pengerjaan(lamaOf(line.pengerjaan)),
    ],
    endOf(line),
    [],
  ];
  const tds = cells.map((lines, at) => `<td class="${CLASSES[at] ?? ''}">${paragraphs(lines)}</td>`);
  return `<tr>${tds.join('')}</tr>`;
}

function table(sheet: LembarKendali): string {
  if (sheet.lines.length === 0) return `<p>${text(strings.noSteps)}</p>`;
  const heads = strings.columns.map((name, at) => `<th class="${CLASSES[at] ?? ''}">${text(name)}</th>`);
  const rows = sheet.lines.map((line) => row(line, sheet));
  return `<table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function facts({ berkas, nameOf, offsetMinutes }: LembarKendali): string {
  const { nomor, title, sop, sopTitle, procedureTitle, sopVersion, sifat, result, closedAt } = berkas;
  const stands =
    result === null || closedAt === null
      ? strings.berjalan
      : strings.ditutup(result, longMoment(closedAt, offsetMinutes));
  const lines = [
    [strings.nomor, nomor],
    [strings.perihal, title],
    [strings.sop, strings.sopLine(sop, sopTitle, procedureTitle, sopVersion)],
    [strings.pencatat, nameOf(berkas.pencatat)],
    [strings.sifat, strings.sifatOf(sifat)],
    [strings.mulai, longMoment(berkas.startedAt, offsetMinutes)],
    [strings.akhir, stands],
  ];
  const all = lines.map(
    ([label = '', value = '']) =>
      `<dt>${text(label)}</dt><dd${label === strings.perihal ? ' class="title"' : ''}>${text(value)}</dd>`,
  );
  return `<dl>${all.join('')}</dl>`;
}

/** Writes the lembar kendali as a page of its own, A4, that flows on when it is long; every word is escaped. */
export function lembarKendaliPage(sheet: LembarKendali): string {
  const { profile, printedBy, printedAt, offsetMinutes, berkas } = sheet;
  const foot = strings.printed(longMoment(printedAt, offsetMinutes), printedBy);
  const body = `${kop(profile)}<h1>${text(strings.title)}</h1>${facts(sheet)}${table(sheet)}
<footer>${text(foot)}</footer>`;
  return page(strings.fileName(berkas.nomor), STYLE, body);
}
