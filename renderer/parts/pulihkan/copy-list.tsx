import { Button, UnstyledButton } from '@mantine/core';
import type { CopyLine } from '../../../shared/ipc/backup.contract';
import { WIB_OFFSET_MINUTES } from '../../../shared/time';
import { formatDate, formatNumber, formatTime } from '../../lib/format';
import { ListNote } from '../../ui/list-note';
import classes from './pulihkan.module.css';
import { restoreStrings as strings } from './restore.strings';
import { useCopies } from './use-copies';

/** When a copy was made. The calendar lies in data that may not be open. */
export function copyMoment(at: number): string {
  return `${formatDate(at, WIB_OFFSET_MINUTES)} ${formatTime(at, WIB_OFFSET_MINUTES)}`;
}

interface CopyListProps {
  readonly onChoose: (copy: CopyLine) => void;
}

/** The finished copies, the newest first, and a way to look elsewhere. */
export function CopyList({ onChoose }: CopyListProps) {
  const { copies, ask, reload } = useCopies();
  if (copies.kind === 'loading') return <p role="status">{strings.loading}</p>;
  if (copies.kind === 'failed')
    return (
      <ListNote isError title={strings.failed} hint={copies.reason}>
        <Button onClick={reload}>{strings.retry}</Button>
      </ListNote>
    );
  return (
    <>
      <div className={classes.where}>
        <p className={classes.dim}>{strings.target(copies.target)}</p>
        <Button variant="default" onClick={ask}>
          {strings.ask}
        </Button>
      </div>
      {copies.copies.length === 0 ? (
        <ListNote title={strings.empty} hint={strings.emptyHint} />
      ) : (
        <ul className={classes.list} aria-label={strings.list}>
          {copies.copies.map((copy) => (
            <li key={copy.folder}>
              <UnstyledButton
                className={classes.copy}
                onClick={() => {
                  onChoose(copy);
                }}
              >
                <strong>{copyMoment(copy.at)}</strong>
                <span className={classes.dim}>
                  {strings.line(copy.kantor, formatNumber(copy.entries), formatNumber(copy.files))}
                </span>
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
