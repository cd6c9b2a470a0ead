const KINDS = { jabatan: 'Jabatan (satu pemegang)', tugas: 'Tugas (boleh beberapa orang)' } as const;

export const peranStrings = {
  administrator: 'Administrator',
  kind: (kind: keyof typeof KINDS) => KINDS[kind],
} as const;
