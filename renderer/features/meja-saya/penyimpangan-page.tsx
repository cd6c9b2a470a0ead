import { Button, Checkbox, Select } from '@mantine/core';
import { useState } from 'react';
import { LOADING, type Loadable } from '../../db/loadable';
import { useDepartures } from '../../db/use-desk';
import { useKalender, useNames } from '../../db/use-office';
import { call } from '../../lib/bridge';
import { useNow } from '../../lib/clock';
import { errorSentence } from '../../lib/error-sentences.strings';
import { formatNumber } from '../../lib/format';
import { paths } from '../../lib/paths';
import { navigate } from '../../lib/router.store';
import { useSession } from '../../lib/session';
import { useFormat } from '../../lib/use-format';
import { departedOf, type Departed } from '../../parts/penyimpangan/departed';
import { ExplainForm } from '../../parts/penyimpangan/explain-form';
import { penyimpanganStrings } from '../../parts/penyimpangan/penyimpangan.strings';
import { Dialog } from '../../ui/dialog';
import { ListNote } from '../../ui/list-note';
import { PageHead } from '../../ui/page-head';
import { RowGrid } from '../../ui/row-grid';
import { showToast, showTrouble } from '../../ui/toast';
import { DeskTabs, useLeadsBagian } from './desk-tabs';
import classes from './meja-saya.module.css';
import { penyimpanganColumns } from './penyimpangan-columns';
import {
  FIRST_FILTER,
  narrowed,
  PERIODS,
  stretchOf,
  tableOf,
  type Period,
  type PenyimpanganFilter,
} from './penyimpangan-list';
import { penyimpanganPageStrings as strings } from './penyimpangan-page.strings';

/** What departed in a period: of everybody for who leads the Bagian, else this person's own. */
function useDeparted(period: Period): Loadable<readonly Departed[]> {
  const { person, offsetMinutes } = useSession();
  const leads = useLeadsBagian();
  const now = useNow();
  const kalender = useKalender();
  const rows = useDepartures(stretchOf(period, now, offsetMinutes));
  if (rows.kind === 'loading' || kalender.kind === 'loading' || kalender.value === null) return LOADING;
  const own = rows.value.filter(({ finishedBy }) => leads || finishedBy === person.stream);
  return { kind: 'ready', value: departedOf(kalender.value.calendar, own, now) };
}

interface FiltersProps {
  readonly all: readonly Departed[];
  readonly filter: PenyimpanganFilter;
  readonly onChange: (change: Partial<PenyimpanganFilter>) => void;
}

function Filters({ all, filter, onChange }: FiltersProps) {
  const nameOf = useNames();
  const leads = useLeadsBagian();
  const sops = new Map(all.map(({ row }) => [row.sop, strings.sopLabel(row.sop, row.sopTitle)]));
  const people = [...new Set(all.map(({ row }) => row.finishedBy))];
  return (
    <>
      <Select
        size="xs"
        aria-label={strings.period}
        allowDeselect={false}
        data={PERIODS.map((value) => ({ value, label: strings.periodLabel(value) }))}
        value={filter.period}
        onChange={(value) => {
          const period = PERIODS.find((one) => one === value);
          if (period !== undefined) onChange({ period });
        }}
      />
      <Select
        size="xs"
        aria-label={strings.sop}
        placeholder={strings.allSop}
        clearable
        clearButtonProps={{ 'aria-label': strings.clear }}
        data={[...sops].map(([value, label]) => ({ value, label }))}
        value={filter.sop}
        onChange={(sop) => {
          onChange({ sop });
        }}
      />
      {leads && (
        <Select
          size="xs"
          aria-label={strings.person}
          placeholder={strings.allPeople}
          clearable
          clearButtonProps={{ 'aria-label': strings.clear }}
          data={people.map((value) => ({ value, label: nameOf(value) }))}
          value={filter.person}
          onChange={(person) => {
            onChange({ person });
          }}
        />
      )}
      <Checkbox
        size="xs"
        label={strings.untoldOnly}
        checked={filter.untoldOnly}
        onChange={(event) => {
          onChange({ untoldOnly: event.currentTarget.checked });
        }}
      />
    </>
  );
}

function SaveButton({ shown, period }: { readonly shown: readonly Departed[]; readonly period: Period }) {
  const nameOf = useNames();
  const { offsetMinutes } = useSession();
  const save = async (): Promise<void> => {
    const table = tableOf(shown, nameOf, offsetMinutes);
    const name = strings.fileName(strings.periodLabel(period));
    const reply = await call('file:save-table', { name, ...table });
    if (!reply.ok) showTrouble(errorSentence(reply.error));
    else if (reply.value.saved) showToast(strings.saved);
  };
  return (
    <Button variant="default" size="xs" disabled={shown.length === 0} onClick={() => void save()}>
      {strings.save}
    </Button>
  );
}

interface ListProps {
  readonly shown: readonly Departed[];
  readonly onExplain: (departed: readonly Departed[]) => void;
}

function List({ shown, onExplain }: ListProps) {
  const { person } = useSession();
  const nameOf = useNames();
  const format = useFormat();
  const [selected, setSelected] = useState<string | null>(null);
  if (shown.length === 0) return <ListNote title={strings.empty} hint={strings.emptyHint} />;
  return (
    <RowGrid
      label={strings.list}
      columns={penyimpanganColumns(format, nameOf)}
      rows={shown}
      keyOf={({ row }) => row.id}
      selected={selected}
      onSelect={setSelected}
      onOpen={(one) => {
        const isOwed = one.row.told === 0 && one.row.finishedBy === person.stream;
        if (isOwed) onExplain([one]);
        else navigate(paths.berkas(one.row.stream));
      }}
    />
  );
}

/** The steps that departed from mutu baku, with their reasons: to be looked through, explained and exported. */
export function PenyimpanganPage() {
  const { person } = useSession();
  const [filter, setFilter] = useState<PenyimpanganFilter>(FIRST_FILTER);
  const [explained, setExplained] = useState<readonly Departed[] | null>(null);
  const departed = useDeparted(filter.period);
  const all = departed.kind === 'ready' ? departed.value : [];
  const shown = narrowed(all, filter);
  const owed = shown.filter(({ row }) => row.told === 0 && row.finishedBy === person.stream);
  return (
    <DeskTabs shown="penyimpangan">
      <PageHead title={strings.title} />
      <div className={classes.filters} role="group" aria-label={strings.title}>
        <Filters
          all={all}
          filter={filter}
          onChange={(change) => {
            setFilter({ ...filter, ...change });
          }}
        />
        <span className={classes.gap} />
        <span className={classes.dim} role="status">
          {strings.count(formatNumber(shown.length))}
        </span>
        {owed.length > 0 && (
          <Button
            size="xs"
            onClick={() => {
              setExplained(owed);
            }}
          >
            {strings.explain(owed.length)}
          </Button>
        )}
        <SaveButton shown={shown} period={filter.period} />
      </div>
      {departed.kind === 'loading' ? (
        <ListNote title={strings.loading} />
      ) : (
        <List shown={shown} onExplain={setExplained} />
      )}
      <Dialog
        title={penyimpanganStrings.title}
        isOpen={explained !== null}
        isWide
        onClose={() => {
          setExplained(null);
        }}
      >
        <ExplainForm
          departed={explained ?? []}
          onClose={() => {
            setExplained(null);
          }}
        />
      </Dialog>
    </DeskTabs>
  );
}
