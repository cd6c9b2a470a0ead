import { Spotlight } from '@mantine/spotlight';
import { useEffect, useState } from 'react';
import { call } from '../../lib/bridge';
import type { PaletteEntry } from '../../lib/feature';
import { navigate } from '../../lib/router.store';
import { FEATURES, useFeaturePalette } from '../features';
import { lockScreen, switchUser } from './session-acts';
import { showKeySheet, toggleHelp } from './shell-ui.store';
import { shellStrings } from './shell.strings';

const strings = shellStrings.palette;
const MOST_IN_GROUP = 8;

const COMMANDS: readonly PaletteEntry[] = [
  { id: 'lock', group: strings.commands, label: strings.lock, run: lockScreen },
  { id: 'switch', group: strings.commands, label: strings.switchUser, run: switchUser },
  { id: 'help', group: strings.commands, label: strings.help, run: toggleHelp },
  {
    id: 'keys',
    group: strings.commands,
    label: strings.keys,
    run: () => {
      showKeySheet(true);
    },
  },
  {
    id: 'window',
    group: strings.commands,
    label: strings.newWindow,
    run: () => void call('system:new-window', {}),
  },
];

const SCREENS: readonly PaletteEntry[] = FEATURES.map(({ id, title, home }) => ({
  id: `screen-${id}`,
  group: strings.screens,
  label: title,
  run: () => {
    navigate(home);
  },
}));

function fits({ label, description, isFound }: PaletteEntry, words: readonly string[]): boolean {
  if (isFound === true) return true;
  const haystack = `${label} ${description ?? ''}`.toLowerCase();
  return words.every((word) => haystack.includes(word));
}

function byGroup(entries: readonly PaletteEntry[]): readonly (readonly [string, readonly PaletteEntry[]])[] {
  const groups = [...new Set(entries.map(({ group }) => group))];
  return groups.map((group) => [
    group,
    entries.filter((entry) => entry.group === group).slice(0, MOST_IN_GROUP),
  ]);
}

/**
 * The palette chooses its first line as somebody types; what is found a moment later takes that line away, and Enter
 * would do nothing. The library keeps the choice in the page itself, and offers no other way to it.
 */
function useFirstChosen(query: string, lines: string): void {
  useEffect(() => {
    if (query === '' || document.querySelector('[data-action][data-selected]') !== null) return;
    document.querySelector('[data-action]')?.setAttribute('data-selected', 'true');
  }, [query, lines]);
}

function Entries({ query }: { readonly query: string }) {
  const found = useFeaturePalette(query.trim());
  const words = query.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const groups = byGroup([...SCREENS, ...found, ...COMMANDS].filter((entry) => fits(entry, words)));
  useFirstChosen(query, groups.flatMap(([, entries]) => entries.map(({ id }) => id)).join(' '));
  return (
    <Spotlight.ActionsList>
      {groups.length === 0 && <Spotlight.Empty>{strings.nothing}</Spotlight.Empty>}
      {groups.map(([group, entries]) => (
        <Spotlight.ActionsGroup key={group} label={group}>
          {entries.map(({ id, label, description, run }) => (
            <Spotlight.Action key={id} label={label} description={description ?? ''} onClick={run} />
          ))}
        </Spotlight.ActionsGroup>
      ))}
    </Spotlight.ActionsList>
  );
}

/** Ctrl+K: screens, commands, SOP, berkas and people by a few letters. */
export function Palette() {
  const [query, setQuery] = useState('');
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      scrollable
      maxHeight={420}
      shortcut="mod + K"
      tagsToIgnore={[]}
      lockScroll={false}
      overlayProps={{ blur: 0, backgroundOpacity: 0.35 }}
      transitionProps={{ duration: 80 }}
      attributes={{ content: { 'aria-label': strings.title } }}
    >
      <Spotlight.Search placeholder={strings.placeholder} aria-label={strings.placeholder} />
      <Entries query={query} />
    </Spotlight.Root>
  );
}
