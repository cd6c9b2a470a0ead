import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { localDateOf } from '../../../shared/time';
import { useNames, useRoles, useSopList } from '../../db/use-office';
import { useMoment } from '../../lib/clock';
import { errorSentence } from '../../lib/error-sentences.strings';
import { useSession } from '../../lib/session';
import { useCommandDraft, type CommandDraft } from '../../lib/use-command-draft';
import { useDraftValues } from '../../lib/use-draft-values';
import { act } from '../../parts/act/act';
import { Form } from '../../ui/form';
import { penggantiStrings as strings } from './pengganti.strings';
import { FormButtons, SpanFields, WhoField } from './stand-in-fields';
import {
  EMPTY_GIVE,
  giveErrors,
  giveValuesSchema,
  type FieldErrors,
  type GiveValues,
} from './stand-in-values';

const DRAFT = 'penugasan:baru';

interface Close {
  readonly onClose: () => void;
}

type Ready = Extract<CommandDraft<GiveValues>, { readonly kind: 'ready' }>;

function useGiving(draft: Ready, onClose: () => void) {
  const { values, commandId, change, drop } = useDraftValues(draft, EMPTY_GIVE);
  const { offsetMinutes } = useSession();
  const now = useMoment();
  const nameOf = useNames();
  const [errors, setErrors] = useState<FieldErrors<GiveValues>>({});
  const [trouble, setTrouble] = useState<string | null>(null);
  const send = async (): Promise<void> => {
    const wrong = giveErrors(values, localDateOf(now, offsetMinutes));
    setErrors(wrong);
    setTrouble(null);
    if (Object.keys(wrong).length > 0) return;
    const { from, sop, reason, ...rest } = values;
    const data = { ...rest, from: from || null, sop: sop || null, reason: reason.trim() };
    const done = strings.gave(nameOf(values.orang));
    const reply = await act({ type: 'penugasan.give', data, done, commandId });
    if (!reply.ok) {
      setTrouble(errorSentence(reply.error));
      return;
    }
    drop();
    onClose();
  };
  return { values, errors, trouble, change, send };
}

function WorkFields(props: {
  readonly values: GiveValues;
  readonly error: string | undefined;
  readonly onChange: (part: Partial<GiveValues>) => void;
}) {
  const { values, error, onChange: change } = props;
  const roles = useRoles();
  const sops = useSopList();
  const worked = (roles.kind === 'ready' ? roles.value : []).filter(
    ({ kind }) => kind === 'jabatan' || kind === 'tugas',
  );
  return (
    <>
      <Select
        label={strings.role}
        required
        searchable
        data-autofocus
        data={worked.map(({ id, label }) => ({ value: id, label }))}
        value={values.role === '' ? null : values.role}
        error={error}
        onChange={(role) => {
          change({ role: role ?? '' });
        }}
      />
      <Select
        label={strings.sop}
        searchable
        allowDeselect={false}
        data={[
          { value: '', label: strings.allSops },
          ...(sops.kind === 'ready' ? sops.value : []).map(({ number, title }) => ({
            value: number,
            label: `SOP ${number} ${title}`,
          })),
        ]}
        value={values.sop}
        onChange={(sop) => {
          change({ sop: sop ?? '' });
        }}
      />
    </>
  );
}

function GiveForm({ draft, onClose }: Close & { readonly draft: Ready }) {
  const { values, errors, trouble, change, send } = useGiving(draft, onClose);
  return (
    <Form
      trouble={trouble}
      onSubmit={() => void send()}
      buttons={<FormButtons submit={strings.submitGive} onClose={onClose} />}
    >
      <WorkFields values={values} error={errors.role} onChange={change} />
      <WhoField
        value={values.orang}
        error={errors.orang}
        except={null}
        onChange={(orang) => {
          change({ orang });
        }}
      />
      <SpanFields values={values} error={errors.to} onChange={change} />
      <TextInput
        label={strings.reason}
        description={strings.reasonHint}
        required
        maxLength={500}
        value={values.reason}
        error={errors.reason}
        onChange={(event) => {
          change({ reason: event.currentTarget.value });
        }}
      />
    </Form>
  );
}

/** Hands the queue of a role, or of one SOP of it, to somebody for a time. */
export function GivePenugasanForm({ onClose }: Close) {
  const draft = useCommandDraft(DRAFT, giveValuesSchema);
  return draft.kind === 'loading' ? null : <GiveForm draft={draft} onClose={onClose} />;
}
