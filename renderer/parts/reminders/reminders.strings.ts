import type { Reminder, ReminderKind } from './due-reminders';

const ONE: { readonly [K in ReminderKind]: string } = {
  sebelum: 'Hampir jatuh tempo',
  saat: 'Jatuh tempo sekarang',
};

const MANY: { readonly [K in ReminderKind]: (count: number) => string } = {
  sebelum: (count) => `${count} langkah Anda hampir jatuh tempo.`,
  saat: (count) => `${count} langkah Anda jatuh tempo sekarang.`,
};

export const reminderStrings = {
  one: ({ kind, row }: Reminder) => `${ONE[kind]}: ${row.nomor} ${row.text}`,
  many: (kind: ReminderKind, count: number) => MANY[kind](count),
  open: 'Buka',
} as const;
