import type { EventCatalogue } from '../journal/upcast';
import type { StreamModule } from '../journal/fold';
import { aturanModule, type AturanEvent } from './aturan/aturan';
import { setAturan } from './aturan/aturan-commands';
import { answerBahan, askBahan, closeBahan, remindBahan } from './bahan/bahan-commands';
import { berkasModule } from './berkas/berkas-rows';
import { addNote, renameBerkas } from './berkas/berkas-commands';
import { BERKAS_EVENTS } from './berkas/berkas-emit';
import type { BerkasEvent } from './berkas/berkas-events';
import { finishStep } from './berkas/finish-step';
import {
  askReturn,
  expireTask,
  fulfilTask,
  handTask,
  returnTask,
  skipTask,
  takeBackTask,
} from './berkas/move-commands';
import { answerQuestion, askAbout, pauseTask, resumeTask } from './berkas/pause-commands';
import { startBerkas } from './berkas/start-berkas';
import { arriveStep, releaseTask, takeTask } from './berkas/task-commands';
import {
  cancelBerkas,
  changePencatat,
  explainPenyimpangan,
  reopenBerkas,
  setSifat,
} from './berkas/whole-commands';
import type { CommandSpec } from './command';
import { kalenderModule, publishKalender, type KalenderEvent } from './kalender/kalender';
import { setKalenderHours, setKalenderYear } from './kalender/kalender-commands';
import { keputusanModule, type KeputusanEvent } from './keputusan/keputusan';
import { declineKeputusan, publishKeputusan } from './keputusan/keputusan-commands';
import { confirmClock, kantorModule, openKantor, restoreKantor, type KantorEvent } from './kantor/kantor';
import { setKantorProfile } from './kantor/profile-commands';
import { setRecoveryCode, spendRecoveryCode } from './kantor/recovery-commands';
import { nomorModule, type NomorEvent } from './nomor/nomor';
import { deactivateOrang, reactivateOrang } from './orang/activity-commands';
import { handOnTasks } from './orang/hand-on-command';
import { orangModule, type OrangEvent } from './orang/orang';
import { editOrang, registerFirstOrang, registerOrang } from './orang/orang-commands';
import {
  endPengganti,
  endPenugasan,
  givePenugasan,
  namePengganti,
  setSuratPerintah,
} from './orang/pengganti-commands';
import { endPeran, grantPeran } from './orang/peran-commands';
import { removePin, setPassword, setPin } from './orang/secret-commands';
import { peranModule, type PeranEvent } from './peran/peran';
import { publishRoleTable } from './peran/publish-role-table';
import { openProgram, skipProgram } from './program-kerja/open-commands';
import { addProgram, editProgram, voidProgram } from './program-kerja/program-commands';
import { programModule, type ProgramEvent } from './program-kerja/program-kerja';
import { doTindakLanjut, keepDokumen, writeNotula } from './rapat/notula-commands';
import { rapatModule } from './rapat/rapat';
import { cancelRapat, changeRapat, finishRapat, recordHadir, scheduleRapat } from './rapat/rapat-commands';
import type { RapatEvent } from './rapat/rapat-events';
import { SOP_PUBLISHED_STEPS, sopModule, type SopEvent } from './sop/sop';
import { declineSop, publishSop } from './sop/sop-commands';
import { timModule, type TimEvent } from './tim/tim';
import { editTim, endTim, registerTim } from './tim/tim-commands';
import type { Kind, StateOf } from './world';

/** Every event there is. */
export type DomainEvent =
  | KantorEvent
  | AturanEvent
  | PeranEvent
  | KalenderEvent
  | KeputusanEvent
  | OrangEvent
  | RapatEvent
  | SopEvent
  | BerkasEvent
  | NomorEvent
  | TimEvent
  | ProgramEvent;

const first = { v: 1, steps: [] } as const;

