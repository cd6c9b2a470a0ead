import { Button } from '@mantine/core';
import { useState } from 'react';
import type { HeldTask } from '../../db/held-query';
import { useStrandedTasks } from '../../db/use-held';
import { useNames } from '../../db/use-office';
import { errorSentence } from '../../lib/error-sentences.strings';
import { act } from '../../parts/act/act';
import { HandOnField } from '../../parts/hand-on/hand-on-field';
import { handOnData, type HandOnChoices } from '../../parts/hand-on/hand-on-values';
import { DialogButton } from '../../ui/dialog-button';
import { Form } from '../../ui/form';
import classes from './pengaturan.module.css';
import { penggantiStrings as strings } from './pengganti.strings';

interface LeftProps {
  readonly person: string;
  readonly tasks: readonly HeldTask[];
  readonly onClose: () => void;
}

function HandOnForm({ person, tasks, onClose }: LeftProps) {
  const nameOf = useNames();
  const [choices, setChoices] = useState<HandOnChoices>({});
  const [trouble, setTrouble] = useState<string | null>(null);
  const send = async (): Promise<void> => {
    const data = { orang: person, ...handOnData(tasks, choices) };
    const reply = await act({ type: 'orang.hand-on', data, done: strings.handedOn(nameOf(person)) });
    if (reply.ok) onClose();
    else setTrouble(errorSentence(reply.error));
  };
  return (
    <Form
      trouble={trouble}
      onSubmit={() => void send()}
      buttons={
        <>
          <Button variant="default" onClick={onClose}>
            {strings.cancel}
          </Button>
          <Button type="submit" data-autofocus>
            {strings.handOnSubmit}
          </Button>
        </>
      }
    >
      <HandOnField tasks={tasks} choices={choices} onChange={setChoices} />
    </Form>
  );
}

/** What lies with people who can no longer work on it; nothing where there is none. */
export function StrandedSection({ mayChange }: { readonly mayChange: boolean }) {
  const stranded = useStrandedTasks();
  const nameOf = useNames();
  const tasks = stranded.kind === 'ready' ? stranded.value : [];
  const holders = [...new Set(tasks.map(({ row }) => row.takenBy ?? ''))];
  if (holders.length === 0) return null;
  const ofHolder = (person: string) => tasks.filter(({ row }) => row.takenBy === person);
  return (
    <section className={classes.section} aria-label={strings.stranded}>
      <h2 className={classes.head}>{strings.stranded}</h2>
      <p className={classes.dim}>{strings.strandedLead}</p>
      <ul className={classes.roles}>
        {holders.map((person) => (
          <li key={person} className={classes.role}>
            <span className={classes.grow}>
              {strings.strandedWith(nameOf(person), ofHolder(person).length)}
            </span>
            {mayChange && (
              <DialogButton
                label={strings.handOn}
                title={strings.handOnOf(nameOf(person))}
                heard={strings.handOnOf(nameOf(person))}
                isWide
              >
                {(close) => <HandOnForm person={person} tasks={ofHolder(person)} onClose={close} />}
              </DialogButton>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
