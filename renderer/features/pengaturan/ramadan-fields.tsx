import { ActionIcon, Button, Checkbox, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { RamadanSpan } from '../../../shared/domain/kalender/calendar';
import { isSpanWhole } from './hours-values';
import { kalenderTabStrings as strings } from './kalender.strings';
import classes from './pengaturan.module.css';

interface SpanLineProps {
  readonly span: RamadanSpan;
  readonly onChange: (span: RamadanSpan) => void;
  readonly onRemove: () => void;
}

function SpanLine({ span, onChange, onRemove }: SpanLineProps) {
  return (
    <li className={classes.span}>
      <TextInput
        type="date"
        size="xs"
        label={strings.ramadanFrom}
        value={span.from}
        error={isSpanWhole(span) ? null : strings.ramadanWrong}
        onChange={(event) => {
          onChange({ ...span, from: event.currentTarget.value });
        }}
      />
      <TextInput
        type="date"
        size="xs"
        label={strings.ramadanTo}
        value={span.to}
        onChange={(event) => {
          onChange({ ...span, to: event.currentTarget.value });
        }}
      />
      <TextInput
        size="xs"
        className={classes.grow}
        label={strings.provenance}
        maxLength={300}
        value={span.provenance}
        onChange={(event) => {
          onChange({ ...span, provenance: event.currentTarget.value });
        }}
      />
      <Checkbox
        className={classes.certain}
        label={strings.certain}
        checked={span.certain}
        onChange={(event) => {
          onChange({ ...span, certain: event.currentTarget.checked });
        }}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        size={30}
        aria-label={strings.removeRamadan(span.from)}
        onClick={onRemove}
      >
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </li>
  );
}

interface RamadanFieldsProps {
  readonly spans: readonly RamadanSpan[];
  readonly onChange: (spans: readonly RamadanSpan[]) => void;
}

/** The dates of every Ramadan the calendar knows. */
export function RamadanFields({ spans, onChange }: RamadanFieldsProps) {
  return (
    <fieldset className={classes.group}>
      <legend className={classes.head}>{strings.ramadanDates}</legend>
      <ul className={classes.roles}>
        {spans.map((span, place) => (
          <SpanLine
            key={place}
            span={span}
            onChange={(next) => {
              onChange(spans.map((one, index) => (index === place ? next : one)));
            }}
            onRemove={() => {
              onChange(spans.filter((_one, index) => index !== place));
            }}
          />
        ))}
      </ul>
      <Button
        variant="default"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => {
          onChange([...spans, { from: '', to: '', provenance: '', certain: false }]);
        }}
      >
        {strings.addRamadan}
      </Button>
    </fieldset>
  );
}
