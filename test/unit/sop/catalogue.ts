import { readdirSync, readFileSync } from 'node:fs';
import { decreeSchema, type Decree } from '../../../shared/sop/decree';
import { roleTableSchema, sopSchema, type RoleTable, type Sop } from '../../../shared/sop/schema';

const folder = new URL('../../../assets/sop/', import.meta.url);

/** The names of the SOP files of the catalogue. */
export const sopFiles: readonly string[] = readdirSync(folder).filter((name) => /^\d+\.json$/.test(name));

/** A file of the catalogue as it stands on the disk. */
export function readCatalogueFile(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
}

/** One SOP of the catalogue. */
export function readSop(number: string): Sop {
  return sopSchema.parse(readCatalogueFile(`${number}.json`));
}

/** The table lane → role. */
export function readRoles(): RoleTable {
  return roleTableSchema.parse(readCatalogueFile('roles.json'));
}

/** The decree. */
export function readDecree(): Decree {
  return decreeSchema.parse(readCatalogueFile('decree.json'));
}
