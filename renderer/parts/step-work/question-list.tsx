import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import * as z from 'zod';
import type { BerkasState, Question } from '../../../shared/domain/berkas/berkas-state';
import { useNames } from '../../db/use-office';
import { errorSentence } from '../../lib/error-sentences.strings';
import { useSession } from '../../lib/session';
import { useCommandDraft, type CommandDraft } from '../../lib/use-command-draft';
import { useFormat } from '../../lib/use-format';
import { act } from '../act/act';
import { noticeStrings as strings } from './notices.strings';
import classes from './step-work.module.css';

const answerSchema = z.object({ text: z.string() });
const SHORTEST_TEXT = 3;

type Draft = Extract<CommandDraft<{ text: string }>, { kind: 'ready' }>;

function ReadyAnswer(props: { readonly berkas: string; readonly question: string; readonly draft: Draft }) {
  const { berkas, question, draft } = props;
  const [text, setText] = useState(draft.kept?.text ?? '');
  const [error, setError] = useState<string | null>(null);
  const send = async (): Promise<void> => {
    const isShort = text.trim().length < SHORTEST_TEXT;
    setError(isShort ? strings.answerMissing : null);
    if (isShort) return;
    const reply = await act({
      type: 'task.answer',
      data: { berkas, question, text: text.trim() },
      done: strings.answerSent,
      commandId: draft.commandId,
    });
    if (reply.ok) draft.drop();
    else setError(errorSentence(reply.error));
  };
  return (
    <form
      className={classes.form}
      noValidate
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !event.ctrlKey) return;
        event.preventDefault();
        void send();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Textarea
        label={strings.answer}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2000}
        value={text}
        error={error}
        onChange={(event) => {
          setText(event.currentTarget.value);
          draft.keep({ text: event.currentTarget.value });
        }}
      />
      <div className={classes.buttons}>
        <Button type="submit">{strings.sendAnswer}</Button>
      </div>
    </form>
  );
}

function AnswerForm({ berkas, question }: { readonly berkas: string; readonly question: string }) {
  const draft = useCommandDraft(`jawab:${berkas}:${question}`, answerSchema);
  if (draft.kind === 'loading') return null;
  return <ReadyAnswer key={draft.commandId} berkas={berkas} question={question} draft={draft} />;
}

function QuestionLine({ berkas, question }: { readonly berkas: string; readonly question: Question }) {
  const nameOf = useNames();
  const { person } = useSession();
  const format = useFormat();
  const { by, to, text, askedAt, answer } = question;
  const isToMe = to === person.stream;
  return (
    <li className={classes.question}>
      <p>
        <strong>{isToMe ? strings.askedYou(nameOf(by)) : strings.asked(nameOf(by), nameOf(to))}</strong>{' '}
        <span className={classes.dim}>{format.moment(askedAt)}</span>
      </p>
      <p>{text}</p>
      {answer !== null && (
        <p>
          <span className={classes.dim}>{strings.answered(nameOf(to))}:</span> {answer.text}
        </p>
      )}
      {answer === null && isToMe && <AnswerForm berkas={berkas} question={question.id} />}
      {answer === null && !isToMe && <p className={classes.dim}>{strings.notAnswered}</p>}
    </li>
  );
}

/** The side questions about one task, each with its answer, or with the field for it where it was put to this person. */
export function QuestionList({ berkas, task }: { readonly berkas: BerkasState; readonly task: string }) {
  const asked = berkas.questions.filter((question) => question.task === task);
  if (asked.length === 0) return null;
  return (
    <ul className={classes.questions}>
      {asked.map((question) => (
        <QuestionLine key={question.id} berkas={berkas.stream} question={question} />
      ))}
    </ul>
  );
}
