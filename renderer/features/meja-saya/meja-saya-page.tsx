import { Button } from '@mantine/core';
import type { TaskRow } from '../../../shared/domain/berkas/berkas-rows';
import type { Loadable } from '../../db/loadable';
import type { TaskName } from '../../db/use-task-places';
import { paths } from '../../lib/paths';
import { navigate, type Params } from '../../lib/router.store';
import { useSession } from '../../lib/session';
import { ProgramDueLine } from '../../parts/program-kerja/program-due-line';
import { DeskBahan } from '../../parts/bahan/desk-bahan';
import { DeskTindakLanjut } from '../../parts/rapat/desk-tindak-lanjut';
import { takeTask } from '../../parts/step-work/step-work';
import { ListHint, ListNote } from '../../ui/list-note';
import { NoResult } from '../../ui/no-result';
import { PageHead } from '../../ui/page-head';
import { SearchField } from '../../ui/search-field';
import { SplitPane } from '../../ui/split-pane';
import { filterDesk, isEmptyFilter, NO_FILTER } from './desk-filter';
import { taskKey, type DeskItem } from './desk-items';
import { DeskTabs } from './desk-tabs';
import { useDesk, type Desk } from './desk.store';
import { FilterBar } from './filter-bar';
import { mejaStrings as strings } from './meja-saya.strings';
import classes from './meja-saya.module.css';
import { QueueList } from './queue-list';
import { TaskPane } from './task-pane';
import { TickBar } from './tick-bar';
import { useDeskFocus } from './use-desk-focus';
import { useDeskItems } from './use-desk-items';
import { useViews } from './use-views';
import { ViewMenu } from './view-menu';

const LIST_PERCENT = 46;

function EmptyDesk({ hasRoles }: { readonly hasRoles: boolean }) {
  return (
    <ListNote title={strings.emptyTitle} hint={hasRoles ? strings.emptyHint : strings.noRoles}>
      <Button
        variant="default"
        onClick={() => {
          navigate(paths.katalog);
        }}
      >
        {strings.openKatalog}
      </Button>
    </ListNote>
  );
}

function openItem(item: DeskItem, replace: boolean): void {
  const { stream, task } = item.row;
  const path =
    item.kind === 'tugas' ? paths.task(stream, task) : paths.question(stream, task, item.row.question);
  navigate(path, { replace });
}

interface DeskListProps {
  readonly items: readonly DeskItem[];
  readonly desk: Desk;
  readonly selected: string | null;
  readonly onOpen: (item: DeskItem) => void;
}

function ticksOf({ checked, change }: Desk) {
  return (keys: readonly string[], isTicked: boolean): void => {
    const next = new Set(checked);
    for (const key of keys) {
      if (isTicked) next.add(key);
      else next.delete(key);
    }
    change({ checked: next });
  };
}

/** The ticked tasks that the list shows: what is narrowed away is not acted on. */
function tickedTasks(items: readonly DeskItem[], { filter, checked }: Desk, person: string): TaskName[] {
  return filterDesk(items, filter, person).flatMap(({ kind, key, row: { stream, task } }) =>
    kind === 'tugas' && checked.has(key) ? [{ stream, task }] : [],
  );
}

/** The list as it is narrowed. */
function NarrowedList({ items, desk, selected, onOpen }: DeskListProps) {
  const { person } = useSession();
  const shown = filterDesk(items, desk.filter, person.stream);
  if (shown.length === 0)
    return (
      <NoResult
        title={strings.noResult}
        onClear={() => {
          desk.change({ filter: NO_FILTER, view: null });
        }}
      />
    );
  const take = (row: TaskRow): void => {
    void takeTask(row.stream, row.task, row.no);
  };
  return (
    <QueueList
      items={shown}
      selected={selected}
      ticked={desk.checked}
      onTick={ticksOf(desk)}
      onSelect={(item) => {
        openItem(item, selected !== null);
      }}
      onOpen={onOpen}
      onTake={(item) => {
        // Whoever takes it says by when: the step opens with that field.
        if (item.row.asksDate) onOpen(item);
        else take(item.row);
      }}
    />
  );
}

function DeskList({
  items,
  desk,
  ...rest
}: Omit<DeskListProps, 'items'> & { readonly items: Loadable<readonly DeskItem[]> }) {
  const { person } = useSession();
  if (items.kind === 'loading') return <ListNote title={strings.loading} />;
  if (items.value.length === 0) return <EmptyDesk hasRoles={person.roles.length > 0} />;
  return <NarrowedList items={items.value} desk={desk} {...rest} />;
}

function DeskHead({ desk }: { readonly desk: Desk }) {
  const views = useViews(desk);
  return (
    <PageHead title={desk.view === null ? strings.title : strings.titleOf(desk.view)}>
      <ViewMenu {...views} chosen={desk.view} canSave={!isEmptyFilter(desk.filter)} />
      <SearchField
        label={strings.search}
        text={desk.filter.text}
        onChange={(text) => {
          desk.change({ filter: { ...desk.filter, text } });
        }}
      />
    </PageHead>
  );
}

/** Above the list: what narrows it, or, while rows are ticked, what can be done with them. */
function DeskBar({
  items,
  desk,
  onCleared,
}: {
  readonly items: readonly DeskItem[];
  readonly desk: Desk;
  readonly onCleared: () => void;
}) {
  const { person } = useSession();
  return (
    <TickBar
      tasks={tickedTasks(items, desk, person.stream)}
      onClear={() => {
        desk.change({ checked: new Set() });
        onCleared();
      }}
    >
      {items.length > 0 && (
        <FilterBar
          items={items}
          filter={desk.filter}
          onChange={(filter) => {
            desk.change({ filter });
          }}
        />
      )}
    </TickBar>
  );
}

/** Which item the address names; null: none. */
function selectedKey({ stream, task, question }: Params): string | null {
  if (stream === undefined || task === undefined) return null;
  const key = taskKey({ stream, task });
  return question === undefined ? key : `${key}/${question}`;
}

/** The desk: everything that waits for this person, and beside it the one being worked on. */
export function MejaSayaPage({ params }: { readonly params: Params }) {
  const { person } = useSession();
  const items = useDeskItems();
  const desk = useDesk(person.stream);
  const { list, detail, focusDetail, focusList, backToList } = useDeskFocus();
  const { stream, task } = params;
  const selected = selectedKey(params);
  const all = items.kind === 'ready' ? items.value : [];
  const open = (item: DeskItem): void => {
    openItem(item, selected !== null);
    focusDetail();
  };
  return (
    <DeskTabs shown="langkah" items={all}>
      <DeskHead desk={desk} />
      <ProgramDueLine />
      <SplitPane
        id="meja"
        label={strings.divider}
        initial={LIST_PERCENT}
        front={selected === null ? 'left' : 'right'}
        left={
          <div ref={list} className={classes.listPane}>
            <DeskBahan />
            <DeskTindakLanjut />
            <DeskBar items={all} desk={desk} onCleared={focusList} />
            <DeskList items={items} desk={desk} selected={selected} onOpen={open} />
          </div>
        }
        right={
          stream === undefined || task === undefined ? (
            all.length > 0 && <ListHint text={strings.chooseOne} />
          ) : (
            <TaskPane
              key={selected}
              stream={stream}
              task={task}
              isMine={all.some((item) => item.kind === 'tugas' && item.key === taskKey({ stream, task }))}
              body={detail}
              onBack={backToList}
            />
          )
        }
      />
    </DeskTabs>
  );
}
