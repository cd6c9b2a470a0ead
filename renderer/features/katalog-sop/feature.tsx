import { IconSitemap } from '@tabler/icons-react';
import { useSopList } from '../../db/use-office';
import type { Feature, PaletteEntry } from '../../lib/feature';
import { paths } from '../../lib/paths';
import { navigate } from '../../lib/router.store';
import { foundRows } from './katalog-rows';
import { KatalogPage } from './katalog-page';
import { katalogStrings as strings } from './katalog.strings';
import { SopPage } from './sop-page';

/** The SOP of exactly the number typed comes first: the palette shows only the first few. */
function usePalette(query: string): readonly PaletteEntry[] {
  const sops = useSopList();
  if (sops.kind === 'loading') return [];
  const rows = foundRows(sops.value, query, []);
  return rows.map(({ number, title }) => ({
    id: `sop-${number}`,
    group: strings.group,
    label: strings.sopTitle(number, title),
    run: () => {
      navigate(paths.sop(number));
    },
  }));
}

const sheetKeys = [
  { keys: ['↑', '↓', '←', '→'], does: strings.keys.walk },
  { keys: ['Esc'], does: strings.keys.list },
  { keys: ['Alt+←'], does: strings.keys.back },
];

/** The office's SOPs as official sheets. */
export const katalogSop: Feature = {
  id: 'katalog-sop',
  title: strings.title,
  icon: IconSitemap,
  home: paths.katalog,
  rail: {},
  routes: [
    {
      pattern: '/sop',
      page: KatalogPage,
      help: 'katalog-sop',
      keys: [
        { keys: ['j', 'k'], does: strings.keys.move },
        { keys: ['Enter'], does: strings.keys.open },
        { keys: ['/'], does: strings.keys.search },
        { keys: ['Esc'], does: strings.keys.clear },
      ],
    },
    { pattern: '/sop/:number', page: SopPage, help: 'katalog-sop', keys: sheetKeys },
    { pattern: '/sop/:number/versi/:version', page: SopPage, help: 'katalog-sop', keys: sheetKeys },
  ],
  usePalette,
};
