import type { ChannelName, News } from './bridge';

/** The names of all channels, without their schemas: all that the preload needs to know. */
export const CHANNEL_NAMES = [
  'session:status',
  'session:people',
  'session:open-office',
  'session:login',
  'session:logout',
  'session:lock',
  'session:unlock',
  'session:retry',
  'session:quit',
  'session:witness',
  'command:run',
  'command:set-password',
  'command:confirm-clock',
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
] as const satisfies readonly (keyof News)[];
