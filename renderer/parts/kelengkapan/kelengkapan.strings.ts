export const kelengkapanStrings = {
  requires: 'Kelengkapan',
  outputs: 'Output',
  duration: 'Mutu baku waktu',
  none: 'tidak disebut dalam SOP',
  partners: 'Bersama',
  lane: 'Pelaksana',
} as const;
