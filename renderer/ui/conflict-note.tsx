import { Button } from '@mantine/core';
import classes from './conflict-note.module.css';

/** One field as it was typed here and as it stands by now. */
export interface ConflictField {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

interface ConflictNoteProps {
  readonly title: string;
  readonly mineHead: string;
  readonly theirsHead: string;
  readonly fields: readonly ConflictField[];
  readonly keepMine: string;
  readonly takeTheirs: string;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Both versions side by side, when somebody else was faster; a person chooses. */
export function ConflictNote(props: ConflictNoteProps) {
  return (
    <div role="alert" className={classes.note}>
      <p className={classes.title}>{props.title}</p>
      <table className={classes.table}>
        <thead>
          <tr>
            <td />
            <th scope="col">{props.mineHead}</th>
            <th scope="col">{props.theirsHead}</th>
          </tr>
        </thead>
        <tbody>
          {props.fields.map(({ label, mine, theirs }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{mine}</td>
              <td>{theirs}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={classes.buttons}>
        <Button variant="default" onClick={props.onTakeTheirs}>
          {props.takeTheirs}
        </Button>
        <Button onClick={props.onKeepMine}>{props.keepMine}</Button>
      </div>
    </div>
  );
}
