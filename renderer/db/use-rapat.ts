import type { RapatRow, TindakLanjutRow } from '../../shared/domain/rapat/rapat';
import type { RapatState } from '../../shared/domain/rapat/rapat-state';
import { currentTime } from '../lib/clock';
import { useSession } from '../lib/session';
import { stateOf } from './berkas-query';
import type { Loadable } from './loadable';
import { agenda, rapatFor, rapatOfBerkas, tindakLanjutFor } from './rapat-query';
import { useRows } from './use-rows';

/** The rapat this person may see that begin from `from` until before `to` (ms since epoch), the earliest first. */
export function useAgenda(from: number, to: number): Loadable<readonly RapatRow[]> {
  const { person } = useSession();
  const looker = () => ({ person: person.stream, moment: currentTime() });
  return useRows(`agenda ${person.stream} ${from} ${to}`, (db) => agenda(db, from, to, looker()));
}

/** One rapat; null when there is none of this name that this person may see. */
export function useRapat(stream: string): Loadable<RapatState | null> {
  const { person } = useSession();
  const looker = () => ({ person: person.stream, moment: currentTime() });
  return useRows(`rapat ${stream} ${person.stream}`, (db) => rapatFor(db, stream, looker()));
}

/** The rapat called for a berkas, the earliest first. */
export function useRapatOfBerkas(berkas: string): Loadable<readonly RapatRow[]> {
  const { person } = useSession();
  const looker = () => ({ person: person.stream, moment: currentTime() });
  return useRows(`rapat of ${berkas} ${person.stream}`, (db) => rapatOfBerkas(db, berkas, looker()));
}

/** The papers of the rapat of a berkas, as they were made last. */
export function useDokumenOfBerkas(berkas: string): Loadable<readonly RapatState[]> {
  const { person } = useSession();
  const looker = () => ({ person: person.stream, moment: currentTime() });
  return useRows(`dokumen of ${berkas} ${person.stream}`, async (db) => {
    const rows = await rapatOfBerkas(db, berkas, looker());
    const states = await Promise.all(rows.map(({ stream }) => stateOf(db, 'rapat', stream)));
    return states.filter((state) => state !== null);
  });
}

/** What this person has to do after a rapat, the first due first. */
export function useTindakLanjut(person: string): Loadable<readonly TindakLanjutRow[]> {
  return useRows(`tindak lanjut ${person}`, (db) => tindakLanjutFor(db, person));
}
