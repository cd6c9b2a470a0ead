const FORBIDDEN = {
  webSecurity: false,
  sandbox: false,
  contextIsolation: false,
  nodeIntegration: true,
  nodeIntegrationInWorker: true,
  nodeIntegrationInSubFrames: true,
  allowRunningInsecureContent: true,
  experimentalFeatures: true,
  webviewTag: true,
};
// These open something whatever value they carry.
const FORBIDDEN_NAMES = new Set(['enableBlinkFeatures']);
const FORBIDDEN_SWITCH = /^(--)?(no-sandbox|disable-web-security|allow-running-insecure-content)$/;

const keyOf = (node) => node.key.name ?? node.key.value;

/** What would open a window to the machine is refused wherever it is written. */
export const electronSecurity = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { open: '"{{name}}" would open a window to the machine.' },
  },
  create(context) {
    const report = (node, name) => context.report({ node, messageId: 'open', data: { name } });
    return {
      Property(node) {
        const name = keyOf(node);
        if (FORBIDDEN_NAMES.has(name)) report(node, name);
        else if (Object.hasOwn(FORBIDDEN, name) && node.value.value === FORBIDDEN[name]) report(node, name);
      },
      AssignmentExpression(node) {
        const name = node.left.property?.name;
        if (Object.hasOwn(FORBIDDEN, name ?? '') && node.right.value === FORBIDDEN[name]) report(node, name);
      },
      Literal(node) {
        if (typeof node.value === 'string' && FORBIDDEN_SWITCH.test(node.value)) report(node, node.value);
      },
    };
  },
};
