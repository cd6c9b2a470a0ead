import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { holdsAt, type OrangRow } from '../../../shared/domain/orang/orang';
import { actingAt } from '../../../shared/domain/orang/pengganti';
import { localDateOf } from '../../../shared/time';
import { useOrangList, useRoles } from '../../db/use-office';
import { useMomentToCome } from '../../lib/clock';
import { errorSentence } from '../../lib/error-sentences.strings';
import { useSession } from '../../lib/session';
import { useCommandDraft, type CommandDraft } from '../../lib/use-command-draft';
import { useDraftValues } from '../../lib/use-draft-values';
import { useFormat } from '../../lib/use-format';
import { act } from '../../parts/act/act';
import { standInStrings } from '../../parts/peran/stand-in.strings';
import { useRoleLabel } from '../../parts/peran/use-role-label';
import { Form } from '../../ui/form';
import { Notice } from '../../ui/notice';
import { penggantiStrings as strings } from './pengganti.strings';
import classes from './pengaturan.module.css';
import { DateField, FormButtons, SpanFields, WhoField } from './stand-in-fields';
import {
  EMPTY_NAME,
  nameErrors,
  nameValuesSchema,
  type FieldErrors,
  type NameValues,
} from './stand-in-values';

const DRAFT = 'pengganti:baru';

interface Close {
  readonly onClose: () => void;
}

type Ready = Extract<CommandDraft<NameValues>, { readonly kind: 'ready' }>;

function holderOf(people: readonly OrangRow[], role: string, now: number): OrangRow | undefined {
  return people.find(({ peran }) => peran.some((held) => held.role === role && holdsAt(held, now)));
}

/** Whoever acts in that post already gives way to the new surat perintah. */
function Replaced({ people, role, now }: { people: readonly OrangRow[]; role: string; now: number }) {
  const format = useFormat();
  const acting = people.flatMap((orang) =>
    actingAt(orang, now)
      .filter((one) => one.role === role)
      .map((one) => ({ nama: orang.nama, one })),
  );
  return acting.map(({ nama, one }) => (
    <Notice key={one.id}>
      {strings.replaces(nama, strings.span(format.date(one.from), format.date((one.to ?? now) - 1)))}
    </Notice>
  ));
}

function useNaming(draft: Ready, onClose: () => void) {
  const { values, commandId, change, drop } = useDraftValues(draft, EMPTY_NAME);
  const { offsetMinutes } = useSession();
  const now = useMomentToCome();
  const people = useOrangList();
  const roleLabel = useRoleLabel();
  const [errors, setErrors] = useState<FieldErrors<NameValues>>({});
  const [trouble, setTrouble] = useState<string | null>(null);
  const known = people.kind === 'ready' ? people.value : [];
  const send = async (): Promise<void> => {
    const wrong = nameErrors(values, localDateOf(now, offsetMinutes));
    setErrors(wrong);
    setTrouble(null);
    if (Object.keys(wrong).length > 0) return;
    const { from, surat, suratDate, ...rest } = values;
    const data = { ...rest, from: from || null, surat: surat.trim() || null, suratDate: suratDate || null };
    const nama = known.find(({ stream }) => stream === values.orang)?.nama ?? '';
    const done = strings.named(nama, standInStrings.post(values.kind, roleLabel(values.role)));
    const reply = await act({ type: 'pengganti.name', data, done, commandId });
    if (!reply.ok) {
      setTrouble(errorSentence(reply.error));
      return;
    }
    drop();
    onClose();
  };
  return { values, errors, trouble, change, send, known, now };
}

function SuratFields(props: {
  readonly values: NameValues;
  readonly error: string | undefined;
  readonly onChange: (part: Partial<NameValues>) => void;
}) {
  const { values, error, onChange: change } = props;
  return (
    <div className={classes.dates}>
      <TextInput
        label={strings.nomor}
        description={strings.nomorHint}
        maxLength={200}
        value={values.surat}
        onChange={(event) => {
          change({ surat: event.currentTarget.value });
        }}
      />
      <DateField
        label={strings.date}
        description={strings.dateHint}
        value={values.suratDate}
        error={error}
        onChange={(suratDate) => {
          change({ suratDate });
        }}
      />
    </div>
  );
}

function NameForm({ draft, onClose }: Close & { readonly draft: Ready }) {
  const { values, errors, trouble, change, send, known, now } = useNaming(draft, onClose);
  const roles = useRoles();
  const posts = roles.kind === 'ready' ? roles.value.filter(({ kind }) => kind === 'jabatan') : [];
  return (
    <Form
      trouble={trouble}
      onSubmit={() => void send()}
      buttons={<FormButtons submit={strings.submitName} onClose={onClose} />}
    >
      <Select
        label={strings.post}
        required
        data-autofocus
        data={posts.map(({ id, label }) => ({
          value: id,
          label: strings.postOf(label, holderOf(known, id, now)?.nama ?? null),
        }))}
        value={values.role === '' ? null : values.role}
        error={errors.role}
        onChange={(role) => {
          const isVacant = role !== null && holderOf(known, role, now) === undefined;
          change({ role: role ?? '', kind: isVacant ? 'plt' : 'plh' });
        }}
      />
      <Replaced people={known} role={values.role} now={now} />
      <Select
        label={strings.kind}
        allowDeselect={false}
        data={[...strings.kinds]}
        value={values.kind}
        onChange={(kind) => {
          change({ kind: kind === 'plt' ? 'plt' : 'plh' });
        }}
      />
      <WhoField
        value={values.orang}
        error={errors.orang}
        except={holderOf(known, values.role, now)?.stream ?? null}
        onChange={(orang) => {
          change({ orang });
        }}
      />
      <SpanFields values={values} error={errors.to} onChange={change} />
      <SuratFields values={values} error={errors.suratDate} onChange={change} />
    </Form>
  );
}

/** Names a Plh. or Plt. for a whole post, by surat perintah. */
export function NamePenggantiForm({ onClose }: Close) {
  const draft = useCommandDraft(DRAFT, nameValuesSchema);
  return draft.kind === 'loading' ? null : <NameForm draft={draft} onClose={onClose} />;
}
