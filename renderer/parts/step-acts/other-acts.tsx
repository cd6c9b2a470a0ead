import { Button, Menu, Modal } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState, type SyntheticEvent } from 'react';
import type { BerkasState, Task } from '../../../shared/domain/berkas/berkas-state';
import { procedureOf, sopStream } from '../../../shared/domain/sop/sop';
import { assertNever } from '../../../shared/result';
import { useSop } from '../../db/use-office';
import { actOrTell } from '../act/act';
import { ExpireForm, PauseForm, ReturnForm, WishForm, type StepFormProps } from './act-forms';
import { actsFor, takeableBack, type StepAct, type Viewer } from './acts-for';
import { PassForm } from './pass-form';
import { AskForm, HandForm } from './person-forms';
import classes from './step-acts.module.css';
import { stepActsStrings as strings } from './step-acts.strings';
import { useViewer } from './use-viewer';

type AtOnce = 'tarik' | 'lanjutkan' | 'lepas';
type WithForm = Exclude<StepAct, AtOnce>;

const TITLE: { readonly [Act in WithForm]: string } = {
  kembalikan: strings.return.title,
  minta: strings.wish.title,
  serahkan: strings.hand.title,
  tanyakan: strings.ask.title,
  jeda: strings.pause.title,
  dipenuhi: strings.fulfil.title,
  lewati: strings.skip.title,
  kedaluwarsa: strings.expire.title,
};

interface OtherActsProps {
  readonly berkas: BerkasState;
  readonly task: Task;
}

function doAtOnce(act: AtOnce, { berkas, task }: OtherActsProps, { person }: Viewer): void {
  const data = { berkas: berkas.stream, task: task.task };
  switch (act) {
    case 'lanjutkan':
      void actOrTell({ type: 'task.resume', data, done: strings.resumed(task.no) });
      return;
    case 'lepas':
      void actOrTell({ type: 'task.release', data, done: strings.released(task.no) });
      return;
    case 'tarik': {
      const before = takeableBack(berkas, task, person);
      if (before === null) return;
      const back = { berkas: berkas.stream, task: before.task };
      void actOrTell({ type: 'task.take-back', data: back, done: strings.takenBack(before.no) });
      return;
    }
    default:
      assertNever(act);
  }
}

function FormFor({ act, ...form }: StepFormProps & { readonly act: WithForm }) {
  switch (act) {
    case 'kembalikan':
      return <ReturnForm {...form} />;
    case 'minta':
      return <WishForm {...form} />;
    case 'serahkan':
      return <HandForm {...form} />;
    case 'tanyakan':
      return <AskForm {...form} />;
    case 'jeda':
      return <PauseForm {...form} />;
    case 'kedaluwarsa':
      return <ExpireForm {...form} />;
    case 'dipenuhi':
      return <PassForm {...form} mark="dipenuhi" />;
    case 'lewati':
      return <PassForm {...form} mark="dilewati" />;
    default:
      return assertNever(act);
  }
}

function isAtOnce(act: StepAct): act is AtOnce {
  return act === 'tarik' || act === 'lanjutkan' || act === 'lepas';
}

/**
 * What happens in the menu and its dialogs is theirs: in React it bubbles to the form and the pane around them, which would
 * finish the step or leave it.
 */
function stay(event: SyntheticEvent): void {
  const key = 'key' in event ? event.key : null;
  if (key === null || key === 'Enter' || key === 'Escape') event.stopPropagation();
}

/** What can be done with a step besides working on it: only what this person may do now. */
export function OtherActs({ berkas, task }: OtherActsProps) {
  const viewer = useViewer(berkas, task);
  const sop = useSop(sopStream(berkas.sop));
  const [open, setOpen] = useState<WithForm | null>(null);
  const acts = actsFor(berkas, task, viewer);
  const state = sop.kind === 'ready' ? sop.value : null;
  const procedure = state === null ? null : procedureOf(state, berkas.sopVersion, berkas.procedure);
  const close = (): void => {
    setOpen(null);
  };
  const before = takeableBack(berkas, task, viewer.person);
  // What the clock has decided waits for one word: it is not looked for in a menu.
  const hasRunOut = acts.includes('kedaluwarsa');
  const inMenu = acts.filter((act) => act !== 'kedaluwarsa');
  if (acts.length === 0) return null;
  return (
    <span className={classes.acts} onSubmit={stay} onKeyDown={stay}>
      <Menu position="top-start" width={240}>
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={14} aria-hidden="true" />}>
            {strings.menu}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {inMenu.map((act) => (
            <Menu.Item
              key={act}
              onClick={() => {
                if (isAtOnce(act)) doAtOnce(act, { berkas, task }, viewer);
                else setOpen(act);
              }}
            >
              {act === 'tarik' && before !== null ? strings.takeBack(before.no) : strings.act(act)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {hasRunOut && (
        <Button
          variant="default"
          onClick={() => {
            setOpen('kedaluwarsa');
          }}
        >
          {strings.act('kedaluwarsa')}
        </Button>
      )}
      <Modal
        opened={open !== null}
        onClose={close}
        title={open === null ? '' : TITLE[open]}
        closeButtonProps={{ 'aria-label': strings.close }}
      >
        {open !== null && (
          <FormFor act={open} berkas={berkas} task={task} procedure={procedure} onClose={close} />
        )}
      </Modal>
    </span>
  );
}
