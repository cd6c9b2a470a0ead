const part = encodeURIComponent;

/** The address of every screen that others lead to. */
export const paths = {
  meja: '/meja',
  task: (stream: string, task: string) => `/meja/${part(stream)}/${part(task)}`,
  question: (stream: string, task: string, question: string) =>
    `/meja/${part(stream)}/${part(task)}/${part(question)}`,
  penyimpangan: '/meja/penyimpangan',
  bagian: '/meja/bagian',
  berkasList: '/berkas',
  berkas: (stream: string) => `/berkas/${part(stream)}`,
  programKerja: '/program-kerja',
  program: (stream: string) => `/program-kerja/${part(stream)}`,
  agenda: '/agenda',
  rapat: (stream: string) => `/agenda/${part(stream)}`,
  katalog: '/sop',
  sop: (number: string) => `/sop/${part(number)}`,
  sopVersion: (number: string, version: number) => `/sop/${part(number)}/versi/${version}`,
  pengaturan: '/pengaturan/orang',
  orang: (stream: string) => `/pengaturan/orang/${part(stream)}`,
  tim: (stream: string) => `/pengaturan/tim/${part(stream)}`,
  pengaturanTab: (tab: string) => `/pengaturan/${part(tab)}`,
} as const;
