import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workCalendarSchema, type WorkCalendar } from '../../shared/domain/kalender/calendar';
import { ADMINISTRATOR } from '../../shared/domain/peran/peran';
import { decreeSchema, type Decree } from '../../shared/sop/decree';
import { roleTableSchema, sopSchema, type RoleTable, type Sop } from '../../shared/sop/schema';

/** What a fresh office is given from the program's own files; afterwards all of it lives in the journal. */
export interface Seed {
  readonly roles: RoleTable;
  readonly calendar: WorkCalendar;
  readonly decree: Decree;
  readonly sops: readonly Sop[];
}

const SOP_FILE = /^\d{2,3}\.json$/;

/** Reads and checks the seed. Throws when a file of the program is not as it should be: the build tests see to that. */
export function readSeed(assetsDir: string): Seed {
  const json = (...path: string[]): unknown => JSON.parse(readFileSync(join(assetsDir, ...path), 'utf8'));
  const numbers = readdirSync(join(assetsDir, 'sop'))
    .filter((name) => SOP_FILE.test(name))
    .sort();
  const table = roleTableSchema.parse(json('sop', 'roles.json'));
  const administrator = { id: ADMINISTRATOR, label: 'Administrator', kind: 'tugas' } as const;
  return {
    roles: { ...table, roles: [...table.roles, administrator] },
    calendar: workCalendarSchema.parse(json('kalender', '2024-2027.json')),
    decree: decreeSchema.parse(json('sop', 'decree.json')),
    sops: numbers.map((name) => sopSchema.parse(json('sop', name))),
  };
}
