import type { KantorProfile } from './profile';

/**
 * What the first run proposes. The unit code is left empty: 35.73.112 on the decree is not known to be this office's.
 * Source: kop of Keputusan Sekretaris Daerah 100.3.3.6/122/35.73.112/2024; aturan.md, sections 0 and 3.
 */
export const DEFAULT_PROFILE: KantorProfile = {
  nama: 'Bagian Pengadaan Barang dan Jasa',
  kopBaris1: 'PEMERINTAH KOTA MALANG',
  kopBaris2: 'SEKRETARIAT DAERAH',
  alamat: 'Jl. Tugu No. 1, Malang',
  telepon: '(0341) 366066 – 325644',
  kodePos: '65119',
  kodeUnit: '',
};
