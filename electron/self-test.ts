import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import type { RunningProgram } from './program';

const SCRIPT = `(async () => {
  const call = window.lajur.call;
  const { value: { profile } } = await call['session:wizard-defaults']({});
  const founded = await call['session:open-office']({
    profile, people: [{ nama: 'Penguji', jabatan: '', roles: [] }], administrator: 0,
    password: crypto.randomUUID(), calendar: null, copiesDir: null,
  });
  const end = await call['journal:end']({});
  const page = await call['journal:after']({ seq: 0, limit: 100 });
  return { founded, end, first: page.ok ? page.value.entries[0].events[0].type : null };
})()`;

interface Seen {
  readonly founded: { readonly ok: boolean };
  readonly end: { readonly ok: boolean; readonly value?: { readonly seq: number } };
  readonly first: string | null;
}

/** A folder of its own for the self-test, removed at the end: real data is never touched. */
export function selfTestHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'lajur-uji-'));
  app.on('quit', () => rmSync(home, { recursive: true, force: true, maxRetries: 5 }));
  return home;
}

/**
 * Writes the first entries of an office through the real window and bridge, reads them back, prints one JSON line, and
 * ends the program. For a new PC: `Lajur --uji-mandiri`.
 */
export async function runSelfTest(window: BrowserWindow, program: RunningProgram): Promise<void> {
  const seen = (await window.webContents.executeJavaScript(SCRIPT)) as Seen;
  const entries = seen.end.value?.seq ?? 0;
  const works = seen.founded.ok && entries > 0 && seen.first === 'KantorOpened';
  const { version, electron } = program.facts();
  process.stdout.write(
    `${JSON.stringify({ ujiMandiri: works ? 'ok' : 'gagal', entries, version, electron })}\n`,
  );
  await program.end();
  app.exit(works ? 0 : 1);
}
