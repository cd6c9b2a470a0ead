import { Button, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useRef } from 'react';
import type { SopRow } from '../../../shared/domain/sop/sop';
import { useRunningBySop } from '../../db/use-berkas';
import { useSopList } from '../../db/use-office';
import { formatNumber } from '../../lib/format';
import { paths } from '../../lib/paths';
import { navigate } from '../../lib/router.store';
import { ListNote } from '../../ui/list-note';
import { PageHead } from '../../ui/page-head';
import { RowGrid, type GridColumn } from '../../ui/row-grid';
import { useKatalogStore } from './katalog.store';
import classes from './katalog-page.module.css';
import { katalogStrings as strings } from './katalog.strings';

function columnsOf(runningOf: (sop: string) => number): readonly GridColumn<SopRow>[] {
  const heads = strings.columns;
  return [
    { id: 'number', head: heads.number, width: '3rem', cell: ({ number }) => number },
    {
      id: 'title',
      head: heads.title,
      width: 'minmax(16rem, 2fr)',
      cell: ({ title }) => <span title={title}>{title}</span>,
    },
    {
      id: 'lanes',
      head: heads.lanes,
      width: 'minmax(14rem, 1.6fr)',
      cell: ({ lanes }) => <span title={lanes.join(', ')}>{lanes.join(', ')}</span>,
    },
    { id: 'steps', head: heads.steps, width: '4.5rem', isNumber: true, cell: ({ stepCount }) => stepCount },
    { id: 'version', head: heads.version, width: '3.5rem', isNumber: true, cell: ({ version }) => version },
    {
      id: 'running',
      head: heads.running,
      width: '5rem',
      isNumber: true,
      cell: ({ number }) => formatNumber(runningOf(number)),
    },
  ];
}

function matches({ number, title, lanes }: SopRow, text: string): boolean {
  const haystack = [number, title, ...lanes].join(' ').toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}

function Sops({ text, onClear }: { readonly text: string; readonly onClear: () => void }) {
  const sops = useSopList();
  const running = useRunningBySop();
  const selected = useKatalogStore((store) => store.selected);
  if (sops.kind === 'loading') return <ListNote title={strings.loading} />;
  if (sops.value.length === 0) return <ListNote title={strings.emptyTitle} hint={strings.emptyHint} />;
  const shown = sops.value.filter((row) => matches(row, text.trim()));
  if (shown.length === 0)
    return (
      <ListNote title={strings.noResult(text.trim())}>
        <Button variant="default" onClick={onClear}>
          {strings.clear}
        </Button>
      </ListNote>
    );
  const runningOf = (sop: string): number =>
    running.kind === 'ready' ? (running.value.get(sop)?.berkas ?? 0) : 0;
  return (
    <RowGrid
      label={strings.list}
      columns={columnsOf(runningOf)}
      rows={shown}
      keyOf={({ number }) => number}
      selected={selected}
      onSelect={(key) => {
        useKatalogStore.setState({ selected: key });
      }}
      onOpen={({ number }) => {
        navigate(paths.sop(number));
      }}
    />
  );
}

/** The catalogue: every SOP of the office, how many berkas of it run. */
export function KatalogPage() {
  const text = useKatalogStore((store) => store.text);
  const field = useRef<HTMLInputElement>(null);
  const setText = (next: string): void => {
    useKatalogStore.setState({ text: next });
  };
  useHotkeys([['/', () => field.current?.focus()]]);
  return (
    <>
      <PageHead title={strings.title}>
        <TextInput
          ref={field}
          size="xs"
          type="search"
          className={classes.search}
          aria-label={strings.search}
          placeholder={strings.search}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setText('');
          }}
        />
      </PageHead>
      <Sops
        text={text}
        onClear={() => {
          setText('');
        }}
      />
    </>
  );
}
