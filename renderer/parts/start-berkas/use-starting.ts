import { useState } from 'react';
import { earliestStart } from '../../../shared/domain/berkas/susulan';
import type { Procedure } from '../../../shared/sop/schema';
import { useMoment } from '../../lib/clock';
import { errorSentence, type ScreenError } from '../../lib/error-sentences.strings';
import { paths } from '../../lib/paths';
import { navigate } from '../../lib/router.store';
import { useSession } from '../../lib/session';
import { useFormat } from '../../lib/use-format';
import { act } from '../act/act';
import type { NeededLane } from '../lane-choice/needed-lanes';
import type { SusulanBounds } from '../susulan/susulan-values';
import { startBerkasStrings as strings } from './start-berkas.strings';
import { closeStartBerkas, type Caller } from './start-berkas.store';
import { missingInStart, startCommand, type StartErrors, type StartValues } from './start-values';

interface StartOrder {
  readonly draft: { readonly commandId: string; readonly drop: () => void };
  readonly caller: Caller | null;
}

/** When a berkas may have begun: not before the step that calls it. */
function useBounds(caller: Caller | null): SusulanBounds {
  const { offsetMinutes } = useSession();
  const format = useFormat();
  const now = useMoment();
  const earliest = caller?.since ?? earliestStart(now, offsetMinutes);
  return { earliest, earliestText: format.moment(earliest), now, offsetMinutes };
}

function refusalIn(error: ScreenError): StartErrors {
  const sentence = errorSentence(error);
  return error.code === 'waktu-kejadian-tidak-sah' ? { susulan: { time: sentence } } : { whole: sentence };
}

/** How a berkas is started: what is wrong with the dialog once somebody has tried, and the trying. */
export interface Starting {
  readonly errors: StartErrors;
  readonly isSending: boolean;
  readonly start: () => Promise<void>;
}

/** Sends the dialog; what is missing or refused comes back to its fields, and nothing typed is lost. */
export function useStarting(
  { draft, caller }: StartOrder,
  values: StartValues,
  procedure: Procedure | null,
  needed: readonly NeededLane[],
): Starting {
  const [isTried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<StartErrors>({});
  const [isSending, setSending] = useState(false);
  const bounds = useBounds(caller);
  const { offsetMinutes } = bounds;
  const missing = missingInStart(values, procedure, needed, bounds);

  const start = async (): Promise<void> => {
    setTried(true);
    if (procedure === null || isSending || Object.keys(missing).length > 0) return;
    setSending(true);
    setRefusal({});
    const data = startCommand(values, procedure, needed, caller, offsetMinutes);
    const reply = await act({
      type: 'berkas.start',
      data,
      done: strings.done(data.title),
      commandId: draft.commandId,
    });
    setSending(false);
    if (!reply.ok) {
      setRefusal(refusalIn(reply.error));
      return;
    }
    draft.drop();
    closeStartBerkas();
    navigate(paths.berkas(reply.subject));
  };
  return { errors: isTried ? { ...refusal, ...missing } : {}, isSending, start };
}
