import type { Duration, EndResult, Step } from '../../sop/schema';
import type { Instant } from '../../time';
import type { BahanFact } from '../bahan/bahan-events';
import type { PermintaanBahan } from '../bahan/permintaan-bahan';

/** A file of the store attached to a step. `sha256` in hex names it; `sizeBytes` its length; `name` what people see. */
export interface Lampiran {
  readonly sha256: string;
  readonly name: string;
  readonly sizeBytes: number;
}

/**
 * One way out of a decision, as it was printed when the step opened. `to` null ends the procedure; before `notBefore`
 * (ms since epoch) the way is closed.
 */
export interface Outcome {
  readonly to: string | null;
  readonly when: string;
  readonly notBefore: Instant | null;
}

/** Another SOP that does a step's work; `when` names the only way of a choice that needs it. */
export interface CalledSop {
  readonly sop: string;
  readonly when: string | null;
}

/** That the clock takes one way of a choice at a moment (ms since epoch); `text` is the printed rule. */
export interface Expiry {
  readonly at: Instant;
  readonly outcome: number;
  readonly text: string;
}

/**
 * Who holds a lane in this berkas: one of the roles the lane may stand for, or named people; `tim` is the team by SK they
 * were chosen as, where they were.
 */
export type LaneHolder =
  | { readonly kind: 'role'; readonly role: string }
  | { readonly kind: 'team'; readonly people: readonly string[]; readonly tim?: string | undefined };

/** A lane as it stood before a finish that was taken back; null: nobody was named. */
export interface LaneGivenBack {
  readonly lane: string;
  readonly holder: LaneHolder | null;
}

/** A lane named with a command: who holds it since, and who held it before (null: nobody was named). */
export interface LaneNamed {
  readonly commandId: string;
  readonly lane: string;
  readonly holder: LaneHolder;
  readonly before: LaneHolder | null;
}

/** Everything a step's work needs, written when it opens, so that a later version of the SOP changes nothing. */
export interface OpenedStep {
  readonly task: string;
  readonly step: string;
  readonly no: number | null;
  readonly text: string;
  readonly kind: Exclude<Step['kind'], 'outcome'>;
  readonly lane: string;
  readonly laneLabel: string;
  readonly queue: readonly string[];
  readonly with: readonly string[];
  readonly outside: boolean;
  readonly awaits: { readonly who: string; readonly what: string } | null;
  readonly requires: readonly string[];
  readonly outputs: readonly string[];
  readonly duration: Duration | null;
  readonly outcomes: readonly Outcome[];
  readonly calls: readonly CalledSop[];
  readonly oneOf: boolean;
  readonly expiry: Expiry | null;
  /** The tasks of one step that are done side by side and joined (`each`) carry one name; null: it stands alone. */
  readonly group: string | null;
  readonly from: string | null;
  readonly resumeAt: string | null;
  readonly dueAt: Instant | null;
  readonly calendarVersion: string;
}

/** What an outsider did, recorded for them. `date` is the calendar date of the act; `proof` what shows it. */
export interface OutsideAct {
  readonly date: string;
  readonly proof: string;
}

/**
 * One printed Output accounted for. `cara`: a file, scan or letter that lies in the berkas; a record in another system;
 * or that there is none. `ref` is the record's number or where it lies, or the reason why there is none.
 */
export interface OutputMade {
  readonly output: string;
  readonly cara: 'berkas' | 'surat' | 'sistem-lain' | 'tidak-ada';
  readonly ref: string;
}

/** Which printed Kelengkapan was there when a step was finished; `kurang` are those that were missing. */
export interface KelengkapanChecked {
  readonly ada: readonly string[];
  readonly kurang: readonly string[];
}

/**
 * That something was typed after it happened. `reason` says why; when it was typed is told by the entry, when it happened
 * by the event.
 */
export interface Susulan {
  readonly reason: string;
}

/**
 * How far a task is. `menunggu-pihak-luar`: it is not queued until the outsider's act is recorded; `menunggu-berkas`: the
 * berkas of another SOP does its work; `dijeda`: its clock stands still.
 */
export type TaskStatus =
  'menunggu-pihak-luar' | 'menunggu' | 'dikerjakan' | 'menunggu-berkas' | 'dijeda' | 'selesai';

