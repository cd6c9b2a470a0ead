import { writeSync } from 'node:fs';
import { takeWriterLock } from '../../electron/data-folder/writer-lock';

// Tries for the one writer's lock and says how it went; a holder lives until it is killed.
const lock = takeWriterLock(process.argv[2] ?? '');
writeSync(1, `${lock.ok ? 'writer' : JSON.stringify(lock.error)}\n`);
if (lock.ok) setInterval(() => undefined, 1_000);
