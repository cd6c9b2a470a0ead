import { useCallback, useState } from 'react';
import type { Lampiran } from '../../../shared/domain/berkas/berkas-state';
import { MAX_FILE_BYTES } from '../../../shared/ipc/office.contract';
import { call } from '../../lib/bridge';
import { errorSentence } from '../../lib/error-sentences.strings';
import { whileSaving } from '../../lib/save-state.store';

/** A file on its way into the store. */
export type ArrivingFile =
  | { readonly kind: 'menyimpan'; readonly id: string; readonly file: File }
  | { readonly kind: 'gagal'; readonly id: string; readonly file: File; readonly reason: string };

type Stored =
  { readonly ok: true; readonly value: Lampiran } | { readonly ok: false; readonly reason: string };

async function store(file: File): Promise<Stored> {
  if (file.size > MAX_FILE_BYTES)
    return { ok: false, reason: errorSentence({ code: 'berkas-terlalu-besar' }) };
  if (file.size === 0) return { ok: false, reason: errorSentence({ code: 'berkas-kosong' }) };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const reply = await whileSaving(call('file:put', { name: file.name, bytes }));
    if (reply.ok) return { ok: true, value: reply.value };
    return { ok: false, reason: errorSentence(reply.error) };
  } catch {
    // Chromium throws when the file was moved or deleted after it had been chosen.
    return { ok: false, reason: errorSentence({ code: 'unexpected' }) };
  }
}

/** Files under way, and how to send more. */
export interface ArrivingLampiran {
  readonly arriving: readonly ArrivingFile[];
  readonly add: (files: readonly File[]) => Promise<void>;
  readonly forget: (id: string) => void;
}

/** Puts chosen files into the store one after the other, before the command that names them is sent. */
export function useLampiran(onStored: (file: Lampiran) => void): ArrivingLampiran {
  const [arriving, setArriving] = useState<readonly ArrivingFile[]>([]);

  const add = useCallback(
    async (files: readonly File[]): Promise<void> => {
      const queued = files.map((file) => ({ kind: 'menyimpan', id: crypto.randomUUID(), file }) as const);
      setArriving((present) => [...present, ...queued]);
      for (const { id, file } of queued) {
        const result = await store(file);
        if (result.ok) onStored(result.value);
        setArriving((present) =>
          result.ok
            ? present.filter((one) => one.id !== id)
            : present.map((one) =>
                one.id === id ? { kind: 'gagal', id, file, reason: result.reason } : one,
              ),
        );
      }
    },
    [onStored],
  );

  const forget = useCallback((id: string): void => {
    setArriving((present) => present.filter((one) => one.id !== id));
  }, []);

  return { arriving, add, forget };
}
