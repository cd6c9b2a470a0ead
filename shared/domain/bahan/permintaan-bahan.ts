import type { RoleTable } from '../../sop/schema';
import type { Instant, LocalDate } from '../../time';
import type { BerkasState, Lampiran, Susulan } from '../berkas/berkas-state';
import type { KelengkapanLine } from '../berkas/kelengkapan';
import { roleKey, roleOfLane } from '../peran/peran';
import { bahanStrings } from './bahan.strings';

/**
 * How far a permintaan bahan is: asked; answered; closed by the asker because the Subbag brought nothing; or taken back as
 * if it had not been asked.
 */
export type BahanStatus = 'diminta' | 'masuk' | 'tidak-menyampaikan' | 'ditarik';

/** What a Subbag brought. `by` typed it, who is the asker where it came on paper. Units: `at` ms since epoch. */
export interface BahanAnswer {
  readonly by: string;
  readonly at: Instant;
  readonly note: string;
  readonly lampiran: readonly Lampiran[];
  readonly susulan: Susulan | null;
}

/** That the asker reminded a Subbag. Units: `at` ms since epoch. */
export interface BahanReminder {
  readonly at: Instant;
  readonly note: string;
}

/**
 * What one Subbag is asked for by a step that gathers. `key` is the queue it stands in, `label` the Subbag's name then;
 * `due` the calendar date, `dueAt` the close of that day's work (ms since epoch).
 */
export interface PermintaanBahan {
  readonly id: string;
  readonly task: string;
  readonly key: string;
  readonly label: string;
  readonly what: string;
  readonly due: LocalDate;
  readonly dueAt: Instant;
  readonly by: string;
  readonly askedAt: Instant;
  readonly status: BahanStatus;
  readonly answer: BahanAnswer | null;
  /** Why it was closed without an answer. */
  readonly reason: string | null;
  readonly reminders: readonly BahanReminder[];
}

/** A Subbag that may be asked: the queue key of its head, and its name. */
export interface Subbag {
  readonly key: string;
  readonly label: string;
}

/** What is asked of the Subbag for a task, in the order it was asked; what was taken back is left out. */
export function bahanOf(berkas: Pick<BerkasState, 'bahan'>, task: string): readonly PermintaanBahan[] {
  return berkas.bahan.filter((one) => one.task === task && one.status !== 'ditarik');
}

/** What still stands open for a task. */
export function openBahanOf(berkas: Pick<BerkasState, 'bahan'>, task: string): readonly PermintaanBahan[] {
  return berkas.bahan.filter((one) => one.task === task && one.status === 'diminta');
}

/** Whether a permintaan can still be answered: it is open, and so are its task and its berkas. */
export function isAnswerable(
  { closedAt, tasks }: Pick<BerkasState, 'closedAt' | 'tasks'>,
  { status, task }: PermintaanBahan,
): boolean {
  const isAtWork = tasks.some((one) => one.task === task && one.status !== 'selesai');
  return status === 'diminta' && closedAt === null && isAtWork;
}

/**
 * The Subbag of the office, by its table of roles: the posts among which "Kasubbag lainnya" is chosen. "Semua Subbag" are
 * all of them; the asker's own is told apart, since most ask the others only.
 */
export function subbagIn(
  table: RoleTable,
  askerLane: string,
): { readonly own: Subbag | null; readonly others: readonly Subbag[] } {
  const among = table.roles.flatMap((role) =>
    role.kind === 'per-berkas' && role.choose === 'rest' ? role.among : [],
  );
  const own = roleOfLane(table, askerLane)?.id;
  const posts = table.roles.filter(({ id, kind }) => kind === 'jabatan' && among.includes(id));
  const subbag = posts.map(({ id, label }) => ({ id, key: roleKey(id), label: nameOfSubbag(label) }));
  const toSubbag = ({ key, label }: Subbag): Subbag => ({ key, label });
  const mine = subbag.find(({ id }) => id === own);
  return {
    own: mine === undefined ? null : toSubbag(mine),
    others: subbag.filter(({ id }) => id !== own).map(toSubbag),
  };
}

/** The post is printed "Kepala Subbagian …"; the Subbag is what it heads. */
function nameOfSubbag(label: string): string {
  return label.replace(/^Kepala\s+/, '');
}

const NO_ANSWER =
  /^(?:masih\s+)?(?:belum(?:\s+(?:ada|siap|selesai|lengkap))?|menyusul|nanti|sabar|proses|dalam proses)[\s.!…-]*$/i;

/** Whether words alone only put the asker off: "belum ada" is no answer, "nihil" is one. */
export function isPuttingOff(note: string): boolean {
  return NO_ANSWER.test(note.trim());
}

/**
 * What was asked of the Subbag, as kelengkapan of the step that gathers: each Subbag once, there when it brought something.
 * Of a Subbag asked twice the later one counts.
 */
export function bahanLines(berkas: Pick<BerkasState, 'bahan'>, task: string): readonly KelengkapanLine[] {
  const latest = new Map(bahanOf(berkas, task).map((one) => [one.key, one]));
  return [...latest.values()].map(({ label, answer }) => ({
    text: bahanStrings.kelengkapan(label),
    because: answer === null ? null : { kind: 'bahan', at: answer.at },
  }));
}
