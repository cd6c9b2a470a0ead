import { foldName } from '../../../../shared/domain/orang/fold-name';
import type { PersonLine } from './wizard-values';

/** The line further up that names the same person; null when this line is the first to do so, or names nobody. */
export function earlierLine(lines: readonly PersonLine[], line: PersonLine): PersonLine | null {
  const name = foldName(line.nama);
  if (name === '') return null;
  const first = lines.find(({ nama }) => foldName(nama) === name);
  return first === undefined || first.key === line.key ? null : first;
}
