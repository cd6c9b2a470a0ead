import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { errorSentence } from '../../lib/error-sentences.strings';
import { act } from '../../parts/act/act';
import { ConflictNote } from '../../ui/conflict-note';
import { Form } from '../../ui/form';
import { berkasStrings as strings } from './berkas.strings';
import type { WholeFormProps } from './whole-forms';

const SHORTEST_TITLE = 3;

/** Corrects a berkas's title; when somebody else was faster, both versions stand side by side. */
export function RenameForm({ berkas: { stream, title: present }, onClose }: WholeFormProps) {
  const [title, setTitle] = useState(present);
  const [seen, setSeen] = useState(present);
  const [theirs, setTheirs] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);

  const save = async (against: string): Promise<void> => {
    const wanted = title.trim();
    setError(wanted.length < SHORTEST_TITLE ? strings.renameMissing : null);
    if (wanted.length < SHORTEST_TITLE) return;
    const data = { berkas: stream, title: wanted, seen: { title: against } };
    const reply = await act({ type: 'berkas.rename', data, done: strings.renamed });
    if (reply.ok) onClose();
    else if (reply.error.code === 'berubah-sejak-dibuka' && typeof reply.error.detail?.['title'] === 'string')
      setTheirs(reply.error.detail['title']);
    else setError(errorSentence(reply.error));
  };

  return (
    <Form
      onSubmit={() => void save(seen)}
      buttons={
        <Button type="submit" disabled={theirs !== null}>
          {strings.renameSubmit}
        </Button>
      }
    >
      <TextInput
        label={strings.renameField}
        required
        maxLength={500}
        data-autofocus
        value={title}
        error={error}
        onChange={(event) => {
          setTitle(event.currentTarget.value);
        }}
      />
      {theirs !== null && (
        <ConflictNote
          title={strings.conflict.title}
          mineHead={strings.conflict.mine}
          theirsHead={strings.conflict.theirs}
          fields={[{ label: strings.renameField, mine: title, theirs }]}
          keepMine={strings.conflict.keepMine}
          takeTheirs={strings.conflict.takeTheirs}
          onKeepMine={() => {
            setSeen(theirs);
            setTheirs(null);
            void save(theirs);
          }}
          onTakeTheirs={onClose}
        />
      )}
    </Form>
  );
}
