import type { Instant } from '../../time';
import type { Event } from '../event';
import type { RapatEvent } from './rapat-events';

type DataOf<Type extends RapatEvent['type']> = Extract<RapatEvent, { readonly type: Type }>['data'];

/** Writes one event of a rapat in its present version. Units: `happenedAt` ms since epoch. */
export function rapatEvent<Type extends RapatEvent['type']>(
  stream: string,
  happenedAt: Instant,
  type: Type,
  data: DataOf<Type>,
): Event<Type, DataOf<Type>> {
  return { stream, type, v: 1, happenedAt, data };
}
