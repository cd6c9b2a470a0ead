import { IconSettings } from '@tabler/icons-react';
import { useOrangList } from '../../db/use-office';
import type { Feature, PaletteEntry } from '../../lib/feature';
import { paths } from '../../lib/paths';
import { navigate } from '../../lib/router.store';
import { PengaturanPage } from './pengaturan-page';
import { pengaturanStrings as strings } from './pengaturan.strings';

const TABS = [
  'profil',
  'orang',
  'pengganti',
  'tim',
  'hak',
  'kalender',
  'aturan',
  'cadangan',
  'sandi',
  'tampilan',
  'data',
] as const;

function usePalette(): readonly PaletteEntry[] {
  const people = useOrangList();
  const known = people.kind === 'ready' ? people.value : [];
  return [
    ...TABS.map((tab) => ({
      id: `pengaturan-${tab}`,
      group: strings.group,
      label: strings.open(strings.tabs[tab]),
      run: () => {
        navigate(paths.pengaturanTab(tab));
      },
    })),
    ...known.map(({ stream, nama, jabatan }) => ({
      id: stream,
      group: strings.people,
      label: nama,
      description: jabatan,
      run: () => {
        navigate(paths.orang(stream));
      },
    })),
  ];
}

const keys = [
  { keys: ['j', 'k'], does: strings.keys.move },
  { keys: ['Enter'], does: strings.keys.open },
];

const TimPage = () => <PengaturanPage params={{ tab: 'tim' }} />;

/** The office, its people and teams, rights, calendar, copies, looks and data. */
export const pengaturan: Feature = {
  id: 'pengaturan',
  title: strings.title,
  icon: IconSettings,
  home: paths.pengaturan,
  rail: { atEnd: true },
  routes: [
    { pattern: '/pengaturan/orang', page: PengaturanPage, help: 'pengaturan', keys },
    { pattern: '/pengaturan/tim', page: TimPage, help: 'pengaturan', keys },
    { pattern: '/pengaturan/:tab', page: PengaturanPage, help: 'pengaturan', keys: [] },
    { pattern: '/pengaturan/orang/:stream', page: PengaturanPage, help: 'pengaturan', keys },
    { pattern: '/pengaturan/tim/:tim', page: PengaturanPage, help: 'pengaturan', keys },
  ],
  usePalette,
};
