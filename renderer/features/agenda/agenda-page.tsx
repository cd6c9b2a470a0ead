import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { RapatRow } from '../../../shared/domain/rapat/rapat';
import { instantOf, localDateOf } from '../../../shared/time';
import type { Loadable } from '../../db/loadable';
import { useAgenda } from '../../db/use-rapat';
import { useNow } from '../../lib/clock';
import { paths } from '../../lib/paths';
import { navigate, type Params } from '../../lib/router.store';
import { useSession } from '../../lib/session';
import { ScheduleForm } from '../../parts/rapat/rapat-form';
import { DialogButton } from '../../ui/dialog-button';
import { ListHint, ListNote } from '../../ui/list-note';
import { PageHead } from '../../ui/page-head';
import { SplitPane } from '../../ui/split-pane';
import { AgendaList } from './agenda-list';
import classes from './agenda.module.css';
import { agendaStrings as strings } from './agenda.strings';
import { RapatPane } from './rapat-pane';

const LIST_PERCENT = 42;
/** Further than any rapat, and still a moment that IndexedDB can compare. */
const FAR = 8_640_000_000_000_000;

type Shown = 'coming' | 'past';

function useShown(shown: Shown): Loadable<readonly RapatRow[]> {
  const { offsetMinutes } = useSession();
  // The rapat of today stay in sight until the day is over.
  const today = instantOf(localDateOf(useNow(), offsetMinutes), 0, offsetMinutes);
  const rows = useAgenda(shown === 'coming' ? today : 0, shown === 'coming' ? FAR : today);
  if (rows.kind === 'loading' || shown === 'coming') return rows;
  return { ...rows, value: [...rows.value].reverse() };
}

function Rows({ shown, selected }: { readonly shown: Shown; readonly selected: string | null }) {
  const rows = useShown(shown);
  if (rows.kind === 'loading') return <ListNote title={strings.loading} />;
  if (rows.value.length === 0)
    return (
      <ListNote
        title={shown === 'coming' ? strings.emptyComing : strings.emptyPast}
        hint={strings.emptyHint}
      />
    );
  return (
    <AgendaList
      rows={rows.value}
      selected={selected}
      onSelect={({ stream }) => {
        navigate(paths.rapat(stream), { replace: selected !== null });
      }}
    />
  );
}

/** The rapat of the office by day, and beside it the one that is chosen. */
export function AgendaPage({ params }: { readonly params: Params }) {
  const [shown, setShown] = useState<Shown>('coming');
  const selected = params['stream'] ?? null;
  return (
    <>
      <PageHead title={strings.title}>
        <DialogButton label={strings.schedule} title={strings.dialog} isWide>
          {(close) => <ScheduleForm asal={null} onClose={close} />}
        </DialogButton>
      </PageHead>
      <SplitPane
        id="agenda"
        label={strings.divider}
        initial={LIST_PERCENT}
        front={selected === null ? 'left' : 'right'}
        left={
          <div className={classes.listPane}>
            <div className={classes.filter}>
              <SegmentedControl
                size="xs"
                aria-label={strings.when}
                data={[
                  { value: 'coming', label: strings.coming },
                  { value: 'past', label: strings.past },
                ]}
                value={shown}
                onChange={(value) => {
                  setShown(value === 'past' ? 'past' : 'coming');
                }}
              />
            </div>
            <Rows shown={shown} selected={selected} />
          </div>
        }
        right={
          selected === null ? (
            <ListHint text={strings.chooseOne} />
          ) : (
            <RapatPane key={selected} stream={selected} />
          )
        }
      />
    </>
  );
}
