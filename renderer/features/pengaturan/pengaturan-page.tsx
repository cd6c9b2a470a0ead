import { Tabs } from '@mantine/core';
import { paths } from '../../lib/paths';
import { navigate, type Params } from '../../lib/router.store';
import { PageHead } from '../../ui/page-head';
import { AturanTab } from './aturan-tab';
import { CadanganTab } from './cadangan-tab';
import { DataTab } from './data-tab';
import { HakTab } from './hak-tab';
import { KalenderTab } from './kalender-tab';
import { OrangTab } from './orang-tab';
import classes from './pengaturan.module.css';
import { pengaturanStrings as strings } from './pengaturan.strings';
import { PenggantiTab } from './pengganti-tab';
import { ProfilTab } from './profil-tab';
import { SandiTab } from './sandi-tab';
import { TampilanTab } from './tampilan-tab';
import { TimTab } from './tim-tab';

const TABS = [
  { id: 'profil', panel: ProfilTab },
  { id: 'orang', panel: OrangTab },
  { id: 'pengganti', panel: PenggantiTab },
  { id: 'tim', panel: TimTab },
  { id: 'hak', panel: HakTab },
  { id: 'kalender', panel: KalenderTab },
  { id: 'aturan', panel: AturanTab },
  { id: 'cadangan', panel: CadanganTab },
  { id: 'sandi', panel: SandiTab },
  { id: 'tampilan', panel: TampilanTab },
  { id: 'data', panel: DataTab },
] as const;

/** The tab of an address: its own name, or that of the thing shown in it. */
function tabOf(params: Params): (typeof TABS)[number]['id'] {
  if (params['tim'] !== undefined) return 'tim';
  return TABS.find(({ id }) => id === params['tab'])?.id ?? 'orang';
}

/** The office, its people and teams, rights, calendar, copies, looks and data, a tab each. */
export function PengaturanPage({ params }: { readonly params: Params }) {
  const shown = tabOf(params);
  return (
    <>
      <PageHead title={strings.title} />
      <Tabs
        value={shown}
        keepMounted={false}
        className={classes.tabs}
        onChange={(tab) => {
          if (tab !== null) navigate(paths.pengaturanTab(tab));
        }}
      >
        <Tabs.List>
          {TABS.map(({ id }) => (
            <Tabs.Tab key={id} value={id}>
              {strings.tabs[id]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {TABS.map(({ id, panel: Panel }) => (
          <Tabs.Panel key={id} value={id} className={classes.panel}>
            <Panel params={params} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </>
  );
}
