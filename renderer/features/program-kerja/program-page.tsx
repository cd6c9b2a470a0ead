import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { WorkCalendar } from '../../../shared/domain/kalender/calendar';
import type { ProgramRow } from '../../../shared/domain/program-kerja/program-kerja';
import { yearOf } from '../../../shared/time';
import { useKalender } from '../../db/use-office';
import { useProgramRows } from '../../db/use-program';
import { paths } from '../../lib/paths';
import { navigate, type Params } from '../../lib/router.store';
import { useMay } from '../../parts/peran/use-may';
import { useToday } from '../../parts/program-kerja/use-program-due';
import { DialogButton } from '../../ui/dialog-button';
import { ListAndDetail } from '../../ui/list-and-detail';
import { ListHint, ListNote } from '../../ui/list-note';
import { PageHead } from '../../ui/page-head';
import { LineDetail } from './line-detail';
import { NewLineForm } from './line-forms';
import { programColumns } from './program-columns';
import { programKerjaStrings as strings } from './program-kerja.strings';
import { Proposal } from './proposal';

const LIST_PERCENT = 60;

function select(stream: string): void {
  navigate(paths.program(stream), { replace: true });
}

function showAll(): void {
  navigate(paths.programKerja, { replace: true });
}

interface PlanProps {
  readonly tahun: number;
  readonly rows: readonly ProgramRow[];
  readonly calendar: WorkCalendar;
  readonly selected: string | null;
}

function Plan({ tahun, rows, calendar, selected }: PlanProps) {
  const today = useToday();
  const ofYear = rows.filter((row) => row.tahun === tahun);
  if (ofYear.length === 0) return <Proposal {...{ tahun, rows, calendar, today }} />;
  const chosen = ofYear.find(({ stream }) => stream === selected);
  return (
    <ListAndDetail
      id="program-kerja"
      divider={strings.divider}
      initial={LIST_PERCENT}
      label={strings.list}
      columns={programColumns(calendar, today)}
      // What holds stands first.
      rows={[false, true].flatMap((voided) => ofYear.filter(({ batal }) => (batal !== null) === voided))}
      keyOf={({ stream }) => stream}
      selected={selected}
      onSelect={select}
      empty={{ title: strings.emptyTitle(tahun), hint: strings.emptyHint }}
      tools={null}
      detail={
        chosen === undefined ? (
          <ListHint text={selected === null ? strings.chooseOne : strings.missing} />
        ) : (
          <LineDetail key={chosen.stream} row={chosen} calendar={calendar} today={today} onBack={showAll} />
        )
      }
    />
  );
}

/** The yearly plan: which SOP is opened when, and by whom. */
export function ProgramPage({ params }: { readonly params: Params }) {
  const rows = useProgramRows();
  const kalender = useKalender();
  const thisYear = yearOf(useToday());
  const mayAdd = useMay('program.add');
  const selected = params['program'] ?? null;
  const all = rows.kind === 'ready' ? rows.value : [];
  const [chosen, setChosen] = useState<number | null>(null);
  const tahun = chosen ?? all.find(({ stream }) => stream === selected)?.tahun ?? thisYear;
  const years = [...new Set([...all.map((row) => row.tahun), thisYear, thisYear + 1, tahun])].sort();
  const calendar = kalender.kind === 'ready' ? (kalender.value?.calendar ?? null) : null;
  return (
    <>
      <PageHead title={strings.title}>
        <SegmentedControl
          size="xs"
          aria-label={strings.year}
          data={years.map(String)}
          value={String(tahun)}
          onChange={(year) => {
            setChosen(Number(year));
            showAll();
          }}
        />
        {mayAdd && (
          <DialogButton label={strings.add} title={strings.addTitle} variant="filled" isWide>
            {(close) => <NewLineForm tahun={tahun} onAdded={select} onClose={close} />}
          </DialogButton>
        )}
      </PageHead>
      {rows.kind === 'loading' || calendar === null ? (
        <ListNote title={strings.loading} />
      ) : (
        <Plan key={tahun} {...{ tahun, rows: all, calendar, selected }} />
      )}
    </>
  );
}
