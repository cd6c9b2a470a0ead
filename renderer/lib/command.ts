import type { commandContract } from '../../shared/ipc/office.contract';
import type { Reply, RequestOf } from '../../shared/ipc/contract';
import { call } from './bridge';
import { COMMAND_VERSIONS, type CommandData, type CommandType } from './command-versions';

type CommandRun = (typeof commandContract)['command:run'];

/** What a command was answered: `seq` to wait for, the stream it made or changed, and whether it can be taken back. */
export type CommandReply = Reply<CommandRun>;

/** A new name for one act. Kept with its draft, so that the same act sent again is done once. */
export function newCommandId(): string {
  return crypto.randomUUID();
}

/** Sends one command to main, the one writer. */
export function runCommand<Type extends CommandType>(
  type: Type,
  data: CommandData<Type>,
  commandId: string = newCommandId(),
): Promise<CommandReply> {
  // What a spec takes is plain JSON; zod's type for that only lacks `readonly`.
  const json: unknown = data;
  return call('command:run', {
    commandId,
    type,
    v: COMMAND_VERSIONS[type],
    data: json as RequestOf<CommandRun>['data'],
  });
}
