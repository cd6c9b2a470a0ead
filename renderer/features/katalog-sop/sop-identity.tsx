import type { SopState, SopVersion } from '../../../shared/domain/sop/sop';
import { predecessorOf } from '../../../shared/sop/renumbering';
import type { Related, Sop } from '../../../shared/sop/schema';
import { instantOf } from '../../../shared/time';
import { useDecree } from '../../db/use-katalog';
import { useSopList } from '../../db/use-office';
import { formatDate } from '../../lib/format';
import { paths } from '../../lib/paths';
import { navigate } from '../../lib/router.store';
import { katalogStrings } from './katalog.strings';
import classes from './sop-identity.module.css';
import { SopRemarks } from './sop-remarks';
import { SopVersions } from './sop-versions';

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

/** The lines of Keterkaitan, each with the SOPs it means, as far as the office has them. */
function RelatedSops({ related }: { readonly related: readonly Related[] }) {
  const list = useSopList();
  const titles = new Map(list.kind === 'ready' ? list.value.map(({ number, title }) => [number, title]) : []);
  return (
    <div className={classes.block}>
      <h2 className={classes.blockHead}>{strings.related}</h2>
      <ol className={classes.blockList}>
        {related.map(({ text, sop }, index) => (
          <li key={`${String(index)} ${text}`}>
            {text}
            {sop
              .filter((number) => titles.has(number))
              .map((number) => (
                <button
                  key={number}
                  type="button"
                  className={classes.related}
                  title={katalogStrings.sopTitle(number, titles.get(number) ?? '')}
                  onClick={() => {
                    navigate(paths.sop(number));
                  }}
                >
                  {katalogStrings.sopNumber(number)}
                </button>
              ))}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The SOP of 2022 this one took the place of, as far as the decree's table says. */
function oldWords(number: string, predecessor: ReturnType<typeof predecessorOf>): string {
  if (predecessor === null) return katalogStrings.old.unknown(number);
  const { replaces, under } = predecessor;
  if (replaces !== null) return katalogStrings.old.replaces(replaces.no, replaces.title);
  return under === null ? katalogStrings.old.added : katalogStrings.old.under(under.no, under.title);
}

function Facts({ sop }: { readonly sop: Sop }) {
  const decree = useDecree();
  const table = decree.kind === 'ready' ? decree.value?.renumbering : undefined;
  return (
    <dl className={classes.facts}>
      <dt>{strings.number}</dt>
      <dd>{sop.number}</dd>
      {table !== undefined && (
        <>
          <dt>{strings.old}</dt>
          <dd>{oldWords(sop.number, predecessorOf(table, sop.number))}</dd>
        </>
      )}
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
  );
}

/** The identity block of the official sheet, folded above the procedure, with the versions there were. */
export function SopIdentity(props: { readonly state: SopState; readonly version: SopVersion }) {
  const { sop, version } = props.version;
  return (
    <details className={classes.identity}>
      <summary>{katalogStrings.identityOf(version)}</summary>
      <Facts sop={sop} />
      <div className={classes.blocks}>
        <Numbered head={strings.legalBasis} words={sop.legalBasis} />
        <Numbered head={strings.qualifications} words={sop.qualifications} />
        <RelatedSops related={sop.related} />
        <Numbered head={strings.equipment} words={sop.equipment} />
        <Numbered head={strings.warnings} words={sop.warnings} />
        <Numbered head={strings.records} words={[sop.records]} />
        <SopVersions state={props.state} shown={version} />
      </div>
      <SopRemarks {...(sop.provenance !== undefined && { provenance: sop.provenance })} />
    </details>
  );
}
