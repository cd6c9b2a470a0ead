import type { KantorProfile } from '../../shared/domain/kantor/profile';

const SIGNS: { readonly [sign: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Words as a page shows them: never read as tags. */
export function text(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
}

/** How the kop looks; part of the style of every paper. */
export const KOP_STYLE = `
  header { text-align: center; border-bottom: 3pt double #000; padding-bottom: 8pt; margin-bottom: 18pt; }
  header p { margin: 0; font-size: 10pt; }
  header .kop { font-size: 14pt; font-weight: bold; }
`;

/** The kop of the office, as it stands above every paper. */
export function kop({ nama, kopBaris1, kopBaris2, alamat, telepon, kodePos }: KantorProfile): string {
  const names = [kopBaris1, kopBaris2, nama].filter((line) => line !== '');
  const reach = [
    alamat,
    telepon === '' ? '' : `Telp. ${telepon}`,
    kodePos === '' ? '' : `Kode Pos ${kodePos}`,
  ];
  const lines = names.map((line) => `<p class="kop">${text(line)}</p>`).join('');
  return `<header>${lines}<p>${text(reach.filter((part) => part !== '').join(' · '))}</p></header>`;
}

/** A page of its own: no script, nothing from elsewhere. `body` is escaped already. */
export function page(title: string, style: string, body: string): string {
  return `<!doctype html><html lang="id"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${text(title)}</title><style>${style}</style></head><body>
${body}</body></html>`;
}
