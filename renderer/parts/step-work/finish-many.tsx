import { Button, Checkbox, Textarea } from '@mantine/core';
import { useState } from 'react';
import { waitForApplied } from '../../db/use-projector';
import { useTaskPlaces, type TaskName, type TaskPlace } from '../../db/use-task-places';
import { runCommand } from '../../lib/command';
import type { CommandData, CommandType } from '../../lib/command-versions';
import { errorSentence } from '../../lib/error-sentences.strings';
import { whileSaving } from '../../lib/save-state.store';
import { useSession } from '../../lib/session';
import { finishManyStrings as strings } from './finish-many.strings';
import {
  finishEach,
  manyCommand,
  notTogether,
  type ManyReport,
  type ManyWish,
  type Sent,
} from './many-tasks';
import classes from './step-work.module.css';

interface FinishManyProps {
  readonly tasks: readonly TaskName[];
  readonly onClose: () => void;
}

async function send<Type extends CommandType>(type: Type, data: CommandData<Type>): Promise<Sent> {
  const reply = await whileSaving(runCommand(type, data));
  if (!reply.ok) return { ok: false, sentence: errorSentence(reply.error) };
  await waitForApplied(reply.value.seq);
  return { ok: true };
}

function finishAll(places: readonly TaskPlace[], wish: ManyWish): Promise<ManyReport> {
  return finishEach(places, {
    take: ({ berkas, task }) => send('task.take', { berkas: berkas.stream, task: task.task }),
    finish: (place) => send('task.finish', manyCommand(place, wish)),
  });
}

const lineOf = ({ berkas, task }: TaskPlace): string => strings.line(berkas.nomor, task.no, task.text);
const keyOf = ({ berkas, task }: TaskPlace): string => `${berkas.stream}/${task.task}`;

function Report({ report, onClose }: { readonly report: ManyReport; readonly onClose: () => void }) {
  return (
    <div className={classes.form}>
      <p role="status">{strings.done(report.done.length)}</p>
      {report.left.length > 0 && (
        <div role="alert" className={classes.summary}>
          {strings.left(report.left.length)}
          <ul>
            {report.left.map(({ place, sentence }) => (
              <li key={keyOf(place)}>
                {lineOf(place)}: {sentence}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className={classes.buttons}>
        <Button onClick={onClose}>{strings.close}</Button>
      </div>
    </div>
  );
}

function Sorted({ places, person }: { readonly places: readonly TaskPlace[]; readonly person: string }) {
  const own = places.flatMap((place) => {
    const why = notTogether(place, person);
    return why === null ? [] : [{ place, why }];
  });
  const together = places.filter((place) => notTogether(place, person) === null);
  return (
    <>
      {together.length === 0 && <p>{strings.none}</p>}
      <ul className={classes.many}>
        {together.map((place) => (
          <li key={keyOf(place)}>{lineOf(place)}</li>
        ))}
      </ul>
      {own.length > 0 && (
        <div className={classes.dim}>
          <p>{strings.notTogether}</p>
          <ul className={classes.many}>
            {own.map(({ place, why }) => (
              <li key={keyOf(place)}>
                {lineOf(place)}: {strings.why(why)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function ManyForm({
  places,
  onDone,
}: {
  readonly places: readonly TaskPlace[];
  readonly onDone: (report: ManyReport) => void;
}) {
  const { person } = useSession();
  const [wish, setWish] = useState<ManyWish>({ note: '', isAllThere: true });
  const [isSending, setSending] = useState(false);
  const together = places.filter((place) => notTogether(place, person.stream) === null);
  const finish = async (): Promise<void> => {
    if (isSending || together.length === 0) return;
    setSending(true);
    onDone(await finishAll(together, { ...wish, note: wish.note.trim() }));
  };
  return (
    <form
      className={classes.form}
      aria-label={strings.title(together.length)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.ctrlKey) void finish();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void finish();
      }}
    >
      <Sorted places={places} person={person.stream} />
      <Textarea
        label={strings.note}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={4000}
        data-autofocus
        value={wish.note}
        onChange={(event) => {
          setWish({ ...wish, note: event.currentTarget.value });
        }}
      />
      <Checkbox
        label={strings.allThere}
        description={strings.allThereHint}
        checked={wish.isAllThere}
        onChange={(event) => {
          setWish({ ...wish, isAllThere: event.currentTarget.checked });
        }}
      />
      <div className={classes.buttons}>
        <Button type="submit" loading={isSending} disabled={together.length === 0}>
          {strings.submit(together.length)}
        </Button>
      </div>
    </form>
  );
}

/** Finishes several simple tasks in one act, with one note; tells how many were done and why the others were not. */
export function FinishMany({ tasks, onClose }: FinishManyProps) {
  // What is chosen stands while it is worked on: a finished task must not fall out of the list before it is reported.
  const [chosen] = useState(tasks);
  const [report, setReport] = useState<ManyReport | null>(null);
  const places = useTaskPlaces(chosen);
  if (report !== null) return <Report report={report} onClose={onClose} />;
  if (places.kind === 'loading') return <p role="status">{strings.loading}</p>;
  return <ManyForm places={places.value} onDone={setReport} />;
}
