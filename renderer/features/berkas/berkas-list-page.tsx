import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { BerkasRow } from '../../../shared/domain/berkas/berkas-rows';
import { useBerkasList, useBerkasRows } from '../../db/use-berkas';
import { formatNumber } from '../../lib/format';
import { paths } from '../../lib/paths';
import { navigate } from '../../lib/router.store';
import { useFormat } from '../../lib/use-format';
import { useSearch } from '../../lib/use-search';
import { openStartBerkas } from '../../parts/start-berkas/start-berkas.store';
import { ListNote } from '../../ui/list-note';
import { NoResult } from '../../ui/no-result';
import { PageHead } from '../../ui/page-head';
import { RowGrid } from '../../ui/row-grid';
import { SearchField } from '../../ui/search-field';
import { berkasColumns } from './berkas-columns';
import { useBerkasListStore, type BerkasFilterStatus } from './berkas-list.store';
import classes from './berkas-list-page.module.css';
import { berkasStrings as strings } from './berkas.strings';

const FIRST_PAGE = 200;
const STATUSES = ['berjalan', 'selesai', 'semua'] as const;

function openBerkas({ stream }: BerkasRow): void {
  navigate(paths.berkas(stream));
}

interface RowsProps {
  readonly rows: readonly BerkasRow[];
  readonly shows: BerkasFilterStatus;
  readonly onNearEnd?: () => void;
}

function Rows({ rows, shows, onNearEnd }: RowsProps) {
  const format = useFormat();
  const selected = useBerkasListStore((store) => store.selected);
  return (
    <RowGrid
      label={strings.list}
      columns={berkasColumns(format, shows)}
      rows={rows}
      keyOf={({ stream }) => stream}
      selected={selected}
      onSelect={(key) => {
        useBerkasListStore.setState({ selected: key });
      }}
      onOpen={openBerkas}
      {...(onNearEnd !== undefined && { onNearEnd })}
    />
  );
}

function FoundRows({ text, onClear }: { readonly text: string; readonly onClear: () => void }) {
  const search = useSearch(text, ['berkas']);
  const hits = search.kind === 'found' ? search.hits : [];
  const rows = useBerkasRows(hits.map(({ stream }) => stream));
  if (search.kind === 'failed') return <ListNote isError title={search.reason} />;
  if (search.kind === 'found' && search.total === 0)
    return <NoResult title={strings.noResult(search.text)} hint={strings.noResultHint} onClear={onClear} />;
  if (search.kind !== 'found' || rows.kind === 'loading') return <ListNote title={strings.loading} />;
  return (
    <>
      <p className={classes.found} role="status">
        {strings.found(rows.value.length, formatNumber(search.total))}
      </p>
      <Rows rows={rows.value} shows="semua" />
    </>
  );
}

function ListedRows({ status }: { readonly status: BerkasFilterStatus }) {
  const [limit, setLimit] = useState(FIRST_PAGE);
  const list = useBerkasList({ status, limit });
  if (list.kind === 'loading') return <ListNote title={strings.loading} />;
  if (list.value.length === 0)
    return (
      <ListNote title={strings.empty[status]} hint={strings.emptyHint}>
        <Button
          onClick={() => {
            openStartBerkas();
          }}
        >
          {strings.start}
        </Button>
      </ListNote>
    );
  const nearEnd = (): void => {
    if (list.value.length >= limit) setLimit(limit + FIRST_PAGE);
  };
  return <Rows rows={list.value} shows={status} onNearEnd={nearEnd} />;
}

/** The list of berkas: running, closed or all; words typed search it. */
export function BerkasListPage() {
  const { status, text } = useBerkasListStore();
  const setText = (next: string): void => {
    useBerkasListStore.setState({ text: next });
  };

  return (
    <>
      <PageHead title={strings.title}>
        <SegmentedControl
          size="xs"
          aria-label={strings.status}
          // Words typed are searched in all of them.
          disabled={text.trim() !== ''}
          data={STATUSES.map((value) => ({ value, label: strings.statuses[value] }))}
          value={status}
          onChange={(value) => {
            useBerkasListStore.setState({ status: value });
          }}
        />
        <SearchField label={strings.search} text={text} onChange={setText} />
        <Button
          variant="default"
          onClick={() => {
            navigate(paths.programKerja);
          }}
        >
          {strings.programKerja}
        </Button>
        <Button
          onClick={() => {
            openStartBerkas();
          }}
        >
          {strings.start}
        </Button>
      </PageHead>
      {text.trim() === '' ? (
        <ListedRows key={status} status={status} />
      ) : (
        <FoundRows
          text={text}
          onClear={() => {
            setText('');
          }}
        />
      )}
    </>
  );
}
