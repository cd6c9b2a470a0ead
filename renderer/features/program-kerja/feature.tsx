import { IconCalendarEvent } from '@tabler/icons-react';
import type { Feature } from '../../lib/feature';
import { paths } from '../../lib/paths';
import { ProgramPage } from './program-page';
import { programKerjaStrings as strings } from './program-kerja.strings';

const keys = [
  { keys: ['j', 'k'], does: strings.keys.move },
  { keys: ['Enter'], does: strings.keys.open },
];

/** The yearly plan; the rail is full, so the list of berkas and the palette, which knows every screen, lead here. */
export const programKerja: Feature = {
  id: 'program-kerja',
  title: strings.title,
  icon: IconCalendarEvent,
  home: paths.programKerja,
  rail: null,
  routes: [
    { pattern: '/program-kerja', page: ProgramPage, help: 'program-kerja', keys },
    { pattern: '/program-kerja/:program', page: ProgramPage, help: 'program-kerja', keys },
  ],
  usePalette: () => [],
};
