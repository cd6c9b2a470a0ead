import type { SopState } from '../../../shared/domain/sop/sop';
import { paths } from '../../lib/paths';
import { navigate } from '../../lib/router.store';
import { useFormat } from '../../lib/use-format';
import { katalogStrings } from './katalog.strings';
import classes from './sop-identity.module.css';

const strings = katalogStrings.versions;

/** Every version of a SOP, the one in force first, with the moment it was published and who wrote it. */
export function SopVersions({ state, shown }: { readonly state: SopState; readonly shown: number }) {
  const format = useFormat();
  const number = state.versions[0]?.sop.number ?? '';
  const current = state.versions.at(-1)?.version;
  return (
    <section className={classes.block}>
      <h2 className={classes.blockHead}>{strings.head}</h2>
      <ul className={classes.versions}>
        {[...state.versions].reverse().map(({ version, publishedAt, source }) => (
          <li key={version}>
            {strings.line(version, format.moment(publishedAt), strings.sources[source])}
            {version === current && <span className={classes.mark}>{strings.inForce}</span>}
            {version === shown ? (
              <span className={classes.dim}>{strings.shown}</span>
            ) : (
              <button
                type="button"
                className={classes.link}
                onClick={() => {
                  navigate(version === current ? paths.sop(number) : paths.sopVersion(number, version));
                }}
              >
                {strings.open(version)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Says that the sheet below is no longer in force, and leads to the one that is. */
export function OldVersionNote(props: {
  readonly number: string;
  readonly shown: number;
  readonly current: number;
}) {
  const { number, shown, current } = props;
  return (
    <p className={classes.oldVersion} role="status">
      {strings.old(shown, current)}{' '}
      <button
        type="button"
        className={classes.link}
        onClick={() => {
          navigate(paths.sop(number));
        }}
      >
        {strings.openCurrent}
      </button>
    </p>
  );
}
