import type { ChannelName, News } from './bridge';

/** The names of all channels, without their schemas: all that the preload needs to know. */
export const CHANNEL_NAMES = [
  'session:status',
  'session:people',
  'session:wizard-defaults',
  'session:wizard-load',
  'session:wizard-save',
  'session:open-office',
  'session:login',
  'session:logout',
  'session:lock',
  'session:unlock',
  'session:recover',
  'session:retry',
  'session:quit',
  'session:witness',
  'session:contoh-people',
  'session:enter-contoh',
  'session:remake-contoh',
  'session:switch-contoh',
  'command:run',
  'command:set-password',
  'command:set-pin',
  'command:remove-pin',
  'command:new-recovery-code',
  'command:confirm-clock',
  'command:answer-offer',
  'katalog:offer',
  'print:printers',
  'print:recovery-sheet',
  'journal:end',
  'journal:after',
  'journal:streams',
  'journal:rebuild',
  'draft:save',
  'draft:load',
  'draft:list',
  'draft:drop',
  'pref:save',
  'pref:load',
  'search:find',
  'file:put',
  'file:save-copy',
  'system:info',
  'system:new-window',
  'system:verify',
  'system:verification',
  'system:verify-cancel',
  'copy:status',
  'copy:now',
  'copy:cancel',
  'copy:choose-target',
  'session:copies',
  'session:inspect-copy',
  'session:restore',
] as const satisfies readonly ChannelName[];

type Forgotten = Exclude<ChannelName, (typeof CHANNEL_NAMES)[number]>;

/** Fails the type check when a channel of the contracts is missing above. */
export const NONE_FORGOTTEN: [Forgotten] extends [never] ? true : Forgotten = true;

/** The closed list of news. */
export const NEWS_NAMES = [
  'status',
  'entries',
  'clock',
  'verification',
  'copy',
  'idle',
] as const satisfies readonly (keyof News)[];
