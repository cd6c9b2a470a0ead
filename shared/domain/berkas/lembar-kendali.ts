import type { Instant } from '../../time';
import type { WorkCalendar } from '../kalender/calendar';
import type { OrangState } from '../orang/orang';
import type { Pengganti } from '../orang/pengganti';
import type { BerkasState, StoryFact, Task, TaskMark, TaskStatus } from './berkas-state';
import { capacityInTask } from './capacity';
import { stepClock } from './step-clock';

/**
 * One line of a berkas's lembar kendali: a step as it was worked, by whom and when. `person` is who finished it or has it;
 * `capacity` in whose stead; `mutuBaku` as printed. Units: moments ms since epoch, `pengerjaan` minutes of working time
 * (null: nobody has begun).
 */
export interface KendaliLine {
  readonly no: number | null;
  readonly text: string;
  readonly lane: string;
  /** The step is an outsider's; `person` records it. */
  readonly outside: boolean;
  readonly person: string | null;
  readonly capacity: Pengganti | null;
  readonly masuk: Instant;
  readonly diambil: Instant | null;
  readonly selesai: Instant | null;
  readonly mutuBaku: string | null;
  readonly pengerjaan: number | null;
  readonly status: TaskStatus;
  readonly mark: TaskMark | null;
  readonly outcome: string | null;
  /** What was said at its end: the reason, the proof of an outsider's act, what was missing, why it departed. */
  readonly remarks: readonly string[];
}

/** The lines of a berkas's lembar kendali at `now` (ms since epoch), in the order the steps were opened. */
export function kendaliLines(
  berkas: BerkasState,
  calendar: WorkCalendar,
  orangOf: (stream: string) => Pick<OrangState, 'peran' | 'pengganti'> | null,
  now: Instant,
): readonly KendaliLine[] {
  return berkas.tasks.map((task) => {
    const person = task.finishedBy ?? task.takenBy;
    const orang = person === null ? null : orangOf(person);
    return {
      no: task.no,
      text: task.text,
      lane: task.laneLabel,
      outside: task.outside,
      person,
      capacity: orang === null ? null : capacityInTask(task, orang),
      masuk: task.openedAt,
      diambil: task.takenAt,
      selesai: task.finishedAt,
      mutuBaku: task.duration?.text ?? null,
      pengerjaan: task.takenAt === null ? null : stepClock(calendar, task, berkas.closedAt ?? now).pengerjaan,
      status: task.status,
      mark: task.mark,
      outcome: task.outcome === null ? null : (task.outcomes[task.outcome]?.when ?? null),
      remarks: remarksOn(berkas, task),
    };
  });
}

function remarksOn({ story, penyimpangan }: BerkasState, task: Task): readonly string[] {
  const said = story.findLast(
    ({ what, happenedAt }) => happenedAt === task.finishedAt && ends(what, task) && task.mark !== null,
  );
  const why = penyimpangan.find((one) => one.task === task.task);
  const told = why === undefined ? [] : [why.alasan, why.keterangan];
  return [...(said === undefined ? [] : saidIn(said.what)), ...told].filter((words) => words !== '');
}

function ends(what: StoryFact, { task, no }: Task): boolean {
  if (what.kind === 'selesai') return what.task === task;
  return (
    (what.kind === 'dikembalikan' || what.kind === 'dilewati' || what.kind === 'dipenuhi') && what.no === no
  );
}

function saidIn(what: StoryFact): readonly string[] {
  switch (what.kind) {
    case 'selesai':
      return [...(what.outside === null ? [] : [what.outside.proof]), ...what.kelengkapan.kurang, what.note];
    case 'dikembalikan':
    case 'dilewati':
    case 'dipenuhi':
      return [what.reason];
    default:
      return [];
  }
}
