export const hakStrings = {
  lead: 'Tabel ini juga yang dipakai program untuk memeriksa setiap perbuatan. Siapa memegang peran apa diatur di Orang & peran.',
  table: 'Siapa boleh melakukan apa',
  columns: { what: 'Perbuatan', who: 'Boleh dilakukan oleh' },
  or: ' atau ',
} as const;
