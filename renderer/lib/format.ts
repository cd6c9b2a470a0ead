import { dayNumberOfInstant, MS_PER_MINUTE, type Instant } from '../../shared/time';
import { formatStrings } from './format.strings';

const options = { timeZone: 'UTC' } as const;
const dateFormat = new Intl.DateTimeFormat('id-ID', {
  ...options,
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});
const longDateFormat = new Intl.DateTimeFormat('id-ID', {
  ...options,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const numberFormat = new Intl.NumberFormat('id-ID');
const oneDigit = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 });
const KILO = 1024;

// Intl is given UTC and a shifted moment: the office's offset is fixed and need not be the computer's.
function onTheWall(at: Instant, offsetMinutes: number): Date {
  return new Date(at + offsetMinutes * MS_PER_MINUTE);
}

/** "Sen, 23 Nov 2026". */
export function formatDate(at: Instant, offsetMinutes: number): string {
  return dateFormat.format(onTheWall(at, offsetMinutes));
}

/** "Senin, 23 November 2026". */
export function formatLongDate(at: Instant, offsetMinutes: number): string {
  return longDateFormat.format(onTheWall(at, offsetMinutes));
}

/** "10.15". */
export function formatTime(at: Instant, offsetMinutes: number): string {
  const wall = onTheWall(at, offsetMinutes);
  const digits = (value: number): string => String(value).padStart(2, '0');
  return `${digits(wall.getUTCHours())}.${digits(wall.getUTCMinutes())}`;
}

/** "hari ini 10.15", "kemarin 16.02", "besok 08.00", else "Sen, 23 Nov 2026 10.15". */
export function formatMoment(at: Instant, now: Instant, offsetMinutes: number): string {
  const days = dayNumberOfInstant(at, offsetMinutes) - dayNumberOfInstant(now, offsetMinutes);
  const near = formatStrings.nearDay(days);
  return `${near ?? formatDate(at, offsetMinutes)} ${formatTime(at, offsetMinutes)}`;
}

/** "1.234". */
export function formatNumber(value: number): string {
  return numberFormat.format(value);
}

/** "640 B", "1,2 KB", "3,4 MB". Unit: bytes. */
export function formatSize(sizeBytes: number): string {
  const units = ['B', 'KB', 'MB', 'GB', 'TB'] as const;
  const power =
    sizeBytes <= 0 ? 0 : Math.min(Math.floor(Math.log(sizeBytes) / Math.log(KILO)), units.length - 1);
  return `${oneDigit.format(sizeBytes / KILO ** power)} ${units[power] ?? 'B'}`;
}
