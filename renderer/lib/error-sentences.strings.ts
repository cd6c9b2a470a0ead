import type { ChannelName } from '../../shared/ipc/bridge';
import type { CHANNELS } from '../../shared/ipc/bridge';
import type { BridgeError } from '../../shared/ipc/contract';

/** Every code with which any call may be refused. */
export type AnyErrorCode = (typeof CHANNELS)[ChannelName]['errors'][number] | BridgeError;

/** A refusal as it reaches a screen. */
export interface ScreenError {
  readonly code: AnyErrorCode;
  readonly detail?: { readonly [key: string]: unknown };
}

const SENTENCES: { readonly [Code in AnyErrorCode]: string } = {
  'untrusted-sender':
    'Permintaan ditolak karena tidak berasal dari jendela Lajur. Tutup jendela ini dan buka lagi.',
  'bad-request': 'Isian tidak dapat dibaca program. Tidak ada yang tersimpan; isian Anda tetap di layar.',
  'too-large': 'Isian terlalu besar untuk disimpan sekaligus. Kurangi isinya, lalu coba lagi.',
  unexpected: 'Terjadi gangguan di dalam program. Data yang sudah tersimpan aman; coba lagi.',
  'belum-masuk': 'Sesi Anda sudah berakhir. Masuk kembali; isian ini tersimpan sebagai draf.',
  terkunci: 'Layar sedang terkunci. Buka kunci, lalu ulangi.',
  'belum-siap': 'Data belum selesai dibuka. Tunggu sebentar, lalu coba lagi.',
  'tidak-berhak': 'Peran Anda tidak berhak melakukan ini. Hubungi administrator bila seharusnya berhak.',
  'perintah-tidak-dikenal': 'Program ini belum mengenal perintah itu. Perbarui Lajur, lalu coba lagi.',
  'isian-tidak-sah': 'Ada isian yang belum benar. Periksa kembali, lalu simpan.',
  'berubah-sejak-dibuka':
    'Data ini sudah diubah orang lain sejak Anda membukanya. Bandingkan keduanya di bawah.',
  'sudah-tersimpan-dengan-isian-lain':
    'Isian ini sudah tersimpan sebelumnya, dengan isi yang lama. Buka lagi langkah atau berkasnya untuk melihat yang tersimpan; perubahan Anda belum tersimpan.',
  'jam-belum-dipastikan': 'Tanggal komputer belum dipastikan. Pastikan dulu tanggal hari ini.',
  'kantor-sudah-dibuka': 'Kantor sudah pernah dibuka pada data ini.',
  'kantor-belum-dibuka': 'Kantor belum dibuka. Selesaikan dulu penyiapan awal.',
  'orang-tidak-ada': 'Orang ini tidak ada dalam daftar.',
  'orang-sudah-ada': 'Orang ini sudah terdaftar.',
  'orang-nonaktif': 'Orang ini sudah dinonaktifkan. Minta administrator mengaktifkannya kembali.',
  'orang-masih-aktif': 'Orang ini masih aktif, jadi tidak perlu diaktifkan kembali.',
  'nama-sudah-dipakai': 'Nama ini sudah dipakai orang lain. Tambahkan gelar atau nama panjangnya.',
  'peran-tidak-ada': 'Peran ini tidak dapat diberikan kepada orang.',
  'peran-sudah-dipegang': 'Orang ini sudah memegang peran tersebut.',
  'jabatan-sudah-terisi': 'Jabatan ini sudah ada pemegangnya. Akhiri dulu peran pemegang sekarang.',
  'peran-tidak-dipegang': 'Orang ini tidak sedang memegang peran tersebut.',
  'administrator-terakhir': 'Ini administrator terakhir. Beri dulu peran administrator kepada orang lain.',
  'jabatan-tidak-ada': 'Plh. dan Plt. hanya untuk jabatan; peran ini bukan jabatan.',
  'pengganti-diri-sendiri': 'Orang ini pemegang jabatannya sendiri. Pilih orang lain.',
  'pengganti-tidak-ada': 'Plh. atau Plt. ini sudah berakhir.',
  'penugasan-tidak-ada': 'Penugasan sementara ini sudah berakhir.',
  'pin-belum-ada': 'Anda belum punya PIN, jadi tidak ada yang dihapus.',
  'pin-salah': 'PIN tidak cocok.',
  'pin-tidak-berlaku': 'PIN tidak berlaku untuk kunci ini. Pakai kata sandi Anda.',
  'pin-terlalu-mudah': 'PIN ini terlalu mudah ditebak. Jangan pakai angka kembar atau berurutan.',
  'kode-pemulihan-salah':
    'Nama administrator atau kode pemulihan tidak cocok, atau kode itu sudah pernah dipakai.',
  'kode-pemulihan-tidak-diketahui':
    'Kode pemulihan hanya dapat dicetak setelah dibuat. Buat kode baru, lalu cetak lembarnya.',
  'tim-tidak-ada': 'Tim ini tidak ada dalam daftar.',
  'tim-sudah-ada': 'Tim ini sudah terdaftar.',
  'tim-sudah-berakhir': 'Masa tugas tim ini sudah berakhir.',
  'anggota-tidak-sah':
    'Susunan anggota belum benar: satu ketua, paling banyak satu sekretaris, tiap orang satu kali.',
  'peran-tugas-berakhir':
    'Peran Anda untuk langkah ini sudah berakhir. Serahkan kepada pemegangnya atau kembalikan ke antrean.',
  'program-tidak-ada': 'Baris program kerja ini tidak ada.',
  'program-sudah-batal': 'Baris program kerja ini sudah dibatalkan.',
  'program-tanggal-tidak-sah': 'Tanggal ini tidak ada dalam program kerja, atau sudah dilewati.',
  'program-sudah-dibuka': 'Berkas untuk tanggal ini sudah dibuka.',
  'kalender-tidak-sah': 'Kalender ini belum benar. Periksa kembali hari dan jam kerjanya.',
  'bukan-kantor-contoh': 'Ini hanya dapat dilakukan di kantor contoh.',
  'printer-tidak-ada': 'Printer itu tidak ditemukan di komputer ini. Pilih printer lain atau simpan PDF.',
  'cetak-gagal': 'Printer menolak cetakan ini. Periksa printer, lalu coba lagi atau simpan PDF.',
  'cetak-terlalu-lama': 'Printer tidak menjawab. Periksa apakah menyala, lalu coba lagi atau simpan PDF.',
  'cetak-belum-didukung': 'Komputer ini belum siap mencetak dari Lajur. Simpan PDF, lalu cetak dari sana.',
  'sop-tidak-ada': 'SOP ini tidak ada dalam katalog.',
  'prosedur-tidak-ada': 'Prosedur ini tidak ada dalam SOP tersebut.',
  'sop-tidak-sah': 'SOP ini memuat langkah yang tidak dapat dijalankan. Laporkan kepada administrator.',
  'berkas-tidak-ada': 'Berkas ini tidak ditemukan.',
  'berkas-tertutup':
    'Berkas ini tertutup: hanya yang mengerjakannya dan Kepala Bagian yang dapat membukanya. Hubungi pencatatnya.',
  'berkas-sudah-ada': 'Berkas ini sudah pernah dimulai.',
  'berkas-sudah-selesai': 'Berkas ini sudah selesai; langkahnya tidak dapat dikerjakan lagi.',
  'tugas-tidak-ada': 'Langkah ini tidak ada lagi pada berkas tersebut.',
  'tugas-sudah-diambil': 'Langkah ini sudah diambil orang lain.',
  'tugas-belum-diambil': 'Ambil dulu langkah ini sebelum menyelesaikannya.',
  'tugas-bukan-milik': 'Langkah ini sedang dikerjakan orang lain.',
  'tugas-sudah-selesai': 'Langkah ini sudah diselesaikan.',
  'menunggu-pihak-luar': 'Langkah ini masih menunggu pihak luar. Catat dulu kedatangannya.',
  'hasil-belum-dipilih': 'Pilih dulu hasil langkah ini.',
  'hasil-tidak-dikenal': 'Hasil yang dipilih tidak ada pada langkah ini.',
  'pelaksana-belum-ditunjuk': 'Tunjuk dulu pelaksana langkah berikutnya.',
  'pencatat-tidak-sah': 'Pencatat yang baru harus orang lain yang masih aktif.',
  'pelaksana-tidak-sah': 'Pelaksana yang ditunjuk tidak dapat mengerjakan langkah itu.',
  'tanggal-bukti-wajib': 'Isi tanggal dan bukti dari pihak luar.',
  'tanggal-tidak-sah': 'Tanggal ini tidak ada dalam kalender.',
  'tanggal-jadwal-wajib': 'Isi dulu tanggal jadwal langkah ini; SOP tidak mencetak waktunya.',
  'waktu-kejadian-tidak-sah':
    'Waktu kejadian tidak mungkin: harus sesudah langkah ini masuk dan tidak di masa depan.',
  'belum-waktunya': 'Jalan ini belum terbuka; tunggu sampai waktunya lewat.',
  'output-tanpa-keterangan': 'Tulis nomor atau tempatnya, atau alasan mengapa output itu tidak ada.',
  'unit-tidak-sah': 'Pilih sedikitnya satu unit yang memang mengerjakan langkah itu.',
  'tugas-sedang-menunggu':
    'Langkah ini sedang menunggu berkas lain atau dijeda. Selesaikan dulu yang ditunggu.',
  'tugas-bersama':
    'Langkah ini dikerjakan beberapa unit bersama-sama, jadi tidak dapat dikembalikan sendiri.',
  'tugas-masih-terbuka': 'Langkah ini sedang terbuka, jadi tidak ada yang ditarik kembali.',
  'langkah-tidak-sah': 'Langkah tujuan itu belum pernah dikerjakan dalam berkas ini.',
  'sop-tidak-dipanggil': 'SOP itu bukan SOP yang mengerjakan langkah ini sekarang.',
  'berkas-lain-belum-selesai': 'Berkas SOP yang mengerjakan langkah ini belum selesai.',
  'berkas-lain-masih-berjalan': 'Masih ada berkas yang berjalan untuk langkah ini.',
  'berkas-masih-berjalan': 'Berkas ini masih berjalan, jadi tidak perlu dibuka kembali.',
  'pertanyaan-tidak-ada': 'Pertanyaan ini tidak ada lagi pada berkas tersebut.',
  'pertanyaan-sudah-dijawab': 'Pertanyaan ini sudah dijawab.',
  'langkah-tidak-menghimpun': 'Langkah ini tidak menghimpun bahan dari Subbag.',
  'tenggat-sudah-lewat': 'Tanggal ini sudah lewat. Pilih hari ini atau sesudahnya.',
  'bahan-sudah-diminta': 'Subbag itu sudah diminta dan belum menjawab. Ingatkan saja.',
  'bahan-kosong': 'Tulis keterangan bahannya atau lampirkan filenya.',
  'bahan-belum-ada':
    'Jawaban “belum ada” tidak cukup; permintaan tetap menunggu sampai bahannya disampaikan.',
  'permintaan-tidak-ada': 'Permintaan bahan ini tidak ada lagi pada berkas tersebut.',
  'permintaan-sudah-ditutup': 'Permintaan bahan ini sudah dijawab atau ditutup.',
  'permintaan-bahan-terbuka':
    'Masih ada Subbag yang belum menyampaikan bahan. Tunggu, atau tutup permintaannya dengan alasan.',
  'rapat-tidak-ada': 'Rapat ini tidak ada lagi.',
  'rapat-sudah-ada': 'Rapat ini sudah tersimpan.',
  'rapat-dibatalkan': 'Rapat ini sudah dibatalkan.',
  'rapat-sudah-selesai': 'Rapat ini sudah ditutup; hanya kehadiran dan notulanya yang dapat dibetulkan.',
  'rapat-belum-selesai': 'Rapat ini belum ditutup, jadi tindak lanjutnya belum berlaku.',
  'waktu-rapat-terbalik': 'Waktu selesai harus sesudah waktu mulai.',
  'hadir-kosong': 'Catat dulu siapa yang hadir.',
  'notula-kosong': 'Tulis dulu notulanya.',
  'tindak-lanjut-tidak-ada': 'Tindak lanjut ini tidak ada lagi pada rapat tersebut.',
  'tindak-lanjut-sudah-selesai': 'Tindak lanjut ini sudah selesai, jadi tidak diubah lagi.',
  'tidak-dijeda': 'Langkah ini tidak sedang dijeda.',
  'belum-jatuh-tempo': 'Batas waktu langkah ini belum lewat.',
  'sudah-dibuka-penerus': 'Penerusnya sudah mulai mengerjakan. Mintalah agar dikembalikan, dengan alasannya.',
  'berkas-lampiran-tidak-ada': 'Lampiran ini tidak ada di tempat penyimpanan. Lampirkan sekali lagi.',
  'urung-tidak-ada': 'Tidak ada yang dapat diurungkan.',
  'urung-bukan-milik': 'Hanya yang melakukannya yang dapat mengurungkan.',
  'urung-sudah-dilanjutkan': 'Tidak dapat diurungkan karena sudah dilanjutkan orang lain.',
  'urung-tidak-bisa': 'Perbuatan ini tidak dapat diurungkan.',
  'disk-penuh': 'Ruang disk penuh sehingga belum tersimpan. Kosongkan ruang disk, lalu coba lagi.',
  'tulis-gagal': 'Belum tersimpan karena disk menolak tulisan. Periksa disk, lalu coba lagi.',
  'nama-atau-sandi-salah': 'Nama atau kata sandi tidak cocok.',
  tunggu: 'Terlalu banyak percobaan. Tunggu sebentar, lalu coba lagi.',
  'sandi-belum-ada': 'Orang ini belum punya kata sandi. Minta administrator menetapkannya.',
  'gudang-belum-siap': 'Pencarian sedang disiapkan. Coba lagi sebentar.',
  'berkas-kosong': 'File ini kosong sehingga tidak disimpan.',
  'berkas-terlalu-besar': 'File ini melebihi 64 MB. Perkecil atau pecah dulu.',
  'bukan-salinan': 'Folder ini bukan cadangan Lajur. Pilih folder cadangan yang dibuat oleh Lajur.',
  'salinan-rusak': 'Cadangan ini rusak sehingga tidak dipakai. Pilih cadangan yang lain.',
  dibatalkan: 'Dibatalkan; tidak ada yang berubah.',
  'tujuan-tidak-dapat-ditulis':
    'Folder cadangan tidak dapat ditulisi. Sambungkan disknya atau pilih folder lain.',
  'tujuan-di-dalam-data':
    'Cadangan tidak boleh diletakkan di dalam folder data. Pilih folder lain, sebaiknya di disk lain.',
  'sedang-berjalan': 'Cadangan sedang dibuat. Tunggu sampai selesai.',
  'berkas-rusak': 'Isi file di penyimpanan tidak sama lagi dengan saat dilampirkan. Ambil dari cadangan.',
};

