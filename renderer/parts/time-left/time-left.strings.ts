import { lamaOf } from '../../../shared/domain/kalender/tanggal.strings';
import type { TimeLeft, Urgency } from './time-left';

const URGENCY: { readonly [U in Urgency]: string } = {
  terlambat: 'terlambat',
  'hari-ini': 'hari ini',
  'pekan-ini': 'pekan ini',
  berikutnya: 'berikutnya',
  'tanpa-batas': 'tanpa batas waktu',
};

export const timeLeftStrings = {
  urgency: (urgency: Urgency) => URGENCY[urgency],
  none: 'tanpa batas waktu',
  waiting: 'menunggu pihak luar',
  paused: 'dijeda',
  pausedWith: (left: string) => `dijeda, ${left}`,
  left: (left: TimeLeft) => {
    const amount = left.kind === 'hari' ? `${left.days} hari kerja` : `${lamaOf(left.minutes)} kerja`;
    if (left.kind === 'menit' && left.minutes < 1)
      return left.isLate ? 'baru saja lewat batas' : 'sisa kurang dari 1 menit kerja';
    return left.isLate ? `terlambat ${amount}` : `sisa ${amount}`;
  },
  dueAt: (moment: string) => `batas waktu ${moment}`,
} as const;
