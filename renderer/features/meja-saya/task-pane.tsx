import type { RefObject } from 'react';
import type { BerkasState, Task } from '../../../shared/domain/berkas/berkas-state';
import { procedureOf, sopStream } from '../../../shared/domain/sop/sop';
import { useTask } from '../../db/use-berkas';
import { useSop } from '../../db/use-office';
import { BerkasChip, SopChip } from '../../parts/chips/chips';
import { Kelengkapan } from '../../parts/kelengkapan/kelengkapan';
import { SopStrip } from '../../parts/sop-sheet/sop-strip';
import { StepClockLine } from '../../parts/step-clock/step-clock-line';
import { StepHead } from '../../parts/step-work/step-head';
import { StepWork } from '../../parts/step-work/step-work';
import { BackButton } from '../../ui/back-button';
import { ListNote } from '../../ui/list-note';
import { mejaStrings as strings } from './meja-saya.strings';
import classes from './meja-saya.module.css';

interface TaskPaneProps {
  readonly stream: string;
  readonly task: string;
  readonly isMine: boolean;
  readonly body: RefObject<HTMLElement | null>;
  readonly onBack: () => void;
}

function Strip({ berkas, task }: { readonly berkas: BerkasState; readonly task: Task }) {
  const sop = useSop(sopStream(berkas.sop));
  const procedure =
    sop.kind === 'ready' && sop.value !== null
      ? procedureOf(sop.value, berkas.sopVersion, berkas.procedure)
      : null;
  return procedure === null ? null : <SopStrip procedure={procedure} stepId={task.step} />;
}

/** One task beside the list: where it stands in the SOP, what it needs, and the form to finish it. */
export function TaskPane({ stream, task: taskId, isMine, body, onBack }: TaskPaneProps) {
  const found = useTask(stream, taskId);
  if (found.kind === 'loading') return <ListNote title={strings.loading} />;
  if (found.value === null) return <ListNote title={strings.chooseOne} />;
  const { berkas, task } = found.value;
  const from = berkas.tasks.find((candidate) => candidate.task === task.from)?.finishedBy ?? berkas.pencatat;
  return (
    <section
      ref={body}
      className={classes.detail}
      aria-label={strings.detail}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onBack();
      }}
    >
      <div className={classes.detailTop}>
        <BackButton onBack={onBack} />
        <BerkasChip
          stream={stream}
          nomor={berkas.nomor}
          title={berkas.title}
          isClosed={berkas.sifat === 'terbatas'}
        />
        <SopChip number={berkas.sop} title={berkas.sopTitle} />
      </div>
      <StepHead task={task} from={from} />
      <StepClockLine berkas={berkas} task={task} />
      <Strip berkas={berkas} task={task} />
      <Kelengkapan task={task} />
      <StepWork berkas={berkas} task={task} isMine={isMine} onFinished={onBack} />
    </section>
  );
}
