import { capacityInLine } from '../../../shared/domain/berkas/capacity';
import type { BerkasState } from '../../../shared/domain/berkas/berkas-state';
import { useNames, useOrangList } from '../../db/use-office';
import { useFormat } from '../../lib/use-format';
import { FileChip } from '../../parts/chips/chips';
import { useRoleLabel } from '../../parts/peran/use-role-label';
import { berkasStrings } from './berkas.strings';
import { NoteForm } from './note-form';
import { chaptersOf, type Chapter } from './story-chapters';
import { tell } from './story-words';
import classes from './story.module.css';
import { useMayAsParticipant } from './use-may-as-participant';

interface ChapterProps {
  readonly berkas: BerkasState;
  readonly chapter: Chapter;
}

/** Who did it, and in whose stead where they did it as Plh. or Plt. */
function Actor({ berkas, chapter }: ChapterProps) {
  const nameOf = useNames();
  const roleLabel = useRoleLabel();
  const people = useOrangList();
  const [{ actor }] = chapter.lines;
  const orang = people.kind === 'ready' ? people.value.find(({ stream }) => stream === actor) : undefined;
  const acting = orang === undefined ? [] : chapter.lines.map((line) => capacityInLine(berkas, line, orang));
  const capacity = acting.find((one) => one !== null) ?? null;
  return (
    <p>
      <strong>{nameOf(actor)}</strong>
      {capacity !== null && ` ${berkasStrings.actingAs(capacity.kind, roleLabel(capacity.role))}`}
    </p>
  );
}

function ChapterItem({ berkas, chapter }: ChapterProps) {
  const nameOf = useNames();
  const roleLabel = useRoleLabel();
  const format = useFormat();
  const [{ at, happenedAt }] = chapter.lines;
  return (
    <li className={classes.chapter}>
      <div className={classes.when}>
        {format.moment(happenedAt)}
        {at !== happenedAt && <span> ({berkasStrings.recordedLater(format.moment(at))})</span>}
      </div>
      <div className={classes.told}>
        <Actor berkas={berkas} chapter={chapter} />
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

/** All that happened to a berkas: when, who, what, with its files; and the form that adds a note. */
export function StoryPanel({ berkas }: { readonly berkas: BerkasState }) {
  const mayNote = useMayAsParticipant(berkas, 'berkas.note');
  return (
    <>
      {mayNote ? (
        <NoteForm berkas={berkas.stream} />
      ) : (
        <p className={classes.notYours}>{berkasStrings.notYours}</p>
      )}
      <ol className={classes.story} aria-label={berkasStrings.story}>
        {chaptersOf(berkas.story).map((chapter) => (
          <ChapterItem key={chapter.entry} berkas={berkas} chapter={chapter} />
        ))}
      </ol>
    </>
  );
}

/** The story as a pane of its own, where there is room for it beside the form. */
export function StoryPane({ berkas }: { readonly berkas: BerkasState }) {
  return (
    <section className={classes.pane} aria-labelledby="riwayat-berkas">
      <h2 id="riwayat-berkas" className={classes.head}>
        {berkasStrings.tabs.riwayat}
      </h2>
      <div className={classes.body}>
        <StoryPanel berkas={berkas} />
      </div>
    </section>
  );
}
