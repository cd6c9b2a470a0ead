import type { CHANNELS } from '../../shared/ipc/bridge';
import type { Reply, RequestOf, ResponseOf } from '../../shared/ipc/contract';
import { JournalSilent, type JournalSource } from './journal-source';
import type { Ask, AskName } from './projector-messages';

type Answer = Reply<(typeof CHANNELS)[AskName]>;

/** The journal seen through messages: `send` passes a question on, `answer` takes in what came back. */
export interface AskedSource {
  readonly source: JournalSource;
  readonly answer: (id: number, reply: Answer) => void;
}

/** A journal that is asked through somebody else. */
export function askedSource(send: (ask: Ask) => void): AskedSource {
  const waiting = new Map<number, (reply: Answer) => void>();
  let lastId = 0;

  function ask<Name extends AskName>(
    name: Name,
    request: RequestOf<(typeof CHANNELS)[Name]>,
  ): Promise<ResponseOf<(typeof CHANNELS)[Name]>> {
    lastId += 1;
    const id = lastId;
    return new Promise((resolve, reject) => {
      waiting.set(id, (reply) => {
        // The id ties the answer to this question, so its value is of this channel.
        if (reply.ok) resolve(reply.value as ResponseOf<(typeof CHANNELS)[Name]>);
        else reject(new JournalSilent(reply.error.code));
      });
      send({ kind: 'ask', id, name, request } as Ask);
    });
  }

  const source: JournalSource = {
    end: () => ask('journal:end', {}),
    after: (seq, limit) => ask('journal:after', { seq, limit }),
    streams: (streams) => ask('journal:streams', { streams: [...streams] }),
    rebuild: (upTo, before, limit) => ask('journal:rebuild', { upTo, before, limit }),
    witness: async ({ dataId, station, n, hash }) => {
      const { same } = await ask('session:witness', { dataId, station, n, hash });
      return same;
    },
  };
  return {
    source,
    answer: (id, reply) => {
      waiting.get(id)?.(reply);
      waiting.delete(id);
    },
  };
}
