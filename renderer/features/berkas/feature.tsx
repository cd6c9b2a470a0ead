import { IconFolders } from '@tabler/icons-react';
import type { Feature, PaletteEntry } from '../../lib/feature';
import { paths } from '../../lib/paths';
import { navigate } from '../../lib/router.store';
import { useSearch } from '../../lib/use-search';
import { openStartBerkas } from '../../parts/start-berkas/start-berkas.store';
import { BerkasListPage } from './berkas-list-page';
import { BerkasPage } from './berkas-page';
import { berkasStrings as strings } from './berkas.strings';

const MOST_IN_PALETTE = 8;

function usePalette(query: string): readonly PaletteEntry[] {
  const search = useSearch(query, ['berkas']);
  const hits = search.kind === 'found' ? search.hits.slice(0, MOST_IN_PALETTE) : [];
  return [
    {
      id: 'mulai-berkas',
      group: strings.commands,
      label: strings.paletteStart,
      run: () => {
        openStartBerkas();
      },
    },
    ...hits.map(({ stream, title, context }) => ({
      id: stream,
      group: strings.paletteGroup,
      label: title,
      description: context,
      isFound: true,
      run: () => {
        navigate(paths.berkas(stream));
      },
    })),
  ];
}

/** Every running or closed SOP of the office. */
export const berkas: Feature = {
  id: 'berkas',
  title: strings.title,
  icon: IconFolders,
  home: paths.berkasList,
  rail: {},
  routes: [
    {
      pattern: '/berkas',
      page: BerkasListPage,
      help: 'berkas',
      keys: [
        { keys: ['j', 'k'], does: strings.keys.move },
        { keys: ['Enter'], does: strings.keys.open },
        { keys: ['/'], does: strings.keys.search },
      ],
    },
    {
      pattern: '/berkas/:stream',
      page: BerkasPage,
      help: 'berkas-halaman',
      keys: [
        { keys: ['↑', '↓'], does: strings.keys.walk },
        { keys: ['Ctrl+Enter'], does: strings.keys.finish },
        { keys: ['Alt+←'], does: strings.keys.back },
      ],
    },
  ],
  usePalette,
};
