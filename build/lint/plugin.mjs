import { chromeFloor } from './chrome-floor.mjs';
import { durableFiles, ipcDoor } from './doors.mjs';
import { electronSecurity } from './electron-security.mjs';
import { names } from './names.mjs';
import { pure } from './pure.mjs';
import { rooms } from './rooms.mjs';

/** The architecture as lint rules: what the types cannot see. Each has a test in test/guards that breaks it. */
export const lajur = {
  meta: { name: 'lajur' },
  rules: {
    rooms,
    pure,
    names,
    'chrome-floor': chromeFloor,
    'ipc-door': ipcDoor,
    'durable-files': durableFiles,
    'electron-security': electronSecurity,
  },
};
