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

interface FilterSelectProps {
  readonly label: string;
  readonly clearLabel: string;
  readonly nothing: string;
  readonly className: string | undefined;
  readonly data: readonly { readonly value: string; readonly label: string }[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** One choice that narrows the list; it shows that it does. */
function FilterSelect({ label, clearLabel, nothing, data, ...choice }: FilterSelectProps) {
  return (
    <Select
      size="xs"
      data-active={choice.value !== null || undefined}
      aria-label={label}
      placeholder={label}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': clearLabel }}
      nothingFoundMessage={nothing}
      data={[...data]}
      {...choice}
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
      <FilterSelect
        label={strings.role}
        clearLabel={strings.clearRole}
        nothing={strings.noRole}
        className={classes.roleFilter}
        data={rolesInUse(sops, table)}
        value={role}
        onChange={(chosen) => {
          useKatalogStore.setState({ role: chosen });
        }}
      />
      {olds.length > 0 && (
        <FilterSelect
          label={strings.old}
          clearLabel={strings.clearOld}
          nothing={strings.noOld}
          className={classes.oldFilter}
          data={olds.map(({ old: { no, title } }) => ({
            value: String(no),
            label: strings.oldOption(no, title),
          }))}
          value={old === null ? null : String(old)}
          onChange={(chosen) => {
            useKatalogStore.setState({ old: chosen === null ? null : Number(chosen) });
          }}
        />
      )}
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
