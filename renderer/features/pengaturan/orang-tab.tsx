import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { rolesOf, type OrangRow } from '../../../shared/domain/orang/orang';
import { useOrangList } from '../../db/use-office';
import { useMoment } from '../../lib/clock';
import { paths } from '../../lib/paths';
import { navigate, type Params } from '../../lib/router.store';
import { useSession } from '../../lib/session';
import { useIsAdministrator } from '../../parts/peran/use-is-administrator';
import { useRoleLabel } from '../../parts/peran/use-role-label';
import { ListNote } from '../../ui/list-note';
import { Notice } from '../../ui/notice';
import { RowGrid, type GridColumn } from '../../ui/row-grid';
import { SplitPane } from '../../ui/split-pane';
import { NewOrangDialog } from './new-orang-dialog';
import { OrangDetail } from './orang-detail';
import { orangStrings as strings } from './orang.strings';
import classes from './pengaturan.module.css';

const LIST_PERCENT = 58;

/** In the sample office nobody has one. */
const PASSWORD: GridColumn<OrangRow> = {
  id: 'password',
  head: strings.columns.password,
  width: '5rem',
  cell: ({ hasPassword }) => (hasPassword ? strings.hasPassword : strings.noPassword),
};

function columnsOf(
  roleLabel: (role: string) => string,
  now: number,
  contoh: boolean,
): readonly GridColumn<OrangRow>[] {
  const heads = strings.columns;
  return [
    {
      id: 'nama',
      head: heads.nama,
      width: 'minmax(10rem, 1.2fr)',
      cell: ({ nama, aktif }) => (
        <span title={nama}>
          {nama}
          {!aktif && <span className={classes.mark}>{strings.nonaktif}</span>}
        </span>
      ),
    },
    {
      id: 'jabatan',
      head: heads.jabatan,
      width: 'minmax(9rem, 1fr)',
      cell: ({ jabatan }) => <span title={jabatan}>{jabatan}</span>,
    },
    {
      id: 'roles',
      head: heads.roles,
      width: 'minmax(10rem, 1.4fr)',
      cell: (orang) => {
        const roles = rolesOf(orang, now);
        const words = roles.length === 0 ? strings.noRoles : roles.map(roleLabel).join(', ');
        return <span title={words}>{words}</span>;
      },
    },
    ...(contoh ? [] : [PASSWORD]),
  ];
}

function select(stream: string): void {
  navigate(paths.orang(stream), { replace: true });
}

function People({
  people,
  selected,
}: {
  readonly people: readonly OrangRow[];
  readonly selected: string | null;
}) {
  const roleLabel = useRoleLabel();
  const { contoh } = useSession();
  const now = useMoment();
  if (people.length === 0) return <ListNote title={strings.emptyTitle} hint={strings.emptyHint} />;
  return (
    <RowGrid
      label={strings.list}
      columns={columnsOf(roleLabel, now, contoh)}
      rows={people}
      keyOf={({ stream }) => stream}
      selected={selected}
      onSelect={select}
      onOpen={({ stream }) => {
        select(stream);
      }}
    />
  );
}

function AddOrang() {
  const [isAdding, setAdding] = useState(false);
  return (
    <>
      <NewOrangDialog
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

/** Everybody with an account, and the person chosen beside the list. */
export function OrangTab({ params }: { readonly params: Params }) {
  const people = useOrangList();
  const [showsAll, setShowsAll] = useState(false);
  const selected = params['stream'] ?? null;
  const isAdministrator = useIsAdministrator();
  const { advice } = useSession();
  const close = (): void => {
    navigate(paths.pengaturan);
  };
  if (people.kind === 'loading') return <ListNote title={strings.loading} />;
  // Whoever is looked at stays in the list.
  const shown = people.value.filter(({ aktif, stream }) => showsAll || aktif || stream === selected);
  return (
    <>
      <div className={classes.tools}>
        {isAdministrator ? <AddOrang /> : <p className={classes.dim}>{strings.readOnly}</p>}
        {people.value.some(({ aktif }) => !aktif) && (
          <Checkbox
            size="xs"
            label={strings.showNonaktif}
            checked={showsAll}
            onChange={(event) => {
              setShowsAll(event.currentTarget.checked);
            }}
          />
        )}
      </div>
      {advice.includes('administrator-tunggal') && (
        <div className={classes.advice}>
          <Notice>{strings.alone}</Notice>
        </div>
      )}
      <div className={classes.fill}>
        <SplitPane
          id="orang"
          label={strings.divider}
          initial={LIST_PERCENT}
          front={selected === null ? 'left' : 'right'}
          left={<People people={shown} selected={selected} />}
          right={
            selected === null ? (
              <ListNote title={strings.chooseOne} />
            ) : (
              <OrangDetail key={selected} stream={selected} mayChange={isAdministrator} onBack={close} />
            )
          }
        />
      </div>
    </>
  );
}
