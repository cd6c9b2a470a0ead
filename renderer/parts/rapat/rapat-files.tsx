import { Button } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import type { Lampiran, Task } from '../../../shared/domain/berkas/berkas-state';
import { dokumenOfStep } from '../../../shared/domain/rapat/rapat-outputs';
import { useDokumenOfBerkas } from '../../db/use-rapat';
import { rapatStrings } from './rapat.strings';
import classes from './rapat.module.css';

const strings = rapatStrings.files;

interface RapatFilesProps {
  readonly berkas: string;
  readonly sop: string;
  readonly task: Task;
  readonly attached: readonly Lampiran[];
  readonly onInclude: (files: readonly Lampiran[]) => void;
}

/** The papers made for the rapat of this berkas that the step asks for: one press takes them along as its output. */
export function RapatFiles({ berkas, sop, task, attached, onInclude }: RapatFilesProps) {
  const rapat = useDokumenOfBerkas(berkas);
  const wanted = dokumenOfStep({ sop, outputs: task.outputs });
  if (rapat.kind === 'loading' || wanted.length === 0) return null;
  const made = rapat.value
    .filter(({ status }) => status !== 'dibatalkan')
    .flatMap(({ dokumen }) => dokumen)
    .filter(({ jenis }) => wanted.includes(jenis))
    .map(({ lampiran }) => lampiran);
  if (made.length === 0) return null;
  const left = made.filter(({ sha256 }) => !attached.some((one) => one.sha256 === sha256));
  return (
    <section className={classes.files} aria-label={strings.title}>
      {left.length === 0 ? (
        <p className={classes.dim}>{strings.included}</p>
      ) : (
        <>
          <span className={classes.dim}>{strings.waiting(left.map(({ name }) => name).join(', '))}</span>
          <Button
            variant="default"
            leftSection={<IconFileText size={14} aria-hidden />}
            onClick={() => {
              onInclude(left);
            }}
          >
            {strings.include}
          </Button>
        </>
      )}
    </section>
  );
}
