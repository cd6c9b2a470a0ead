import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { ROOT } from './repository';

// Most guards read the shape of the code alone, so a snippet may stand in a file that does not exist.
const byShape = new ESLint({
  cwd: ROOT,
  overrideConfig: [{ files: ['**/*.{ts,tsx}'], ...tseslint.configs.disableTypeChecked }],
});
const byType = new ESLint({ cwd: ROOT });

async function rulesIn(eslint: ESLint, file: string, code: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(code, { filePath: file });
  return (result?.messages ?? []).map((message) => message.ruleId ?? message.message);
}

/** The rules that fire on `code` if it stood at `file` (a path in the repository). */
export const brokenRules = (file: string, code: string) => rulesIn(byShape, file, code);

/** The same with type information; `file` must exist, for the compiler to know its room. */
export const brokenTypedRules = (file: string, code: string) => rulesIn(byType, file, code);
