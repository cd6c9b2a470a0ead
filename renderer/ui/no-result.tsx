import { Button } from '@mantine/core';
import { ListNote } from './list-note';
import { noResultStrings as strings } from './no-result.strings';

interface NoResultProps {
  readonly title: string;
  readonly hint?: string;
  readonly onClear: () => void;
}

/** A search found nothing: what might help, and the way back to the whole list. */
export function NoResult({ title, hint, onClear }: NoResultProps) {
  return (
    <ListNote title={title} {...(hint !== undefined && { hint })}>
      <Button variant="default" onClick={onClear}>
        {strings.clear}
      </Button>
    </ListNote>
  );
}
