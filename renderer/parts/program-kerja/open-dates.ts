import type { DueDate } from '../../../shared/domain/program-kerja/schedule';
import type { ProgramRow } from '../../../shared/domain/program-kerja/program-kerja';
import { waitForApplied } from '../../db/use-projector';
import { newCommandId, runCommand } from '../../lib/command';
import { errorSentence } from '../../lib/error-sentences.strings';
import { whileSaving } from '../../lib/save-state.store';
import { showToast, showTrouble } from '../../ui/toast';
import { programDueStrings as strings } from './program-due.strings';

/** A date of a line that can be opened. */
export type OpenableDate = Pick<DueDate<Pick<ProgramRow, 'stream' | 'line'>>, 'row' | 'date'>;

/**
 * Opens the berkas of these dates one by one, and says how many came to be; a refusal is told and ends it. One that another
 * window opened meanwhile is refused, never opened twice.
 */
export async function openDates(dates: readonly OpenableDate[]): Promise<number> {
  let seq = 0;
  let opened = 0;
  for (const { row, date } of dates) {
    const data = { program: row.stream, date };
    const reply = await whileSaving(runCommand('program.open', data, newCommandId()));
    if (!reply.ok) {
      showTrouble(errorSentence(reply.error));
      break;
    }
    seq = reply.value.seq;
    opened += 1;
  }
  if (opened === 0) return 0;
  await waitForApplied(seq);
  showToast(strings.opened(opened));
  return opened;
}
