import { ADMINISTRATOR, KEPALA_BAGIAN } from './peran';

/**
 * Who may do a thing: holders of a named role; who stands in a lane of the SOP (by role or team); who took the task;
 * the berkas's pencatat; who worked on it before; who was asked, for an answer or for bahan; who keeps a rapat, or was given a
 * tindak lanjut; who answers for a line of the program kerja; the person concerned; the one who did it; who has the recovery code;
 * anyone logged in; or only
 * the program itself.
 */
export type Who =
  | { readonly kind: 'peran'; readonly role: string }
  | {
      readonly kind:
        | 'pemegang-lajur'
        | 'pelaksana'
        | 'pencatat'
        | 'sendiri'
        | 'pelaku'
        | 'pernah-mengerjakan'
        | 'yang-ditanya'
        | 'penanggung-jawab'
        | 'yang-diminta'
        | 'penyelenggara'
        | 'yang-ditugasi'
        | 'pemegang-kode'
        | 'siapa-pun'
        | 'program';
    };

/**
 * One line of the table of rights. `byProgram`: a window does not send this command itself; main gives it after checks
 * of its own (a password, a folder), by the same `who`.
 */
export interface Hak {
  readonly who: readonly Who[];
  readonly byProgram: boolean;
}

/**
 * Who may give a command, before `decide` looks at the matter itself: anyone logged in, holders of named roles, or
 * only the program on behalf of a screen with its own checks (`internal`: never accepted from a window).
 */
export type Right =
  | { readonly kind: 'anyone' }
  | { readonly kind: 'roles'; readonly roles: readonly string[] }
  | { readonly kind: 'internal' };

type Plain = Exclude<Who['kind'], 'peran'>;

const administrator: Who = { kind: 'peran', role: ADMINISTRATOR };
const kepalaBagian: Who = { kind: 'peran', role: KEPALA_BAGIAN };
const kasubbag: readonly Who[] = ['pembinaan', 'pengelolaan', 'elektronik'].map((of) => ({
  kind: 'peran',
  role: `kasubbag-${of}`,
}));
const byWindow = (...who: readonly Who[]): Hak => ({ who, byProgram: false });
const byProgram = (...who: readonly Who[]): Hak => ({ who, byProgram: true });
const the = (kind: Plain): Who => ({ kind });

/**
 * The one table of rights: what each command needs. The check at the door and the table people read both come from it.
 * Source: architecture.md, "Time, session, bridge"; aturan.md, section 11.
 */
