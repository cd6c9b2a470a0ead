import { Button, Tabs } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { openTasks, type BerkasState } from '../../../shared/domain/berkas/berkas-state';
import { procedureOf, sopStream } from '../../../shared/domain/sop/sop';
import { useQueue, useSeenBerkas } from '../../db/use-berkas';
import { useSop } from '../../db/use-office';
import { paths } from '../../lib/paths';
import { navigate, type Params } from '../../lib/router.store';
import { useSession } from '../../lib/session';
import { useFormat } from '../../lib/use-format';
import { Kelengkapan } from '../../parts/kelengkapan/kelengkapan';
import { SopSheet } from '../../parts/sop-sheet/sop-sheet';
import { ClosedMark } from '../../parts/status/closed-mark';
import { ClosedNote } from '../../parts/status/closed-note';
import { StatusMark } from '../../parts/status/status-mark';
import { StepHead } from '../../parts/step-work/step-head';
import { StepWork } from '../../parts/step-work/step-work';
import { ListNote } from '../../ui/list-note';
import { PageHead } from '../../ui/page-head';
import { SplitPane } from '../../ui/split-pane';
import { BerkasIdentity } from './berkas-identity';
import classes from './berkas-page.module.css';
import { berkasStrings as strings } from './berkas.strings';
import { NoteForm } from './note-form';
import { RenameDialog } from './rename-dialog';
import { useMayAsParticipant } from './use-may-as-participant';
import { stepMarksOf } from './step-marks';
import { Story } from './story';

const SHEET_PERCENT = 50;

function Sheet({ berkas }: { readonly berkas: BerkasState }) {
  const sop = useSop(sopStream(berkas.sop));
  const procedure =
    sop.kind === 'ready' && sop.value !== null
      ? procedureOf(sop.value, berkas.sopVersion, berkas.procedure)
      : null;
  if (procedure === null) return <ListNote title={strings.loading} />;
  const marks = stepMarksOf(berkas);
  return (
    <section className={classes.sheet} aria-label={strings.flowchart}>
      <SopSheet
        procedure={procedure}
        marks={marks}
        compact
        onOpenSop={(sopNumber) => {
          navigate(paths.sop(sopNumber));
        }}
      />
    </section>
  );
}

function PresentSteps({ berkas }: { readonly berkas: BerkasState }) {
  const { person } = useSession();
  const queue = useQueue(person.stream);
  const format = useFormat();
  const mine = queue.kind === 'ready' ? queue.value.filter((row) => row.stream === berkas.stream) : [];
  const open = openTasks(berkas);
  if (berkas.closedAt !== null)
    return (
      <p className={classes.closed}>
        <StatusMark status={berkas.result ?? 'berjalan'} /> {strings.closed(format.moment(berkas.closedAt))}
      </p>
    );
  if (open.length === 0) return <p>{strings.none}</p>;
  return open.map((task) => (
    <div key={task.task} className={classes.step}>
      <StepHead
        task={task}
        from={berkas.tasks.find((candidate) => candidate.task === task.from)?.finishedBy ?? berkas.pencatat}
      />
      <Kelengkapan task={task} />
      <StepWork
        berkas={berkas}
        task={task}
        isMine={mine.some((row) => row.task === task.task)}
        onFinished={() => undefined}
      />
    </div>
  ));
}

/** A closed berkas is opened to read what happened; one that is closed under one's eyes stays where it is. */
function Work({ berkas }: { readonly berkas: BerkasState }) {
  const mayNote = useMayAsParticipant(berkas, 'berkas.note');
  return (
    <Tabs
      defaultValue={berkas.closedAt === null ? 'step' : 'story'}
      keepMounted={false}
      className={classes.tabs}
    >
      <Tabs.List>
        <Tabs.Tab value="step">{strings.tabs.step}</Tabs.Tab>
        <Tabs.Tab value="story">{strings.tabs.story}</Tabs.Tab>
        <Tabs.Tab value="identity">{strings.tabs.identity}</Tabs.Tab>
        <Tabs.Tab value="flow" className={classes.narrowOnly}>
          {strings.tabs.flow}
        </Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="step" className={classes.panel}>
        <PresentSteps berkas={berkas} />
      </Tabs.Panel>
      <Tabs.Panel value="story" className={classes.panel}>
        {mayNote ? <NoteForm berkas={berkas.stream} /> : <p className={classes.dim}>{strings.notYours}</p>}
        <Story berkas={berkas} />
      </Tabs.Panel>
      <Tabs.Panel value="identity" className={classes.panel}>
        <BerkasIdentity berkas={berkas} />
      </Tabs.Panel>
      <Tabs.Panel value="flow" className={classes.panel}>
        <Sheet berkas={berkas} />
      </Tabs.Panel>
    </Tabs>
  );
}

function BerkasShown({ berkas }: { readonly berkas: BerkasState }) {
  const [isRenaming, setRenaming] = useState(false);
  const mayRename = useMayAsParticipant(berkas, 'berkas.rename');
  return (
    <>
      <PageHead title={`${berkas.nomor} ${berkas.title}`}>
        {berkas.sifat === 'terbatas' && <ClosedMark />}
        <StatusMark status={berkas.result ?? 'berjalan'} />
        {mayRename && (
          <Button
            variant="subtle"
            leftSection={<IconPencil size={14} aria-hidden />}
            onClick={() => {
              setRenaming(true);
            }}
          >
            {strings.rename}
          </Button>
        )}
      </PageHead>
      <RenameDialog
        isOpen={isRenaming}
        berkas={berkas.stream}
        present={berkas.title}
        onClose={() => {
          setRenaming(false);
        }}
      />
      <SplitPane
        id="berkas"
        label={strings.divider}
        initial={SHEET_PERCENT}
        front="right"
        left={<Sheet berkas={berkas} />}
        right={<Work berkas={berkas} />}
      />
    </>
  );
}

/** One berkas: its flowchart with the token, the form of its present step, its story; or that it is closed, or not there. */
export function BerkasPage({ params }: { readonly params: Params }) {
  const found = useSeenBerkas(params['stream'] ?? '');
  if (found.kind === 'loading') return <ListNote title={strings.loading} />;
  const seen = found.value;
  if (seen.kind === 'open') return <BerkasShown key={seen.berkas.stream} berkas={seen.berkas} />;
  const back = (
    <Button
      variant="default"
      onClick={() => {
        navigate(paths.berkasList);
      }}
    >
      {strings.backToList}
    </Button>
  );
  return (
    <>
      <PageHead title={strings.title} />
      {seen.kind === 'closed' ? (
        <ClosedNote nomor={seen.nomor} pencatat={seen.pencatat}>
          {back}
        </ClosedNote>
      ) : (
        <ListNote title={strings.missing} hint={strings.missingHint}>
          {back}
        </ListNote>
      )}
    </>
  );
}
