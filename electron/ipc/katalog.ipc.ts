import { randomUUID } from 'node:crypto';
import type { HakType } from '../../shared/domain/peran/hak';
import { fail, ok } from '../../shared/result';
import { answerRequests, catalogueOffer } from '../office/shipped-catalogue';
import type { Handlers } from './answer';
import { atWork, mayByRole } from './at-work';
import type { Program } from './program';

type KatalogNames = 'katalog:offer' | 'command:answer-offer';

/** All that one answer may do: who lacks the right to any of it may not answer. */
const ACTS = [
  'sop.publish',
  'sop.decline',
  'keputusan.publish',
  'keputusan.decline',
] as const satisfies readonly HakType[];

/** What carries out an answer. */
const SENT: readonly string[] = [...ACTS, 'peran.publish-table'];

/** What the program's own catalogue brings, and the answer to it; the content is read here, never sent by a window. */
export function katalogHandlers(program: Program): Pick<Handlers, KatalogNames> {
  return {
    'katalog:offer': () => ok(catalogueOffer(atWork(program).office.world, program.shipped())),
    'command:answer-offer': ({ commandId, ...answer }) => {
      const here = atWork(program);
      const { office, actor } = here;
      if (!ACTS.every((type) => mayByRole(program, here, type))) return fail({ code: 'tidak-berhak' });
      const earlier = office.store.byCommand(commandId);
      if (earlier !== null) {
        const isMine = earlier.body.actor === actor && SENT.includes(earlier.body.command.type);
        return isMine
          ? ok({ seq: office.store.tail()?.seq ?? earlier.seq })
          : fail({ code: 'isian-tidak-sah' });
      }
      const requests = answerRequests(office.world, program.shipped(), answer, commandId);
      if (requests === null) return fail({ code: 'berubah-sejak-dibuka' });
      const done = office.door.runAll({ actor, internal: true }, randomUUID(), requests);
      return done.ok ? ok({ seq: done.value.at(-1)?.seq ?? 0 }) : done;
    },
  };
}
