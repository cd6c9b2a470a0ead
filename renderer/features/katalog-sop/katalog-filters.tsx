import { Button, Select } from '@mantine/core';
import type { SopRow } from '../../../shared/domain/sop/sop';
import type { Successors } from '../../../shared/sop/renumbering';
import type { RoleTable } from '../../../shared/sop/schema';
import classes from './katalog-page.module.css';
import { NO_FILTER, useKatalogStore } from './katalog.store';
import { katalogStrings } from './katalog.strings';

const strings = katalogStrings.filters;

interface FiltersProps {
  readonly sops: readonly SopRow[];
  readonly table: RoleTable | null;
  readonly olds: readonly Successors[];
  readonly shown: number;
}

/** The roles that stand behind a lane of some SOP, in the order of the table. */
function rolesInUse(sops: readonly SopRow[], table: RoleTable | null) {
  const lanes = new Set(sops.flatMap(({ laneIds }) => laneIds));
  const used = new Set((table?.lanes ?? []).filter(({ lane }) => lanes.has(lane)).map(({ role }) => role));
  return (table?.roles ?? []).filter(({ id }) => used.has(id)).map(({ id, label }) => ({ value: id, label }));
}

function RoleFilter({ sops, table }: Pick<FiltersProps, 'sops' | 'table'>) {
  const role = useKatalogStore((store) => store.role);
  return (
    <Select
      size="xs"
      className={classes.roleFilter}
      data-active={role !== null || undefined}
      aria-label={strings.role}
      placeholder={strings.role}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': strings.clearRole }}
      nothingFoundMessage={strings.noRole}
      data={rolesInUse(sops, table)}
      value={role}
      onChange={(chosen) => {
        useKatalogStore.setState({ role: chosen });
      }}
    />
  );
}

function OldFilter({ olds }: Pick<FiltersProps, 'olds'>) {
  const old = useKatalogStore((store) => store.old);
  return (
    <Select
      size="xs"
      className={classes.oldFilter}
      data-active={old !== null || undefined}
      aria-label={strings.old}
      placeholder={strings.old}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': strings.clearOld }}
      nothingFoundMessage={strings.noOld}
      data={olds.map(({ old: { no, title } }) => ({
        value: String(no),
        label: strings.oldOption(no, title),
      }))}
      value={old === null ? null : String(old)}
      onChange={(chosen) => {
        useKatalogStore.setState({ old: chosen === null ? null : Number(chosen) });
      }}
    />
  );
}

/** What narrows the list: SOPs that concern me, a performer, a number of 2022; and how many are left. */
export function KatalogFilters({ sops, table, olds, shown }: FiltersProps) {
  const { mine, role, old } = useKatalogStore();
  const isNarrowed = mine || role !== null || old !== null;
  return (
    <div className={classes.filters} role="group" aria-label={strings.group}>
      <button
        type="button"
        className={classes.chip}
        aria-pressed={mine}
        onClick={() => {
          useKatalogStore.setState({ mine: !mine });
        }}
      >
        {strings.mine}
      </button>
      <RoleFilter sops={sops} table={table} />
      {olds.length > 0 && <OldFilter olds={olds} />}
      {isNarrowed && (
        <Button
          variant="subtle"
          onClick={() => {
            useKatalogStore.setState(NO_FILTER);
          }}
        >
          {strings.clear}
        </Button>
      )}
      <span className={classes.count} role="status">
        {strings.count(shown, sops.length)}
      </span>
    </div>
  );
}
