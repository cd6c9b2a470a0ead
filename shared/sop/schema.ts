import * as z from 'zod';

type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const sopNumber = z.string().regex(/^\d{2,3}$/);
const stepId = z.string().regex(/^[0-9a-z]+(?:-[0-9a-z]+)*$/);
const printed = z
  .string()
  .min(1)
  .refine((text) => text === text.trim());
const amount = z.number().positive();

/**
 * The units in which the decree prints a Waktu. `hari` and `minggu` are working days and weeks, `hari-kalender` calendar
 * days, `jadwal` a date a person sets per case, `kontrak` the term of the contract.
 * Source: "The SOP catalogue: source, format, rules", `duration`.
 */
export const durationUnitSchema = z.enum([
  'menit',
  'jam',
  'hari',
  'hari-kalender',
  'minggu',
  'jadwal',
  'kontrak',
]);

/**
 * Mutu baku "Waktu" of one step. `min` and `max` are counted in `unit`; both null where the unit carries no number, only
 * `min` null for a ceiling ("Maksimal 14 Hari Kalender").
 */
export const durationSchema = z
  .strictObject({
    text: printed,
    unit: durationUnitSchema,
    min: amount.nullable(),
    max: amount.nullable(),
  })
  .refine(({ min, max }) => min === null || (max !== null && min <= max));

/**
 * A rule of time on an edge: `amount` in `unit`, counted from the end of step `after`, or from the opening of the edge's
 * own step where `after` is absent. A null `amount` means that a person sets the moment.
 */
export const timeRuleSchema = z.strictObject({
  text: printed,
  unit: durationUnitSchema,
  amount: amount.nullable(),
  after: stepId.optional(),
});

/** How a procedure, or a branch of it, may end before or at its last row. */
export const endResultSchema = z.enum([
  'selesai',
  'gagal',
  'dikembalikan',
  'ditolak',
  'dialihkan',
  'putus kontrak',
]);

const edgeShape = {
  when: printed.optional(),
  resume: stepId.optional(),
  notBefore: timeRuleSchema.optional(),
  onExpire: timeRuleSchema.optional(),
  opens: sopNumber.optional(),
};

/**
 * One arrow of the flowchart: to a step, or, with `to` null, to an end with its result. `resume` names the step at which
 * the corrected work of a return comes back, `notBefore` closes the way until a moment, `onExpire` lets the clock take it,
 * `opens` hands over to another SOP without waiting.
 */
export const edgeSchema = z.union([
  z.strictObject({ to: stepId, ...edgeShape }),
  z.strictObject({ to: z.null(), result: endResultSchema, ...edgeShape }),
]);

/**
 * Where a step's words and reading come from. `original` keeps the OCR text of each mended field; `note` is the
 * catalogue's own remark and never the printed Keterangan.
 */
export const provenanceSchema = z
  .strictObject({
    text: z.enum(['printed', 'mended', 'reconstructed']),
    original: z
      .strictObject({
        text: printed.optional(),
        requires: printed.optional(),
        duration: printed.optional(),
        outputs: printed.optional(),
        keterangan: printed.optional(),
      })
      .optional(),
    note: printed.optional(),
    lane: z.enum(['inferred', 'confirmed']),
    flow: z.enum(['inferred', 'confirmed']),
  })
  .refine(({ text, original }) => (text === 'mended') === (original !== undefined));

/**
 * Another SOP whose berkas does a step's work; `fulfils` lists further steps of this procedure it fulfils as well, `when`
 * names the one way of a choice that needs it (24/5: only where the refusal is upheld).
 */
export const callSchema = z.strictObject({
  sop: sopNumber,
  fulfils: z.array(stepId).min(1).optional(),
  when: printed.optional(),
});

/**
 * One printed row of a procedure. `no` is the printed number, null where none is printed; `lane` performs the step, `or`
 * may hold it instead, `with` takes part; `each` makes one task per holder of the lane; `awaits` names the outsider's act
 * the step begins with; `calls` names the SOPs that do its work, in order, or one of them with `oneOf`.
 */
export const stepSchema = z
  .strictObject({
    id: stepId,
    no: z.int().positive().nullable(),
    text: printed,
    lane: slug,
    or: z.array(slug).min(1).optional(),
    with: z.array(slug),
    each: z.literal(true).optional(),
    kind: z.enum(['task', 'decision', 'outcome']),
    awaits: z.strictObject({ who: printed, what: printed }).optional(),
    calls: z.array(callSchema).min(1).optional(),
    oneOf: z.literal(true).optional(),
    requires: z.array(printed),
    duration: durationSchema.nullable(),
    outputs: z.array(printed),
    keterangan: printed.nullable(),
    next: z.array(edgeSchema),
    provenance: provenanceSchema,
  })
  .refine(({ calls, oneOf }) => oneOf === undefined || (calls !== undefined && calls.length > 1));

/** One "Pelaksana" column, in printed order; `original` keeps the OCR label where a slip in it was mended. */
export const laneSchema = z.strictObject({ id: slug, label: printed, original: printed.optional() });

/** What puts the procedure on the desk of its first step's lane, and how often where it recurs. */
export const triggerSchema = z.strictObject({
  by: z.enum(['surat', 'disposisi', 'program-kerja', 'jadwal', 'tamu', 'sop']),
  period: z
    .enum(['harian', 'mingguan', 'bulanan', 'triwulanan', 'semesteran', 'tahunan', 'berkala'])
    .optional(),
});

