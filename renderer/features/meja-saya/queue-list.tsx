import { Button } from '@mantine/core';
import { useState } from 'react';
import type { TaskRow } from '../../../shared/domain/berkas/berkas-rows';
import { useNames } from '../../db/use-office';
import { useNow } from '../../lib/clock';
import { useSession } from '../../lib/session';
import { RowList, type ListLine } from '../../ui/row-list';
import { mejaStrings as strings } from './meja-saya.strings';
import classes from './meja-saya.module.css';
import { groupQueue, taskKey, type QueueGroup } from './queue-groups';
import { QueueRow } from './queue-row';
import { useSteadyQueue } from './use-steady-queue';

const LIKELY_HEIGHT = 74;
const HEAD_HEIGHT = 34;

interface QueueListProps {
  readonly rows: readonly TaskRow[];
  readonly selected: string | null;
  readonly onSelect: (row: TaskRow) => void;
  readonly onOpen: (row: TaskRow) => void;
  readonly onTake: (row: TaskRow) => void;
}

function GroupHead({ group, count }: { readonly group: QueueGroup; readonly count: number }) {
  return (
    <span className={classes.groupHead} data-group={group}>
      {strings.group(group)} <span className={classes.groupCount}>{strings.groupCount(count)}</span>
    </span>
  );
}

/** The lines of the list: each group's heading, then its tasks. */
function useLines(rows: readonly TaskRow[]): readonly ListLine<TaskRow>[] {
  const now = useNow();
  const { offsetMinutes } = useSession();
  return groupQueue(rows, now, offsetMinutes).flatMap(({ group, rows: grouped }): ListLine<TaskRow>[] => [
    { kind: 'head', key: group, content: <GroupHead group={group} count={grouped.length} /> },
    ...grouped.map((row): ListLine<TaskRow> => ({ kind: 'row', key: taskKey(row), value: row })),
  ]);
}

/** The desk's tasks under their groups. New ones wait for a word while somebody walks the list. */
export function QueueList({ rows, selected, onSelect, onOpen, onTake }: QueueListProps) {
  const [isWalked, setWalked] = useState(false);
  const { person } = useSession();
  const steady = useSteadyQueue(rows, isWalked, ({ from }) => from === person.stream);
  const nameOf = useNames();
  const lines = useLines(steady.rows);
  return (
    <div
      className={classes.listPane}
      onFocus={() => {
        setWalked(true);
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setWalked(false);
      }}
    >
      {steady.freshCount > 0 && (
        <Button variant="light" fullWidth title={strings.freshHint} onClick={steady.takeIn}>
          {strings.fresh(steady.freshCount)}
        </Button>
      )}
      <RowList
        label={strings.list}
        lines={lines}
        likelyHeight={LIKELY_HEIGHT}
        headHeight={HEAD_HEIGHT}
        selected={selected}
        renderRow={(row) => (
          <QueueRow row={row} isYours={row.takenBy === person.stream} from={nameOf(row.from)} />
        )}
        onSelect={(_key, row) => {
          onSelect(row);
        }}
        onOpen={(_key, row) => {
          onOpen(row);
        }}
        onKey={(key, row) => {
          if (key !== 'a' || row?.status !== 'menunggu') return false;
          onTake(row);
          return true;
        }}
      />
    </div>
  );
}
