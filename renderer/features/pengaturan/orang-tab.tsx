import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { rolesOf, type OrangRow } from '../../../shared/domain/orang/orang';
import { useOrangList } from '../../db/use-office';
import { useMoment } from '../../lib/clock';
import { paths } from '../../lib/paths';
import { navigate, type Params } from '../../lib/router.store';
import { useSession } from '../../lib/session';
import { useIsAdministrator } from '../../parts/peran/use-is-administrator';
import { useRoleLabel } from '../../parts/peran/use-role-label';
import { DialogButton } from '../../ui/dialog-button';
import { ListAndDetail, ListTools } from '../../ui/list-and-detail';
import { ListHint, ListNote } from '../../ui/list-note';
import { Notice } from '../../ui/notice';
import type { GridColumn } from '../../ui/row-grid';
import { MarkedName } from './marked-name';
import { NewOrangForm } from './new-orang-form';
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
      cell: ({ nama, aktif }) => <MarkedName name={nama} mark={aktif ? null : strings.nonaktif} />,
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

interface ToolsProps {
  readonly hasNonaktif: boolean;
  readonly showsAll: boolean;
  readonly onShowAll: (showsAll: boolean) => void;
}

function Tools({ hasNonaktif, showsAll, onShowAll }: ToolsProps) {
  const isAdministrator = useIsAdministrator();
  const { advice } = useSession();
  return (
    <>
      <ListTools>
        {isAdministrator ? (
          <DialogButton label={strings.add} variant="filled" isWide>
            {(close) => <NewOrangForm onRegistered={select} onClose={close} />}
          </DialogButton>
        ) : (
          <p className={classes.dim}>{strings.readOnly}</p>
        )}
        {hasNonaktif && (
          <Checkbox
            label={strings.showNonaktif}
            checked={showsAll}
            onChange={(event) => {
              onShowAll(event.currentTarget.checked);
            }}
          />
        )}
      </ListTools>
      {advice.includes('administrator-tunggal') && (
        <div className={classes.advice}>
          <Notice>{strings.alone}</Notice>
        </div>
      )}
    </>
  );
}

/** Everybody with an account, and the person chosen beside the list. */
export function OrangTab({ params }: { readonly params: Params }) {
  const people = useOrangList();
  const roleLabel = useRoleLabel();
  const now = useMoment();
  const { contoh } = useSession();
  const isAdministrator = useIsAdministrator();
  const [showsAll, setShowsAll] = useState(false);
  const selected = params['stream'] ?? null;
  if (people.kind === 'loading') return <ListNote title={strings.loading} />;
  return (
    <ListAndDetail
      id="orang"
      divider={strings.divider}
      initial={LIST_PERCENT}
      label={strings.list}
      columns={columnsOf(roleLabel, now, contoh)}
      // Whoever is looked at stays in the list.
      rows={people.value.filter(({ aktif, stream }) => showsAll || aktif || stream === selected)}
      keyOf={({ stream }) => stream}
      selected={selected}
      onSelect={select}
      empty={{ title: strings.emptyTitle, hint: strings.emptyHint }}
      tools={
        <Tools
          hasNonaktif={people.value.some(({ aktif }) => !aktif)}
          showsAll={showsAll}
          onShowAll={setShowsAll}
        />
      }
      detail={
        selected === null ? (
          <ListHint text={strings.chooseOne} />
        ) : (
          <OrangDetail
            key={selected}
            stream={selected}
            mayChange={isAdministrator}
            onBack={() => {
              navigate(paths.pengaturan);
            }}
          />
        )
      }
    />
  );
}
