import type { BerkasState } from '../../../shared/domain/berkas/berkas-state';
import { useNames } from '../../db/use-office';
import { useFormat } from '../../lib/use-format';
import { FileChip } from '../../parts/chips/chips';
import { useCapacity } from '../../parts/peran/use-capacity';
import { useRoleLabel } from '../../parts/peran/use-role-label';
import { berkasStrings } from './berkas.strings';
import { rolesActedFor } from './acted-for';
import { chaptersOf, type Chapter } from './story-chapters';
import { tell } from './story-words';
import classes from './story.module.css';

function ChapterItem({ berkas, chapter }: { readonly berkas: BerkasState; readonly chapter: Chapter }) {
  const nameOf = useNames();
  const roleLabel = useRoleLabel();
  const format = useFormat();
  const capacityOf = useCapacity();
  const [{ actor, at, happenedAt }] = chapter.lines;
  const capacity = capacityOf(actor, rolesActedFor(berkas, chapter), happenedAt);
  return (
    <li className={classes.chapter}>
      <div className={classes.when}>
        {format.moment(happenedAt)}
        {at !== happenedAt && <span> ({berkasStrings.recordedLater(format.moment(at))})</span>}
      </div>
      <div className={classes.told}>
        <div>
          <strong>{nameOf(actor)}</strong>
          {capacity !== null && <span className={classes.capacity}> {capacity}</span>}
        </div>
        {chapter.lines.map(({ what }, index) => {
          const { text, more, files } = tell(what, { nameOf, roleLabel });
          return (
            <div key={`${what.kind} ${String(index)}`} className={classes.line} data-kind={what.kind}>
              <p>{text}</p>
              {more.map((words) => (
                <p key={words} className={classes.more}>
                  {words}
                </p>
              ))}
              {files.length > 0 && (
                <div className={classes.files}>
                  {files.map((file) => (
                    <FileChip key={file.sha256} berkas={berkas.stream} file={file} />
                  ))}
                </div>
              )}
            </div>
          );
        })}
      </div>
    </li>
  );
}

/** All that happened to a berkas: when, who, what, with its files. */
export function Story({ berkas }: { readonly berkas: BerkasState }) {
  return (
    <ol className={classes.story} aria-label={berkasStrings.story}>
      {chaptersOf(berkas.story).map((chapter) => (
        <ChapterItem key={chapter.entry} berkas={berkas} chapter={chapter} />
      ))}
    </ol>
  );
}