/** How a task came to its end: worked, passed over with a reason, met by other work, sent back, or taken by the clock. */
export type TaskMark = 'selesai' | 'dilewati' | 'dipenuhi' | 'dikembalikan' | 'jatuh-tempo';

/** A stretch in which a task's clock stood still. `lookAgain` is the calendar date somebody means to look again. */
export interface Pause {
  readonly from: Instant;
  readonly to: Instant | null;
  readonly reason: string;
  readonly lookAgain: string;
}

/** A berkas that was opened to do a task's work; `result` is null while it runs. */
export interface ChildBerkas {
  readonly berkas: string;
  readonly nomor: string;
  readonly sop: string;
  readonly result: BerkasResult | null;
}

/** How a berkas ended: as its SOP says, or cancelled with a reason. */
export type BerkasResult = EndResult | 'dibatalkan';

/** A side question about a task, put to one person; it comes home answered. Units: ms since epoch. */
export interface Question {
  readonly id: string;
  readonly task: string;
  readonly by: string;
  readonly to: string;
  readonly text: string;
  readonly askedAt: Instant;
  readonly answer: { readonly text: string; readonly at: Instant } | null;
}

/** That somebody asks for a task to be sent back to them. */
export interface ReturnWish {
  readonly by: string;
  readonly reason: string;
}

/** What a berkas came out of: a step that called it and waits, or a way that handed over to it. */
export interface Cause {
  readonly kind: 'dipanggil' | 'diteruskan';
  readonly berkas: string;
  readonly nomor: string;
  readonly task: string;
}

/** The line of the program kerja a berkas was opened by, and for which of its dates. */
export interface Planned {
  readonly program: string;
  readonly date: string;
}

/** Another berkas this one handed over to, by the way out of which task. */
export interface HandedOver {
  readonly task: string;
  readonly berkas: string;
  readonly nomor: string;
  readonly sop: string;
}

/** Who may see a berkas: everyone with an account, or its circle only (its people, its team, the Kepala Bagian). */
export type Sifat = 'biasa' | 'terbatas';

/** Why a step was late, or its kelengkapan was short. `alasan` is a line of the office's list. */
export interface Penyimpangan {
  readonly task: string;
  readonly alasan: string;
  readonly keterangan: string;
}

/** One task: a step of the SOP as it stands in this berkas. Units: ms since epoch. */
export interface Task extends OpenedStep {
  readonly status: TaskStatus;
  readonly openedAt: Instant;
  readonly trayDueAt: Instant | null;
  readonly takenBy: string | null;
  readonly takenAt: Instant | null;
  readonly finishedBy: string | null;
  readonly finishedAt: Instant | null;
  readonly outcome: number | null;
  readonly mark: TaskMark | null;
  readonly pauses: readonly Pause[];
  readonly children: readonly ChildBerkas[];
  readonly returnWish: ReturnWish | null;
  readonly kelengkapan: KelengkapanChecked;
  readonly keluaran: readonly OutputMade[];
}

/** One line of a berkas's story. Units: `at` when it was typed, `happenedAt` when it happened, ms since epoch. */
export interface StoryLine {
  readonly entry: string;
  readonly commandId: string;
  readonly actor: string | null;
  readonly at: Instant;
  readonly happenedAt: Instant;
  readonly what: StoryFact;
}

