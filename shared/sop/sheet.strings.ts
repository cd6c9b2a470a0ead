/** The words the official form carries beside the SOP's own. Source: PermenPANRB 35/2012, bentuk bagan alir. */
export const sheetStrings = {
  no: 'No',
  uraian: 'Uraian Prosedur',
  pelaksana: 'Pelaksana',
  mutuBaku: 'Mutu Baku',
  kelengkapan: 'Kelengkapan',
  waktu: 'Waktu',
  output: 'Output',
  keterangan: 'Keterangan',
  start: 'Mulai',
  or: 'atau',
  reconstructed: 'rekonstruksi',
  awaits: (who: string) => `menunggu ${who}`,
  sop: (number: string) => `SOP ${number}`,
} as const;
