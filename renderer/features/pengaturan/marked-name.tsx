import classes from './pengaturan.module.css';

/** A name in a list, and what is to be known of it at once; a long name gives way to the mark. */
export function MarkedName({ name, mark }: { readonly name: string; readonly mark: string | null }) {
  return (
    <span className={classes.marked} title={name}>
      <span>{name}</span>
      {mark !== null && <span className={classes.mark}>{mark}</span>}
    </span>
  );
}
