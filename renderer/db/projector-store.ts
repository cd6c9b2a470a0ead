import type { ProjectorReport, ProjectorState } from './projector-state';
import { LajurDb } from './schema';

/** What this window knows of the projector, and the picture it looks at (null: none yet). */
export interface Projection {
  readonly state: ProjectorState;
  readonly db: LajurDb | null;
}

let projection: Projection = { state: { kind: 'starting', appliedSeq: 0 }, db: null };
const listeners = new Set<() => void>();

/** What is known now. */
export function currentProjection(): Projection {
  return projection;
}

/** Listens to changes; the answer stops listening. */
export function onProjection(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Takes in a report, and turns to another picture when it names one. */
export function takeReport({ state, picture }: ProjectorReport): void {
  const before = projection.db;
  const stays = picture === null || picture === before?.name;
  projection = { state, db: stays ? before : new LajurDb(picture) };
  for (const listener of listeners) listener();
  if (!stays) before?.close();
}
