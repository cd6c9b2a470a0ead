import { Button } from '@mantine/core';
import { useRef } from 'react';
import type { TaskRow } from '../../../shared/domain/berkas/berkas-rows';
import type { Loadable } from '../../db/loadable';
import { useQueue } from '../../db/use-berkas';
import { paths } from '../../lib/paths';
import { navigate, type Params } from '../../lib/router.store';
import { useSession } from '../../lib/session';
import { DeskBahan } from '../../parts/bahan/desk-bahan';
import { DeskTindakLanjut } from '../../parts/rapat/desk-tindak-lanjut';
import { takeTask } from '../../parts/step-work/step-work';
import { ListHint, ListNote } from '../../ui/list-note';
import { PageHead } from '../../ui/page-head';
import { SplitPane } from '../../ui/split-pane';
import { mejaStrings as strings } from './meja-saya.strings';
import classes from './meja-saya.module.css';
import { taskKey } from './queue-groups';
import { QueueList } from './queue-list';
import { TaskPane } from './task-pane';

const LIST_PERCENT = 46;
const FIRST_FIELD = 'input:not([type="hidden"]), textarea, button[type="submit"], form button, button';

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

/** Where the focus goes when a task is opened, and when its person comes back to the list. */
function useDeskFocus() {
  const list = useRef<HTMLDivElement>(null);
  const detail = useRef<HTMLElement>(null);
  const focusDetail = (): void => {
    // The pane is drawn with the next picture.
    requestAnimationFrame(() => {
      const form = detail.current?.querySelector('form') ?? detail.current;
      form?.querySelector<HTMLElement>(FIRST_FIELD)?.focus();
    });
  };
  const backToList = (): void => {
    navigate(paths.meja, { replace: true });
    requestAnimationFrame(() => {
      list.current?.querySelector<HTMLElement>('[data-list], button')?.focus();
    });
  };
  return { list, detail, focusDetail, backToList };
}

interface DeskListProps {
  readonly queue: Loadable<readonly TaskRow[]>;
  readonly selected: string | null;
  readonly onOpen: () => void;
}

function DeskList({ queue, selected, onOpen }: DeskListProps) {
  const { person } = useSession();
  if (queue.kind === 'loading') return <ListNote title={strings.loading} />;
  if (queue.value.length === 0) return <EmptyDesk hasRoles={person.roles.length > 0} />;
  const select = (row: TaskRow): void => {
    navigate(paths.task(row.stream, row.task), { replace: selected !== null });
  };
  return (
    <QueueList
      rows={queue.value}
      selected={selected}
      onSelect={select}
      onOpen={(row) => {
        select(row);
        onOpen();
      }}
      onTake={(row) => void takeTask(row.stream, row.task, row.no)}
    />
  );
}

/** The desk: every task that waits for this person, and beside it the one being worked on. */
export function MejaSayaPage({ params }: { readonly params: Params }) {
  const { person } = useSession();
  const queue = useQueue(person.stream);
  const { list, detail, focusDetail, backToList } = useDeskFocus();
  const { stream, task } = params;
  const isOpen = stream !== undefined && task !== undefined;
  const selected = isOpen ? taskKey({ stream, task }) : null;
  const rows = queue.kind === 'ready' ? queue.value : [];
  return (
    <>
      <PageHead title={strings.title} />
      <SplitPane
        id="meja"
        label={strings.divider}
        initial={LIST_PERCENT}
        front={isOpen ? 'right' : 'left'}
        left={
          <div ref={list} className={classes.listPane}>
            <DeskBahan />
            <DeskTindakLanjut />
            <DeskList queue={queue} selected={selected} onOpen={focusDetail} />
          </div>
        }
        right={
          isOpen ? (
            <TaskPane
              key={selected}
              stream={stream}
              task={task}
              isMine={rows.some((row) => taskKey(row) === selected)}
              body={detail}
              onBack={backToList}
            />
          ) : (
            rows.length > 0 && <ListHint text={strings.chooseOne} />
          )
        }
      />
    </>
  );
}
