import { berkasFiles, type BerkasFile } from '../../../shared/domain/berkas/berkas-files';
import type { BerkasState } from '../../../shared/domain/berkas/berkas-state';
import { useNames } from '../../db/use-office';
import { useFormat } from '../../lib/use-format';
import { FileChip } from '../../parts/chips/chips';
import { ListHint } from '../../ui/list-note';
import classes from './berkas-page.module.css';
import { berkasStrings as strings } from './berkas.strings';

interface FileLineProps {
  readonly berkas: BerkasState;
  readonly file: BerkasFile;
}

function FileLine({ berkas, file }: FileLineProps) {
  const nameOf = useNames();
  const format = useFormat();
  const task = berkas.tasks.find((candidate) => candidate.task === file.task);
  return (
    <li className={classes.line}>
      <FileChip berkas={berkas.stream} file={file.lampiran} />
      <p className={classes.dim}>
        {task === undefined ? strings.withNote : strings.withStep(task.no, task.text)}
      </p>
      <p className={classes.dim}>
        {nameOf(file.by)}, {format.moment(file.at)}
      </p>
    </li>
  );
}

/** All files of a berkas: what each is, the step it came with, who attached it and when. */
export function FilesPanel({ berkas }: { readonly berkas: BerkasState }) {
  const files = berkasFiles(berkas);
  if (files.length === 0) return <ListHint text={strings.noFiles} />;
  return (
    <>
      <p className={classes.dim}>{strings.filesLead}</p>
      <ul className={classes.lines} aria-label={strings.files}>
        {files.map((file, index) => (
          <FileLine key={`${file.lampiran.sha256} ${String(index)}`} berkas={berkas} file={file} />
        ))}
      </ul>
    </>
  );
}
