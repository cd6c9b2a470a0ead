import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { KEPALA_BAGIAN } from '../../../shared/domain/peran/peran';
import { paths } from '../../lib/paths';
import { navigate } from '../../lib/router.store';
import { useSession } from '../../lib/session';
import type { DeskItem } from './desk-items';
import { DayLine, UntoldLine } from './desk-notes';
import { mejaStrings as strings } from './meja-saya.strings';
import classes from './meja-saya.module.css';

const PATHS = { langkah: paths.meja, penyimpangan: paths.penyimpangan, bagian: paths.bagian } as const;

/** A tab of the desk. */
export type DeskTab = keyof typeof PATHS;

const ALL: readonly DeskTab[] = ['langkah', 'penyimpangan', 'bagian'];

/** Whether the person at work leads the Bagian: its head, or who acts for them. */
export function useLeadsBagian(): boolean {
  return useSession().person.roles.includes(KEPALA_BAGIAN);
}

interface DeskTabsProps {
  readonly shown: DeskTab;
  /** What stands on the desk, where that is shown: the day's line counts it. */
  readonly items?: readonly DeskItem[];
  readonly children: ReactNode;
}

/** The tabs of the desk, and beside them what is to be known today, so that no row below it moves; only the one shown is drawn. The Bagian's is for who leads it. */
export function DeskTabs({ shown, items, children }: DeskTabsProps) {
  const leads = useLeadsBagian();
  const tabs = ALL.filter((tab) => tab !== 'bagian' || leads);
  return (
    <Tabs
      value={shown}
      keepMounted={false}
      className={classes.tabs}
      onChange={(tab) => {
        const next = tabs.find((one) => one === tab);
        if (next !== undefined) navigate(PATHS[next]);
      }}
    >
      <div className={classes.tabsHead}>
        <Tabs.List>
          {tabs.map((tab) => (
            <Tabs.Tab key={tab} value={tab}>
              {strings.tabs[tab]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <UntoldLine />
        {items !== undefined && <DayLine items={items} />}
      </div>
      {tabs.map((tab) => (
        <Tabs.Panel key={tab} value={tab} className={classes.panel}>
          {children}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
