import { IconInbox } from '@tabler/icons-react';
import { useBahan } from '../../db/use-bahan';
import { useCounts } from '../../db/use-berkas';
import type { Loadable } from '../../db/loadable';
import { useTindakLanjut } from '../../db/use-rapat';
import type { Feature } from '../../lib/feature';
import { paths } from '../../lib/paths';
import { useSession } from '../../lib/session';
import { MejaSayaPage } from './meja-saya-page';
import { mejaStrings as strings } from './meja-saya.strings';

const keys = [
  { keys: ['j', 'k'], does: strings.keys.move },
  { keys: ['Enter'], does: strings.keys.open },
  { keys: ['a'], does: strings.keys.take },
  { keys: ['Ctrl+Enter'], does: strings.keys.finish },
  { keys: ['Esc'], does: strings.keys.back },
];

function countOf(rows: Loadable<readonly unknown[]>): number {
  return rows.kind === 'ready' ? rows.value.length : 0;
}

function useWaiting() {
  const { person } = useSession();
  const counts = useCounts(person.stream);
  const bahan = useBahan(person.stream);
  const agreed = useTindakLanjut(person.stream);
  const asked = countOf(bahan) + countOf(agreed);
  if (counts.kind === 'loading') return null;
  const count = counts.value.queue + asked;
  if (count === 0) return null;
  return { count, label: asked === 0 ? strings.waiting(count) : strings.waitingWith(count) };
}

/** The desk: what waits for this person. */
export const mejaSaya: Feature = {
  id: 'meja-saya',
  title: strings.title,
  icon: IconInbox,
  home: paths.meja,
  rail: { useCount: useWaiting },
  routes: [
    { pattern: '/', page: MejaSayaPage, help: 'meja-saya', keys },
    { pattern: '/meja', page: MejaSayaPage, help: 'meja-saya', keys },
    { pattern: '/meja/:stream/:task', page: MejaSayaPage, help: 'meja-saya', keys },
  ],
  usePalette: () => [],
};
