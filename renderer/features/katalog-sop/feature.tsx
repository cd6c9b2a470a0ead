import { IconSitemap } from '@tabler/icons-react';
import { useSopList } from '../../db/use-office';
import type { Feature, PaletteEntry } from '../../lib/feature';
import { paths } from '../../lib/paths';
import { navigate } from '../../lib/router.store';
import { KatalogPage } from './katalog-page';
import { katalogStrings as strings } from './katalog.strings';
import { SopPage } from './sop-page';

function usePalette(): readonly PaletteEntry[] {
  const sops = useSopList();
  if (sops.kind === 'loading') return [];
  return sops.value.map(({ number, title }) => ({
    id: `sop-${number}`,
    group: strings.group,
    label: strings.sopTitle(number, title),
    run: () => {
      navigate(paths.sop(number));
    },
  }));
}

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
      ],
    },
    {
      pattern: '/sop/:number',
      page: SopPage,
      help: 'katalog-sop',
      keys: [
        { keys: ['↑', '↓', '←', '→'], does: strings.keys.walk },
        { keys: ['Alt+←'], does: strings.keys.back },
      ],
    },
  ],
  usePalette,
};