export const HAK = {
  'kantor.open': byProgram(the('program')),
  'kantor.restore': byProgram(administrator),
  'kantor.set-profile': byWindow(administrator),
  'aturan.set': byWindow(administrator, kepalaBagian),
  'kantor.set-recovery-code': byProgram(administrator),
  'kantor.use-recovery-code': byProgram(the('pemegang-kode')),
  'clock.confirm': byProgram(the('siapa-pun')),
  'peran.publish-table': byProgram(the('program')),
  'peran.grant': byWindow(administrator),
  'peran.end': byWindow(administrator),
  'kalender.publish': byProgram(the('program')),
  'kalender.set-year': byWindow(administrator),
  'kalender.set-hours': byWindow(administrator),
  'orang.register': byWindow(administrator),
  'orang.register-first': byProgram(the('program')),
  'orang.edit': byWindow(administrator),
  'orang.deactivate': byWindow(administrator),
  'orang.reactivate': byWindow(administrator),
  'orang.set-password': byProgram(the('sendiri'), administrator),
  'orang.set-pin': byProgram(the('sendiri')),
  'orang.remove-pin': byProgram(the('sendiri')),
  'pengganti.name': byWindow(administrator, kepalaBagian),
  'pengganti.end': byWindow(administrator, kepalaBagian),
  'pengganti.set-surat': byWindow(administrator, kepalaBagian),
  'penugasan.give': byWindow(administrator, kepalaBagian),
  'penugasan.end': byWindow(administrator, kepalaBagian),
  'orang.hand-on': byWindow(administrator, kepalaBagian),
  'tim.register': byWindow(administrator),
  'tim.edit': byWindow(administrator),
  'tim.end': byWindow(administrator),
  'program.add': byWindow(administrator, kepalaBagian, ...kasubbag),
  'program.edit': byWindow(administrator, kepalaBagian, ...kasubbag),
  'program.void': byWindow(administrator, kepalaBagian, ...kasubbag),
  'program.open': byWindow(the('penanggung-jawab'), kepalaBagian),
  'program.skip': byWindow(the('penanggung-jawab'), kepalaBagian),
  'keputusan.publish': byProgram(administrator, kepalaBagian),
  'keputusan.decline': byProgram(administrator, kepalaBagian),
  'sop.publish': byProgram(administrator, kepalaBagian),
  'sop.decline': byProgram(administrator, kepalaBagian),
  'berkas.start': byWindow(the('pemegang-lajur')),
  'task.take': byWindow(the('pemegang-lajur')),
  'task.release': byWindow(the('pelaksana'), the('pemegang-lajur')),
  'task.arrive': byWindow(the('pemegang-lajur'), the('pencatat')),
  'task.finish': byWindow(the('pelaksana'), the('pemegang-lajur')),
  'task.return': byWindow(the('pelaksana'), the('pemegang-lajur')),
  'task.take-back': byWindow(the('pelaku')),
  'task.ask-return': byWindow(the('pernah-mengerjakan')),
  'task.hand': byWindow(the('pelaksana')),
  'task.fulfil': byWindow(the('pelaksana'), the('pemegang-lajur')),
  'task.skip': byWindow(the('pencatat'), kepalaBagian),
  'task.expire': byWindow(the('siapa-pun')),
  'task.pause': byWindow(the('pelaksana')),
  'task.resume': byWindow(the('pelaksana')),
  'task.ask': byWindow(the('pelaksana'), the('pemegang-lajur')),
  'task.answer': byWindow(the('yang-ditanya')),
  'berkas.cancel': byWindow(the('pencatat'), kepalaBagian),
  'berkas.reopen': byWindow(the('pencatat'), kepalaBagian),
  'berkas.set-sifat': byWindow(the('pencatat'), kepalaBagian),
  'berkas.change-pencatat': byWindow(the('pencatat'), kepalaBagian),
  'berkas.explain': byWindow(the('pemegang-lajur'), the('pernah-mengerjakan'), the('pencatat')),
  'bahan.ask': byWindow(the('pelaksana')),
  'bahan.answer': byWindow(the('yang-diminta'), the('pelaksana')),
  'bahan.remind': byWindow(the('pelaksana'), the('pencatat'), kepalaBagian),
  'bahan.close': byWindow(the('pelaksana'), the('pencatat'), kepalaBagian),
  'rapat.schedule': byWindow(the('siapa-pun')),
  'rapat.change': byWindow(the('penyelenggara'), kepalaBagian),
  'rapat.cancel': byWindow(the('penyelenggara'), kepalaBagian),
  'rapat.hadir': byWindow(the('penyelenggara'), kepalaBagian),
  'rapat.notula': byWindow(the('penyelenggara'), kepalaBagian),
  'rapat.finish': byWindow(the('penyelenggara'), kepalaBagian),
  'rapat.done': byWindow(the('yang-ditugasi'), the('penyelenggara'), kepalaBagian),
  'rapat.dokumen': byWindow(the('penyelenggara'), kepalaBagian),
  'berkas.rename': byWindow(the('pemegang-lajur'), the('pencatat'), kepalaBagian),
  'berkas.note': byWindow(the('pemegang-lajur'), the('pencatat'), kepalaBagian),
  undo: byWindow(the('pelaku')),
} as const satisfies { readonly [type: string]: Hak };

/** A command that stands in the table of rights. */
export type HakType = keyof typeof HAK;

/** The check at the door that follows from the table; what it leaves open, `decide` looks at. */
export function rightOf(type: HakType): Right {
  const hak: Hak = HAK[type];
  if (hak.byProgram) return { kind: 'internal' };
  const roles = rolesWith(type);
  return roles.length === hak.who.length ? { kind: 'roles', roles } : { kind: 'anyone' };
}

/** The roles whose holders may do a thing, whoever else may. */
export function rolesWith(type: HakType): readonly string[] {
  const hak: Hak = HAK[type];
  return hak.who.flatMap((who) => (who.kind === 'peran' ? [who.role] : []));
}
