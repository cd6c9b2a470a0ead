/** Words the sample office writes by itself. */
export const contohStrings = {
  title: (subject: string, who: string) => `${subject} – ${who}`,
  provisional: (who: string) => `Tamu dari ${who}`,
  akunPenyedia: (who: string) => `Pendaftaran dan verifikasi akun penyedia ${who}`,
  matter: (paket: string, pd: string) => `${paket}, ${pd}`,
  plain: (sopTitle: string, matter: string) => `${sopTitle} – ${matter}`,
  scanName: (nomor: string) => `Pindaian ${nomor}.png`,
  letterName: (nomor: string) => `Dokumen ${nomor}.pdf`,
  paperHead: 'KANTOR CONTOH - BUKAN DOKUMEN RESMI',
  paperBody: 'Lembar ini dibuat oleh program untuk kantor contoh.',
} as const;
