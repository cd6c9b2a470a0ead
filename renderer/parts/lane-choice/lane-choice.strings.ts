export const laneChoiceStrings = {
  roleLabel: (lane: string) => `Siapa ${lane} untuk berkas ini?`,
  teamLabel: (lane: string) => `Siapa saja anggota ${lane} untuk berkas ini?`,
  optional: 'Boleh dikosongkan bila tidak terlibat.',
  vacant: 'belum ada pemegang',
  nobody: 'Belum ada orang yang dapat dipilih. Administrator memberi peran di Pengaturan, Orang & peran.',
  none: 'Tidak terlibat',
} as const;
