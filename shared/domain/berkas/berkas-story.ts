import { bahanFact, isBahanEvent } from '../bahan/bahan-events';
import type { Recorded } from '../event';
import type { BerkasEvent } from './berkas-events';
import type { BerkasState, StoryFact, Task } from './berkas-state';
import { isTaskMove, type TaskMove } from './task-evolve';

type Follow = Exclude<Recorded<BerkasEvent>, { type: 'BerkasStarted' }>;

/** What the story tells of an event, by the berkas as it stood before. */
export function factOf(before: BerkasState, event: Follow): StoryFact {
  if (isTaskMove(event)) return taskFact(before, event);
  if (isBahanEvent(event)) return bahanFact(before.bahan, event);
  switch (event.type) {
    case 'LaneAssigned':
      return { kind: 'pelaksana-ditunjuk', laneLabel: event.data.laneLabel, holder: event.data.holder };
    case 'StepOpened': {
      const { task, no, text, laneLabel } = event.data;
      return { kind: 'dibuka', task, no, text, laneLabel };
    }
    case 'OutcomePassed':
      return { kind: 'dilalui', no: event.data.no, text: event.data.text };
    case 'StepFulfilled':
      return { kind: 'terpenuhi', no: event.data.no, text: event.data.text, by: event.data.by };
    case 'StepFinishUndone':
      return { kind: 'diurungkan', task: event.data.task, no: noOf(before, event.data.task) };
    case 'QuestionAsked':
      return {
        kind: 'bertanya',
        no: noOf(before, event.data.task),
        to: event.data.to,
        text: event.data.text,
      };
    case 'QuestionAnswered': {
      const asked = before.questions.find(({ id }) => id === event.data.question);
      return { kind: 'menjawab', question: asked?.text ?? '', text: event.data.text };
    }
    default:
      return wholeFact(event);
  }
}

type Whole = Extract<
  Follow,
  {
    type:
      | 'BerkasClosed'
      | 'BerkasCancelled'
      | 'BerkasReopened'
      | 'BerkasRenamed'
      | 'NoteAdded'
      | 'BerkasCaused'
      | 'BerkasPlanned'
      | 'BerkasHandedOver'
      | 'SifatSet'
      | 'PenyimpanganExplained'
      | 'PencatatChanged';
  }
>;

function wholeFact(event: Whole): StoryFact {
  switch (event.type) {
    case 'BerkasClosed':
      return { kind: 'ditutup', result: event.data.result };
    case 'BerkasCancelled':
      return { kind: 'dibatalkan', reason: event.data.reason };
    case 'BerkasReopened':
      return { kind: 'dibuka-kembali', reason: event.data.reason };
    case 'BerkasRenamed':
      return { kind: 'judul-diubah', title: event.data.title };
    case 'NoteAdded':
      return { kind: 'catatan', text: event.data.text, lampiran: event.data.lampiran };
    case 'BerkasCaused':
      return { kind: 'berasal-dari', cause: event.data };
    case 'BerkasPlanned':
      return { kind: 'dari-program', planned: event.data };
    case 'BerkasHandedOver':
      return { kind: 'meneruskan', to: event.data };
    case 'SifatSet':
      return { kind: 'sifat-diubah', ...event.data };
    case 'PenyimpanganExplained':
      return { kind: 'penyimpangan', lines: event.data.lines };
    case 'PencatatChanged':
      return { kind: 'pencatat-diganti', ...event.data };
  }
}

function taskOf(state: BerkasState, id: string): Task | undefined {
  return state.tasks.find((task) => task.task === id);
}

function noOf(state: BerkasState, id: string): number | null {
  return taskOf(state, id)?.no ?? null;
}

function taskFact(before: BerkasState, event: TaskMove): StoryFact {
  const task = taskOf(before, event.data.task);
  const subject = { task: event.data.task, no: task?.no ?? null };
  switch (event.type) {
    case 'StepArrived':
      return { kind: 'datang', ...subject, who: task?.awaits?.who ?? '', note: event.data.note };
    case 'TaskTaken':
      return { kind: 'diambil', ...subject };
    case 'TaskReleased':
      return { kind: 'dilepas', ...subject };
    case 'StepFinished': {
      const { task: id, outcome, ...done } = event.data;
      return {
        kind: 'selesai',
        ...subject,
        task: id,
        text: task?.text ?? '',
        outcome: whenOf(task, outcome),
        ...done,
      };
    }
    case 'ChildOpened':
    case 'ChildClosed':
    case 'ChildReopened':
      return childFact(task, event);
    default:
      return moveFact(before, task, event);
  }
}

function whenOf(task: Task | undefined, outcome: number | null): string | null {
  return outcome === null ? null : (task?.outcomes[outcome]?.when ?? null);
}

type ChildMove = Extract<TaskMove, { type: 'ChildOpened' | 'ChildClosed' | 'ChildReopened' }>;

function childFact(task: Task | undefined, event: ChildMove): StoryFact {
  if (event.type === 'ChildOpened')
    return { kind: 'memanggil', no: task?.no ?? null, child: event.data.child };
  const child = task?.children.find(({ berkas }) => berkas === event.data.berkas);
  const subject = { nomor: child?.nomor ?? '', sop: child?.sop ?? '' };
  return event.type === 'ChildClosed'
    ? { kind: 'anak-selesai', ...subject, result: event.data.result }
    : { kind: 'anak-dibuka-kembali', ...subject };
}

type OtherMove = Extract<
  TaskMove,
  {
    type:
      | 'TaskHanded'
      | 'TaskReturned'
      | 'TaskPassed'
      | 'TaskExpired'
      | 'ReturnAsked'
      | 'TaskPaused'
      | 'TaskResumed';
  }
>;

function moveFact(before: BerkasState, task: Task | undefined, event: OtherMove): StoryFact {
  const no = task?.no ?? null;
  switch (event.type) {
    case 'TaskHanded':
      return { kind: 'diserahkan', no, to: event.data.to, note: event.data.note };
    case 'TaskReturned': {
      const toNo = before.tasks.find(({ step }) => step === event.data.to)?.no ?? null;
      return { kind: 'dikembalikan', no, toNo, reason: event.data.reason };
    }
    case 'TaskPassed':
      return { kind: event.data.mark, no, text: task?.text ?? '', reason: event.data.reason };
    case 'TaskExpired': {
      const outcome = whenOf(task, event.data.outcome) ?? '';
      return { kind: 'jatuh-tempo', no, outcome, rule: task?.expiry?.text ?? '' };
    }
    case 'ReturnAsked':
      return { kind: 'minta-dikembalikan', no, reason: event.data.reason };
    case 'TaskPaused':
      return { kind: 'dijeda', no, reason: event.data.reason, lookAgain: event.data.lookAgain };
    case 'TaskResumed':
      return { kind: 'dilanjutkan', no };
  }
}
