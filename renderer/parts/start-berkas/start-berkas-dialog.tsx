import { useRoleTable, useSopList } from '../../db/use-office';
import { useCommandDraft } from '../../lib/use-command-draft';
import { Dialog } from '../../ui/dialog';
import { StartBerkasForm } from './start-berkas-form';
import { startBerkasStrings as strings } from './start-berkas.strings';
import { closeStartBerkas, useStartBerkasStore, type Caller } from './start-berkas.store';
import { emptyStartValues, startValuesSchema, type StartValues } from './start-values';

interface StartProps {
  readonly sop: string | null;
  readonly caller: Caller | null;
}

/** What the dialog begins with when nothing of it was kept. */
function freshValues(sop: string | null, caller: Caller | null): StartValues {
  if (caller === null) return sop === null ? emptyStartValues : { ...emptyStartValues, sop };
  return { ...emptyStartValues, sop: sop ?? '', title: caller.title, lanes: caller.lanes };
}

function StartBerkas({ sop, caller }: StartProps) {
  const sops = useSopList();
  const table = useRoleTable();
  const key = caller === null ? 'mulai-berkas' : `mulai-berkas:${caller.berkas}:${caller.task}`;
  const draft = useCommandDraft(key, startValuesSchema);
  if (sops.kind === 'loading' || table.kind === 'loading' || table.value === null || draft.kind === 'loading')
    return <p role="status">{strings.loading}</p>;
  const fresh = freshValues(sop, caller);
  const kept = draft.kept ?? fresh;
  // What was chosen now rules over a half-filled dialog for another SOP; its title may still serve.
  const initial = sop === null || sop === kept.sop ? kept : { ...fresh, title: kept.title };
  return (
    <StartBerkasForm
      key={draft.commandId}
      sops={sops.value}
      table={table.value}
      caller={caller}
      draft={draft}
      initial={initial}
    />
  );
}

/** The dialog that starts a berkas; it is opened from the catalogue, the list, the palette, and a step that calls a SOP. */
export function StartBerkasDialog() {
  const { isOpen, sop, caller } = useStartBerkasStore();
  return (
    <Dialog title={strings.title} isOpen={isOpen} isWide onClose={closeStartBerkas}>
      <StartBerkas sop={sop} caller={caller} />
    </Dialog>
  );
}
