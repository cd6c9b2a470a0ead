import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { repoPath } from './repo-path.mjs';

const BELOW = {
  app: ['app', 'features', 'parts', 'db', 'ui', 'lib'],
  features: ['parts', 'db', 'ui', 'lib'],
  parts: ['parts', 'db', 'ui', 'lib'],
  db: ['db', 'lib'],
  ui: ['ui', 'lib'],
  lib: ['lib'],
};
const SCREEN_PACKAGES =
  /^(react|react-dom|react-hook-form|zustand|dexie[\w-]*|@mantine\/.+|@tabler\/.+|@tanstack\/.+)(\/|$)/;
const MACHINE_PACKAGES = /^(electron|@photostructure\/sqlite)(\/|$)/;
const NODE = new Set(builtinModules);

const isNode = (source) => source.startsWith('node:') || NODE.has(source.split('/')[0]);
const roomOf = (path) => path.split('/')[0];
const layerOf = (path) => path.split('/')[1];
const featureOf = (path) => path.split('/')[2];

function refusesPackage(file, source) {
  const room = roomOf(file);
  if (room === 'shared') return source === 'zod' || source.startsWith('zod/') ? null : 'sharedPackage';
  if (room === 'electron') return SCREEN_PACKAGES.test(source) ? 'screenPackage' : null;
  if (room !== 'renderer') return null;
  if (isNode(source) || MACHINE_PACKAGES.test(source)) return 'machinePackage';
  if (/^dexie(-|\/|$)/.test(source) && !file.startsWith('renderer/db/')) return 'dexie';
  return null;
}

function refusesScreenPath(file, target) {
  if (file.endsWith('.store.ts') && target.startsWith('renderer/db/')) return 'storeReadsDb';
  const from = layerOf(file);
  const to = layerOf(target);
  const below = BELOW[from];
  // Files directly in renderer/ (the entry) compose everything.
  if (below === undefined) return null;
  if (from === 'features' && to === 'features') {
    return featureOf(file) === featureOf(target) ? null : 'otherFeature';
  }
  return below.includes(to) ? null : 'layer';
}

function refusesPath(file, target) {
  const from = roomOf(file);
  const to = roomOf(target);
  if (from === 'shared') return to === 'shared' ? null : 'sharedPath';
  if (from === 'electron') return ['electron', 'shared', 'assets'].includes(to) ? null : 'room';
  if (from !== 'renderer') return null;
  if (to === 'renderer') return refusesScreenPath(file, target);
  return ['shared', 'assets'].includes(to) ? null : 'room';
}

/** Keeps the arrows of docs: electron → shared ← renderer; app → features → parts → (db, ui, lib). */
export const rooms = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      sharedPackage: 'shared/ imports only itself and zod, not "{{source}}".',
      sharedPath: 'shared/ imports only shared/, not "{{source}}".',
      screenPackage: '"{{source}}" belongs to renderer/.',
      machinePackage: '"{{source}}" belongs to electron/; a window reaches the machine by the bridge.',
      dexie: 'Only renderer/db imports dexie.',
      room: 'electron/ and renderer/ meet only in shared/: "{{source}}".',
      layer: 'Against the arrow app → features → parts → (db, ui, lib): "{{source}}".',
      otherFeature: 'Features never import each other; move what both need to parts/: "{{source}}".',
      storeReadsDb: 'A store holds what a restart may forget; rows come from live queries, not "{{source}}".',
    },
  },
  create(context) {
    const file = repoPath(context);
    const check = (node) => {
      if (node?.type !== 'Literal' || typeof node.value !== 'string') return;
      const source = node.value;
      const messageId = source.startsWith('.')
        ? refusesPath(file, posix.normalize(posix.join(posix.dirname(file), source)))
        : refusesPackage(file, source);
      if (messageId !== null) context.report({ node, messageId, data: { source } });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.source ?? node.argument?.literal),
      "CallExpression[callee.name='require']": (node) => check(node.arguments[0]),
    };
  },
};
