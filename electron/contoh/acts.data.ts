/** What is written beside a finished step of the procedures known by name. */
export const NOTES: { readonly [procedure: string]: readonly string[] } = {
  '12/utama': [
    'Tamu membawa surat kuasa dan kartu identitas.',
    'Sudah dipandu langkah demi langkah di komputer layanan.',
    'Tangkapan layar kendala diminta dikirim lewat surel.',
    'Perlu dicek riwayat akun pada aplikasi.',
    'Tamu diminta datang lagi bila masih terkendala.',
    'Dijelaskan dengan contoh dari dokumen pemilihan yang sedang tayang.',
  ],
  '13/utama': [
    'Akta pendirian dan perubahan terakhir sudah dicocokkan.',
    'NIB dan NPWP sesuai dengan yang diunggah.',
    'Nama direktur pada akta berbeda dengan yang diisi pada aplikasi.',
    'Penyedia diminta melengkapi surat kuasa bermeterai.',
    'Surel aktivasi sudah diterima penyedia di tempat.',
  ],
  '38/masuk': [
    'Surat diterima dari kurir, lampiran lengkap.',
    'Diunduh dari Suradi dan dicetak dua rangkap.',
    'Untuk ditindaklanjuti dan dilaporkan hasilnya.',
    'Hadir mewakili; siapkan bahan.',
    'Sudah digandakan untuk tiga penerima.',
  ],
  '38/keluar': [
    'Rujuk surat permohonan dari perangkat daerah.',
    'Perbaiki kalimat pembuka dan tembusan.',
    'Dasar surat ditambah nomor dan tanggal.',
    'Lampiran jadwal disatukan dalam satu berkas.',
    'Dikirim lewat Suradi dan satu salinan lewat kurir.',
  ],
};

/** Notes for every other procedure. */
export const PLAIN_NOTES: readonly string[] = [
  'Sudah dikoordinasikan lewat telepon dengan perangkat daerah.',
  'Kelengkapan diperiksa, tidak ada kekurangan.',
  'Menunggu satu lampiran yang menyusul hari ini.',
  'Hasil sudah disampaikan secara lisan, dokumen menyusul.',
];

/** Remarks added to a berkas between its steps. */
export const REMARKS: readonly string[] = [
  'Pihak terkait menelepon menanyakan perkembangan.',
  'Salinan tambahan diletakkan di map meja depan.',
  'Mohon didahulukan karena ditanyakan pimpinan.',
  'Narahubung berganti; nomor baru ada pada lembar terlampir.',
  'Lampiran asli dikembalikan, salinannya disimpan.',
];

/** What outsiders' acts are proved by. */
export const PROOFS: readonly string[] = [
  'Tanda terima tertanggal hari ini',
  'Surat pengantar perangkat daerah',
  'Pemberitahuan pada SPSE',
];

/** How the outsider's act came in. */
export const ARRIVALS: readonly string[] = [
  'Diterima lewat aplikasi.',
  'Diantar langsung ke kantor.',
  'Diberitahukan lewat telepon, dokumen sudah diterima.',
];

/** Why a task is sent back to the step before. */
export const RETURN_REASONS: readonly string[] = [
  'Nama pejabat pada halaman kedua belum sesuai dengan surat penunjukan.',
  'Lampiran yang disebut dalam naskah belum disertakan.',
  'Tanggal pada berita acara berbeda dengan tanggal undangan.',
  'Mohon diperbaiki penomoran dan dasar hukumnya.',
  'Jumlah pada rekapitulasi belum sama dengan rinciannya.',
];

/** Why the clock of a task is stopped for a while. */
export const PAUSE_REASONS: readonly string[] = [
  'Menunggu konfirmasi perangkat daerah, narahubung sedang dinas luar.',
  'Aplikasi SPSE dalam pemeliharaan terjadwal.',
  'Menunggu salinan dokumen pendukung dari penyedia.',
  'Menunggu hasil rapat koordinasi sebelum dilanjutkan.',
];

/** What is said when a task is handed to a colleague. */
export const HANDED_NOTES: readonly string[] = [
  'Saya mengikuti bimbingan teknis sampai sore; mohon dilanjutkan.',
  'Bahan ada di map biru, tinggal diperiksa ulang.',
  'Sudah pernah menangani perihal yang sama, mohon dibantu.',
];

/** Questions put to a colleague about a task; each has its answer at the same place of `ANSWERS`. */
export const QUESTIONS: readonly string[] = [
  'Apakah format terbaru sudah memakai kop yang baru?',
  'Siapa narahubung perangkat daerah untuk paket ini?',
  'Apakah dokumen tahun lalu masih bisa dipakai sebagai contoh?',
  'Perlu tembusan ke Bagian Hukum atau cukup ke perangkat daerah?',
];

/** The answers to `QUESTIONS`, in the same order. */
export const ANSWERS: readonly string[] = [
  'Sudah; pakai templat yang saya taruh di map bersama pekan lalu.',
  'Sekretaris dinasnya; nomornya ada pada surat pengantar.',
  'Bisa, asal dasar hukum dan nama pejabatnya disesuaikan.',
  'Cukup ke perangkat daerah, Bagian Hukum sudah menerima salinannya.',
];

/** Why a berkas is cancelled. */
export const CANCEL_REASONS: readonly string[] = [
  'Tercatat dua kali; dilanjutkan pada berkas yang lebih dahulu.',
  'Pemohon menarik kembali permohonannya.',
];

/** Why something is typed only after it happened. */
export const LATE_ENTRIES: readonly string[] = [
  'Listrik padam; dikerjakan di atas kertas dan dicatat setelah menyala.',
  'Dikerjakan di ruang rapat, baru dicatat setelah kembali ke meja.',
  'Jaringan kantor terputus sejak pagi.',
];

/** Why a step was late, or its kelengkapan short: a line of the list, and the words added to it. */
export const ALASAN: readonly (readonly [string, string])[] = [
  ['Menunggu pejabat yang berwenang', 'Pejabat sedang dinas luar.'],
  ['Kelengkapan belum lengkap saat diterima', 'Kekurangan disusulkan pada hari berikutnya.'],
  ['Gangguan aplikasi atau jaringan', ''],
  ['Antrean pekerjaan', 'Bersamaan dengan batas akhir tender.'],
];

/** Why a printed output was not made. */
export const NOT_MADE: readonly string[] = [
  'Disampaikan lisan, tidak dibuatkan dokumen.',
  'Tergabung dalam dokumen langkah berikutnya.',
];

/** Where a record of an output lies in another system. */
export const SYSTEMS: readonly string[] = [
  'Suradi, agenda contoh 27',
  'SPSE, paket contoh 4410',
  'Suradi, agenda contoh 31',
];

/** Where an output lies in the office. */
export const PLACES: readonly string[] = ['Map berkas', 'Lemari arsip 2', 'Map paraf Kepala Bagian'];
