import * as z from 'zod';
import { useAnswering } from '../../db/use-answering';
import { useNames } from '../../db/use-office';
import { useSession } from '../../lib/session';
import { ActForm, type FormState } from './act-form';
import { keyOf, refOf, type StepFormProps } from './act-forms';
import { isShort, PersonField, TextField } from './fields';
import { stepActsStrings as strings } from './step-acts.strings';
import { useColleagues } from './use-colleagues';

const personSchema = z.object({ to: z.string(), text: z.string() });

type PersonValues = z.infer<typeof personSchema>;

const EMPTY: PersonValues = { to: '', text: '' };

interface PersonTextProps {
  readonly form: FormState<PersonValues>;
  readonly among: readonly string[] | undefined;
  readonly label: string;
  readonly maxLength: number;
  readonly required?: boolean;
}

/** To whom, and what is said to them. */
function PersonAndText({ form, among, ...text }: PersonTextProps) {
  return (
    <>
      <PersonField
        among={among}
        value={form.values.to}
        error={form.errors.to}
        onChange={(to) => {
          form.change({ to });
        }}
      />
      <TextField
        {...text}
        value={form.values.text}
        error={form.errors.text}
        onChange={(said) => {
          form.change({ text: said });
        }}
      />
    </>
  );
}

function personWrong(among: readonly string[] | undefined, to: string): { readonly to?: string } {
  return among?.includes(to) === true ? {} : { to: strings.personMissing };
}

/** Hands the step to another who may hold it. */
export function HandForm(props: StepFormProps) {
  const { person } = useSession();
  const answering = useAnswering(props.task.queue);
  const able =
    answering.kind === 'ready' ? answering.value.filter((stream) => stream !== person.stream) : undefined;
  const nameOf = useNames();
  const words = strings.hand;
  return (
    <ActForm
      draftKey={keyOf('serahkan', props)}
      schema={personSchema}
      empty={EMPTY}
      lead={words.lead}
      submit={words.submit}
      type="task.hand"
      missing={({ to }) => personWrong(able, to)}
      data={({ to, text }) => ({ ...refOf(props), to, note: text.trim() })}
      done={({ to }) => words.done(nameOf(to))}
      onClose={props.onClose}
    >
      {(form) => <PersonAndText form={form} among={able} label={strings.note} maxLength={4000} />}
    </ActForm>
  );
}

/** Puts a side question to somebody. */
export function AskForm(props: StepFormProps) {
  const { person } = useSession();
  const able = useColleagues(person.stream);
  const nameOf = useNames();
  const words = strings.ask;
  return (
    <ActForm
      draftKey={keyOf('tanyakan', props)}
      schema={personSchema}
      empty={EMPTY}
      lead={words.lead}
      submit={words.submit}
      type="task.ask"
      missing={({ to, text }) => ({
        ...personWrong(able, to),
        ...(isShort(text) && { text: words.textMissing }),
      })}
      data={({ to, text }) => ({ ...refOf(props), to, text: text.trim() })}
      done={({ to }) => words.done(nameOf(to))}
      onClose={props.onClose}
    >
      {(form) => <PersonAndText form={form} among={able} label={words.text} maxLength={2000} required />}
    </ActForm>
  );
}