/** What a story line tells. */
export type StoryFact =
  | BahanFact
  | {
      readonly kind: 'dimulai';
      readonly title: string;
      readonly nomor: string;
      readonly susulan: Susulan | null;
    }
  | { readonly kind: 'pelaksana-ditunjuk'; readonly laneLabel: string; readonly holder: LaneHolder }
  | {
      readonly kind: 'dibuka';
      readonly task: string;
      readonly no: number | null;
      readonly text: string;
      readonly laneLabel: string;
    }
  | { readonly kind: 'dilalui'; readonly no: number | null; readonly text: string }
  | {
      readonly kind: 'datang';
      readonly task: string;
      readonly no: number | null;
      readonly who: string;
      readonly note: string;
    }
  | { readonly kind: 'diambil'; readonly task: string; readonly no: number | null }
  | { readonly kind: 'dilepas'; readonly task: string; readonly no: number | null }
  | {
      readonly kind: 'selesai';
      readonly task: string;
      readonly no: number | null;
      readonly text: string;
      readonly outcome: string | null;
      readonly note: string;
      readonly lampiran: readonly Lampiran[];
      readonly outside: OutsideAct | null;
      readonly kelengkapan: KelengkapanChecked;
      readonly keluaran: readonly OutputMade[];
      readonly susulan: Susulan | null;
    }
  | { readonly kind: 'diurungkan'; readonly task: string; readonly no: number | null }
  | { readonly kind: 'ditutup'; readonly result: EndResult }
  | { readonly kind: 'dibatalkan' | 'dibuka-kembali'; readonly reason: string }
  | { readonly kind: 'berasal-dari'; readonly cause: Cause }
  | { readonly kind: 'dari-program'; readonly planned: Planned }
  | { readonly kind: 'meneruskan'; readonly to: HandedOver }
  | { readonly kind: 'memanggil'; readonly no: number | null; readonly child: Omit<ChildBerkas, 'result'> }
  | {
      readonly kind: 'anak-selesai';
      readonly nomor: string;
      readonly sop: string;
      readonly result: BerkasResult;
    }
  | { readonly kind: 'anak-dibuka-kembali'; readonly nomor: string; readonly sop: string }
  | { readonly kind: 'terpenuhi'; readonly no: number | null; readonly text: string; readonly by: string }
  | { readonly kind: 'diserahkan'; readonly no: number | null; readonly to: string; readonly note: string }
  | {
      readonly kind: 'dikembalikan';
      readonly no: number | null;
      readonly toNo: number | null;
      readonly reason: string;
    }
  | {
      readonly kind: 'dilewati' | 'dipenuhi';
      readonly no: number | null;
      readonly text: string;
      readonly reason: string;
    }
  | {
      readonly kind: 'jatuh-tempo';
      readonly no: number | null;
      readonly outcome: string;
      readonly rule: string;
    }
  | { readonly kind: 'minta-dikembalikan'; readonly no: number | null; readonly reason: string }
  | {
      readonly kind: 'dijeda';
      readonly no: number | null;
      readonly reason: string;
      readonly lookAgain: string;
    }
  | { readonly kind: 'dilanjutkan'; readonly no: number | null }
  | { readonly kind: 'bertanya'; readonly no: number | null; readonly to: string; readonly text: string }
  | { readonly kind: 'menjawab'; readonly question: string; readonly text: string }
  | { readonly kind: 'sifat-diubah'; readonly sifat: Sifat; readonly reason: string }
  | { readonly kind: 'penyimpangan'; readonly lines: readonly Penyimpangan[] }
  | {
      readonly kind: 'pencatat-diganti';
      readonly from: string;
      readonly to: string;
      readonly reason: string;
    }
  | { readonly kind: 'judul-diubah'; readonly title: string }
  | { readonly kind: 'catatan'; readonly text: string; readonly lampiran: readonly Lampiran[] };

/** A running or closed berkas. `result` is null while it runs. */
export interface BerkasState {
  readonly stream: string;
  readonly nomor: string;
  readonly title: string;
  readonly sop: string;
  readonly sopVersion: number;
  readonly sopTitle: string;
  readonly procedure: string;
  readonly procedureTitle: string | null;
  readonly pencatat: string;
  readonly startedAt: Instant;
  readonly closedAt: Instant | null;
  readonly result: BerkasResult | null;
  readonly sifat: Sifat;
  readonly cause: Cause | null;
  readonly planned: Planned | null;
  readonly handedOver: readonly HandedOver[];
  readonly questions: readonly Question[];
  readonly penyimpangan: readonly Penyimpangan[];
  /** What its steps asked of the Subbag. */
  readonly bahan: readonly PermintaanBahan[];
  readonly lanes: { readonly [lane: string]: LaneHolder };
  readonly lanesSince: { readonly [lane: string]: Instant };
  readonly lanesNamed: readonly LaneNamed[];
  readonly tasks: readonly Task[];
  readonly story: readonly StoryLine[];
}

/** The stream of a berkas. */
export function berkasStream(id: string): string {
  return `berkas:${id}`;
}

/** The tasks that still stand open; a closed berkas has none. */
export function openTasks(state: BerkasState): readonly Task[] {
  if (state.closedAt !== null) return [];
  return state.tasks.filter((task) => task.status !== 'selesai');
}
