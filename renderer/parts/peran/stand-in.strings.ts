import type { PenggantiKind } from '../../../shared/domain/orang/pengganti';

const KINDS: { readonly [Kind in PenggantiKind]: string } = { plh: 'Plh.', plt: 'Plt.' };

export const standInStrings = {
  kind: (kind: PenggantiKind) => KINDS[kind],
  post: (kind: PenggantiKind, post: string) => `${KINDS[kind]} ${post}`,
  until: (day: string) => `s.d. ${day}`,
  as: (post: string) => `sebagai ${post}`,
  replacedBy: (nama: string, post: string, day: string) => `Digantikan ${nama} sebagai ${post} s.d. ${day}`,
} as const;
