import type { TimRow } from '../../../shared/domain/tim/tim';
import { localDateOf } from '../../../shared/time';
import { useTimList } from '../../db/use-tim';
import { useNow } from '../../lib/clock';
import { formatNumber } from '../../lib/format';
import { paths } from '../../lib/paths';
import { navigate, type Params } from '../../lib/router.store';
import { useSession } from '../../lib/session';
import { useIsAdministrator } from '../../parts/peran/use-is-administrator';
import { DialogButton } from '../../ui/dialog-button';
import { ListAndDetail, ListTools } from '../../ui/list-and-detail';
import { ListHint, ListNote } from '../../ui/list-note';
import type { GridColumn } from '../../ui/row-grid';
import { MarkedName } from './marked-name';
import { NewTimForm } from './new-tim-form';
import classes from './pengaturan.module.css';
import { TimDetail, timSpan } from './tim-detail';
import { timStrings as strings } from './tim.strings';
import { useTeamRole, type TeamRole } from './use-team-role';

const LIST_PERCENT = 58;

const isOver = ({ to }: TimRow, today: string): boolean => to !== null && to < today;

function columnsOf(today: string): readonly GridColumn<TimRow>[] {
  const heads = strings.columns;
  return [
    {
      id: 'nama',
      head: heads.nama,
      width: 'minmax(9rem, 1.2fr)',
      cell: (tim) => <MarkedName name={tim.nama} mark={isOver(tim, today) ? strings.over : null} />,
    },
    {
      id: 'sk',
      head: heads.sk,
      width: 'minmax(11.5rem, 1fr)',
      cell: ({ sk }) => <span title={sk}>{sk}</span>,
    },
    {
      id: 'span',
      head: heads.span,
      width: '15.5rem',
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

function Tools({ team }: { readonly team: TeamRole | null }) {
  const isAdministrator = useIsAdministrator();
  return (
    <ListTools>
      {!isAdministrator && <p className={classes.dim}>{strings.readOnly}</p>}
      {isAdministrator && team !== null && (
        <DialogButton label={strings.add} variant="filled" isWide>
          {(close) => <NewTimForm team={team} onRegistered={select} onClose={close} />}
        </DialogButton>
      )}
    </ListTools>
  );
}

/** The teams named by SK, and the one chosen beside the list. */
export function TimTab({ params }: { readonly params: Params }) {
  const teams = useTimList();
  const team = useTeamRole();
  const isAdministrator = useIsAdministrator();
  const { offsetMinutes } = useSession();
  const today = localDateOf(useNow(), offsetMinutes);
  const selected = params['tim'] ?? null;
  if (teams.kind === 'loading') return <ListNote title={strings.loading} />;
  const tim = teams.value.find(({ stream }) => stream === selected);
  return (
    <ListAndDetail
      id="tim"
      divider={strings.divider}
      initial={LIST_PERCENT}
      label={strings.list}
      columns={columnsOf(today)}
      // Who works now stands first.
      rows={[false, true].flatMap((over) => teams.value.filter((one) => isOver(one, today) === over))}
      keyOf={({ stream }) => stream}
      selected={selected}
      onSelect={select}
      empty={{ title: strings.emptyTitle, hint: strings.emptyHint }}
      tools={<Tools team={team} />}
      detail={
        tim === undefined ? (
          <ListHint text={selected === null ? strings.chooseOne : strings.missing} />
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
  );
}
