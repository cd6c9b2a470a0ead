import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BerkasState } from '../../../shared/domain/berkas/berkas-state';
import { openCast, type Cast } from '../../builders/cast';
import type { Act, Office } from '../../builders/office';
import { berkasStreams, randomMove, tryMove, type RandomMove } from '../../builders/random-move';
import { holderOf, lawfulLanes, procedureIn } from '../../builders/walk';
import { berkasOf, finishData, openTask } from '../../builders/work';
import { scaled } from '../../harness/scale';

/** A command somebody has on their screen, made before either was sent. */
interface Sent {
  readonly type: string;
  readonly data: object;
  readonly act: Act;
}

interface Intent {
  readonly what: 'take' | 'release' | 'finish' | 'arrive' | 'rename' | 'note' | 'edit';
  readonly choice: number;
}

const intent: fc.Arbitrary<Intent> = fc.record({
  what: fc.constantFrom('take', 'release', 'finish', 'arrive', 'rename', 'note', 'edit'),
  choice: fc.nat(3),
});

const OVERTAKEN = /^(diterima|berubah-sejak-dibuka|berkas-sudah-selesai|tugas-[a-z-]+)$/;

const LATER = Date.UTC(2026, 2, 3, 3);

/** What a person would send on what both see now; `who` tells the two apart. */
function sent(office: Office, cast: Cast, stream: string, { what, choice }: Intent, who: 0 | 1): Sent {
  const berkas = berkasOf(office, stream);
  const task = openTask(office, stream);
  const holder = task.takenBy ?? holderOf(office, berkas, task);
  const actor = choice === 3 ? (who === 0 ? cast.helpdesk : cast.helpdeskDua) : holder;
  const act = { actor, at: LATER + who, commandId: `00000000-0000-4000-9000-00000000000${who}` };
  const ref = { berkas: stream, task: task.task };
  const lanes = choice === 2 ? lawfulLanes(procedureIn(office, berkas), cast) : {};
  const outcome = task.kind === 'decision' ? choice % task.outcomes.length : null;
  switch (what) {
    case 'take':
    case 'release':
      return { type: `task.${what}`, data: ref, act };
    case 'arrive':
      return { type: 'task.arrive', data: { ...ref, note: `dari ${who}` }, act };
    case 'finish':
      return {
        type: 'task.finish',
        data: finishData(stream, task.task, { outcome, lanes, note: `dari ${who}` }),
        act,
      };
    case 'rename':
      return {
        type: 'berkas.rename',
        data: { berkas: stream, title: `Judul ${who}`, seen: { title: berkas.title } },
        act,
      };
    case 'note':
      return { type: 'berkas.note', data: { berkas: stream, text: `Catatan ${who}`, lampiran: [] }, act };
    case 'edit': {
      const { nama, jabatan } = office.world.read('orang', cast.pegawai) ?? { nama: '', jabatan: '' };
      return {
        type: 'orang.edit',
        data: { orang: cast.pegawai, nama, jabatan: `Jabatan ${who}`, seen: { nama, jabatan } },
        act: { ...act, actor: cast.administrator },
      };
    }
  }
}

interface End {
  readonly codes: readonly string[];
  readonly state: object;
}

/** The state, whichever of two lines of its story came first. */
function unordered({ story, ...state }: BerkasState): object {
  const lines = story.map(({ entry: _entry, ...line }) => JSON.stringify(line)).sort();
  return { ...state, story: lines };
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
