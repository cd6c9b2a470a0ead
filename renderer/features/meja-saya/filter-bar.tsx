import { SegmentedControl, Select } from '@mantine/core';
import type { DeskFilter } from './desk-filter';
import { ONLY } from './desk-filter';
import type { DeskItem } from './desk-items';
import { mejaStrings } from './meja-saya.strings';
import classes from './meja-saya.module.css';

const strings = mejaStrings.filter;

interface FilterBarProps {
  readonly items: readonly DeskItem[];
  readonly filter: DeskFilter;
  readonly onChange: (filter: DeskFilter) => void;
}

/** The values of a field among the items, each once and in order, the chosen one always among them. */
function choices(values: readonly string[], chosen: string | null): string[] {
  const all = [...new Set(chosen === null ? values : [...values, chosen])];
  return all.sort((a, b) => a.localeCompare(b, 'id', { numeric: true }));
}

/** Narrows the desk to what is in work or untaken, to one SOP, or to one performer. */
export function FilterBar({ items, filter, onChange }: FilterBarProps) {
  const titles = new Map(items.map(({ row }) => [row.sop, row.sopTitle]));
  return (
    <div className={classes.filters} role="group" aria-label={strings.label}>
      <SegmentedControl
        size="xs"
        aria-label={strings.only}
        data={ONLY.map((value) => ({ value, label: strings.onlyLabels[value] }))}
        value={filter.only}
        onChange={(only) => {
          onChange({ ...filter, only });
        }}
      />
      <Select
        size="xs"
        className={classes.filter}
        aria-label={strings.sop}
        placeholder={strings.allSop}
        clearable
        clearButtonProps={{ 'aria-label': strings.clear }}
        data={choices([...titles.keys()], filter.sop).map((value) => ({
          value,
          label: strings.sopLabel(value, titles.get(value) ?? null),
        }))}
        value={filter.sop}
        onChange={(sop) => {
          onChange({ ...filter, sop });
        }}
      />
      <Select
        size="xs"
        className={classes.filter}
        aria-label={strings.lane}
        placeholder={strings.allLanes}
        clearable
        clearButtonProps={{ 'aria-label': strings.clear }}
        data={choices(
          items.map(({ row }) => row.laneLabel),
          filter.lane,
        )}
        value={filter.lane}
        onChange={(lane) => {
          onChange({ ...filter, lane });
        }}
      />
    </div>
  );
}
