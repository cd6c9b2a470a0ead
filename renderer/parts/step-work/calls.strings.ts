export const callsStrings = {
  leadOne: (sop: string, title: string) => `Langkah ini dikerjakan lewat SOP ${sop} ${title}.`,
  leadInOrder: 'Langkah ini dikerjakan lewat SOP berikut, berurutan:',
  leadOneOf: 'Langkah ini dikerjakan lewat salah satu SOP berikut; pilih yang sesuai:',
  leadWhen: (sop: string, title: string, way: string) =>
    `Hasil “${way}” dikerjakan lewat SOP ${sop} ${title}.`,
  start: (sop: string) => `Mulai berkas SOP ${sop}`,
  startAgain: (sop: string) => `Mulai lagi berkas SOP ${sop}`,
  sop: (sop: string, title: string) => `SOP ${sop} ${title}`,
  takeFirst: 'Ambil dulu langkah ini beserta tanggal jadwalnya, lalu mulai berkasnya.',
  later: 'menunggu giliran',
  waits: 'Menunggu berkas',
  at: (no: number | null, text: string) => `${no === null ? 'Langkah' : `Langkah ${no}`}: ${text}`,
  withWhom: (who: string) => `pada ${who}`,
  withPerson: (nama: string, lane: string) => `dikerjakan ${nama} (${lane})`,
  chosen: (way: string) => `Keputusan: ${way}`,
  ended: (moment: string) => `ditutup ${moment}`,
} as const;
