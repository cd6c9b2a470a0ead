import type { NewSop, Successors } from '../../../shared/sop/renumbering';
import { paths } from '../../lib/paths';
import { navigate } from '../../lib/router.store';
import classes from './katalog-page.module.css';
import { katalogStrings } from './katalog.strings';

const strings = katalogStrings.old;

function Links({ sops, withTitles }: { readonly sops: readonly NewSop[]; readonly withTitles: boolean }) {
  return sops.map(({ number, title }, index) => (
    <span key={number}>
      {index > 0 && ', '}
      <button
        type="button"
        className={classes.link}
        title={title}
        onClick={() => {
          navigate(paths.sop(number));
        }}
      >
        {withTitles ? katalogStrings.sopTitle(number, title) : katalogStrings.sopNumber(number)}
      </button>
    </span>
  ));
}

/** What the decree's table says took the place of an old SOP, and no more than it says. */
export function OldSopNote({ of: { old, replacement, below } }: { readonly of: Successors }) {
  return (
    <p className={classes.oldNote} role="status">
      {strings.was(old.no, old.title)}{' '}
      {replacement === null ? (
        strings.dropped
      ) : (
        <>
          {strings.became} <Links sops={[replacement]} withTitles />.
        </>
      )}
      {below.length > 0 && (
        <>
          {' '}
          {strings.below} <Links sops={below} withTitles={false} />.
        </>
      )}
    </p>
  );
}
