import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { OrangRow } from '../../../shared/domain/orang/orang';
import { errorSentence } from '../../lib/error-sentences.strings';
import { act } from '../../parts/act/act';
import { Form } from '../../ui/form';
import { penggantiStrings as strings } from './pengganti.strings';
import { DateField } from './stand-in-fields';

interface SetSuratProps {
  readonly orang: OrangRow;
  readonly id: string;
  /** The first day of the stand-in: the surat perintah is usually of that day. */
  readonly from: string;
  readonly onClose: () => void;
}

/** Puts in the number of a surat perintah that was to follow. */
export function SetSuratForm({ orang, id, from, onClose }: SetSuratProps) {
  const [surat, setSurat] = useState('');
  const [suratDate, setSuratDate] = useState(from);
  const [isTried, setTried] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const isMissing = surat.trim() === '';
  const send = async (): Promise<void> => {
    setTried(true);
    setTrouble(null);
    if (isMissing || suratDate === '') return;
    const data = { orang: orang.stream, id, surat: surat.trim(), suratDate };
    const reply = await act({ type: 'pengganti.set-surat', data, done: strings.suratSet });
    if (reply.ok) onClose();
    else setTrouble(errorSentence(reply.error));
  };
  return (
    <Form
      trouble={trouble}
      onSubmit={() => void send()}
      buttons={
        <>
          <Button variant="default" onClick={onClose}>
            {strings.cancel}
          </Button>
          <Button type="submit">{strings.saveSurat}</Button>
        </>
      }
    >
      <TextInput
        label={strings.nomor}
        required
        maxLength={200}
        data-autofocus
        value={surat}
        error={isTried && isMissing ? strings.missing.nomor : null}
        onChange={(event) => {
          setSurat(event.currentTarget.value);
        }}
      />
      <DateField
        label={strings.date}
        required
        value={suratDate}
        error={isTried && suratDate === '' ? strings.missing.date : undefined}
        onChange={setSuratDate}
      />
    </Form>
  );
}
