import { describe, expect, it } from 'vitest';
import { brokenRules } from './lint';

type Arrow = { readonly rule: string; readonly file: string; readonly bad: string; readonly good: string };

const uses = (source: string) => `import { thing } from '${source}';\nexport const kept = thing;\n`;

const ARROWS: readonly Arrow[] = [
  {
    rule: 'a window never imports electron',
    file: 'renderer/lib/bridge.ts',
    bad: uses('electron'),
    good: uses('../../shared/ipc/bridge'),
  },
  {
    rule: 'a window never imports Node',
    file: 'renderer/ui/frame.ts',
    bad: uses('node:fs'),
    good: uses('../lib/format'),
  },
  {
    rule: 'a window never imports Node by its short name either',
    file: 'renderer/ui/frame.ts',
    bad: uses('fs/promises'),
    good: uses('react'),
  },
  {
    rule: 'only renderer/db imports dexie',
    file: 'renderer/features/meja-saya/queue.ts',
    bad: uses('dexie'),
    good: uses('../../db/queue'),
  },
  {
    rule: 'only renderer/db imports dexie-react-hooks',
    file: 'renderer/parts/chip.ts',
    bad: uses('dexie-react-hooks'),
    good: uses('../db/live-query'),
  },
  {
    rule: 'a feature never imports another feature',
    file: 'renderer/features/surat/form.ts',
    bad: uses('../disposisi/form'),
    good: uses('./fields'),
  },
  {
    rule: 'a feature never imports the shell',
    file: 'renderer/features/surat/form.ts',
    bad: uses('../../app/routes'),
    good: uses('../../parts/picker'),
  },
  {
    rule: 'a part never imports a feature',
    file: 'renderer/parts/picker.ts',
    bad: uses('../features/surat/form'),
    good: uses('../ui/button'),
  },
  {
    rule: 'db knows no part',
    file: 'renderer/db/queue.ts',
    bad: uses('../parts/picker'),
    good: uses('dexie'),
  },
  {
    rule: 'lib knows no db',
    file: 'renderer/lib/format.ts',
    bad: uses('../db/queue'),
    good: uses('../../shared/time'),
  },
  {
    rule: 'a store never reads from db',
    file: 'renderer/features/surat/draft.store.ts',
    bad: uses('../../db/queue'),
    good: uses('zustand'),
  },
  {
    rule: 'electron never imports renderer',
    file: 'electron/window/frame.ts',
    bad: uses('../../renderer/app/shell'),
    good: uses('electron'),
  },
  {
    rule: 'electron knows no screen library',
    file: 'electron/window/frame.ts',
    bad: uses('react'),
    good: uses('node:path'),
  },
  {
    rule: 'renderer never imports electron/',
    file: 'renderer/app/shell.ts',
    bad: uses('../../electron/window/frame'),
    good: uses('../features/surat/form'),
  },
  {
    rule: 'shared imports nothing but zod from outside',
    file: 'shared/domain/surat/surat.ts',
    bad: uses('node:crypto'),
    good: uses('zod'),
  },
  {
    rule: 'shared never imports a room above it',
    file: 'shared/domain/surat/surat.ts',
    bad: uses('../../../electron/journal/store'),
    good: uses('../../result'),
  },
  {
    rule: 'shared never imports assets',
    file: 'shared/sop/roles.ts',
    bad: uses('../../assets/sop/roles.json'),
    good: uses('./schema'),
  },
];

describe('the arrows between rooms', () => {
  it.each(ARROWS)('$rule', async ({ file, bad, good }) => {
    expect(await brokenRules(file, bad)).toContain('lajur/rooms');
    expect(await brokenRules(file, good)).toEqual([]);
  });

  it.each([
    ['a type import', "import type { App } from 'electron';\nexport type Kept = App;\n"],
    ['a re-export', "export { thing } from 'electron';\n"],
    ['a dynamic import', "export const load = () => import('electron');\n"],
    ['a type query', "export type Kept = import('electron').App;\n"],
  ])('%s crosses an arrow as an import does', async (_, code) => {
    expect(await brokenRules('renderer/lib/bridge.ts', code)).toContain('lajur/rooms');
  });
});
