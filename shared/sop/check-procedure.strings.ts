/** The sentences of the graph rules, as an SOP editor reads them; each is put behind "SOP …, prosedur …, langkah …". */
export const graphErrorStrings = {
  'step-repeated': () => 'tanda pengenal langkah ini dipakai lebih dari sekali',
  'lane-repeated': (lane: string) => `lajur ${lane} tercantum lebih dari sekali`,
  'target-missing': (target: string) => `panah menuju langkah ${target} yang tidak ada`,
  'second-start': () => 'tidak ada panah yang masuk, padahal hanya baris pertama boleh menjadi awal',
  unreachable: () => 'tidak dapat dicapai dari langkah pertama',
  'no-way-out': () => 'dari langkah ini tidak ada jalan menuju akhir prosedur',
  'decision-needs-two': () => 'keputusan harus mempunyai sekurangnya dua jalan keluar',
  'one-edge-only': () => 'hanya keputusan yang boleh mempunyai lebih dari satu jalan keluar',
  'when-missing': () => 'setiap jalan keluar dari keputusan harus menyebut syaratnya',
  'when-repeated': (when: string) => `syarat “${when}” tercantum pada lebih dari satu jalan keluar`,
  'loop-without-decision': () => 'berada pada putaran yang tidak melewati keputusan',
  'lane-unknown': (lane: string) => `lajur ${lane} tidak ada dalam prosedur ini`,
  'lane-unused': (lane: string) => `lajur ${lane} tidak dipakai oleh satu langkah pun`,
  'lane-without-role': (lane: string) => `lajur ${lane} belum ada dalam tabel peran`,
  'sop-unknown': (number: string) => `SOP ${number} tidak ada dalam katalog`,
  'call-way-unknown': (when: string) => `memanggil SOP lain untuk jalan “${when}” yang tidak ada`,
  'step-unknown': (id: string) => `menunjuk langkah ${id} yang tidak ada`,
} as const satisfies Record<string, (detail: string) => string>;

/** How an error names its place. */
export const graphErrorPlace = {
  sop: (number: string) => `SOP ${number}`,
  procedure: (id: string) => `prosedur ${id}`,
  step: (id: string) => `langkah ${id}`,
} as const;
