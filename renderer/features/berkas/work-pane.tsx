import { Tabs } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { BerkasState } from '../../../shared/domain/berkas/berkas-state';
import { berkasFiles } from '../../../shared/domain/berkas/berkas-files';
import { berkasLinks } from '../../../shared/domain/berkas/berkas-links';
import { BerkasIdentity } from './berkas-identity';
import classes from './berkas-page.module.css';
import { BerkasSheet } from './berkas-sheet';
import { berkasStrings as strings } from './berkas.strings';
import { FilesPanel } from './files-panel';
import { LinksPanel } from './links-panel';
import { PresentSteps } from './present-steps';
import { StoryPanel } from './story';

interface WorkPaneProps {
  readonly berkas: BerkasState;
  /** Whether the story stands behind a tab here, there being no room for it beside. */
  readonly hasStory: boolean;
}

const TABS = ['langkah', 'riwayat', 'file', 'terkait', 'identitas', 'bagan'] as const;
type TabName = (typeof TABS)[number];

function isTab(value: string | null): value is TabName {
  return (TABS as readonly (string | null)[]).includes(value);
}

function Tab({ name, count = 0 }: { readonly name: TabName; readonly count?: number }) {
  return (
    <Tabs.Tab value={name} className={name === 'bagan' ? classes.narrowOnly : undefined}>
      {strings.tabs[name]}
      {count > 0 && (
        <span className={classes.count} aria-hidden>
          {count}
        </span>
      )}
    </Tabs.Tab>
  );
}

function Panel({ name, children }: { readonly name: TabName; readonly children: ReactNode }) {
  return (
    <Tabs.Panel value={name} className={classes.panel}>
      {children}
    </Tabs.Panel>
  );
}

/** A closed berkas is opened to read what happened; one that is closed under one's eyes stays where it is. */
export function WorkPane({ berkas, hasStory }: WorkPaneProps) {
  const [chosen, setChosen] = useState<TabName | null>(null);
  const [wasClosed] = useState(berkas.closedAt !== null);
  const first = wasClosed && hasStory ? 'riwayat' : 'langkah';
  const tab = chosen === null || (chosen === 'riwayat' && !hasStory) ? first : chosen;
  return (
    <Tabs
      value={tab}
      onChange={(value) => {
        if (isTab(value)) setChosen(value);
      }}
      keepMounted={false}
      className={classes.tabs}
    >
      <Tabs.List>
        <Tab name="langkah" />
        {hasStory && <Tab name="riwayat" />}
        <Tab name="file" count={berkasFiles(berkas).length} />
        <Tab name="terkait" count={berkasLinks(berkas).length} />
        <Tab name="identitas" />
        <Tab name="bagan" />
      </Tabs.List>
      <Panel name="langkah">
        <PresentSteps berkas={berkas} />
      </Panel>
      <Panel name="riwayat">
        <StoryPanel berkas={berkas} />
      </Panel>
      <Panel name="file">
        <FilesPanel berkas={berkas} />
      </Panel>
      <Panel name="terkait">
        <LinksPanel berkas={berkas} />
      </Panel>
      <Panel name="identitas">
        <BerkasIdentity berkas={berkas} />
      </Panel>
      <Panel name="bagan">
        <BerkasSheet berkas={berkas} />
      </Panel>
    </Tabs>
  );
}
