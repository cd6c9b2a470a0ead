import { IconInbox } from '@tabler/icons-react';
import { useBahan } from '../../db/use-bahan';
import { useCounts } from '../../db/use-berkas';
import type { Feature, KeyHint, PaletteEntry } from '../../lib/feature';
import type { Loadable } from '../../db/loadable';
import { useTindakLanjut } from '../../db/use-rapat';
import { paths } from '../../lib/paths';
import { navigate } from '../../lib/router.store';
import { useSession } from '../../lib/session';
import { BagianPage } from './bagian-page';
import { bagianStrings } from './bagian-page.strings';
import { useLeadsBagian } from './desk-tabs';
import { MejaSayaPage } from './meja-saya-page';
import { mejaStrings as strings } from './meja-saya.strings';
import { PenyimpanganPage } from './penyimpangan-page';
import { penyimpanganPageStrings } from './penyimpangan-page.strings';

const keys = [
  { keys: ['j', 'k'], does: strings.keys.move },
  { keys: ['Enter'], does: strings.keys.open },
  { keys: ['a'], does: strings.keys.take },
  { keys: ['/'], does: strings.keys.search },
  { keys: ['Spasi'], does: strings.keys.tick },
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

function listKeys({ move, open }: { readonly move: string; readonly open: string }): readonly KeyHint[] {
  return [
    { keys: ['j', 'k'], does: move },
    { keys: ['Enter'], does: open },
  ];
}

function usePalette(): readonly PaletteEntry[] {
  const leads = useLeadsBagian();
  const entry = (id: 'penyimpangan' | 'bagian'): PaletteEntry => ({
    id: `meja-${id}`,
    group: strings.palette.group,
    label: strings.palette[id],
    run: () => {
      navigate(paths[id]);
    },
  });
  return [entry('penyimpangan'), ...(leads ? [entry('bagian')] : [])];
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
    {
      pattern: paths.penyimpangan,
      page: PenyimpanganPage,
      help: 'meja-saya',
      keys: listKeys(penyimpanganPageStrings.keys),
    },
    { pattern: paths.bagian, page: BagianPage, help: 'meja-saya', keys: listKeys(bagianStrings.keys) },
    { pattern: '/meja/:stream/:task', page: MejaSayaPage, help: 'meja-saya', keys },
    { pattern: '/meja/:stream/:task/:question', page: MejaSayaPage, help: 'meja-saya', keys },
  ],
  usePalette,
};
