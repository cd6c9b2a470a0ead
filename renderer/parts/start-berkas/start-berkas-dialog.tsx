import { useRoleTable, useSopList } from '../../db/use-office';
import { useCommandDraft } from '../../lib/use-command-draft';
import { Dialog } from '../../ui/dialog';
import { StartBerkasForm } from './start-berkas-form';
import { startBerkasStrings as strings } from './start-berkas.strings';
import { closeStartBerkas, useStartBerkasStore } from './start-berkas.store';
import { emptyStartValues, startValuesSchema } from './start-values';

function StartBerkas({ sop }: { readonly sop: string | null }) {
  const sops = useSopList();
  const table = useRoleTable();
  const draft = useCommandDraft('mulai-berkas', startValuesSchema);
  if (sops.kind === 'loading' || table.kind === 'loading' || table.value === null || draft.kind === 'loading')
    return <p role="status">{strings.loading}</p>;
  const kept = draft.kept ?? emptyStartValues;
  // What was chosen now rules over a half-filled dialog for another SOP; its title may still serve.
  const initial = sop === null || sop === kept.sop ? kept : { ...emptyStartValues, sop, title: kept.title };
  return (
    <StartBerkasForm
      key={draft.commandId}
      sops={sops.value}
      table={table.value}
      draft={draft}
      initial={initial}
    />
  );
}

/** The dialog that starts a berkas; it is opened from the catalogue, the list of berkas and the palette. */
export function StartBerkasDialog() {
  const { isOpen, sop } = useStartBerkasStore();
  return (
    <Dialog title={strings.title} isOpen={isOpen} isWide onClose={closeStartBerkas}>
      <StartBerkas sop={sop} />
    </Dialog>
  );
}
