import { Button, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import type { TaskRow } from '../../../shared/domain/berkas/berkas-rows';
import { workingDaysBetween } from '../../../shared/domain/kalender/working-time';
import { localDateOf } from '../../../shared/time';
import { useAllOpenTasks } from '../../db/use-desk';
import { useKalender, useNames, useSopList } from '../../db/use-office';
import { useNow } from '../../lib/clock';
import { formatNumber } from '../../lib/format';
import { paths } from '../../lib/paths';
import { navigate } from '../../lib/router.store';
import { useFormat } from '../../lib/use-format';
import { useRoleLabel } from '../../parts/peran/use-role-label';
import { TimeLeftMark } from '../../parts/time-left/time-left-mark';
import { ListNote } from '../../ui/list-note';
import { PageHead } from '../../ui/page-head';
import { RowGrid, type GridColumn } from '../../ui/row-grid';
import { SplitPane } from '../../ui/split-pane';
import { chosenRows, LOAD_BY, loadBy, type LoadBy, type LoadChoice } from './bagian-load';
import { bagianStrings as strings } from './bagian-page.strings';
import { taskKey } from './desk-items';
import { DeskTabs, useLeadsBagian } from './desk-tabs';
import classes from './meja-saya.module.css';

const LIST_PERCENT = 72;

/** How old a task is here, in words. */
function useAge(): (row: TaskRow) => string {
  const kalender = useKalender();
  const now = useNow();
  const calendar = kalender.kind === 'ready' ? (kalender.value?.calendar ?? null) : null;
  return ({ openedAt }) => {
    if (calendar === null) return '';
    const date = (at: number): string => localDateOf(at, calendar.offsetMinutes);
    return strings.age(workingDaysBetween(calendar, date(openedAt), date(now)));
  };
}

function useColumns(): readonly GridColumn<TaskRow>[] {
  const nameOf = useNames();
  const format = useFormat();
  const ageOf = useAge();
  const { columns } = strings;
  const words = (text: string) => <span title={text}>{text}</span>;
  return [
    { id: 'age', head: columns.age, width: '6rem', cell: ageOf },
    {
      id: 'since',
      head: columns.since,
      width: '8.5rem',
      cell: ({ openedAt }) => words(format.date(openedAt)),
    },
    {
      id: 'nomor',
      head: columns.nomor,
      width: '6.5rem',
      cell: ({ nomor, title }) => <span title={title}>{nomor}</span>,
    },
    { id: 'step', head: columns.step, width: 'minmax(10rem, 2fr)', cell: ({ text }) => words(text) },
    {
      id: 'holder',
      head: columns.holder,
      width: 'minmax(9rem, 1.2fr)',
      cell: ({ takenBy, status, laneLabel }) =>
        words(takenBy === null ? strings.unheld(laneLabel, status) : nameOf(takenBy)),
    },
    {
      id: 'left',
      head: columns.left,
      width: '12.5rem',
      cell: (row) => <TimeLeftMark timed={row} withBar={false} />,
    },
  ];
}

/** What the keys of a load are called. */
function useLoadName(): (by: LoadBy, key: string) => string {
  const nameOf = useNames();
  const roleLabel = useRoleLabel();
  const sops = useSopList();
  return (by, key) => {
    if (by === 'orang') return key === '' ? strings.nobody : nameOf(key);
    if (by === 'peran')
      return key === 'pencatat' ? strings.pencatat : key === 'tim' ? strings.tim : roleLabel(key);
    const sop = sops.kind === 'ready' ? sops.value.find(({ number }) => number === key) : undefined;
    return sop === undefined ? key : `${key} ${sop.title}`;
  };
}

interface LoadProps {
  readonly rows: readonly TaskRow[];
  readonly choice: LoadChoice | null;
  readonly onChoose: (choice: LoadChoice | null) => void;
}

function LoadTable({ by, rows, choice, onChoose }: LoadProps & { readonly by: LoadBy }) {
  const now = useNow();
  const nameOf = useLoadName();
  return (
    <table className={classes.load}>
      <caption>{strings.load(by)}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="only-heard">{strings.load(by)}</span>
          </th>
          <th scope="col">{strings.open}</th>
          <th scope="col">{strings.late}</th>
        </tr>
      </thead>
      <tbody>
        {loadBy(rows, by, now).map(({ key, open, late }) => {
          const isChosen = choice?.by === by && choice.key === key;
          return (
            <tr key={key}>
              <td>
                <UnstyledButton
                  className={classes.loadName}
                  aria-pressed={isChosen}
                  onClick={() => {
                    onChoose(isChosen ? null : { by, key });
                  }}
                >
                  {nameOf(by, key)}
                </UnstyledButton>
              </td>
              <td>{formatNumber(open)}</td>
              <td className={late > 0 ? classes.lateCount : undefined}>{formatNumber(late)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Stuck({ rows, choice, onChoose }: LoadProps) {
  const columns = useColumns();
  const [selected, setSelected] = useState<string | null>(null);
  const shown = chosenRows(rows, choice);
  return (
    <div className={classes.listPane}>
      <div className={classes.filters}>
        <span className={classes.dim} role="status">
          {strings.count(formatNumber(shown.length))}
        </span>
        {choice !== null && (
          <Button
            variant="subtle"
            size="xs"
            onClick={() => {
              onChoose(null);
            }}
          >
            {strings.all}
          </Button>
        )}
      </div>
      <RowGrid
        label={strings.list}
        columns={columns}
        rows={shown}
        keyOf={taskKey}
        selected={selected}
        onSelect={setSelected}
        onOpen={({ stream }) => {
          navigate(paths.berkas(stream));
        }}
      />
    </div>
  );
}

function Whole({ rows }: { readonly rows: readonly TaskRow[] }) {
  const [choice, setChoice] = useState<LoadChoice | null>(null);
  const load = { rows, choice, onChoose: setChoice };
  if (rows.length === 0) return <ListNote title={strings.empty} hint={strings.emptyHint} />;
  return (
    <SplitPane
      id="bagian"
      label={strings.divider}
      initial={LIST_PERCENT}
      front="left"
      left={<Stuck {...load} />}
      right={
        <section className={classes.loads} aria-label={strings.loads}>
          {LOAD_BY.map((by) => (
            <LoadTable key={by} by={by} {...load} />
          ))}
        </section>
      }
    />
  );
}

function AllTasks() {
  const tasks = useAllOpenTasks();
  return tasks.kind === 'loading' ? <ListNote title={strings.loading} /> : <Whole rows={tasks.value} />;
}

/** Who holds what in the Bagian, what is stuck where and since when, and the load by person, role and SOP. */
export function BagianPage() {
  const leads = useLeadsBagian();
  return (
    <DeskTabs shown={leads ? 'bagian' : 'langkah'}>
      <PageHead title={strings.title} />
      {leads ? (
        <AllTasks />
      ) : (
        <ListNote title={strings.notYours}>
          <Button
            variant="default"
            onClick={() => {
              navigate(paths.meja);
            }}
          >
            {strings.toDesk}
          </Button>
        </ListNote>
      )}
    </DeskTabs>
  );
}
