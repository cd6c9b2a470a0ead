import { IconCalendarEvent } from '@tabler/icons-react';
import type { Feature } from '../../lib/feature';
import { paths } from '../../lib/paths';
import { navigate } from '../../lib/router.store';
import { AgendaPage } from './agenda-page';
import { agendaStrings as strings } from './agenda.strings';

const keys = [
  { keys: ['j', 'k'], does: strings.keys.move },
  { keys: ['Enter'], does: strings.keys.open },
];

/** The rapat of the office, by day. */
export const agenda: Feature = {
  id: 'agenda',
  title: strings.title,
  icon: IconCalendarEvent,
  home: paths.agenda,
  rail: {},
  routes: [
    { pattern: '/agenda', page: AgendaPage, help: 'agenda', keys },
    { pattern: '/agenda/:stream', page: AgendaPage, help: 'agenda', keys },
  ],
  usePalette: () => [
    {
      id: 'agenda',
      group: strings.paletteGroup,
      label: strings.title,
      run: () => {
        navigate(paths.agenda);
      },
    },
  ],
};
