import {
  IconArrowBackUp,
  IconArrowRight,
  IconBan,
  IconCircleCheck,
  IconCircleOff,
  IconPlayerPlay,
  IconX,
} from '@tabler/icons-react';
import type { Icon } from '../../lib/feature';
import classes from './status-mark.module.css';
import { statusStrings as strings, type BerkasStatus } from './status.strings';

const SHAPES: { readonly [S in BerkasStatus]: Icon } = {
  berjalan: IconPlayerPlay,
  selesai: IconCircleCheck,
  gagal: IconX,
  dikembalikan: IconArrowBackUp,
  ditolak: IconBan,
  dialihkan: IconArrowRight,
  'putus kontrak': IconX,
  dibatalkan: IconCircleOff,
};

/** How a berkas stands: a shape and a word, never a colour alone. */
export function StatusMark({ status }: { readonly status: BerkasStatus }) {
  const Shape = SHAPES[status];
  return (
    <span className={classes.mark} data-status={status}>
      <Shape size={14} aria-hidden />
      {strings.word(status)}
    </span>
  );
}
