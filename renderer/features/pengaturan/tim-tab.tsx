import { Button } from '@mantine/core';
import { useState } from 'react';
import type { TimRow } from '../../../shared/domain/tim/tim';
import { localDateOf } from '../../../shared/time';
import { useTimList } from '../../db/use-tim';
import { useNow } from '../../lib/clock';
import { formatNumber } from '../../lib/format';
import { paths } from '../../lib/paths';
import { navigate, type Params } from '../../lib/router.store';
import { useSession } from '../../lib/session';
import { useIsAdministrator } from '../../parts/peran/use-is-administrator';
import { ListNote } from '../../ui/list-note';
import { RowGrid, type GridColumn } from '../../ui/row-grid';
import { SplitPane } from '../../ui/split-pane';
import { NewTimDialog } from './new-tim-dialog';
import classes from './pengaturan.module.css';
import { TimDetail, timSpan } from './tim-detail';
import { timStrings as strings } from './tim.strings';
import { useTeamRole, type TeamRole } from './use-team-role';

const LIST_PERCENT = 52;

function columnsOf(today: string): readonly GridColumn<TimRow>[] {
  const heads = strings.columns;
  return [
    {
      id: 'nama',
      head: heads.nama,
      width: 'minmax(10rem, 1fr)',
      cell: ({ nama, to }) => (
        <span title={nama}>
          {nama}
          {to !== null && to < today && <span className={classes.mark}>{strings.over}</span>}
        </span>
      ),
    },
    { id: 'sk', head: heads.sk, width: 'minmax(8rem, 1fr)', cell: ({ sk }) => <span title={sk}>{sk}</span> },
    {
      id: 'span',
      head: heads.span,
      width: 'minmax(12rem, 1.2fr)',
      cell: (tim) => <span title={timSpan(tim)}>{timSpan(tim)}</span>,
    },
    {
      id: 'members',
      head: heads.members,
      width: '5rem',
      isNumber: true,
      cell: ({ members }) => formatNumber(members.length),
    },
  ];
}

function select(stream: string): void {
  navigate(paths.tim(stream), { replace: true });
}

function Teams({ teams, selected }: { readonly teams: readonly TimRow[]; readonly selected: string | null }) {
  const { offsetMinutes } = useSession();
  const today = localDateOf(useNow(), offsetMinutes);
  if (teams.length === 0) return <ListNote title={strings.emptyTitle} hint={strings.emptyHint} />;
  return (
    <RowGrid
      label={strings.list}
      columns={columnsOf(today)}
      rows={teams}
      keyOf={({ stream }) => stream}
      selected={selected}
      onSelect={select}
      onOpen={({ stream }) => {
        select(stream);
      }}
    />
  );
}

function AddTim({ team }: { readonly team: TeamRole }) {
  const [isAdding, setAdding] = useState(false);
  return (
    <>
      <NewTimDialog
        team={team}
        isOpen={isAdding}
        onRegistered={select}
        onClose={() => {
          setAdding(false);
        }}
      />
      <Button
        onClick={() => {
          setAdding(true);
        }}
      >
        {strings.add}
      </Button>
    </>
  );
}

/** The teams named by SK, and the one chosen beside the list. */
export function TimTab({ params }: { readonly params: Params }) {
  const teams = useTimList();
  const team = useTeamRole();
  const isAdministrator = useIsAdministrator();
  const selected = params['tim'] ?? null;
  if (teams.kind === 'loading') return <ListNote title={strings.loading} />;
  const tim = teams.value.find(({ stream }) => stream === selected);
  const none = <ListNote title={selected === null ? strings.chooseOne : strings.missing} />;
  return (
    <>
      <div className={classes.tools}>
        {isAdministrator ? (
          team !== null && <AddTim team={team} />
        ) : (
          <p className={classes.dim}>{strings.readOnly}</p>
        )}
      </div>
      <div className={classes.fill}>
        <SplitPane
          id="tim"
          label={strings.divider}
          initial={LIST_PERCENT}
          front={selected === null ? 'left' : 'right'}
          left={<Teams teams={teams.value} selected={selected} />}
          right={
            tim === undefined ? (
              none
            ) : (
              <TimDetail
                key={tim.stream}
                tim={tim}
                team={isAdministrator ? team : null}
                onBack={() => {
                  navigate(paths.pengaturanTab('tim'));
                }}
              />
            )
          }
        />
      </div>
    </>
  );
}
