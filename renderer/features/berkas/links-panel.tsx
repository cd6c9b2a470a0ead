import { berkasLinks, type BerkasLink } from '../../../shared/domain/berkas/berkas-links';
import { openTasks, type BerkasState } from '../../../shared/domain/berkas/berkas-state';
import { useBerkas } from '../../db/use-berkas';
import { useNames } from '../../db/use-office';
import { useFormat } from '../../lib/use-format';
import { BerkasChip } from '../../parts/chips/chips';
import { StatusMark } from '../../parts/status/status-mark';
import { ListHint } from '../../ui/list-note';
import classes from './berkas-page.module.css';
import { berkasStrings as strings } from './berkas.strings';

function Stands({ berkas }: { readonly berkas: BerkasState }) {
  const nameOf = useNames();
  const format = useFormat();
  if (berkas.closedAt !== null)
    return <p className={classes.dim}>{strings.closed(format.moment(berkas.closedAt))}</p>;
  return openTasks(berkas).map(({ task, no, text, laneLabel, takenBy }) => (
    <p key={task} className={classes.dim}>
      {strings.linkStep(no, text, takenBy === null ? laneLabel : `${nameOf(takenBy)} (${laneLabel})`)}
    </p>
  ));
}

function stepNumber(link: BerkasLink, here: BerkasState, there: BerkasState | null): number | null {
  const isHere = link.kind === 'memanggil' || link.kind === 'meneruskan';
  const tasks = (isHere ? here : there)?.tasks ?? [];
  return tasks.find(({ task }) => task === link.task)?.no ?? null;
}

function LinkLine({ berkas, link }: { readonly berkas: BerkasState; readonly link: BerkasLink }) {
  const found = useBerkas(link.berkas);
  const other = found.kind === 'ready' ? found.value : null;
  const sop = other?.sop ?? link.sop;
  return (
    <li className={classes.line}>
      <p className={classes.dim}>{strings.link[link.kind](stepNumber(link, berkas, other))}</p>
      <div className={classes.lineHead}>
        <BerkasChip
          stream={link.berkas}
          nomor={link.nomor}
          title={other?.title ?? ''}
          isClosed={other?.sifat === 'terbatas'}
        />
        {other !== null && <StatusMark status={other.result ?? 'berjalan'} />}
      </div>
      {sop !== null && <p className={classes.dim}>{strings.linkSop(sop, other?.sopTitle ?? '')}</p>}
      {other !== null && <Stands berkas={other} />}
      {found.kind === 'ready' && other === null && <p className={classes.dim}>{strings.linkUnseen}</p>}
    </li>
  );
}

/** The berkas that have to do with this one: what each is, and where it stands now. */
export function LinksPanel({ berkas }: { readonly berkas: BerkasState }) {
  const links = berkasLinks(berkas);
  if (links.length === 0) return <ListHint text={strings.noLinks} />;
  return (
    <ul className={classes.lines} aria-label={strings.links}>
      {links.map((link) => (
        <LinkLine key={`${link.kind} ${link.berkas}`} berkas={berkas} link={link} />
      ))}
    </ul>
  );
}
