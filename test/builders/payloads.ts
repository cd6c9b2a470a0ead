import fc from 'fast-check';

/** One payload, still to be made: from nothing, or out of a sample of the channel. */
export type Payload = (samples: readonly object[]) => unknown;

const POLLUTED = JSON.parse(
  '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"hasOwnProperty":1,"toString":null}',
) as object;

const HUGE = 'a'.repeat(1_100_000);
const NESTED = 'n'.repeat(200_000);

function deep(levels: number, array: boolean): unknown {
  let value: unknown = 'dasar';
  for (let level = 0; level < levels; level += 1) value = array ? [value] : { a: value };
  return value;
}

function cyclic(): object {
  const round: { self?: unknown; list: unknown[] } = { list: [] };
  round.self = round;
  round.list.push(round);
  return round;
}

const STRANGE: readonly (() => unknown)[] = [
  () => undefined,
  () => null,
  () => Number.NaN,
  () => Infinity,
  () => -0,
  () => 2 ** 53,
  () => -1,
  () => 0.5,
  () => 10n ** 30n,
  () => '',
  () => '   ',
  () => '\u0000',
  () => '\uD800',
  () => '\u202Etxet',
  () => "'; DROP TABLE entry; --",
  () => '"*" OR NEAR(a b)',
  () => '../../../etc/passwd',
  () => '__proto__',
  () => 'constructor',
  () => NESTED,
  () => HUGE,
  () => new Date(0),
  () => new Date(Number.NaN),
  () => new Map([['a', 1]]),
  () => new Set([1]),
  () => /a+/,
  () => new Error('pesan rahasia /tmp/rahasia'),
  () => new Uint8Array(16),
  () => new Uint8Array(0),
  () => new Float64Array([Number.NaN]),
  () => new ArrayBuffer(8),
  () => POLLUTED,
  () => cyclic(),
  () => deep(20_000, true),
  () => deep(20_000, false),
  () => deep(150, false),
  () => [],
  () => ({}),
  () => Object.create(null) as unknown,
  () => Array.from({ length: 60_000 }, () => 0),
  () => true,
];

const strange = fc.nat(STRANGE.length - 1).map((index) => STRANGE[index] ?? (() => undefined));

type Path = readonly (string | number)[];

function pathsOf(value: unknown): readonly Path[] {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [[]];
  const inner = Object.entries(value).flatMap(([key, part]) => pathsOf(part).map((path) => [key, ...path]));
  return [[], ...inner];
}

type Change = 'none' | 'replace' | 'drop' | 'add' | 'wrap';

function changed(value: unknown, path: Path, change: Change, made: () => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) {
    if (change === 'replace') return made();
    if (change === 'wrap') return [value];
    if (change === 'drop') return undefined;
    return typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)
      ? Object.assign(Object.create(null) as object, value, { asing: made() })
      : made();
  }
  if (Array.isArray(value))
    return value.map((part, index) => (String(index) === key ? changed(part, rest, change, made) : part));
  const entries = Object.entries(value as object).flatMap(([name, part]) => {
    if (name !== key) return [[name, part] as const];
    if (change === 'drop' && rest.length === 0) return [];
    return [[name, changed(part, rest, change, made)] as const];
  });
  return Object.fromEntries(entries);
}

const nearMiss: fc.Arbitrary<Payload> = fc
  .record({
    sample: fc.noBias(fc.nat(999)),
    path: fc.noBias(fc.nat(999)),
    change: fc.constantFrom<Change>('none', 'replace', 'replace', 'drop', 'add', 'wrap'),
    made: strange,
  })
  .map(({ sample, path, change, made }) => (samples: readonly object[]) => {
    const chosen = samples[sample % samples.length] ?? {};
    if (change === 'none') return chosen;
    const paths = pathsOf(chosen);
    return changed(chosen, paths[path % paths.length] ?? [], change, made);
  });

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
  maxDepth: 3,
});

/** Whatever might be sent to a channel: arbitrary JSON, arbitrary values, oddities, and near misses of what it takes. */
export const payload: fc.Arbitrary<Payload> = fc.oneof(
  { weight: 2, arbitrary: fc.jsonValue().map((value) => () => value) },
  { weight: 2, arbitrary: anything.map((value) => () => value) },
  { weight: 1, arbitrary: strange.map((made) => () => made()) },
  { weight: 5, arbitrary: nearMiss },
);
