import { TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useRef } from 'react';
import classes from './search-field.module.css';

interface SearchFieldProps {
  /** Says what is searched; stands in the field while it is empty, too. */
  readonly label: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** Searches the list below: `/` leads into it, Esc empties it. */
export function SearchField({ label, text, onChange }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useHotkeys([['/', () => field.current?.focus()]]);
  return (
    <TextInput
      ref={field}
      size="xs"
      type="search"
      className={classes.field}
      aria-label={label}
      placeholder={label}
      value={text}
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onChange('');
      }}
    />
  );
}
