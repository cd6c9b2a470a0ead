/** The words with which a step is told to somebody who does not see the sheet. */
export const describeStrings = {
  numbered: (no: number) => `langkah ${String(no)}`,
  unnumbered: 'langkah tanpa nomor',
  kind: { task: 'kegiatan', decision: 'keputusan', outcome: 'keterangan hasil' },
  or: (lanes: string) => `atau ${lanes}`,
  with: (lanes: string) => `bersama ${lanes}`,
  each: 'satu tugas bagi setiap pemegang',
  reconstructed: 'rekonstruksi',
  awaits: (who: string, what: string) => `menunggu ${who}: ${what}`,
  calls: (sops: string) => `dikerjakan lewat SOP ${sops}`,
  callsOneOf: (sops: string) => `dikerjakan lewat salah satu dari SOP ${sops}`,
  when: (when: string) => `bila ${when} `,
  forward: (target: string) => `ke ${target}`,
  back: (target: string) => `kembali ke ${target}`,
  end: (result: string) => `berakhir ${result}`,
  opens: (sop: string) => `, membuka SOP ${sop}`,
  last: 'langkah terakhir',
} as const;
