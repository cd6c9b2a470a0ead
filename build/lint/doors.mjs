import { repoPath } from './repo-path.mjs';

const isIpcRoom = (file) => file.startsWith('electron/ipc/') || file === 'electron/preload.ts';
const RAW_IPC = new Set(['ipcMain', 'ipcRenderer']);
const DURABLE = new Set([
  'rename',
  'renameSync',
  'fsync',
  'fsyncSync',
  'fdatasync',
  'fdatasyncSync',
  'datasync',
]);
const FILE_MODULES = new Set(['fs', 'node:fs', 'fs/promises', 'node:fs/promises']);

const propertyName = (node) => (node.computed ? node.property.value : node.property.name);

/** Raw IPC has one door, so that every message meets its contract and the trusted-frame check. */
export const ipcDoor = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      raw: 'Raw {{name}} only in electron/ipc and electron/preload.ts; write a contract and handle().',
    },
  },
  create(context) {
    if (isIpcRoom(repoPath(context))) return {};
    const report = (node, name) => context.report({ node, messageId: 'raw', data: { name } });
    return {
      ImportSpecifier(node) {
        const name = node.imported.name ?? node.imported.value;
        if (RAW_IPC.has(name)) report(node, name);
      },
      MemberExpression(node) {
        const name = propertyName(node);
        if (RAW_IPC.has(name)) report(node, name);
      },
      Property(node) {
        if (node.parent.type === 'ObjectPattern' && RAW_IPC.has(node.key.name)) report(node, node.key.name);
      },
    };
  },
};

/** A file is made durable in one place only, where the order write, fsync, rename, fsync of the folder is kept. */
export const durableFiles = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { scattered: '{{name}} of files only in electron/files/durable.ts.' },
  },
  create(context) {
    if (repoPath(context) === 'electron/files/durable.ts') return {};
    const report = (node, name) => context.report({ node, messageId: 'scattered', data: { name } });
    return {
      ImportDeclaration(node) {
        if (!FILE_MODULES.has(node.source.value)) return;
        for (const specifier of node.specifiers) {
          const name = specifier.imported?.name;
          if (DURABLE.has(name)) report(specifier, name);
        }
      },
      'CallExpression > MemberExpression.callee'(node) {
        const name = propertyName(node);
        if (DURABLE.has(name)) report(node, name);
      },
    };
  },
};
