import { TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useRef, type KeyboardEvent } from 'react';
import classes from './search-field.module.css';

interface SearchFieldProps {
  /** Says what is searched; stands in the field while it is empty, too. */
  readonly label: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** From the field to the rows it has left. */
function focusList(): void {
  document.querySelector<HTMLElement>('[data-list]')?.focus();
}

/** Searches the list below: `/` leads into it, Esc empties it, Enter, ↓ or a second Esc lead to the rows. */
export function SearchField({ label, text, onChange }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useHotkeys([['/', () => field.current?.focus()]]);
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && text !== '') onChange('');
    else if (['Escape', 'Enter', 'ArrowDown'].includes(event.key)) focusList();
    else return;
    event.preventDefault();
  };
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
      onKeyDown={press}
    />
  );
}