type Detail = NonNullable<ScreenError['detail']>;

function word(detail: Detail, key: string): string | null {
  const value = detail[key];
  return typeof value === 'string' && value !== '' ? value : null;
}

const WITH_DETAIL: { readonly [Code in AnyErrorCode]?: (detail: Detail) => string | null } = {
  'tugas-sudah-diambil': (detail) => {
    const nama = word(detail, 'nama');
    return nama && `Langkah ini sudah diambil ${nama}.`;
  },
  'berkas-tertutup': (detail) => {
    const nama = word(detail, 'nama');
    return (
      nama &&
      `Berkas ini tertutup: hanya yang mengerjakannya dan Kepala Bagian yang dapat membukanya. Hubungi ${nama}, pencatatnya.`
    );
  },
  'berkas-lain-belum-selesai': (detail) => {
    const sop = word(detail, 'sop');
    return sop && `Berkas SOP ${sop} belum selesai. Mulai atau selesaikan dulu berkas itu.`;
  },
  'berkas-lain-masih-berjalan': (detail) => {
    const nomor = word(detail, 'nomor');
    return nomor && `Berkas ${nomor} masih berjalan. Selesaikan atau batalkan dulu berkas itu.`;
  },
  'bahan-sudah-diminta': (detail) => {
    const subbag = word(detail, 'subbag');
    return subbag && `${subbag} sudah diminta dan belum menjawab. Ingatkan saja.`;
  },
  'permintaan-bahan-terbuka': (detail) => {
    const subbag = word(detail, 'subbag');
    return (
      subbag &&
      `Belum menyampaikan bahan: ${subbag}. Tunggu jawabannya, atau tutup permintaannya dengan alasan.`
    );
  },
  'output-tanpa-keterangan': (detail) => {
    const output = word(detail, 'output');
    return output && `Tulis nomor, tempat, atau alasannya untuk output “${output}”.`;
  },
  'jabatan-sudah-terisi': (detail) => {
    const nama = word(detail, 'nama');
    return nama && `Jabatan ini sedang dipegang ${nama}. Akhiri dulu peran ${nama}.`;
  },
  'pin-salah': ({ left }) =>
    typeof left === 'number' && left > 0
      ? `PIN tidak cocok. Sisa ${left} percobaan sebelum diminta kata sandi.`
      : null,
  'anggota-tidak-sah': (detail) => {
    const nama = word(detail, 'nama');
    return nama && `${nama} tidak memegang peran yang dapat menjadi anggota tim ini.`;
  },
  'kalender-tidak-sah': (detail) => word(detail, 'sebab'),
  'nama-sudah-dipakai': (detail) => {
    const nama = word(detail, 'nama');
    return nama && `Nama “${nama}” sudah dipakai orang lain. Tambahkan gelar atau nama panjangnya.`;
  },
  'pelaksana-belum-ditunjuk': (detail) => {
    const label = word(detail, 'label');
    return label && `Tunjuk dulu siapa ${label} untuk berkas ini.`;
  },
  'pelaksana-tidak-sah': (detail) => {
    const label = word(detail, 'label');
    return label && `Yang ditunjuk sebagai ${label} tidak dapat mengerjakan langkah itu.`;
  },
  'urung-sudah-dilanjutkan': (detail) => {
    const nama = word(detail, 'nama');
    return nama && `Tidak dapat diurungkan karena sudah dilanjutkan ${nama}.`;
  },
  tunggu: ({ seconds }) =>
    typeof seconds === 'number'
      ? `Terlalu banyak percobaan. Coba lagi dalam ${Math.ceil(seconds)} detik.`
      : null,
  unexpected: (detail) => {
    const code = word(detail, 'code') ?? word(detail, 'log');
    return (
      code && `Terjadi gangguan di dalam program (kode ${code}). Data yang sudah tersimpan aman; coba lagi.`
    );
  },
};

/** What a refusal is in Indonesian: what happened, and what to do about it. */
export function errorSentence({ code, detail }: ScreenError): string {
  const told = detail === undefined ? null : (WITH_DETAIL[code]?.(detail) ?? null);
  return told ?? SENTENCES[code];
}
