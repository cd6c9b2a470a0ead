import { createRequire } from 'node:module';
import ts from 'typescript';

const { api } = createRequire(import.meta.url)('@mdn/browser-compat-data');
const HOST_LIBRARY = /[\\/]lib\.(dom|webworker)[\w.]*\.d\.ts$/;

// A prefixed or flagged form is not the feature the code asks for.
const isPlain = ({ flags, prefix, alternative_name: otherName }) => !flags && !prefix && !otherName;

function versionOf({ version_added: added }) {
  if (added === false || added === 'preview') return Infinity;
  return Number.parseInt(String(added).replace('≤', ''), 10) || 0;
}

/** The Chrome a feature came with, if only in part; 0 when it is unrecorded. */
function cameWith(feature) {
  const records = [feature?.__compat?.support?.chrome ?? []].flat().filter(isPlain);
  return records.length === 0 ? 0 : Math.min(...records.map(versionOf));
}

const declaredByHost = (declaration) => HOST_LIBRARY.test(declaration.getSourceFile().fileName);

function featureOf(declaration) {
  const name = declaration.name?.getText();
  const owner = declaration.parent;
  if (ts.isInterfaceDeclaration(owner)) return api[owner.name.text]?.[name];
  // The static side: `declare var URL: { canParse(…): boolean }`.
  const holder = owner.parent;
  if (ts.isTypeLiteralNode(owner) && ts.isVariableDeclaration(holder)) {
    return api[holder.name.getText()]?.[`${name}_static`];
  }
  return api[name];
}

const isTest = (node, child) =>
  (node.type === 'IfStatement' || node.type === 'ConditionalExpression') && node.test !== child;

/** Whether the use stands behind a test that speaks of it: `if ('canParse' in URL) …`. */
function isAskedFor(context, node, name) {
  const ancestors = context.sourceCode.getAncestors(node);
  return ancestors.some((ancestor, index) => {
    const child = ancestors[index + 1] ?? node;
    if (isTest(ancestor, child)) return context.sourceCode.getText(ancestor.test).includes(name);
    const isGuard = ancestor.type === 'LogicalExpression' && ancestor.right === child;
    return isGuard && context.sourceCode.getText(ancestor.left).includes(name);
  });
}

/** What a window uses of the browser must exist in the floor Chrome, or stand behind a check. */
export const chromeFloor = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object', properties: { chrome: { type: 'number' } }, additionalProperties: false }],
    messages: { young: '"{{name}}" came with Chrome {{version}}; the floor is {{floor}}. Ask for it first.' },
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    if (!services?.program) return {};
    const checker = services.program.getTypeChecker();
    const [{ chrome: floor }] = context.options;

    const check = (node) => {
      const symbol = checker.getSymbolAtLocation(services.esTreeNodeToTSNodeMap.get(node));
      const declarations = symbol?.declarations ?? [];
      if (declarations.length === 0 || !declarations.every(declaredByHost)) return;
      const version = Math.min(...declarations.map((declaration) => cameWith(featureOf(declaration))));
      const name = symbol.name;
      if (version <= floor || isAskedFor(context, node, name)) return;
      context.report({
        node,
        messageId: 'young',
        data: { name, version: String(version), floor: String(floor) },
      });
    };

    return {
      'MemberExpression > Identifier.property': (node) => {
        if (!node.parent.computed) check(node);
      },
      'NewExpression > Identifier.callee': check,
      'CallExpression > Identifier.callee': check,
      'MemberExpression > Identifier.object': check,
    };
  },
};
