import { Button } from '@mantine/core';
import type { SopRow } from '../../../shared/domain/sop/sop';
import { predecessorOf, successors, type Successors } from '../../../shared/sop/renumbering';
import { useRunningBySop } from '../../db/use-berkas';
import { useDecree, useLanesOf } from '../../db/use-katalog';
import { useRoleTable, useSopList } from '../../db/use-office';
import { paths } from '../../lib/paths';
import { navigate } from '../../lib/router.store';
import { useSession } from '../../lib/session';
import { useSearch, type SearchState } from '../../lib/use-search';
import { ListNote } from '../../ui/list-note';
import { PageHead } from '../../ui/page-head';
import { RowGrid } from '../../ui/row-grid';
import { SearchField } from '../../ui/search-field';
import { katalogColumns, type KatalogFacts } from './katalog-columns';
import { KatalogFilters } from './katalog-filters';
import { NO_FILTER, useKatalogStore } from './katalog.store';
import { foundRows, narrowed, type KatalogRow, type Narrowing } from './katalog-rows';
import classes from './katalog-page.module.css';
import { katalogStrings as strings } from './katalog.strings';
import { OfferLine } from './offer-line';
import { OldSopNote } from './old-sop-note';

const ROW_HEIGHT = 32;
const FOUND_ROW_HEIGHT = 48;

function setText(text: string): void {
  useKatalogStore.setState({ text });
}

function showAll(): void {
  useKatalogStore.setState({ ...NO_FILTER, text: '' });
}

/** What the filters chosen in the store mean; null while one of them cannot be told yet. */
function useNarrowing(olds: readonly Successors[]): Narrowing | null {
  const { mine, role, old } = useKatalogStore();
  const lanes = useLanesOf(useSession().person.stream);
  const table = useRoleTable();
  if (lanes.kind === 'loading' || table.kind === 'loading') return null;
  const ofRole = (table.value?.lanes ?? []).filter((line) => line.role === role).map(({ lane }) => lane);
  return {
    mine: mine ? lanes.value : null,
    role: role === null ? null : new Set(ofRole),
    old: olds.find((one) => one.old.no === old) ?? null,
  };
}

function useFacts(): KatalogFacts {
  const running = useRunningBySop();
  const decree = useDecree();
  const table = decree.kind === 'ready' ? (decree.value?.renumbering ?? []) : [];
  return {
    runningOf: (sop) => (running.kind === 'ready' ? (running.value.get(sop)?.berkas ?? 0) : 0),
    oldOf: (sop) => String(predecessorOf(table, sop)?.replaces?.no ?? '–'),
  };
}

function Nothing({ text, isNarrowed }: { readonly text: string; readonly isNarrowed: boolean }) {
  const title = text === '' ? strings.noneLeft : strings.noResult(text);
  return (
    <ListNote title={title} hint={isNarrowed ? strings.narrowHint : strings.noResultHint}>
      <Button variant="default" onClick={showAll}>
        {strings.showAll}
      </Button>
    </ListNote>
  );
}

function Rows({ rows }: { readonly rows: readonly KatalogRow[] }) {
  const selected = useKatalogStore((store) => store.selected);
  const facts = useFacts();
  return (
    <RowGrid
      label={strings.list}
      columns={katalogColumns(facts)}
      rows={rows}
      keyOf={({ number }) => number}
      heightOf={({ excerpt }) => (excerpt === null ? ROW_HEIGHT : FOUND_ROW_HEIGHT)}
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

/** Whether the index has answered what stands in the field now; until then "nothing" would be a guess. */
function isAnswered(search: SearchState, text: string): boolean {
  return (
    search.kind === 'idle' || search.kind === 'failed' || (search.kind === 'found' && search.text === text)
  );
}

function Sops({ sops }: { readonly sops: readonly SopRow[] }) {
  const text = useKatalogStore((store) => store.text).trim();
  const table = useRoleTable();
  const decree = useDecree();
  const olds = successors(decree.kind === 'ready' ? (decree.value?.renumbering ?? []) : []);
  const narrowing = useNarrowing(olds);
  const search = useSearch(text, ['sop'], { excerpts: true });
  if (narrowing === null) return <ListNote title={strings.loading} />;
  const left = narrowed(sops, narrowing);
  const rows = foundRows(left, text, search.kind === 'found' ? search.hits : []);
  const isEmpty = rows.length === 0 && isAnswered(search, text);
  return (
    <>
      <KatalogFilters
        sops={sops}
        olds={olds}
        table={table.kind === 'ready' ? table.value : null}
        shown={rows.length}
      />
      {narrowing.old !== null && <OldSopNote of={narrowing.old} />}
      {search.kind === 'failed' && <p className={classes.searchNote}>{strings.onlyTitles(search.reason)}</p>}
      {isEmpty ? <Nothing text={text} isNarrowed={left.length < sops.length} /> : <Rows rows={rows} />}
    </>
  );
}

function List() {
  const sops = useSopList();
  if (sops.kind === 'loading') return <ListNote title={strings.loading} />;
  return (
    <>
      <OfferLine sops={sops.value} />
      {sops.value.length === 0 ? (
        <ListNote title={strings.emptyTitle} hint={strings.emptyHint} />
      ) : (
        <Sops sops={sops.value} />
      )}
    </>
  );
}

/** The catalogue: every SOP of the office, how many berkas of it run; words typed search all their texts. */
export function KatalogPage() {
  const text = useKatalogStore((store) => store.text);
  return (
    <>
      <PageHead title={strings.title}>
        <SearchField label={strings.search} text={text} onChange={setText} />
      </PageHead>
      <List />
    </>
  );
}
