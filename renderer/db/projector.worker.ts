import * as z from 'zod';
import { assertNever } from '../../shared/result';
import { askedSource } from './asked-source';
import { pictureStore } from './picture-store';
import { projectorInbox } from './projector-inbox';
import { projectWhenFree } from './projector-loop';
import { PROJECTOR_CHANNEL, type Broadcast, type ToWindow, type ToWorker } from './projector-messages';
import type { ProjectorReport } from './projector-state';

declare const self: DedicatedWorkerGlobalScope;

/** Windows turn to a new picture within moments; until then the one before it is not deleted under them. */
const SWEEP_AFTER_MS = 10_000;

// The content security policy allows no code made at run time.
z.config({ jitless: true });

const channel = new BroadcastChannel(PROJECTOR_CHANNEL);
const inbox = projectorInbox();
const send = (message: ToWindow): void => {
  self.postMessage(message);
};
const shout = (message: Broadcast): void => {
  channel.postMessage(message);
};
const complain = (cause: unknown): void => {
  send({
    kind: 'complaint',
    text: cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause),
  });
};
const { source, answer } = askedSource(send);
/** Null while another window's projector works. */
let told: ProjectorReport | null = null;

self.addEventListener('message', (event: MessageEvent<ToWorker>) => {
  const message = event.data;
  switch (message.kind) {
    case 'answer':
      answer(message.id, message.reply);
      break;
    case 'entries':
      inbox.put({ entries: message.entries });
      break;
    case 'look':
      inbox.put({ look: true });
      break;
    default:
      assertNever(message);
  }
});

channel.addEventListener('message', (event: MessageEvent<Broadcast>) => {
  const message = event.data;
  if (message.kind === 'rebuild') inbox.put({ rebuild: true });
  else if (message.kind === 'say' && told !== null) shout({ kind: 'report', report: told });
});

const locks = {
  request: async (name: string, work: () => Promise<void>): Promise<void> => {
    await navigator.locks.request(name, async () => {
      // What was heard while another worked is done; the picture's own mark says where to go on.
      inbox.take();
      await work();
      // After an event of a later version nobody else may begin: all windows run the same program.
      await new Promise<never>(() => undefined);
    });
  },
};

projectWhenFree(locks, {
  source,
  pictures: pictureStore(() => crypto.randomUUID().replaceAll('-', '')),
  inbox,
  report: (report) => {
    told = report;
    shout({ kind: 'report', report });
  },
  complain,
  later: (work) => {
    setTimeout(() => {
      work().catch(complain);
    }, SWEEP_AFTER_MS);
  },
}).catch(complain);
