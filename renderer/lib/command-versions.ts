import type { ZodType } from 'zod';
import type * as aturan from '../../shared/domain/aturan/aturan-commands';
import type * as bahan from '../../shared/domain/bahan/bahan-commands';
import type * as berkas from '../../shared/domain/berkas/berkas-commands';
import type * as finish from '../../shared/domain/berkas/finish-step';
import type * as move from '../../shared/domain/berkas/move-commands';
import type * as pause from '../../shared/domain/berkas/pause-commands';
import type * as start from '../../shared/domain/berkas/start-berkas';
import type * as task from '../../shared/domain/berkas/task-commands';
import type * as whole from '../../shared/domain/berkas/whole-commands';
import type { CommandSpec } from '../../shared/domain/command';
import type * as kalender from '../../shared/domain/kalender/kalender-commands';
import type * as kantor from '../../shared/domain/kantor/profile-commands';
import type * as program from '../../shared/domain/program-kerja/program-commands';
import type * as programOpen from '../../shared/domain/program-kerja/open-commands';
import type * as handOn from '../../shared/domain/orang/hand-on-command';
import type * as activity from '../../shared/domain/orang/activity-commands';
import type * as orang from '../../shared/domain/orang/orang-commands';
import type * as pengganti from '../../shared/domain/orang/pengganti-commands';
import type * as peran from '../../shared/domain/orang/peran-commands';
import type * as notula from '../../shared/domain/rapat/notula-commands';
import type * as rapat from '../../shared/domain/rapat/rapat-commands';
import type * as tim from '../../shared/domain/tim/tim-commands';

type SpecOf<Module> = Extract<Module[keyof Module], Pick<CommandSpec, 'type' | 'v' | 'right'>>;

/** Every command of which a window may send the data; those the program gives for itself are not among them. */
type Spec = Exclude<
  | SpecOf<typeof aturan>
  | SpecOf<typeof bahan>
  | SpecOf<typeof berkas>
  | SpecOf<typeof finish>
  | SpecOf<typeof move>
  | SpecOf<typeof pause>
  | SpecOf<typeof start>
  | SpecOf<typeof task>
  | SpecOf<typeof whole>
  | SpecOf<typeof kalender>
  | SpecOf<typeof kantor>
  | SpecOf<typeof activity>
  | SpecOf<typeof handOn>
  | SpecOf<typeof program>
  | SpecOf<typeof programOpen>
  | SpecOf<typeof orang>
  | SpecOf<typeof pengganti>
  | SpecOf<typeof peran>
  | SpecOf<typeof notula>
  | SpecOf<typeof rapat>
  | SpecOf<typeof tim>,
  typeof orang.registerFirstOrang
>;

/** What taking back an act needs: the command that is taken back. */
interface Undo {
  readonly commandId: string;
}

type DataByType = {
  readonly [S in Spec as S['type']]: S['data'] extends ZodType<unknown, infer Input> ? Input : never;
} & {
  readonly undo: Undo;
};

/** The type of a command that a window may send. */
export type CommandType = keyof DataByType;

/** The data of a command, by its type. */
export type CommandData<Type extends CommandType> = DataByType[Type];

/**
 * The version of each command's data as this window writes it. The specs themselves are not imported, because they
 * would bring all deciding into the window; a test holds the two together.
 */
export const COMMAND_VERSIONS: { readonly [Type in CommandType]: number } = {
  'berkas.start': 1,
  'task.take': 1,
  'task.release': 1,
  'task.arrive': 1,
  'task.finish': 1,
  'task.return': 1,
  'task.take-back': 1,
  'task.ask-return': 1,
  'task.hand': 1,
  'task.fulfil': 1,
  'task.skip': 1,
  'task.expire': 1,
  'task.pause': 1,
  'task.resume': 1,
  'task.ask': 1,
  'task.answer': 1,
  'berkas.cancel': 1,
  'berkas.reopen': 1,
  'berkas.set-sifat': 1,
  'berkas.change-pencatat': 1,
  'berkas.explain': 1,
  'bahan.ask': 1,
  'bahan.answer': 1,
  'bahan.remind': 1,
  'bahan.close': 1,
  'rapat.schedule': 1,
  'rapat.change': 1,
  'rapat.cancel': 1,
  'rapat.hadir': 1,
  'rapat.notula': 1,
  'rapat.finish': 1,
  'rapat.done': 1,
  'rapat.dokumen': 1,
  'berkas.rename': 1,
  'berkas.note': 1,
  'orang.register': 1,
  'orang.edit': 1,
  'peran.grant': 1,
  'peran.end': 1,
  'orang.deactivate': 1,
  'orang.reactivate': 1,
  'kantor.set-profile': 1,
  'aturan.set': 1,
  'kalender.set-year': 1,
  'kalender.set-hours': 1,
  'pengganti.name': 1,
  'pengganti.end': 1,
  'pengganti.set-surat': 1,
  'penugasan.give': 1,
  'penugasan.end': 1,
  'orang.hand-on': 1,
  'program.add': 1,
  'program.edit': 1,
  'program.void': 1,
  'program.open': 1,
  'program.skip': 1,
  'tim.register': 1,
  'tim.edit': 1,
  'tim.end': 1,
  undo: 1,
};
