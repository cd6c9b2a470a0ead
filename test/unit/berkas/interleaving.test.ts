import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MS_PER_DAY } from '../../../shared/time';
import type { BerkasState } from '../../../shared/domain/berkas/berkas-state';
import { openCast, type Cast } from '../../builders/cast';
import type { Act, Office } from '../../builders/office';
import { berkasStreams, randomMove, tryMove, type RandomMove } from '../../builders/random-move';
import { TASK_TRIES, WHOLE_TRIES, type Tried, type Try, type TryKind } from '../../builders/random-tries';
import { berkasOf, openTasksOf } from '../../builders/work';
import { scaled } from '../../harness/scale';

/** A command somebody has on their screen, made before either was sent. */
interface Sent {
  readonly type: string;
  readonly data: object;
  readonly act: Act;
}

/** What two people may have on their screens at once. Left out is what the later of two simply replaces (`explain`, `ask-return`). */
const KINDS = [
  'take',
  'release',
  'finish',
  'arrive',
  'return',
  'take-back',
  'hand',
  'fulfil',
  'skip',
  'pause',
  'resume',
  'ask',
  'cancel',
  'set-sifat',
  'change-pencatat',
  'rename',
  'note',
] as const satisfies readonly TryKind[];

type Intent =
  { readonly what: 'edit' } | { readonly what: (typeof KINDS)[number]; readonly move: RandomMove };

const intent: fc.Arbitrary<Intent> = fc.oneof(
  {
    weight: KINDS.length,
    arbitrary: fc.record({ what: fc.constantFrom(...KINDS), move: randomMove }),
  },
  { weight: 1, arbitrary: fc.constant({ what: 'edit' } as const) },
);

const OVERTAKEN =
  /^(diterima|berubah-sejak-dibuka|sudah-dibuka-penerus|tidak-dijeda|(?:berkas|tugas)-[a-z-]+)$/;

/** What a person would send on what both see now; `who` tells the two apart. */
function sent(office: Office, cast: Cast, stream: string, wish: Intent, who: 0 | 1): Sent {
  const at = (office.bodies.at(-1)?.at ?? 0) + MS_PER_DAY + who;
  const act = { at, commandId: `00000000-0000-4000-9000-00000000000${who}` };
  if (wish.what === 'edit') {
    const { nama, jabatan } = office.world.read('orang', cast.pegawai) ?? { nama: '', jabatan: '' };
    const data = { orang: cast.pegawai, nama, jabatan: `Jabatan ${who}`, seen: { nama, jabatan } };
    return { type: 'orang.edit', data, act: { ...act, actor: cast.administrator } };
  }
  const { what, move } = wish;
  const berkas = berkasOf(office, stream);
  const done = berkas.tasks.filter(({ mark }) => mark !== null).at(-1);
  const open = openTasksOf(office, stream);
  const task = (what === 'take-back' ? done : open[move.task % open.length]) ?? null;
  const anyone = who === 0 ? cast.helpdesk : cast.helpdeskDua;
  const isRight = move.who % 4 > 0;
  const tried: Tried = { office, cast, move, stream, berkas, task, anyone, isRight, at };
  const { type, data, actor } = what in WHOLE_TRIES ? wholeTry(what)(tried) : taskTry(what)(tried);
  return { type, data, act: { ...act, actor } };
}

function wholeTry(what: TryKind): (tried: Tried) => Try {
  return WHOLE_TRIES[what as keyof typeof WHOLE_TRIES];
}

function taskTry(what: TryKind): (tried: Tried) => Try {
  return TASK_TRIES[what as keyof typeof TASK_TRIES];
}

interface End {
  readonly codes: readonly string[];
  readonly state: object;
}

/** The state, whichever of two lines of its story, or of two questions, came first. */
function unordered({ story, questions, ...state }: BerkasState): object {
  const lines = story.map(({ entry: _entry, ...line }) => JSON.stringify(line)).sort();
  return { ...state, story: lines, questions: questions.map((one) => JSON.stringify(one)).sort() };
}

function play(
  history: readonly RandomMove[],
  intents: readonly [Intent, Intent],
  order: readonly (0 | 1)[],
): End | null {
  const { office, cast } = openCast();
  for (const move of history) tryMove(office, cast, move);
  const stream = berkasStreams(office).find((one) => berkasOf(office, one).closedAt === null);
  if (stream === undefined) return null;
  const both = [
    sent(office, cast, stream, intents[0], 0),
    sent(office, cast, stream, intents[1], 1),
  ] as const;
  const codes = ['', ''];
  for (const who of order) {
    const { type, data, act } = both[who];
    const done = office.run(type, data, act);
    codes[who] = done.ok ? 'diterima' : done.error.code;
  }
  return {
    codes,
    state: { berkas: unordered(berkasOf(office, stream)), orang: office.world.read('orang', cast.pegawai) },
  };
}

it('two commands made on the same picture commute, or the one that comes second is refused', () => {
  const seen = { commuted: 0, refused: 0 };
  fc.assert(
    fc.property(
      fc.array(randomMove, { minLength: 2, maxLength: 20 }),
      intent,
      intent,
      (history, one, other) => {
        const first = play(history, [one, other], [0, 1]);
        const second = play(history, [one, other], [1, 0]);
        if (first === null || second === null) return;
        const allAccepted = [...first.codes, ...second.codes].every((code) => code === 'diterima');
        if (allAccepted) {
          expect(second.state).toEqual(first.state);
          seen.commuted += 1;
        } else if (first.codes[0] === 'diterima' && second.codes[1] === 'diterima') {
          // Each alone was lawful: the later one is refused because of the earlier, never as ill-made.
          for (const code of [first.codes[1], second.codes[0]]) expect(code).toMatch(OVERTAKEN);
          seen.refused += 1;
        }
      },
    ),
    { numRuns: scaled(300, 10_000), seed: 20_240_503 },
  );
  expect(seen.commuted).toBeGreaterThan(9);
  expect(seen.refused).toBeGreaterThan(9);
});
