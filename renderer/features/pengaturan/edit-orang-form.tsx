import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { OrangState } from '../../../shared/domain/orang/orang';
import { errorSentence, type ScreenError } from '../../lib/error-sentences.strings';
import { act } from '../../parts/act/act';
import { ConflictNote } from '../../ui/conflict-note';
import { Form } from '../../ui/form';
import { orangStrings as strings } from './orang.strings';

const SHORTEST_NAME = 3;

interface Identity {
  readonly nama: string;
  readonly jabatan: string;
}

function isSame(one: Identity, other: Identity): boolean {
  return one.nama === other.nama && one.jabatan === other.jabatan;
}

function identityIn(error: ScreenError): Identity | null {
  const { nama, jabatan } = error.detail ?? {};
  const isThere =
    error.code === 'berubah-sejak-dibuka' && typeof nama === 'string' && typeof jabatan === 'string';
  return isThere ? { nama, jabatan } : null;
}

/** Saves against what was seen; another's change in between is shown, never written over. */
function useEditing(orang: OrangState, values: Identity) {
  const [seen, setSeen] = useState<Identity>({ nama: orang.nama, jabatan: orang.jabatan });
  const [theirs, setTheirs] = useState<Identity | null>(null);
  const [error, setError] = useState<string | null>(null);
  const save = async (against: Identity): Promise<void> => {
    const wanted = { nama: values.nama.trim(), jabatan: values.jabatan.trim() };
    const isShort = wanted.nama.length < SHORTEST_NAME;
    setError(isShort ? strings.namaMissing : null);
    setSeen(against);
    setTheirs(null);
    if (isShort) return;
    const data = { orang: orang.stream, ...wanted, seen: { ...against } };
    const reply = await act({ type: 'orang.edit', data, done: strings.saved });
    if (reply.ok) {
      setSeen(wanted);
      return;
    }
    const found = identityIn(reply.error);
    setTheirs(found);
    if (found === null) setError(errorSentence(reply.error));
  };
  const yieldTo = (others: Identity): void => {
    setSeen(others);
    setTheirs(null);
  };
  return { seen, theirs, error, save, yieldTo };
}

/** Corrects a name and a post; when somebody else was faster, both versions stand side by side. */
export function EditOrangForm({ orang }: { readonly orang: OrangState }) {
  const [values, setValues] = useState<Identity>({ nama: orang.nama, jabatan: orang.jabatan });
  const { seen, theirs, error, save, yieldTo } = useEditing(orang, values);
  const isChanged = !isSame(values, seen);
  // A form nobody has touched follows what others write.
  if (!isChanged && theirs === null && !isSame(seen, orang)) {
    setValues({ nama: orang.nama, jabatan: orang.jabatan });
    yieldTo({ nama: orang.nama, jabatan: orang.jabatan });
  }
  return (
    <Form
      onSubmit={() => void save(seen)}
      buttons={
        <Button type="submit" disabled={!isChanged || theirs !== null}>
          {strings.save}
        </Button>
      }
    >
      <TextInput
        label={strings.nama}
        required
        maxLength={120}
        value={values.nama}
        error={error}
        onChange={(event) => {
          setValues({ ...values, nama: event.currentTarget.value });
        }}
      />
      <TextInput
        label={strings.jabatan}
        maxLength={160}
        value={values.jabatan}
        onChange={(event) => {
          setValues({ ...values, jabatan: event.currentTarget.value });
        }}
      />
      {theirs !== null && (
        <Conflict
          mine={values}
          theirs={theirs}
          onKeepMine={() => void save(theirs)}
          onTakeTheirs={() => {
            setValues(theirs);
            yieldTo(theirs);
          }}
        />
      )}
    </Form>
  );
}

interface ConflictProps {
  readonly mine: Identity;
  readonly theirs: Identity;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

function Conflict({ mine, theirs, onKeepMine, onTakeTheirs }: ConflictProps) {
  return (
    <ConflictNote
      title={strings.conflict.title}
      mineHead={strings.conflict.mine}
      theirsHead={strings.conflict.theirs}
      fields={[
        { label: strings.nama, mine: mine.nama, theirs: theirs.nama },
        { label: strings.jabatan, mine: mine.jabatan, theirs: theirs.jabatan },
      ]}
      keepMine={strings.conflict.keepMine}
      takeTheirs={strings.conflict.takeTheirs}
      onKeepMine={onKeepMine}
      onTakeTheirs={onTakeTheirs}
    />
  );
}
