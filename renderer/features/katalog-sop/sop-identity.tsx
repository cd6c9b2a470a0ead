import type { Sop } from '../../../shared/sop/schema';
import { instantOf } from '../../../shared/time';
import { formatDate } from '../../lib/format';
import { katalogStrings } from './katalog.strings';
import classes from './sop-page.module.css';

const strings = katalogStrings.fields;

function printedDate(date: string): string {
  // A printed date has no hour: any fixed offset gives the same day.
  return formatDate(instantOf(date, 0, 0), 0);
}

function Numbered({ head, words }: { readonly head: string; readonly words: readonly string[] }) {
  return (
    <div className={classes.block}>
      <h2 className={classes.blockHead}>{head}</h2>
      <ol className={classes.blockList}>
        {words.map((word, index) => (
          <li key={`${String(index)} ${word}`}>{word}</li>
        ))}
      </ol>
    </div>
  );
}

/** The identity block of the official sheet, folded above the procedure. */
export function SopIdentity({ sop }: { readonly sop: Sop }) {
  return (
    <details className={classes.identity}>
      <summary>{katalogStrings.identity}</summary>
      <dl className={classes.facts}>
        <dt>{strings.number}</dt>
        <dd>{sop.number}</dd>
        <dt>{strings.created}</dt>
        <dd>{printedDate(sop.created)}</dd>
        <dt>{strings.revised}</dt>
        <dd>{sop.revised === null ? katalogStrings.notRevised : printedDate(sop.revised)}</dd>
        <dt>{strings.approved}</dt>
        <dd>{printedDate(sop.approved)}</dd>
        <dt>{strings.approvedBy}</dt>
        <dd>
          {sop.approvedBy.position}, {sop.approvedBy.name}
        </dd>
      </dl>
      <div className={classes.blocks}>
        <Numbered head={strings.legalBasis} words={sop.legalBasis} />
        <Numbered head={strings.qualifications} words={sop.qualifications} />
        <Numbered head={strings.related} words={sop.related.map(({ text }) => text)} />
        <Numbered head={strings.equipment} words={sop.equipment} />
        <Numbered head={strings.warnings} words={sop.warnings} />
        <Numbered head={strings.records} words={[sop.records]} />
      </div>
    </details>
  );
}
