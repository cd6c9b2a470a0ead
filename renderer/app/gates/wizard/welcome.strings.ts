export const welcomeStrings = {
  title: 'Selamat datang',
  lead: 'Lajur menjalankan SOP, surat, dan arsip kantor di komputer ini, tanpa internet.',
  ways: 'Cara memulai',
  fresh: 'Buka kantor',
  freshHint: 'Lima langkah pendek, kira-kira tiga menit. Dapat ditinggal dan dilanjutkan.',
  resume: 'Lanjutkan membuka kantor',
  resumeHint: (step: number, moment: string) => `Langkah ${step} dari 5; terakhir diisi ${moment}.`,
  contoh: 'Coba dulu dengan kantor contoh',
  contohHint: 'Kantor rekaan lengkap dengan orang dan berkasnya, terpisah dari data sungguhan.',
  restore: 'Pulihkan dari cadangan',
  restoreHint: 'Untuk komputer baru, atau bila data lama hilang: mulai dari cadangan yang dibuat Lajur.',
  folder: (path: string) => `Data disimpan di ${path}`,
} as const;
