import { AlignmentType, Document, Packer, PageBreak, Paragraph, type Table } from 'docx';
import type { JenisDokumen } from '../../shared/domain/rapat/rapat-state';
import { facts, gap, grid, heading, kop, line, lines, numbered, signatures, title } from './docx-parts';
import { naskahStrings as strings } from './naskah.strings';
import type { Named, RapatPaper } from './rapat-paper';

type Body = readonly (Paragraph | Table)[];

/** A4 in twentieths of a point; the left margin is wider, for the file's punch holes. */
const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1134, bottom: 1417, left: 1701, right: 1134 },
} as const;

/** Up to so many are named in the letter itself; more stand on a list behind it. */
const NAMED_IN_LETTER = 6;
/** Lines left empty for those who came uninvited. */
const EMPTY_LINES = 5;
/** Room to sign in, in twentieths of a point. */
const SIGNING_HEIGHT = 560;

const of = ({ nama, jabatan }: Named): string => (jabatan === '' ? nama : `${nama} (${jabatan})`);

function when({ hariTanggal, waktu, tempat }: RapatPaper): readonly (readonly [string, string])[] {
  return [
    [strings.hariTanggal, hariTanggal],
    [strings.waktu, waktu],
    [strings.tempat, tempat],
  ];
}

function addressees(diundang: readonly Named[]): Body {
  const isLong = diundang.length > NAMED_IN_LETTER;
  const named = isLong ? [line(strings.daftarTerlampir)] : numbered(diundang.map(of));
  return [line(strings.yth), ...named, line(strings.tempatPenerima), gap()];
}

function undangan(paper: RapatPaper): Body {
  const { profile, today, judul, acara, diundang, penandatangan } = paper;
  const isLong = diundang.length > NAMED_IN_LETTER;
  const list = [
    new Paragraph({ children: [new PageBreak()] }),
    title(strings.lampiranUndangan),
    grid(
      [strings.no, strings.nama, strings.jabatanInstansi],
      diundang.map(({ nama, jabatan }, index) => [String(index + 1), nama, jabatan]),
      [8, 46, 46],
    ),
  ];
  return [
    ...kop(profile),
    line(today, { alignment: AlignmentType.RIGHT }),
    facts([
      [strings.nomor, strings.belumBernomor],
      [strings.sifat, strings.sifatBiasa],
      [strings.lampiran, isLong ? strings.satuLembar : strings.tanpaLampiran],
      [strings.hal, strings.halUndangan],
    ]),
    gap(),
    ...addressees(diundang),
    ...lines(strings.pembukaUndangan(judul)),
    facts([...when(paper), [strings.acara, acara]]),
    gap(),
    ...lines(strings.penutupUndangan),
    gap(),
    signatures(null, penandatangan),
    ...(isLong ? list : []),
  ];
}

function daftarHadir(paper: RapatPaper): Body {
  const { profile, judul, diundang, pimpinan, notulis } = paper;
  const expected = [pimpinan, notulis, ...diundang];
  const once = expected.filter(
    (one, index) => expected.findIndex((other) => of(other) === of(one)) === index,
  );
  const rows = [
    ...once.map(({ nama, jabatan }) => [nama, jabatan]),
    ...Array.from({ length: EMPTY_LINES }, () => ['', '']),
  ];
  return [
    ...kop(profile),
    title(strings.daftarHadir),
    facts([[strings.rapat, judul], ...when(paper)]),
    gap(),
    grid(
      [strings.no, strings.nama, strings.jabatanInstansi, strings.paraf],
      rows.map((cells, index) => [String(index + 1), ...cells, '']),
      [8, 34, 36, 22],
      SIGNING_HEIGHT,
    ),
    gap(),
    signatures(null, { ...pimpinan, jabatan: strings.pimpinan }),
  ];
}

function notula(paper: RapatPaper): Body {
  const { profile, judul, acara, pimpinan, notulis, hadir, pembahasan, keputusan, tindakLanjut } = paper;
  const table = grid(
    [strings.no, strings.tindakLanjut, strings.penanggungJawab, strings.batasWaktu],
    tindakLanjut.map(({ what, siapa, kapan }, index) => [String(index + 1), what, siapa, kapan]),
    [8, 44, 26, 22],
  );
  return [
    ...kop(profile),
    title(strings.notula),
    facts([
      [strings.rapat, judul],
      ...when(paper),
      [strings.pimpinan, of(pimpinan)],
      [strings.notulis, of(notulis)],
      [strings.agenda, acara],
      [strings.peserta, hadir.map(of)],
    ]),
    heading(strings.pembahasan),
    ...lines(pembahasan),
    heading(strings.keputusan),
    ...lines(keputusan === '' ? strings.tidakAda : keputusan),
    heading(strings.tindakLanjut),
    ...(tindakLanjut.length === 0 ? lines(strings.tidakAda) : [table]),
    gap(),
    signatures({ ...pimpinan, jabatan: strings.pimpinan }, { ...notulis, jabatan: strings.notulis }),
  ];
}

const BODY: { readonly [J in JenisDokumen]: (paper: RapatPaper) => Body } = {
  undangan,
  'daftar-hadir': daftarHadir,
  notula,
};

/** Makes one paper of a rapat as a Word file. Source: aturan.md, section 2 (letter shape, title shape). */
export async function rapatDocx(jenis: JenisDokumen, paper: RapatPaper): Promise<Uint8Array> {
  const document = new Document({
    creator: paper.profile.nama,
    title: `${strings.namaBerkas[jenis]}: ${paper.judul}`,
    sections: [{ properties: { page: PAGE }, children: [...BODY[jenis](paper)] }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
