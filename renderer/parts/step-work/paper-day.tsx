import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTaskPlaces, type TaskName, type TaskPlace } from '../../db/use-task-places';
import { currentTime } from '../../lib/clock';
import { useCommandDraft, type CommandDraft } from '../../lib/use-command-draft';
import { useFormat } from '../../lib/use-format';
import { useSession } from '../../lib/session';
import { localDateOf } from '../../../shared/time';
import { Form } from '../../ui/form';
import { sendOne } from '../act/send';
import { finishManyStrings } from './finish-many.strings';
import { lineOf, ManyResult, NotTogetherList } from './many-lists';
import { finishEach, manyCommand, placeKey, type ManyReport } from './many-tasks';
import {
  isPaperDayWhole,
  missingInPaperDay,
  notOnPaperDay,
  paperDaySchema,
  paperRow,
  type PaperDayErrors,
  type PaperDayValues,
} from './paper-day-values';
import { paperDayStrings as strings } from './paper-day.strings';
import classes from './step-work.module.css';

const NO_ERRORS: PaperDayErrors = { rows: {} };

interface RowProps {
  readonly place: TaskPlace;
  readonly values: PaperDayValues;
  readonly errors: PaperDayErrors;
  readonly onChange: (values: PaperDayValues) => void;
}

function PaperRow({ place, values, errors, onChange }: RowProps) {
  const key = placeKey(place);
  const row = values.rows[key] ?? { start: '', time: '' };
  const wrong = errors.rows[key] ?? {};
  const line = lineOf(place);
  const change = (part: Partial<typeof row>): void => {
    onChange({ ...values, rows: { ...values.rows, [key]: { ...row, ...part } } });
  };
  return (
    <tr>
      <td className={classes.paperStep}>{line}</td>
      <td>
        {place.task.takenBy === null ? (
          <TextInput
            type="time"
            size="xs"
            aria-label={strings.startOf(line)}
            value={row.start}
            error={wrong.start}
            onChange={(event) => {
              change({ start: event.currentTarget.value });
            }}
          />
        ) : (
          <span className={classes.dim}>{strings.startKnown}</span>
        )}
      </td>
      <td>
        <TextInput
          type="time"
          size="xs"
          aria-label={strings.timeOf(line)}
          value={row.time}
          error={wrong.time}
          onChange={(event) => {
            change({ time: event.currentTarget.value });
          }}
        />
      </td>
    </tr>
  );
}

function PaperRows(props: Omit<RowProps, 'place'> & { readonly places: readonly TaskPlace[] }) {
  return (
    <table className={classes.paper}>
      <thead>
        <tr>
          <th scope="col">{strings.step}</th>
          <th scope="col">{strings.start}</th>
          <th scope="col">{strings.time}</th>
        </tr>
      </thead>
      <tbody>
        {props.places.map((place) => (
          <PaperRow key={placeKey(place)} {...props} place={place} />
        ))}
      </tbody>
    </table>
  );
}

function DayFields({ values, errors, onChange }: Omit<RowProps, 'place'>) {
  return (
    <>
      <TextInput
        type="date"
        className={classes.date}
        label={strings.date}
        required
        data-autofocus
        value={values.date}
        error={errors.date}
        onChange={(event) => {
          onChange({ ...values, date: event.currentTarget.value });
        }}
      />
      <TextInput
        label={strings.reason}
        description={strings.reasonHint}
        required
        maxLength={1000}
        value={values.reason}
        error={errors.reason}
        onChange={(event) => {
          onChange({ ...values, reason: event.currentTarget.value });
        }}
      />
    </>
  );
}

type Ready = Extract<CommandDraft<PaperDayValues>, { kind: 'ready' }>;

interface PaperFormProps {
  readonly places: readonly TaskPlace[];
  readonly draft: Ready;
  readonly onDone: (report: ManyReport) => void;
}

/** What the form holds, what is wrong with it, and how it is sent. */
function usePaperDay({ places, draft, onDone }: PaperFormProps) {
  const { person, offsetMinutes } = useSession();
  const format = useFormat();
  const [values, setValues] = useState<PaperDayValues>(
    draft.kept ?? { date: localDateOf(currentTime(), offsetMinutes), reason: '', isAllThere: true, rows: {} },
  );
  const [isTried, setTried] = useState(false);
  const [isSending, setSending] = useState(false);
  const able = places.filter((place) => notOnPaperDay(place, person.stream) === null);
  const clock = { now: currentTime(), offsetMinutes, say: format.moment };
  const wrong = missingInPaperDay(values, able, clock);
  const filled = able.filter((place) => paperRow(values, place) !== null);
  const change = (next: PaperDayValues): void => {
    setValues(next);
    draft.keep(next);
  };
  const send = async (): Promise<void> => {
    setTried(true);
    if (isSending || !isPaperDayWhole(wrong)) return;
    setSending(true);
    const wish = { note: '', isAllThere: values.isAllThere };
    const report = await finishEach(filled, {
      take: () => Promise.resolve({ ok: true }),
      finish: (place) =>
        sendOne('task.finish', manyCommand(place, wish, paperRow(values, place), offsetMinutes)),
    });
    if (report.left.length === 0) draft.drop();
    onDone(report);
  };
  const isNotAble = (place: TaskPlace) => notOnPaperDay(place, person.stream);
  return { values, change, errors: isTried ? wrong : NO_ERRORS, able, filled, isSending, send, isNotAble };
}

function PaperForm({ places, ...more }: PaperFormProps) {
  // They change under the form while it sends one after the other.
  const [frozen] = useState(places);
  const props = { ...more, places: frozen };
  const { values, change, errors, able, filled, isSending, send, isNotAble } = usePaperDay(props);
  return (
    <div
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.ctrlKey) void send();
      }}
    >
      <Form
        label={strings.form}
        trouble={errors.whole ?? null}
        onSubmit={() => void send()}
        buttons={
          <Button type="submit" loading={isSending} disabled={able.length === 0}>
            {strings.submit(filled.length)}
          </Button>
        }
      >
        <p className={classes.dim}>{strings.lead}</p>
        <DayFields values={values} errors={errors} onChange={change} />
        {able.length === 0 && <p>{finishManyStrings.none}</p>}
        {able.length > 0 && (
          <>
            <PaperRows places={able} values={values} errors={errors} onChange={change} />
            <p className={classes.dim}>{strings.leaveOut}</p>
            <Checkbox
              label={finishManyStrings.allThere}
              description={finishManyStrings.allThereHint}
              checked={values.isAllThere}
              onChange={(event) => {
                change({ ...values, isAllThere: event.currentTarget.checked });
              }}
            />
          </>
        )}
        <NotTogetherList places={props.places} whyNot={isNotAble} />
      </Form>
    </div>
  );
}

interface PaperDayProps {
  readonly tasks: readonly TaskName[];
  readonly onClose: () => void;
}

/** Several steps of a day on paper entered at once: one date, one reason, the times of each. */
export function PaperDay({ tasks, onClose }: PaperDayProps) {
  // What is chosen stands while it is worked on: a finished task must not fall out of the list before it is reported.
  const [chosen] = useState(tasks);
  const [report, setReport] = useState<ManyReport | null>(null);
  const places = useTaskPlaces(chosen);
  const draft = useCommandDraft('hari-kertas', paperDaySchema);
  if (report !== null) return <ManyResult report={report} onClose={onClose} />;
  if (places.kind === 'loading' || draft.kind === 'loading')
    return <p role="status">{finishManyStrings.loading}</p>;
  return <PaperForm places={places.value} draft={draft} onDone={setReport} />;
}
