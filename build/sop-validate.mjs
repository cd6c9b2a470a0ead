// Checks every file of the SOP catalogue against its schema and the graph rules, and prints what the catalogue holds.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'assets/sop');

/** The rules are written in TypeScript; they are bundled for this run, zod left where it is installed. */
async function loadRules() {
  const cache = mkdtempSync(join(root, 'node_modules/.sop-validate-'));
  const outfile = join(cache, 'rules.mjs');
  try {
    await build({
      stdin: {
        contents: [
          "export { sopSchema, roleTableSchema } from './shared/sop/schema';",
          "export { decreeSchema } from './shared/sop/decree';",
          "export { checkSop } from './shared/sop/check-procedure';",
          "export { summarise } from './shared/sop/summary';",
        ].join('\n'),
        resolveDir: root,
        loader: 'ts',
      },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      external: ['zod'],
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}

const read = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));

function parse(name, schema, errors) {
  const parsed = schema.safeParse(read(name));
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) errors.push(`${name}: ${issue.path.join('.')}: ${issue.message}`);
  return null;
}

function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  const line = (row) =>
    row.map((cell, column) =>
      column < 2 ? String(cell).padEnd(widths[column]) : String(cell).padStart(widths[column]),
    );
  return rows.map((row) => line(row).join('  ')).join('\n');
}

const { sopSchema, roleTableSchema, decreeSchema, checkSop, summarise } = await loadRules();
const errors = [];
const roles = parse('roles.json', roleTableSchema, errors);
const decree = parse('decree.json', decreeSchema, errors);
const files = readdirSync(folder)
  .filter((name) => /^\d+\.json$/.test(name))
  .sort();
const sops = files.flatMap((name) => {
  const sop = parse(name, sopSchema, errors);
  if (sop !== null && `${sop.number}.json` !== name)
    errors.push(`${name}: nomor SOP di dalamnya ${sop.number}`);
  return sop === null ? [] : [sop];
});
if (roles !== null && decree !== null) {
  const numbers = decree.titles.map((title) => title.number);
  for (const sop of sops) errors.push(...checkSop(sop, numbers, roles).map((error) => error.message));
}

const head = ['prosedur', 'judul', 'lajur', 'baris', 'keputusan', 'putaran', 'rekonstruksi', 'pertanyaan'];
const rows = sops.flatMap((sop) =>
  sop.procedures.map((procedure) => {
    const one = summarise(procedure);
    const title = procedure.title === null ? sop.title : `${sop.title}: ${procedure.title}`;
    return [
      `${sop.number} ${procedure.id}`,
      title,
      one.lanes,
      one.rows,
      one.decisions,
      one.loops,
      one.reconstructed,
      one.openQuestions,
    ];
  }),
);
console.log(table([head, ...rows]));
console.log(`\n${sops.length} SOP, ${rows.length} prosedur, ${errors.length} kesalahan`);
for (const error of errors) console.error(error);
process.exitCode = errors.length === 0 ? 0 : 1;
