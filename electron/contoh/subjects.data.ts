/** Providers that do not exist. */
export const PENYEDIA: readonly string[] = [
  'CV Lintang Bhumi Karya',
  'PT Arunika Graha Persada',
  'CV Tirta Sembada Utama',
  'PT Wiratama Cakra Nusa',
  'CV Pelangi Tiga Saudara',
  'UD Barokah Tani Lestari',
  'PT Samudra Cipta Konstruksi Indonesia',
  'CV Mitra Aksara Digital',
  'PT Kencana Wungu Medika',
  'CV Sekar Jati Furnindo',
  'CV Rancang Bangun Sejahtera Bersama',
  'PT Nawasena Solusi Teknologi',
  'CV Citra Boga Kanjuruhan',
  'Koperasi Jasa Guyub Rukun Sentosa',
  'PT Gita Surya Elektrika',
  'CV Dharma Putra Konsultan',
  'PT Bina Marga Prima Sentosa',
  'CV Anugrah Kertas Mulia',
  'PT Panca Warna Grafika',
  'CV Sumber Waras Alkesindo',
];

/** The city's offices that buy, write and ask. */
export const PERANGKAT_DAERAH: readonly string[] = [
  'Dinas Pendidikan dan Kebudayaan',
  'Dinas Kesehatan',
  'Dinas Pekerjaan Umum, Penataan Ruang, Perumahan dan Kawasan Permukiman',
  'Dinas Lingkungan Hidup',
  'Dinas Komunikasi dan Informatika',
  'Dinas Perhubungan',
  'Dinas Koperasi, Perindustrian dan Perdagangan',
  'Dinas Ketahanan Pangan dan Pertanian',
  'Dinas Perpustakaan dan Kearsipan',
  'Badan Keuangan dan Aset Daerah',
  'Badan Perencanaan Pembangunan Daerah',
  'Satuan Polisi Pamong Praja',
  'Sekretariat DPRD',
  'Inspektorat Daerah',
  'Bagian Umum',
  'Bagian Hukum',
  'Bagian Organisasi',
  'Kecamatan Klojen',
  'Kecamatan Lowokwaru',
  'Kecamatan Kedungkandang',
];

/** Things that are bought. */
export const PAKET: readonly string[] = [
  'Rehabilitasi Ruang Kelas Sekolah Dasar Negeri Paket 3',
  'Belanja Modal Peralatan Komputer dan Jaringan',
  'Pengadaan Alat Kesehatan Habis Pakai',
  'Peningkatan Drainase Lingkungan Permukiman',
  'Jasa Konsultansi Pengawasan Gedung Pelayanan Publik Terpadu',
  'Pemeliharaan Berkala Jalan Kota dan Bangunan Pelengkap',
  'Sewa Kendaraan Operasional Lapangan',
  'Pengadaan Bahan Makanan Pasien',
  'Pembangunan Gedung Arsip Dua Lantai beserta Instalasi Pemadam Kebakaran, Pengatur Suhu, dan Rak Arsip Bergerak Tahap II',
  'Jasa Kebersihan Gedung Kantor',
  'Pengadaan Lampu Penerangan Jalan Umum Hemat Energi',
  'Belanja Cetak Blangko dan Formulir',
];

/** What visitors of the help desk come for. */
export const KEPERLUAN_TAMU: readonly string[] = [
  'Lupa kata sandi akun SPSE',
  'Tidak dapat mengunggah dokumen penawaran',
  'Pembaruan data kualifikasi pada SiKaP',
  'Menanyakan jadwal pembuktian kualifikasi',
  'Cara mengirim sanggah melalui SPSE',
  'Konsultasi penyusunan HPS untuk pengadaan langsung',
  'Menanyakan persyaratan pendaftaran produk pada katalog elektronik lokal',
  'Apendo tidak dapat membuka berkas penawaran',
  'Konsultasi pemilihan metode pengadaan antara tender dan e-purchasing',
  'Menanyakan penyebab penawaran dinyatakan gugur',
  'Perubahan alamat surel perusahaan pada akun SPSE',
  'Konsultasi pemutusan kontrak dan pengenaan sanksi daftar hitam',
  'Cara mencatat realisasi pengadaan langsung secara elektronik',
  'Menanyakan besaran dan masa berlaku jaminan pelaksanaan pekerjaan konstruksi',
  'Konsultasi penyesuaian harga kontrak tahun jamak serta tata cara penghitungan eskalasi menurut ketentuan yang berlaku',
  'Akun PPK belum muncul pada aplikasi',
];

/** Subjects of incoming letters; `{pd}` and `{paket}` are filled in. */
export const PERIHAL_MASUK: readonly string[] = [
  'Undangan rapat koordinasi percepatan pengadaan barang/jasa dari {pd}',
  'Permohonan pendampingan penyusunan dokumen persiapan pengadaan {paket} dari {pd}',
  'Permohonan pemilihan penyedia paket {paket} dari {pd}',
  'Penyampaian Rencana Umum Pengadaan hasil perubahan dari {pd}',
  'Permintaan data realisasi pengadaan triwulan berjalan dari {pd}',
  'Permohonan narasumber bimbingan teknis katalog elektronik dari {pd}',
  'Nota dinas permintaan penjelasan hasil reviu atas kertas kerja penyusunan harga perkiraan sendiri dan rancangan kontrak paket {paket} yang diajukan {pd}',
  'Pemberitahuan perubahan pejabat pembuat komitmen pada {pd}',
  'Permohonan akun PPK dan pejabat pengadaan dari {pd}',
  'Undangan pembahasan tindak lanjut hasil pengawasan dari {pd}',
  'Permohonan konsultasi pengadaan pekerjaan darurat dari {pd}',
];

/** Subjects of outgoing letters. */
export const PERIHAL_KELUAR: readonly string[] = [
  'Undangan bimbingan teknis penyusunan HPS kepada {pd}',
  'Jawaban permohonan pendampingan {paket} kepada {pd}',
  'Penyampaian hasil pemilihan penyedia paket {paket} kepada {pd}',
  'Permintaan kelengkapan dokumen persiapan pengadaan paket {paket} kepada {pd}',
  'Nota dinas laporan perkembangan pengadaan barang/jasa triwulan berjalan beserta kendala, rencana tindak lanjut, dan kebutuhan dukungan perangkat daerah kepada Sekretaris Daerah',
  'Surat edaran jadwal batas akhir penyampaian paket tender kepada seluruh perangkat daerah',
  'Surat tugas narasumber sosialisasi katalog elektronik pada {pd}',
];
