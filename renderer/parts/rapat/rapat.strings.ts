import type { JenisDokumen, RapatStatus } from '../../../shared/domain/rapat/rapat-state';

const JENIS: { readonly [J in JenisDokumen]: string } = {
  undangan: 'Undangan',
  'daftar-hadir': 'Daftar hadir',
  notula: 'Notula',
};

const STATUS: { readonly [S in RapatStatus]: string } = {
  dijadwalkan: 'dijadwalkan',
  dibatalkan: 'dibatalkan',
  selesai: 'selesai',
};

export const rapatStrings = {
  loading: 'Memuat…',
  cancel: 'Batal',
  jenis: (jenis: JenisDokumen) => JENIS[jenis],
  status: (status: RapatStatus) => STATUS[status],
  span: (date: string, from: string, to: string) => `${date}, ${from}–${to}`,
  form: {
    judul: 'Nama rapat',
    judulMissing: 'Tulis nama rapatnya, paling sedikit tiga huruf.',
    tanggal: 'Tanggal',
    tanggalMissing: 'Isi tanggalnya.',
    mulai: 'Mulai pukul',
    selesai: 'Selesai pukul',
    jamMissing: 'Isi jamnya.',
    terbalik: 'Waktu selesai harus sesudah waktu mulai.',
    tempat: 'Tempat atau tautan',
    tempatMissing: 'Tulis ruang rapat atau tautannya.',
    pimpinan: 'Pimpinan rapat',
    notulis: 'Notulis',
    orangMissing: 'Pilih orangnya.',
    peserta: 'Peserta dari kantor ini',
    pesertaHint: 'Ketik nama untuk memilih.',
    tamu: 'Peserta dari luar',
    tamuHint: 'Satu orang satu baris: nama; instansi.',
    acara: 'Acara',
    acaraHint: 'Satu pokok satu baris.',
    acaraMissing: 'Tulis sedikitnya satu pokok acara.',
    nobody: 'Tidak ada yang cocok.',
    clash: (names: string, judul: string, span: string) => `${names} juga diundang ke “${judul}”, ${span}.`,
    clashTitle: 'Bentrok jadwal',
    schedule: 'Jadwalkan rapat',
    scheduleLead:
      'Sesudah dijadwalkan, undangan, daftar hadir, dan notula dibuat dari halaman rapat di Agenda.',
    scheduled: 'Rapat dijadwalkan',
    change: 'Simpan perubahan',
    changed: 'Rapat diubah',
  },
  panel: {
    title: 'Rapat',
    lead: 'Langkah ini menghasilkan dokumen rapat. Undangan, daftar hadir, dan notula dapat dibuat dari satu rapat.',
    schedule: 'Rapat…',
    dialog: 'Jadwalkan rapat',
    open: (judul: string) => `Buka rapat ${judul}`,
  },
  files: {
    title: 'Dokumen rapat',
    include: 'Sertakan dokumen rapat',
    included: 'Dokumen rapat sudah ikut sebagai lampiran.',
    waiting: (names: string) => `${names} belum dilampirkan.`,
  },
  desk: {
    title: 'Tindak lanjut rapat',
    count: (count: number) => `${count} tindak lanjut`,
    from: (judul: string, date: string) => `${judul}, ${date}`,
    dueAt: (date: string) => `paling lambat ${date}`,
    done: 'Selesai…',
    doneTitle: 'Tindak lanjut selesai',
    doneLead: 'Tulis hasilnya bila perlu; penyelenggara rapat melihatnya.',
    note: 'Hasil',
    submit: 'Tandai selesai',
    toast: 'Tindak lanjut ditandai selesai',
  },
} as const;
