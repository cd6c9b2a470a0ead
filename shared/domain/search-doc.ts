import { circleOf, type Circle } from './berkas/circle';
import type { BerkasState, StoryLine } from './berkas/berkas-state';
import type { OrangState } from './orang/orang';
import { currentVersion, type SopState } from './sop/sop';
import type { Procedure, Sop, Step } from '../sop/schema';
import { streamKind, type StreamId } from '../journal/entry';

/** What is searched of one stream: its title, the line beneath it in a hit, and all its words. */
export interface SearchDoc {
  readonly title: string;
  readonly context: string;
  readonly body: string;
  /** Who may find it, where it is closed to others. */
  readonly circle: Circle | null;
}

const SEARCHED: readonly string[] = ['berkas', 'sop', 'orang'];

/** Whether a stream is of a kind that is searched at all. */
export function isSearched(stream: StreamId): boolean {
  return SEARCHED.includes(streamKind(stream));
}

/** The words of a stream's state, or null for kinds that are not searched. */
export function searchDocOf(stream: StreamId, state: unknown): SearchDoc | null {
  switch (streamKind(stream)) {
    case 'berkas':
      return berkasDoc(state as BerkasState);
    case 'sop':
      return sopDoc(state as SopState);
    case 'orang':
      return orangDoc(state as OrangState);
    default:
      return null;
  }
}

function berkasDoc(state: BerkasState): SearchDoc {
  const closed = state.sifat === 'terbatas' ? ' · Tertutup' : '';
  const context = `${state.nomor} · SOP ${state.sop} ${state.sopTitle}${closed}`;
  const words = [...state.tasks.map((task) => task.text), ...state.story.flatMap(storyWords)];
  return { title: state.title, context, body: [context, ...words].join('\n'), circle: circleOf(state) };
}

function storyWords({ what }: StoryLine): readonly string[] {
  switch (what.kind) {
    case 'selesai':
      return [what.note, ...what.lampiran.map((file) => file.name)];
    case 'catatan':
      return [what.text, ...what.lampiran.map((file) => file.name)];
    case 'bahan-masuk':
      return [what.note, ...what.lampiran.map((file) => file.name)];
    case 'datang':
      return [what.note];
    default:
      return [];
  }
}

function sopDoc(state: SopState): SearchDoc | null {
  const current = currentVersion(state);
  if (current === null) return null;
  const { sop } = current;
  const lanes = new Set(sop.procedures.flatMap((procedure) => procedure.lanes.map((lane) => lane.label)));
  return {
    title: `SOP ${sop.number} ${sop.title}`,
    context: [...lanes].join(' · '),
    body: sopWords(sop).join('\n'),
    circle: null,
  };
}

/** Every printed text of a SOP, a line each. What the catalogue remarks for itself is left out. */
function sopWords(sop: Sop): readonly string[] {
  const { approvedBy, procedures, related } = sop;
  return [
    ...procedures.flatMap(procedureWords),
    ...sop.legalBasis,
    ...sop.qualifications,
    ...related.map((line) => line.text),
    ...sop.equipment,
    ...sop.warnings,
    sop.records,
    `${approvedBy.position}, ${approvedBy.name}`,
  ];
}

function procedureWords({ title, lanes, steps }: Procedure): readonly string[] {
  return [
    ...(title === null ? [] : [title]),
    ...lanes.map((lane) => lane.label),
    ...steps.flatMap(stepWords),
  ];
}

function stepWords({ text, requires, duration, outputs, keterangan, next, awaits }: Step): readonly string[] {
  const ways = next.flatMap(({ when, notBefore, onExpire }) => [when, notBefore?.text, onExpire?.text]);
  const waited = awaits === undefined ? null : `${awaits.who}: ${awaits.what}`;
  const printed = [text, ...requires, duration?.text, ...outputs, keterangan, ...ways, waited];
  return printed.filter((words) => typeof words === 'string');
}

function orangDoc(state: OrangState): SearchDoc {
  return { title: state.nama, context: state.jabatan, body: state.jabatan, circle: null };
}