/** One table of a SOP: its lanes and rows. Nearly every SOP has one, with the id `utama` and no title. */
export const procedureSchema = z.strictObject({
  id: slug,
  title: printed.nullable(),
  trigger: triggerSchema,
  lanes: z.array(laneSchema).min(1),
  steps: z.array(stepSchema).min(1),
});

/** One line of "Keterkaitan" as printed, with the numbers of the SOPs it means. */
export const relatedSchema = z.strictObject({ text: printed, sop: z.array(sopNumber) });

/**
 * One SOP file: the identity block and the procedures. Dates are calendar dates (`YYYY-MM-DD`). `provenance` keeps what
 * was mended or is remarkable in the identity block itself.
 * Source: "The SOP catalogue: source, format, rules", `One file`.
 */
export const sopSchema = z.strictObject({
  number: sopNumber,
  title: printed,
  created: z.iso.date(),
  revised: z.iso.date().nullable(),
  approved: z.iso.date(),
  approvedBy: z.strictObject({ position: printed, name: printed }),
  legalBasis: z.array(printed).min(1),
  qualifications: z.array(printed).min(1),
  related: z.array(relatedSchema),
  equipment: z.array(printed).min(1),
  warnings: z.array(printed).min(1),
  records: printed,
  provenance: z
    .strictObject({ original: z.record(z.string(), printed).optional(), note: printed.optional() })
    .optional(),
  procedures: z.array(procedureSchema).min(1),
});

/**
 * A role of the office and how it gets its holders: `jabatan` one post with one holder; `tugas` a pool; `per-berkas` fixed
 * in each berkas, as one role `among` those given, as a `team` out of their holders, or as the `rest`: every one of them
 * that no other lane of the procedure has; `luar` people without an account, whose acts the pencatat records.
 */
export const roleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ id: slug, label: printed, kind: z.literal('jabatan') }),
  z.strictObject({ id: slug, label: printed, kind: z.literal('tugas') }),
  z.strictObject({
    id: slug,
    label: printed,
    kind: z.literal('per-berkas'),
    choose: z.enum(['role', 'team', 'rest']),
    among: z.array(slug).min(1),
  }),
  z.strictObject({ id: slug, label: printed, kind: z.literal('luar') }),
]);

/** Which role stands behind a lane, under which printed labels the lane is met, and why the two are the same. */
export const laneRoleSchema = z.strictObject({
  lane: slug,
  labels: z.array(printed).min(1),
  role: slug,
  reason: printed,
});

/** The one table lane → role of the catalogue (`assets/sop/roles.json`); every role and lane named stands in it once. */
export const roleTableSchema = z
  .strictObject({ roles: z.array(roleSchema).min(1), lanes: z.array(laneRoleSchema).min(1) })
  .refine(({ roles, lanes }) => {
    const ids = new Set(roles.map((role) => role.id));
    const named = roles.flatMap((role) => (role.kind === 'per-berkas' ? role.among : []));
    const unique = ids.size === roles.length && new Set(lanes.map((lane) => lane.lane)).size === lanes.length;
    return unique && [...named, ...lanes.map((lane) => lane.role)].every((id) => ids.has(id));
  });

/** One SOP with its identity block and procedures. */
export type Sop = DeepReadonly<z.infer<typeof sopSchema>>;
/** One table of a SOP. */
export type Procedure = DeepReadonly<z.infer<typeof procedureSchema>>;
/** What starts a procedure. */
export type Trigger = DeepReadonly<z.infer<typeof triggerSchema>>;
/** One Pelaksana column of a procedure. */
export type Lane = DeepReadonly<z.infer<typeof laneSchema>>;
/** One row of a procedure. */
export type Step = DeepReadonly<z.infer<typeof stepSchema>>;
/** The three kinds of row: work, choice, and the statement of a choice's other outcome. */
export type StepKind = Step['kind'];
/** One arrow out of a step. */
export type Edge = DeepReadonly<z.infer<typeof edgeSchema>>;
/** An arrow that leads to another step. */
export type WalkableEdge = Extract<Edge, { readonly to: string }>;
/** An arrow that ends the procedure with a result. */
export type EndingEdge = Extract<Edge, { readonly to: null }>;
/** How a procedure or branch ended. */
export type EndResult = z.infer<typeof endResultSchema>;
/** A step's mutu baku Waktu. */
export type Duration = DeepReadonly<z.infer<typeof durationSchema>>;
/** The unit a Waktu is counted in. */
export type DurationUnit = z.infer<typeof durationUnitSchema>;
/** A rule of time on an edge. */
export type TimeRule = DeepReadonly<z.infer<typeof timeRuleSchema>>;
/** Where a step's words and reading come from. */
export type Provenance = DeepReadonly<z.infer<typeof provenanceSchema>>;
/** A call of another SOP by a step. */
export type Call = DeepReadonly<z.infer<typeof callSchema>>;
/** One line of Keterkaitan. */
export type Related = DeepReadonly<z.infer<typeof relatedSchema>>;
/** The catalogue's table lane → role. */
export type RoleTable = DeepReadonly<z.infer<typeof roleTableSchema>>;
/** One role of the office. */
export type Role = DeepReadonly<z.infer<typeof roleSchema>>;
/** One line of the table lane → role. */
export type LaneRole = DeepReadonly<z.infer<typeof laneRoleSchema>>;
