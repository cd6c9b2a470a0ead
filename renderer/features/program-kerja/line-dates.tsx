import { Button } from '@mantine/core';
import { useState } from 'react';
import { hariTanggalOf } from '../../../shared/domain/kalender/tanggal.strings';
import type { ProgramRow } from '../../../shared/domain/program-kerja/program-kerja';
import { datesOf, type PlannedDate } from '../../../shared/domain/program-kerja/schedule';
import { titleFor } from '../../../shared/domain/program-kerja/title-for';
import type { WorkCalendar } from '../../../shared/domain/kalender/calendar';
import { BerkasChip } from '../../parts/chips/chips';
import { openDates } from '../../parts/program-kerja/open-dates';
import { programDueStrings } from '../../parts/program-kerja/program-due.strings';
import { SkipForm } from '../../parts/program-kerja/skip-form';
import { DialogButton } from '../../ui/dialog-button';
import classes from './program-kerja.module.css';
import { programKerjaStrings as strings } from './program-kerja.strings';

/** Of what is to come only the next are shown. */
const NEXT_SHOWN = 6;

interface DateItemProps {
  readonly row: ProgramRow;
  readonly planned: PlannedDate;
  readonly mayOpen: boolean;
  readonly isBusy: boolean;
  readonly onOpen: (dates: readonly string[]) => void;
}

function DateActs({ row, planned, isBusy, onOpen }: DateItemProps) {
  const { date, standing } = planned;
  const words = hariTanggalOf(date);
  return (
    <>
      <Button
        variant={standing.kind === 'perlu-dibuka' ? 'default' : 'subtle'}
        aria-label={strings.openOf(words)}
        disabled={isBusy}
        onClick={() => {
          onOpen([date]);
        }}
      >
        {standing.kind === 'akan-datang' ? strings.openEarly : strings.open}
      </Button>
      {standing.kind !== 'dilewati' && (
        <DialogButton
          label={strings.skip}
          title={programDueStrings.skipTitle}
          heard={strings.skipOf(words)}
          variant="subtle"
        >
          {(close) => <SkipForm dates={[{ row, date }]} onClose={close} />}
        </DialogButton>
      )}
    </>
  );
}

function DateItem(props: DateItemProps) {
  const { row, planned, mayOpen } = props;
  const { date, jatuh, standing } = planned;
  return (
    <li className={classes.planned}>
      <span className={classes.words}>
        {hariTanggalOf(date)}
        {jatuh !== date && <span className={classes.dim}> ({strings.movedTo(hariTanggalOf(jatuh))})</span>}
        {standing.kind === 'dilewati' && (
          <span className={classes.dim}> {strings.skipped(standing.reason)}</span>
        )}
      </span>
      {standing.kind === 'dibuka' ? (
        <BerkasChip
          stream={standing.by.berkas}
          nomor={standing.by.nomor}
          title={titleFor(row.line.judul, date)}
        />
      ) : (
        mayOpen && <DateActs {...props} />
      )}
    </li>
  );
}

interface LineDatesProps {
  readonly row: ProgramRow;
  readonly calendar: WorkCalendar;
  readonly today: string;
  readonly mayOpen: boolean;
}

function DueActs(props: {
  readonly row: ProgramRow;
  readonly due: readonly PlannedDate[];
  readonly isBusy: boolean;
  readonly onOpen: (dates: readonly string[]) => void;
}) {
  const { row, due, isBusy, onOpen } = props;
  const [first, ...more] = due.map(({ date }) => ({ row, date }));
  if (first === undefined || more.length === 0) return null;
  return (
    <div className={classes.acts}>
      <Button
        variant="default"
        loading={isBusy}
        onClick={() => {
          onOpen(due.map(({ date }) => date));
        }}
      >
        {strings.openAll}
      </Button>
      <DialogButton label={strings.skipAll} title={programDueStrings.skipTitle} variant="subtle">
        {(close) => <SkipForm dates={[first, ...more]} onClose={close} />}
      </DialogButton>
    </div>
  );
}

/** The dates of a line: what is to be opened now, what is to come, and what was done. */
export function LineDates({ row, calendar, today, mayOpen }: LineDatesProps) {
  const [isBusy, setBusy] = useState(false);
  const open = async (dates: readonly string[]): Promise<void> => {
    setBusy(true);
    await openDates(dates.map((date) => ({ row, date })));
    setBusy(false);
  };
  const all = datesOf(row, calendar, today);
  const of = (...kinds: readonly PlannedDate['standing']['kind'][]) =>
    all.filter(({ standing }) => kinds.includes(standing.kind));
  const holds = row.batal === null;
  const due = holds ? of('perlu-dibuka') : [];
  const coming = holds ? of('akan-datang') : [];
  const done = [...of('dibuka', 'dilewati')].reverse();
  const onOpen = (dates: readonly string[]): void => void open(dates);
  const list = (label: string, dates: readonly PlannedDate[]) => (
    <ul className={classes.dates} aria-label={label}>
      {dates.map((planned) => (
        <DateItem key={planned.date} {...{ row, planned, isBusy, onOpen }} mayOpen={mayOpen && holds} />
      ))}
    </ul>
  );
  return (
    <>
      {due.length > 0 && (
        <section className={classes.section}>
          <h3 className={classes.head}>{strings.due}</h3>
          {mayOpen && <DueActs {...{ row, due, isBusy, onOpen }} />}
          {list(strings.due, due)}
        </section>
      )}
      {coming.length > 0 && (
        <section className={classes.section}>
          <h3 className={classes.head}>{strings.coming}</h3>
          {list(strings.coming, coming.slice(0, NEXT_SHOWN))}
          {coming.length > NEXT_SHOWN && (
            <p className={classes.dim}>{strings.more(coming.length - NEXT_SHOWN)}</p>
          )}
        </section>
      )}
      {done.length > 0 && (
        <details className={classes.fold} open={due.length === 0}>
          <summary>{strings.done}</summary>
          {list(strings.done, done)}
        </details>
      )}
    </>
  );
}