/** The versions of every event type; the type check fails when one is missing. */
export const EVENTS: EventCatalogue & { readonly [Type in DomainEvent['type']]: EventCatalogue[string] } = {
  KantorOpened: first,
  ClockConfirmed: first,
  KantorRestored: first,
  KantorProfileSet: first,
  RecoveryCodeMade: first,
  RecoveryCodeUsed: first,
  AturanSet: first,
  RoleTablePublished: first,
  KalenderPublished: first,
  OrangRegistered: first,
  OrangEdited: first,
  OrangDeactivated: first,
  OrangReactivated: first,
  PeranGranted: first,
  PeranEnded: first,
  PasswordSet: first,
  PinSet: first,
  PinRemoved: first,
  PenggantiNamed: first,
  PenggantiEnded: first,
  SuratPerintahSet: first,
  PenugasanGiven: first,
  PenugasanEnded: first,
  TimRegistered: first,
  TimEdited: first,
  TimEnded: first,
  KeputusanPublished: first,
  KeputusanDeclined: first,
  SopPublished: { v: 2, steps: SOP_PUBLISHED_STEPS },
  SopDeclined: first,
  ...BERKAS_EVENTS,
  NomorTaken: first,
  ProgramLineAdded: first,
  ProgramLineEdited: first,
  ProgramLineVoided: first,
  ProgramOpened: first,
  ProgramSkipped: first,
  RapatScheduled: first,
  RapatChanged: first,
  RapatCancelled: first,
  HadirRecorded: first,
  NotulaWritten: first,
  RapatFinished: first,
  TindakLanjutDone: first,
  DokumenMade: first,
};

/** How every kind of stream folds and what it shows. */
export const MODULES: { readonly [K in Kind]: StreamModule<StateOf[K]> } = {
  kantor: kantorModule,
  aturan: aturanModule,
  peran: peranModule,
  kalender: kalenderModule,
  keputusan: keputusanModule,
  orang: orangModule,
  rapat: rapatModule,
  sop: sopModule,
  berkas: berkasModule,
  nomor: nomorModule,
  tim: timModule,
  program: programModule,
};

/** The module of a kind met in the journal, its state's type forgotten; null for a kind this program lacks. */
export function moduleOf(kind: string): StreamModule<unknown> | null {
  return Object.hasOwn(MODULES, kind) ? (MODULES[kind as Kind] as StreamModule<unknown>) : null;
}

const SPECS = [
  openKantor,
  confirmClock,
  restoreKantor,
  setKantorProfile,
  setAturan,
  setRecoveryCode,
  spendRecoveryCode,
  publishRoleTable,
  publishKalender,
  setKalenderYear,
  setKalenderHours,
  registerFirstOrang,
  registerOrang,
  editOrang,
  deactivateOrang,
  reactivateOrang,
  grantPeran,
  endPeran,
  setPassword,
  setPin,
  removePin,
  namePengganti,
  endPengganti,
  setSuratPerintah,
  givePenugasan,
  endPenugasan,
  handOnTasks,
  registerTim,
  editTim,
  endTim,
  addProgram,
  editProgram,
  voidProgram,
  openProgram,
  skipProgram,
  publishKeputusan,
  declineKeputusan,
  publishSop,
  declineSop,
  startBerkas,
  takeTask,
  releaseTask,
  arriveStep,
  finishStep,
  returnTask,
  takeBackTask,
  askReturn,
  handTask,
  fulfilTask,
  skipTask,
  expireTask,
  pauseTask,
  resumeTask,
  askAbout,
  answerQuestion,
  cancelBerkas,
  reopenBerkas,
  setSifat,
  changePencatat,
  explainPenyimpangan,
  askBahan,
  answerBahan,
  remindBahan,
  closeBahan,
  scheduleRapat,
  changeRapat,
  cancelRapat,
  recordHadir,
  writeNotula,
  finishRapat,
  doTindakLanjut,
  keepDokumen,
  renameBerkas,
  addNote,
] as const;

/** Every command there is, by type. */
export const COMMANDS: ReadonlyMap<string, CommandSpec> = new Map(
  SPECS.map((spec) => [spec.type, spec as unknown as CommandSpec]),
);

/** The command types a window may send. */
export const WINDOW_COMMANDS: readonly string[] = SPECS.filter((spec) => spec.right.kind !== 'internal').map(
  (spec) => spec.type,
);
