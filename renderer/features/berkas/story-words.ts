import type { BahanFact } from '../../../shared/domain/bahan/bahan-events';
import type { Lampiran, StoryFact } from '../../../shared/domain/berkas/berkas-state';
import { tanggalOf } from '../../../shared/domain/kalender/tanggal.strings';
import { statusStrings } from '../../parts/status/status.strings';
import { berkasStrings } from './berkas.strings';

const strings = berkasStrings.told;

/** A fact of the story in words: the sentence after the person's name, what belongs to it, its files. */
export interface Told {
  readonly text: string;
  readonly more: readonly string[];
  readonly files: readonly Lampiran[];
}

const plain = (text: string): Told => ({ text, more: [], files: [] });

/** What names people and roles on this screen. */
export interface Words {
  readonly nameOf: (person: string) => string;
  readonly roleLabel: (role: string) => string;
}

/** Tells one fact of the story. */
export function tell(fact: StoryFact, words: Words): Told {
  const { nameOf, roleLabel } = words;
  switch (fact.kind) {
    case 'dimulai':
      return {
        ...plain(strings.dimulai(fact.nomor, fact.title)),
        more: fact.susulan === null ? [] : [strings.susulan(fact.susulan.reason)],
      };
    case 'pelaksana-ditunjuk':
      return plain(strings.pelaksana(fact.laneLabel, berkasStrings.holder(fact.holder, roleLabel, nameOf)));
    case 'dibuka':
      return plain(strings.dibuka(fact.no, fact.laneLabel, fact.text));
    case 'dilalui':
      return plain(strings.dilalui(fact.no, fact.text));
    case 'datang':
      return { ...plain(strings.datang(fact.no, fact.who)), more: fact.note === '' ? [] : [fact.note] };
    case 'diambil':
      return plain(strings.diambil(fact.no));
    case 'dilepas':
      return plain(strings.dilepas(fact.no));
    case 'selesai':
      return {
        text: strings.selesai(fact.no, fact.text),
        more: [
          ...(fact.outcome === null ? [] : [strings.hasil(fact.outcome)]),
          ...(fact.outside === null ? [] : [strings.luar(fact.outside.date, fact.outside.proof)]),
          ...(fact.kelengkapan.kurang.length === 0 ? [] : [strings.kurang(fact.kelengkapan.kurang)]),
          ...fact.keluaran.map(strings.output),
          ...(fact.susulan === null ? [] : [strings.susulan(fact.susulan.reason)]),
          ...(fact.note === '' ? [] : [fact.note]),
        ],
        files: fact.lampiran,
      };
    case 'diurungkan':
      return plain(strings.diurungkan(fact.no));
    case 'ditutup':
      return plain(strings.ditutup(statusStrings.word(fact.result).toLowerCase()));
    case 'judul-diubah':
      return plain(strings.judul(fact.title));
    case 'catatan':
      return { text: strings.catatan, more: [fact.text], files: fact.lampiran };
    default:
      return tellMove(fact, words);
  }
}

type Told1 = 'dimulai' | 'pelaksana-ditunjuk' | 'dibuka' | 'dilalui' | 'datang' | 'diambil' | 'dilepas';
type Told2 = 'selesai' | 'diurungkan' | 'ditutup' | 'judul-diubah' | 'catatan';
type MoveFact = Exclude<StoryFact, { readonly kind: Told1 | Told2 }>;

function withReason(text: string, reason: string): Told {
  return { ...plain(text), more: reason === '' ? [] : [reason] };
}

function tellMove(fact: MoveFact, { nameOf }: Words): Told {
  switch (fact.kind) {
    case 'dibatalkan':
    case 'dibuka-kembali':
      return withReason(strings[fact.kind], fact.reason);
    case 'terpenuhi':
      return plain(strings.terpenuhi(fact.no, fact.by, fact.text));
    case 'diserahkan':
      return withReason(strings.diserahkan(fact.no, nameOf(fact.to)), fact.note);
    case 'dikembalikan':
      return withReason(strings.dikembalikan(fact.no, fact.toNo), fact.reason);
    case 'dilewati':
    case 'dipenuhi':
      return withReason(strings[fact.kind](fact.no, fact.text), fact.reason);
    case 'jatuh-tempo':
      return withReason(strings.jatuhTempo(fact.no, fact.outcome), fact.rule);
    case 'minta-dikembalikan':
      return withReason(strings.mintaDikembalikan(fact.no), fact.reason);
    case 'dijeda':
      return withReason(strings.dijeda(fact.no, fact.lookAgain), fact.reason);
    case 'dilanjutkan':
      return plain(strings.dilanjutkan(fact.no));
    case 'bertanya':
      return withReason(strings.bertanya(fact.no, nameOf(fact.to)), fact.text);
    case 'menjawab':
      return withReason(strings.menjawab(fact.question), fact.text);
    default:
      return tellLink(fact, nameOf);
  }
}

type LinkFact = Extract<
  StoryFact,
  {
    readonly kind:
      | 'berasal-dari'
      | 'dari-program'
      | 'meneruskan'
      | 'memanggil'
      | 'anak-selesai'
      | 'anak-dibuka-kembali'
      | 'sifat-diubah'
      | 'penyimpangan'
      | 'pencatat-diganti'
      | BahanFact['kind'];
  }
>;

function tellLink(fact: LinkFact, nameOf: Words['nameOf']): Told {
  switch (fact.kind) {
    case 'berasal-dari':
      return plain(strings.asal[fact.cause.kind](fact.cause.nomor));
    case 'dari-program':
      return plain(strings.dariProgram(tanggalOf(fact.planned.date)));
    case 'meneruskan':
      return plain(strings.meneruskan(fact.to.sop, fact.to.nomor));
    case 'memanggil':
      return plain(strings.memanggil(fact.no, fact.child.sop, fact.child.nomor));
    case 'anak-selesai':
      return plain(strings.anakSelesai(fact.sop, fact.nomor, statusStrings.word(fact.result).toLowerCase()));
    case 'anak-dibuka-kembali':
      return plain(strings.anakDibuka(fact.sop, fact.nomor));
    case 'sifat-diubah':
      return withReason(strings.sifat[fact.sifat], fact.reason);
    case 'penyimpangan':
      return { ...plain(strings.penyimpangan), more: fact.lines.map(strings.alasan) };
    case 'pencatat-diganti':
      return withReason(strings.pencatat(nameOf(fact.from), nameOf(fact.to)), fact.reason);
    default:
      return tellBahan(fact);
  }
}

function tellBahan(fact: BahanFact): Told {
  switch (fact.kind) {
    case 'bahan-diminta':
      return withReason(strings.bahanDiminta(fact.label, fact.due), fact.what);
    case 'bahan-masuk': {
      const susulan = fact.susulan === null ? [] : [strings.susulan(fact.susulan.reason)];
      const note = fact.note === '' ? [] : [fact.note];
      return { text: strings.bahanMasuk(fact.label), more: [...susulan, ...note], files: fact.lampiran };
    }
    case 'bahan-diingatkan':
      return withReason(strings.bahanDiingatkan(fact.label), fact.note);
    case 'bahan-tidak-disampaikan':
      return withReason(strings.bahanTidak(fact.label), fact.reason);
    case 'bahan-ditarik':
      return plain(strings.bahanDitarik(fact.label));
  }
}
