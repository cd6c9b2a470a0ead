import { useSyncExternalStore } from 'react';
import { assertNever } from '../../shared/result';
import { bridge } from '../lib/bridge';
import { askMain } from './ask-main';
import { PROJECTOR_CHANNEL, type Broadcast, type ToWindow, type ToWorker } from './projector-messages';
import type { ProjectorState } from './projector-state';
import { currentProjection, onProjection, takeReport } from './projector-store';

const WAIT_AT_MOST_MS = 5_000;

interface Started {
  readonly channel: BroadcastChannel;
  readonly worker: Worker;
}

let started: Started | null = null;

/**
 * Starts this window's projector, once; calling it again changes nothing. It may be called before anybody is logged
 * in: questions wait until main answers them.
 */
export function startProjector(): void {
  if (started !== null) return;
  const channel = new BroadcastChannel(PROJECTOR_CHANNEL);
  const worker = new Worker(new URL('./projector.worker.ts', import.meta.url), {
    type: 'module',
    name: 'proyektor',
  });
  started = { channel, worker };
  const tell = (message: ToWorker): void => {
    worker.postMessage(message);
  };
  worker.addEventListener('message', (event: MessageEvent<ToWindow>) => {
    hear(event.data, tell);
  });
  worker.addEventListener('error', ({ message }) => {
    console.error(message);
    const { appliedSeq } = currentProjection().state;
    takeReport({ state: { kind: 'failed', appliedSeq, code: 'proyektor-berhenti' }, picture: null });
  });
  channel.addEventListener('message', (event: MessageEvent<Broadcast>) => {
    if (event.data.kind === 'report') takeReport(event.data.report);
  });
  bridge.on('entries', ({ entries }) => {
    tell({ kind: 'entries', entries });
  });
  // While the screen was locked main told nothing.
  bridge.on('status', ({ kind }) => {
    if (kind === 'open') tell({ kind: 'look' });
  });
  say({ kind: 'say' });
}

function hear(message: ToWindow, tell: (message: ToWorker) => void): void {
  switch (message.kind) {
    case 'complaint':
      console.error(message.text);
      break;
    case 'ask':
      void askMain(message).then((reply) => {
        tell({ kind: 'answer', id: message.id, reply });
      });
      break;
    default:
      assertNever(message);
  }
}

function say(message: Broadcast): void {
  started?.channel.postMessage(message);
}

/** Paints what the screens show anew from the journal, beside the picture in use. Progress: `useProjector`. */
export function rebuildPicture(): void {
  say({ kind: 'rebuild' });
}

/**
 * Resolves when the picture holds the entry with this seq, so that focus and selection find what was just written.
 * After five seconds it resolves all the same: the entry is safe, only the picture is late.
 */
export function waitForApplied(seq: number): Promise<void> {
  if (currentProjection().state.appliedSeq >= seq) return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      stop();
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(done, WAIT_AT_MOST_MS);
    const stop = onProjection(() => {
      if (currentProjection().state.appliedSeq >= seq) done();
    });
  });
}

/** How the projector stands, for the status line. */
export function useProjector(): ProjectorState {
  return useSyncExternalStore(onProjection, () => currentProjection().state);
}
