import fc from 'fast-check';
import type { Edge, EndResult, Procedure, RoleTable, Step } from '../../../shared/sop/schema';

const LANES = ['helpdesk', 'kasubbag', 'pokja', 'ppk', 'sekda'] as const;
const LABELS = [
  'Helpdesk',
  'Kasubbag Pembinaan & Advokasi PBJ',
  'Pokja',
  'PPK',
  'Sekretaris Daerah',
] as const;
const WHENS = [
  'sesuai',
  'tidak sesuai',
  'informasi spesifik atau kompleks',
  'ya',
  'peserta kurang dari tiga setelah perpanjangan waktu',
  'ditandatangani Kepala Bagian',
  'dipertanggungjawabkan sepenuhnya',
];
const RESULTS: readonly EndResult[] = ['selesai', 'gagal', 'dikembalikan', 'putus kontrak'];

/** The roles behind the lanes of the random procedures. */
export const randomRoles: RoleTable = {
  roles: LANES.map((id) => ({ id, label: id, kind: 'tugas' as const })),
  lanes: LANES.map((lane) => ({ lane, labels: [lane], role: lane, reason: 'uji' })),
};

type Draft = {
  readonly lane: number;
  readonly kind: number;
  readonly withLane: number;
  readonly words: number;
  readonly calls: boolean;
  readonly ways: readonly { readonly at: number; readonly opens: boolean }[];
};

const draft: fc.Arbitrary<Draft> = fc.record({
  lane: fc.nat(4),
  kind: fc.nat(9),
  withLane: fc.nat(12),
  words: fc.nat(30),
  calls: fc.nat(9).map((one) => one === 0),
  ways: fc.array(fc.record({ at: fc.nat(24), opens: fc.nat(9).map((one) => one === 0) }), {
    minLength: 1,
    maxLength: 5,
  }),
});

/**
 * Procedures of 1 to 21 steps in 1 to 5 lanes, with loops, skips, branches that end, and choices of up to six ways. Each
 * step leads to the next row, but for tasks that end their branch, whose next row an earlier decision leads to.
 */
export const randomProcedure: fc.Arbitrary<Procedure> = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.array(draft, { minLength: 1, maxLength: 21, size: 'max' }))
  .map(([lanes, drafts]) => build(lanes, drafts));

function build(laneCount: number, drafts: readonly Draft[]): Procedure {
  const steps: Step[] = [];
  drafts.forEach((one, row) => {
    steps.push(toStep(one, row, drafts.length, laneCount));
  });
  const linked = steps.map((step, row) => ({ ...step, next: edgesOf(steps, drafts, row) }));
  const used = new Set(linked.flatMap((step) => [step.lane, ...step.with, ...(step.or ?? [])]));
  const lanes = LANES.map((id, at) => ({ id, label: LABELS[at] ?? id })).filter((lane) => used.has(lane.id));
  return { id: 'utama', title: null, trigger: { by: 'surat' }, lanes, steps: linked };
}

function toStep(one: Draft, row: number, rows: number, laneCount: number): Step {
  const lane = LANES[one.lane % laneCount] ?? LANES[0];
  const other = LANES[one.withLane];
  const others = other === undefined || one.withLane >= laneCount || other === lane ? [] : [other];
  const last = row === rows - 1;
  const kind = last ? 'task' : one.kind < 4 ? 'decision' : one.kind < 6 ? 'outcome' : 'task';
  return {
    id: String(row + 1),
    no: row + 1,
    text: Array.from({ length: one.words + 1 }, () => 'uraian').join(' '),
    lane,
    with: one.words % 2 === 0 ? others : [],
    ...(one.words % 2 === 0 || others.length === 0 ? {} : { or: others }),
    kind,
    ...(one.calls ? { calls: [{ sop: '34' }] } : {}),
    requires: ['Dokumen'],
    duration: null,
    outputs: ['Dokumen yang sudah diperiksa'],
    keterangan: null,
    next: [],
    provenance: { text: 'printed', lane: 'inferred', flow: 'inferred' },
  };
}

/** A task ends its branch where its draft says so and the nearest decision above can lead to the row below instead. */
function endsBranch(steps: readonly Step[], drafts: readonly Draft[], row: number): boolean {
  const step = steps[row];
  return (
    step?.kind === 'outcome' &&
    row < steps.length - 1 &&
    (drafts[row]?.kind ?? 0) === 5 &&
    decisionAbove(steps, row) >= 0
  );
}

function decisionAbove(steps: readonly Step[], row: number): number {
  return steps.slice(0, row).findLastIndex((step) => step.kind === 'decision');
}

function edgesOf(steps: readonly Step[], drafts: readonly Draft[], row: number): readonly Edge[] {
  const [step, own] = [steps[row], drafts[row]];
  if (step === undefined || own === undefined || row === steps.length - 1) return [];
  if (endsBranch(steps, drafts, row))
    return [{ to: null, result: 'gagal', ...(own.calls ? {} : { opens: '21' }) }];
  if (step.kind !== 'decision') return [{ to: String(row + 2) }];
  const below = steps.flatMap((_, at) =>
    endsBranch(steps, drafts, at) && decisionAbove(steps, at) === row ? [String(at + 2)] : [],
  );
  const targets = [
    String(row + 2),
    ...below,
    ...own.ways.map(({ at }) => (at < steps.length ? String(at + 1) : null)),
  ].slice(0, 6);
  return targets.map((to, at): Edge => {
    const opens = own.ways[at]?.opens === true ? { opens: '21' } : {};
    const when = WHENS[at] ?? String(at);
    return to === null
      ? { to, when, result: RESULTS[at % RESULTS.length] ?? 'selesai', ...opens }
      : { to, when, ...opens };
  });
}
