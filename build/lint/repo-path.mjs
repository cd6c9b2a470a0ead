import { relative, sep } from 'node:path';
import { ROOT } from '../setup/paths.mjs';

/** The linted file as the repository names it, with forward slashes on every system. */
export const repoPath = (context) => relative(ROOT, context.filename).split(sep).join('/');
