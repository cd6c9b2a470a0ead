import type { KantorProfile } from '../../../shared/domain/kantor/profile';

type Field = keyof KantorProfile;

const LABELS: { readonly [F in Field]: string } = {
  nama: 'Nama kantor',
  kopBaris1: 'Kop surat, baris pertama',
  kopBaris2: 'Kop surat, baris kedua',
  alamat: 'Alamat',
  telepon: 'Telepon dan faksimile',
  kodePos: 'Kode pos',
  kodeUnit: 'Kode unit pada nomor surat',
};

const WRONG: { readonly [F in Field]: string } = {
  nama: 'Isi nama kantor, paling sedikit tiga huruf.',
  kopBaris1: 'Paling banyak 120 huruf.',
  kopBaris2: 'Paling banyak 120 huruf.',
  alamat: 'Paling banyak 200 huruf.',
  telepon: 'Paling banyak 80 huruf.',
  kodePos: 'Kode pos terdiri atas lima angka, atau dikosongkan.',
  kodeUnit: 'Hanya angka, huruf, titik, dan tanda hubung.',
};

export const profilStrings = {
  label: (field: Field) => LABELS[field],
  wrong: (field: Field) => WRONG[field],
  kodeUnitHint: 'Misalnya 35.73.112. Boleh dikosongkan sampai penomoran surat membutuhkannya.',
  kop: 'Begini kop surat kantor ini',
} as const;
