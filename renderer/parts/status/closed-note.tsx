import type { ReactNode } from 'react';
import { useNames } from '../../db/use-office';
import { ListNote } from '../../ui/list-note';
import { closedStrings as strings } from './closed.strings';

/** What stands in place of a berkas that is closed to the person at work: that it is, and whom to turn to. */
export function ClosedNote(props: {
  readonly nomor: string;
  readonly pencatat: string;
  readonly children?: ReactNode;
}) {
  const nameOf = useNames();
  return (
    <ListNote title={strings.title(props.nomor)} hint={strings.explained(nameOf(props.pencatat))}>
      {props.children}
    </ListNote>
  );
}
