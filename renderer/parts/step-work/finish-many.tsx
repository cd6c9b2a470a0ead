import { Button, Checkbox, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTaskPlaces, type TaskName, type TaskPlace } from '../../db/use-task-places';
import { useSession } from '../../lib/session';
import { sendOne } from '../act/send';
import { finishManyStrings as strings } from './finish-many.strings';
import { finishEach, manyCommand, notTogether, type ManyReport, type ManyWish } from './many-tasks';
import { ManyResult, NotTogetherList, PlaceList } from './many-lists';
import classes from './step-work.module.css';

interface FinishManyProps {
  readonly tasks: readonly TaskName[];
  readonly onClose: () => void;
}

function finishAll(places: readonly TaskPlace[], wish: ManyWish): Promise<ManyReport> {
  return finishEach(places, {
    take: ({ berkas, task }) => sendOne('task.take', { berkas: berkas.stream, task: task.task }),
    finish: (place) => sendOne('task.finish', manyCommand(place, wish)),
  });
}

interface WishFieldsProps {
  readonly wish: ManyWish;
  readonly onChange: (wish: ManyWish) => void;
}

function WishFields({ wish, onChange }: WishFieldsProps) {
  return (
    <>
      <Textarea
        label={strings.note}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={4000}
        data-autofocus
        value={wish.note}
        onChange={(event) => {
          onChange({ ...wish, note: event.currentTarget.value });
        }}
      />
      <Checkbox
        label={strings.allThere}
        description={strings.allThereHint}
        checked={wish.isAllThere}
        onChange={(event) => {
          onChange({ ...wish, isAllThere: event.currentTarget.checked });
        }}
      />
    </>
  );
}

interface ManyFormProps {
  readonly places: readonly TaskPlace[];
  readonly onDone: (report: ManyReport) => void;
}

function ManyForm({ places: found, onDone }: ManyFormProps) {
  const { person } = useSession();
  // They change under the form while it sends one after the other.
  const [places] = useState(found);
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
      {together.length === 0 && <p>{strings.none}</p>}
      <PlaceList places={together} />
      <NotTogetherList places={places} whyNot={(place) => notTogether(place, person.stream)} />
      {together.length > 0 && <WishFields wish={wish} onChange={setWish} />}
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
  if (report !== null) return <ManyResult report={report} onClose={onClose} />;
  if (places.kind === 'loading') return <p role="status">{strings.loading}</p>;
  return <ManyForm places={places.value} onDone={setReport} />;
}
