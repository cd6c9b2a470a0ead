import type { BerkasState, Lampiran } from '../../shared/domain/berkas/berkas-state';
import type { FileStore } from '../files/file-store';
import type { Chance } from './chance';
import { contohStrings as strings } from './contoh.strings';
import { drawPdf, drawScan } from './draw-paper';

/** How often a finished step carries a file, by SOP. */
const ODDS: { readonly [sop: string]: number } = { '12': 0.03, '13': 0.12, '38': 0.14 };
const PLAIN_ODDS = 0.04;

/** Every file is forced to disk; more than these would only make the wait longer. */
const MOST_PAPERS = 80;

const LINE_CHARACTERS = 78;

/** Draws the papers that are attached here and there, and puts them into the store. */
export function paperTray(files: FileStore, chance: Chance): (berkas: BerkasState) => readonly Lampiran[] {
  let drawn = 0;
  return (berkas) => {
    if (drawn >= MOST_PAPERS || !chance.happens(ODDS[berkas.sop] ?? PLAIN_ODDS)) return [];
    drawn += 1;
    const isScan = chance.happens(0.4);
    const nomor = berkas.nomor.replace('/', '-');
    const bytes = isScan ? drawScan(chance.next) : drawPdf(linesOf(berkas));
    const name = isScan ? strings.scanName(nomor) : strings.letterName(nomor);
    return [{ ...files.put(bytes), name }];
  };
}

function linesOf({ nomor, sopTitle, title }: BerkasState): readonly string[] {
  const pattern = new RegExp(`.{1,${LINE_CHARACTERS}}(?:\\s|$)`, 'g');
  return [strings.paperHead, nomor, sopTitle, ...(title.match(pattern) ?? []), '', strings.paperBody];
}
