import { expect, it } from 'vitest';
import { COMMAND_VERSIONS } from '../../renderer/lib/command-versions';
import { COMMANDS, WINDOW_COMMANDS } from '../../shared/domain/catalogue';

it('lets a window send every command that is open to windows, in the version main knows', () => {
  const known = WINDOW_COMMANDS.map((type) => [type, COMMANDS.get(type)?.v]);

  expect(COMMAND_VERSIONS).toEqual({ ...Object.fromEntries(known), undo: 1 });
});
