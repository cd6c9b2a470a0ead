import { basename } from 'node:path';
import { repoPath } from './repo-path.mjs';

// A thing.kind.ts carries its kind: disposisi.contract.ts, queue.strings.ts, queue.module.css.
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*\.(ts|tsx|mjs|js|cjs)$/;
const VAGUE = /(Manager|Helper|Helpers|Util|Utils)$/;
const VAGUE_FILE = /(^|[-.])(manager|helpers?|utils?)\./;

/** Files are kebab-case, there are no barrels, and a name says what the thing is for. */
export const names = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      kebab: 'File names are kebab-case: "{{name}}".',
      barrel: 'No barrels: import from the file that declares the thing.',
      vague: '"{{name}}" does not say what it is for.',
    },
  },
  create(context) {
    const file = basename(repoPath(context));
    const checkId = (node) => {
      if (node.id?.type === 'Identifier' && VAGUE.test(node.id.name)) {
        context.report({ node: node.id, messageId: 'vague', data: { name: node.id.name } });
      }
    };
    return {
      Program(node) {
        if (!KEBAB.test(file)) context.report({ node, messageId: 'kebab', data: { name: file } });
        if (/^index\.(ts|tsx|mjs|js)$/.test(file)) context.report({ node, messageId: 'barrel' });
        if (VAGUE_FILE.test(file)) context.report({ node, messageId: 'vague', data: { name: file } });
      },
      ExportAllDeclaration: (node) => context.report({ node, messageId: 'barrel' }),
      ClassDeclaration: checkId,
      FunctionDeclaration: checkId,
      VariableDeclarator: checkId,
      TSInterfaceDeclaration: checkId,
      TSTypeAliasDeclaration: checkId,
    };
  },
};
