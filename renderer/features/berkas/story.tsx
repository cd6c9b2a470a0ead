import type { BerkasState, Lampiran, StoryFact } from '../../../shared/domain/berkas/berkas-state';
import { assertNever } from '../../../shared/result';
import { useNames } from '../../db/use-office';
import { useFormat } from '../../lib/use-format';
import { FileChip } from '../../parts/chips/chips';
import { useRoleLabel } from '../../parts/peran/use-role-label';
import { statusStrings } from '../../parts/status/status.strings';
import { berkasStrings } from './berkas.strings';
import { chaptersOf, type Chapter } from './story-chapters';
import classes from './story.module.css';

const strings = berkasStrings.told;

interface Told {
  readonly text: string;
  readonly more: readonly string[];
  readonly files: readonly Lampiran[];
}

const plain = (text: string): Told => ({ text, more: [], files: [] });

interface Words {
  readonly nameOf: (person: string) => string;
  readonly roleLabel: (role: string) => string;
}

function tell(fact: StoryFact, { nameOf, roleLabel }: Words): Told {
  switch (fact.kind) {
    case 'dimulai':
      return plain(strings.dimulai(fact.nomor, fact.title));
    case 'pelaksana-ditunjuk':
      return plain(strings.pelaksana(fact.laneLabel, berkasStrings.holder(fact.holder, roleLabel, nameOf)));
    case 'dibuka':
      return plain(strings.dibuka(fact.no, fact.laneLabel, fact.text));
    case 'dilalui':
      return plain(strings.dilalui(fact.no, fact.text));
    case 'datang':
      return { ...plain(strings.datang(fact.no, fact.who)), more: fact.note === '' ? [] : [fact.note] };
    case 'diambil':
      return plain(strings.diambil(fact.no));
    case 'dilepas':
      return plain(strings.dilepas(fact.no));
    case 'selesai':
      return {
        text: strings.selesai(fact.no, fact.text),
        more: [
          ...(fact.outcome === null ? [] : [strings.hasil(fact.outcome)]),
          ...(fact.outside === null ? [] : [strings.luar(fact.outside.date, fact.outside.proof)]),
          ...(fact.note === '' ? [] : [fact.note]),
        ],
        files: fact.lampiran,
      };
    case 'diurungkan':
      return plain(strings.diurungkan(fact.no));
    case 'ditutup':
      return plain(strings.ditutup(statusStrings.word(fact.result).toLowerCase()));
    case 'judul-diubah':
      return plain(strings.judul(fact.title));
    case 'catatan':
      return { text: strings.catatan, more: [fact.text], files: fact.lampiran };
    default:
      return assertNever(fact);
  }
}

function ChapterItem({ berkas, chapter }: { readonly berkas: string; readonly chapter: Chapter }) {
  const nameOf = useNames();
  const roleLabel = useRoleLabel();
  const format = useFormat();
  const [{ actor, at, happenedAt }] = chapter.lines;
  return (
    <li className={classes.chapter}>
      <div className={classes.when}>
        {format.moment(happenedAt)}
        {at !== happenedAt && <span> ({berkasStrings.recordedLater(format.moment(at))})</span>}
      </div>
      <div className={classes.told}>
        <strong>{nameOf(actor)}</strong>
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
                    <FileChip key={file.sha256} berkas={berkas} file={file} />
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
        <ChapterItem key={chapter.entry} berkas={berkas.stream} chapter={chapter} />
      ))}
    </ol>
  );
}
