import type { Sop } from '../../../shared/sop/schema';
import { katalogStrings } from './katalog.strings';
import classes from './sop-identity.module.css';

const strings = katalogStrings.remarks;
const FIELDS: { readonly [field: string]: string } = strings.fields;

/** What the catalogue itself remarks of the identity block: slips that were mended, oddities left as printed. */
export function SopRemarks({ provenance }: Pick<Sop, 'provenance'>) {
  const mended = Object.entries(provenance?.original ?? {});
  if (provenance?.note === undefined && mended.length === 0) return null;
  return (
    <div className={classes.remarks}>
      {provenance?.note !== undefined && (
        <p>
          {strings.note} {provenance.note}
        </p>
      )}
      {mended.map(([field, text]) => (
        <p key={field}>{strings.mended(FIELDS[field] ?? field, text)}</p>
      ))}
    </div>
  );
}
