import { Tabs } from '@mantine/core';
import { paths } from '../../lib/paths';
import { navigate, type Params } from '../../lib/router.store';
import { PageHead } from '../../ui/page-head';
import { DataTab } from './data-tab';
import { OrangTab } from './orang-tab';
import classes from './pengaturan.module.css';
import { pengaturanStrings as strings } from './pengaturan.strings';
import { SandiTab } from './sandi-tab';
import { TampilanTab } from './tampilan-tab';

const TABS = [
  { id: 'orang', panel: OrangTab },
  { id: 'tampilan', panel: TampilanTab },
  { id: 'data', panel: DataTab },
  { id: 'sandi', panel: SandiTab },
] as const;

/** People, looks, data and one's own password, a tab each. */
export function PengaturanPage({ params }: { readonly params: Params }) {
  const shown = TABS.find(({ id }) => id === params['tab'])?.id ?? 'orang';
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
