import { agenda } from '../features/agenda/feature';
import { berkas } from '../features/berkas/feature';
import { katalogSop } from '../features/katalog-sop/feature';
import { mejaSaya } from '../features/meja-saya/feature';
import { pengaturan } from '../features/pengaturan/feature';
import { programKerja } from '../features/program-kerja/feature';
import type { Feature, PaletteEntry, Route } from '../lib/feature';
import { matchPath, type Params } from '../lib/router.store';

/** Everything a person can do here, in the order of the rail. */
export const FEATURES: readonly Feature[] = [mejaSaya, berkas, agenda, programKerja, katalogSop, pengaturan];

/** What the palette offers for the words typed. */
export function useFeaturePalette(query: string): readonly PaletteEntry[] {
  return [
    ...mejaSaya.usePalette(query),
    ...berkas.usePalette(query),
    ...agenda.usePalette(query),
    ...programKerja.usePalette(query),
    ...katalogSop.usePalette(query),
    ...pengaturan.usePalette(query),
  ];
}

/** The screen of a path, with its feature and the path's named parts; null for a path nobody knows. */
export function screenOf(
  path: string,
): { readonly feature: Feature; readonly route: Route; readonly params: Params } | null {
  for (const feature of FEATURES) {
    for (const route of feature.routes) {
      const params = matchPath(route.pattern, path);
      if (params !== null) return { feature, route, params };
    }
  }
  return null;
}
