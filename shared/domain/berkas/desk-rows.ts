import type { Instant } from '../../time';
import type { BerkasState, Task } from './berkas-state';
import { circleOf } from './circle';
import { mayHaveDeparted, type ClockedTask } from './step-clock';

/** What every row of a desk tells of the step it speaks of. */
interface OfStep {
  readonly stream: string;
  readonly id: string;
  readonly nomor: string;
  readonly title: string;
  readonly sop: string;
  readonly sopTitle: string;
  readonly task: string;
  readonly no: number | null;
  readonly text: string;
  readonly laneLabel: string;
}

/** A side question of a running berkas that waits for its answer. Units: `askedAt` ms since epoch. */
export interface QuestionRow extends OfStep {
  readonly question: string;
  readonly asked: string;
  readonly by: string;
  readonly to: string;
  readonly askedAt: Instant;
}

/**
 * A finished step that may have departed from its mutu baku: only a calendar can tell (`departureOf`). `told` 1: a reason
 * was given. `circle`: who may see it, where its berkas is closed to others. Units: ms since epoch.
 */
export interface DepartureRow extends OfStep, ClockedTask {
  readonly finishedBy: string;
  readonly finishedAt: Instant;
  readonly told: 0 | 1;
  readonly alasan: string | null;
  readonly keterangan: string;
  readonly circle: readonly string[] | null;
}

function ofStep(berkas: BerkasState, task: Task, id: string): OfStep {
  const { stream, nomor, title, sop, sopTitle } = berkas;
  const { no, text, laneLabel } = task;
  return { stream, id: `${stream}/${id}`, nomor, title, sop, sopTitle, task: task.task, no, text, laneLabel };
}

/** The side questions of a running berkas that nobody has answered yet. */
export function questionRows(berkas: BerkasState): readonly QuestionRow[] {
  if (berkas.closedAt !== null) return [];
  return berkas.questions.flatMap(({ id, task, by, to, text, askedAt, answer }) => {
    const about = berkas.tasks.find((candidate) => candidate.task === task);
    if (answer !== null || about === undefined) return [];
    return [{ ...ofStep(berkas, about, `tanya/${id}`), question: id, asked: text, by, to, askedAt }];
  });
}

/** The finished steps of a berkas that may have departed from their mutu baku, with the reasons given. */
export function departureRows(berkas: BerkasState): readonly DepartureRow[] {
  const late = berkas.tasks.filter(mayHaveDeparted);
  if (late.length === 0) return [];
  const circle = circleOf(berkas);
  return late.flatMap((task) => {
    const { finishedBy, finishedAt, status, duration, openedAt, takenAt, dueAt, trayDueAt, pauses } = task;
    if (finishedBy === null || finishedAt === null) return [];
    const told = berkas.penyimpangan.find((one) => one.task === task.task);
    return [
      {
        ...ofStep(berkas, task, task.task),
        ...{ status, duration, openedAt, takenAt, dueAt, trayDueAt, pauses, finishedBy, finishedAt, circle },
        kelengkapan: task.kelengkapan,
        told: told === undefined ? 0 : 1,
        alasan: told?.alasan ?? null,
        keterangan: told?.keterangan ?? '',
      } as const,
    ];
  });
}
