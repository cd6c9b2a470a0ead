import { IconFile } from '@tabler/icons-react';
import type { Lampiran } from '../../../shared/domain/berkas/berkas-state';
import { call } from '../../lib/bridge';
import { errorSentence } from '../../lib/error-sentences.strings';
import { formatSize } from '../../lib/format';
import { paths } from '../../lib/paths';
import { navigate } from '../../lib/router.store';
import { showToast, showTrouble } from '../../ui/toast';
import { ClosedMark } from '../status/closed-mark';
import classes from './chips.module.css';
import { chipStrings as strings } from './chips.strings';

/** A berkas: number and title, and that it is closed where it is; opens its page. `title` is empty for who may not see it. */
export function BerkasChip(props: {
  readonly stream: string;
  readonly nomor: string;
  readonly title: string;
  readonly isClosed?: boolean;
}) {
  const opens = strings.openBerkas(props.nomor);
  return (
    <button
      type="button"
      className={classes.chip}
      title={props.title === '' ? opens : `${opens}: ${props.title}`}
      onClick={() => {
        navigate(paths.berkas(props.stream));
      }}
    >
      <span className={classes.number}>{props.nomor}</span> {props.isClosed === true && <ClosedMark />}
      <span className={classes.words}>{props.title}</span>
    </button>
  );
}

/** A SOP: number and title; opens its page. */
export function SopChip({ number, title }: { readonly number: string; readonly title: string }) {
  return (
    <button
      type="button"
      className={classes.chip}
      title={`${strings.openSop(number)}: ${title}`}
      onClick={() => {
        navigate(paths.sop(number));
      }}
    >
      <span className={classes.number}>SOP {number}</span> <span className={classes.words}>{title}</span>
    </button>
  );
}

async function saveCopy(berkas: string, { sha256, name }: Lampiran): Promise<void> {
  const reply = await call('file:save-copy', { berkas, sha256 });
  if (!reply.ok) showTrouble(errorSentence(reply.error));
  else if (reply.value.saved) showToast(strings.copySaved(name));
}

/** A file that a berkas names: name and size; saves a copy of it. */
export function FileChip({ berkas, file }: { readonly berkas: string; readonly file: Lampiran }) {
  return (
    <button
      type="button"
      className={classes.chip}
      title={strings.saveCopyOf(file.name)}
      onClick={() => void saveCopy(berkas, file)}
    >
      <IconFile size={14} aria-hidden="true" />
      <span className={classes.words}>{file.name}</span>
      <span className={classes.dim}>{formatSize(file.sizeBytes)}</span>
      <span className="only-heard">{strings.saveCopy}</span>
    </button>
  );
}
