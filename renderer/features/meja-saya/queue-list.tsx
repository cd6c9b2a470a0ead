import { Button } from '@mantine/core';
import { useState } from 'react';
import { useNames } from '../../db/use-office';
import { useNow } from '../../lib/clock';
import { useSession } from '../../lib/session';
import { useRoleLabel } from '../../parts/peran/use-role-label';
import { RowList, type ListLine } from '../../ui/row-list';
import { groupDesk, type DeskGroup } from './desk-groups';
import type { DeskItem } from './desk-items';
import { mejaStrings as strings } from './meja-saya.strings';
import classes from './meja-saya.module.css';
import { QueueRow } from './queue-row';
import { useSteadyQueue } from './use-steady-queue';

const LIKELY_HEIGHT = 84;
const HEAD_HEIGHT = 34;

interface QueueListProps {
  readonly items: readonly DeskItem[];
  readonly selected: string | null;
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (keys: readonly string[], isTicked: boolean) => void;
  readonly onSelect: (item: DeskItem) => void;
  readonly onOpen: (item: DeskItem) => void;
  readonly onTake: (item: Extract<DeskItem, { kind: 'tugas' }>) => void;
}

function GroupHead({ group }: { readonly group: DeskGroup }) {
  const nameOf = useNames();
  const roleLabel = useRoleLabel();
  const { kind, stead, items } = group;
  const title =
    stead === null
      ? strings.group(kind)
      : strings.inStead(stead.of === null ? null : nameOf(stead.of), stead.kind, roleLabel(stead.role));
  const isAsked = kind === 'pertanyaan' || kind === 'ditanyakan';
  return (
    <span className={classes.groupHead} data-group={kind}>
      {title}{' '}
      <span className={classes.groupCount}>
        {isAsked ? strings.questionCount(items.length) : strings.groupCount(items.length)}
      </span>
    </span>
  );
}

/** The lines of the list: each group's heading, then its items. */
function useLines(items: readonly DeskItem[]): readonly ListLine<DeskItem>[] {
  const now = useNow();
  const { offsetMinutes } = useSession();
  return groupDesk(items, now, offsetMinutes).flatMap((group): ListLine<DeskItem>[] => [
    { kind: 'head', key: group.id, content: <GroupHead group={group} /> },
    ...group.items.map((item): ListLine<DeskItem> => ({ kind: 'row', key: item.key, value: item })),
  ]);
}

/** Whose own act brought an item here. */
function broughtBy(item: DeskItem): string | null {
  return item.kind === 'tugas' ? item.row.from : item.row.by;
}

/** The desk's items under their groups. New ones wait for a word while somebody walks the list. */
export function QueueList({ items, selected, ticked, onTick, ...on }: QueueListProps) {
  const [isWalked, setWalked] = useState(false);
  const { person } = useSession();
  const steady = useSteadyQueue(items, isWalked, (item) => broughtBy(item) === person.stream);
  const lines = useLines(steady.items);
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
        ticks={{ ticked, canTick: ({ kind }) => kind === 'tugas', onTick }}
        renderRow={(item) => <QueueRow item={item} />}
        onSelect={(_key, item) => {
          on.onSelect(item);
        }}
        onOpen={(_key, item) => {
          on.onOpen(item);
        }}
        onKey={(key, item) => {
          if (key !== 'a' || item?.kind !== 'tugas' || item.row.status !== 'menunggu') return false;
          on.onTake(item);
          return true;
        }}
      />
    </div>
  );
}
