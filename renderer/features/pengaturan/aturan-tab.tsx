import { Button, MultiSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Aturan } from '../../../shared/domain/aturan/aturan';
import { useAturan, useSopList } from '../../db/use-office';
import { errorSentence } from '../../lib/error-sentences.strings';
import { act } from '../../parts/act/act';
import { useMay } from '../../parts/peran/use-may';
import { ConflictNote } from '../../ui/conflict-note';
import { Form } from '../../ui/form';
import { ListNote } from '../../ui/list-note';
import {
  aturanIn,
  aturanWords,
  isSameValues,
  readAturan,
  valuesOf,
  type AturanValues,
} from './aturan-values';
import { aturanStrings as strings } from './aturan.strings';
import classes from './pengaturan.module.css';
import { ReasonsField } from './reasons-field';
import type { FieldErrors } from './stand-in-values';

/** Saves against what was seen; another's change in between is shown, never written over. */
function useSaving(stored: Aturan, values: AturanValues) {
  const [seen, setSeen] = useState(stored);
  const [theirs, setTheirs] = useState<Aturan | null>(null);
  const [errors, setErrors] = useState<FieldErrors<AturanValues>>({});
  const [trouble, setTrouble] = useState<string | null>(null);
  const save = async (against: Aturan): Promise<void> => {
    const read = readAturan(values);
    setErrors('errors' in read ? read.errors : {});
    setTrouble(null);
    setTheirs(null);
    if ('errors' in read) return;
    const { aturan } = read;
    const reply = await act({ type: 'aturan.set', data: { aturan, seen: against }, done: strings.saved });
    if (reply.ok) {
      setSeen(aturan);
      return;
    }
    const found = aturanIn(reply.error);
    setTheirs(found);
    if (found === null) setTrouble(errorSentence(reply.error));
  };
  const yieldTo = (others: Aturan): void => {
    setSeen(others);
    setTheirs(null);
    setErrors({});
  };
  return { seen, theirs, errors, trouble, save, yieldTo };
}

function Conflict(props: {
  readonly mine: Aturan;
  readonly theirs: Aturan;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}) {
  const theirs = aturanWords(props.theirs);
  const fields = aturanWords(props.mine)
    .map(({ label, words }, place) => ({ label, mine: words, theirs: theirs[place]?.words ?? '' }))
    .filter((field) => field.mine !== field.theirs);
  const words = strings.conflict;
  return (
    <ConflictNote
      title={words.title}
      mineHead={words.mine}
      theirsHead={words.theirs}
      fields={fields}
      keepMine={words.keepMine}
      takeTheirs={words.takeTheirs}
      onKeepMine={props.onKeepMine}
      onTakeTheirs={props.onTakeTheirs}
    />
  );
}

interface FieldsProps {
  readonly values: AturanValues;
  readonly errors: FieldErrors<AturanValues>;
  readonly change: (part: Partial<AturanValues>) => void;
}

function Fields({ values, errors, change }: FieldsProps) {
  const sops = useSopList();
  const known = sops.kind === 'ready' ? sops.value : [];
  return (
    <>
      <TextInput
        label={strings.bakiSampai}
        description={strings.bakiHint}
        required
        maxLength={5}
        value={values.bakiSampai}
        error={errors.bakiSampai}
        onChange={(event) => {
          change({ bakiSampai: event.currentTarget.value });
        }}
      />
      <TextInput
        label={strings.ingatkan}
        description={strings.ingatkanHint}
        required
        inputMode="numeric"
        maxLength={3}
        value={values.ingatkan}
        error={errors.ingatkan}
        onChange={(event) => {
          change({ ingatkan: event.currentTarget.value });
        }}
      />
      <ReasonsField
        reasons={values.alasanPenyimpangan}
        error={errors.alasanPenyimpangan ?? null}
        onChange={(alasanPenyimpangan) => {
          change({ alasanPenyimpangan });
        }}
      />
      <MultiSelect
        label={strings.tertutup}
        description={strings.tertutupHint}
        placeholder={strings.tertutupPlaceholder}
        searchable
        data={known.map(({ number, title }) => ({ value: number, label: strings.sop(number, title) }))}
        value={[...values.sopTertutup]}
        onChange={(sopTertutup) => {
          change({ sopTertutup });
        }}
      />
    </>
  );
}

function AturanForm({ stored }: { readonly stored: Aturan }) {
  const [values, setValues] = useState(() => valuesOf(stored));
  const { seen, theirs, errors, trouble, save, yieldTo } = useSaving(stored, values);
  const isChanged = !isSameValues(values, valuesOf(seen));
  const mine = readAturan(values);
  // A form nobody has touched follows what others write.
  if (!isChanged && theirs === null && !isSameValues(valuesOf(seen), valuesOf(stored))) {
    setValues(valuesOf(stored));
    yieldTo(stored);
  }
  return (
    <Form
      width="wide"
      label={strings.region}
      trouble={trouble}
      onSubmit={() => void save(seen)}
      buttons={
        <Button type="submit" disabled={!isChanged || theirs !== null}>
          {strings.save}
        </Button>
      }
    >
      <Fields
        values={values}
        errors={errors}
        change={(part) => {
          setValues((present) => ({ ...present, ...part }));
        }}
      />
      {theirs !== null && 'aturan' in mine && (
        <Conflict
          mine={mine.aturan}
          theirs={theirs}
          onKeepMine={() => void save(theirs)}
          onTakeTheirs={() => {
            setValues(valuesOf(theirs));
            yieldTo(theirs);
          }}
        />
      )}
    </Form>
  );
}

function ReadAturan({ aturan }: { readonly aturan: Aturan }) {
  return (
    // Nothing in it takes the focus, and it must scroll by keys.
    <div className={classes.page} tabIndex={0} role="region" aria-label={strings.region}>
      <p className={classes.dim}>{strings.readOnly}</p>
      <dl className={classes.facts}>
        {aturanWords(aturan).map(({ label, words }) => (
          <div key={label} className={classes.fact}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** The office's rules of work: the tray's limit, the reminder, reasons, and what begins closed. */
export function AturanTab() {
  const aturan = useAturan();
  const mayChange = useMay('aturan.set');
  if (aturan.kind === 'loading') return <ListNote title={strings.loading} />;
  if (!mayChange) return <ReadAturan aturan={aturan.value} />;
  return (
    <div className={classes.page}>
      <p className={classes.dim}>{strings.lead}</p>
      <AturanForm stored={aturan.value} />
    </div>
  );
}
