import { Alert, Button } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type * as z from 'zod';
import type { CommandData, CommandType } from '../../lib/command-versions';
import { errorSentence } from '../../lib/error-sentences.strings';
import { useCommandDraft, type CommandDraft } from '../../lib/use-command-draft';
import { act } from '../act/act';
import classes from './step-acts.module.css';
import { stepActsStrings as strings } from './step-acts.strings';

/** What is wrong with a small form, by field. */
export type FieldErrors<V> = { readonly [Field in keyof V]?: string };

/** What a small form shows its fields with. */
export interface FormState<V> {
  readonly values: V;
  readonly errors: FieldErrors<V>;
  readonly change: (patch: Partial<V>) => void;
}

/** A small form that becomes one command. */
export interface ActFormProps<V extends object, Type extends CommandType> {
  readonly draftKey: string;
  readonly schema: z.ZodType<V>;
  readonly empty: V;
  readonly lead: string;
  readonly submit: string;
  readonly type: Type;
  readonly missing: (values: V) => FieldErrors<V>;
  readonly data: (values: V) => CommandData<Type>;
  readonly done: (values: V) => string;
  readonly onClose: () => void;
  readonly children: (form: FormState<V>) => ReactNode;
}

type Ready<V> = Extract<CommandDraft<V>, { kind: 'ready' }>;

function useActForm<V extends object, Type extends CommandType>(
  props: ActFormProps<V, Type>,
  draft: Ready<V>,
) {
  const { empty, type, missing, data, done, onClose } = props;
  const [values, setValues] = useState<V>(draft.kept ?? empty);
  const [isTried, setTried] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const wrong = missing(values);
  const change = (patch: Partial<V>): void => {
    const next = { ...values, ...patch };
    setValues(next);
    setTrouble(null);
    draft.keep(next);
  };
  const send = async (): Promise<void> => {
    setTried(true);
    if (isSending || Object.keys(wrong).length > 0) return;
    setSending(true);
    const reply = await act({ type, data: data(values), done: done(values), commandId: draft.commandId });
    setSending(false);
    if (!reply.ok) {
      setTrouble(errorSentence(reply.error));
      return;
    }
    draft.drop();
    onClose();
  };
  return { values, errors: isTried ? wrong : {}, change, trouble, isSending, send };
}

function ReadyForm<V extends object, Type extends CommandType>(
  props: ActFormProps<V, Type> & { readonly draft: Ready<V> },
) {
  const { draft, lead, submit, onClose, children } = props;
  const { values, errors, change, trouble, isSending, send } = useActForm(props, draft);
  const body = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // The dialog gave the focus away before the draft was read and the fields were there.
    body.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
  }, []);
  return (
    <form
      ref={body}
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
      <p className={classes.lead}>{lead}</p>
      {children({ values, errors, change })}
      {trouble !== null && (
        <Alert color="red" role="alert">
          {trouble}
        </Alert>
      )}
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose}>
          {strings.cancel}
        </Button>
        <Button type="submit" loading={isSending}>
          {submit}
        </Button>
      </div>
    </form>
  );
}

/** A small form with its draft, errors at the fields, and what it becomes. */
export function ActForm<V extends object, Type extends CommandType>(props: ActFormProps<V, Type>) {
  const draft = useCommandDraft(props.draftKey, props.schema);
  if (draft.kind === 'loading') return <p role="status">{strings.loading}</p>;
  return <ReadyForm key={draft.commandId} {...props} draft={draft} />;
}
