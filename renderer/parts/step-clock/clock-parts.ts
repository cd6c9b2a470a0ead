import type { Task } from '../../../shared/domain/berkas/berkas-state';
import type { StepClock } from '../../../shared/domain/berkas/step-clock';
import { countsFromTaken } from '../../../shared/domain/kalender/due';
import { stepClockStrings as strings } from './step-clock.strings';

/** A step's clocks in words: how long it waited, how long it was worked on (against what SOP allows), how long it stood. */
export function clockParts(
  { status, takenAt, duration }: Pick<Task, 'status' | 'takenAt' | 'duration'>,
  { tunggu, pengerjaan, jeda }: StepClock,
): readonly string[] {
  if (status === 'menunggu-pihak-luar') return [];
  const waiting = strings.waiting(tunggu);
  if (takenAt === null) return [waiting];
  // Days and weeks are counted from when it came in: the work alone is not measured against them.
  const limit = countsFromTaken(duration) ? (duration?.text ?? null) : null;
  return [waiting, strings.working(pengerjaan, limit), ...(jeda > 0 ? [strings.paused(jeda)] : [])];
}
