import type * as z from 'zod';
import type { EntryBody, Json } from '../journal/entry';
import type { Result } from '../result';
import type { Instant } from '../time';
import type { ErrorCode } from './errors';
import type { Event } from './event';
import { rightOf, type HakType, type Right } from './peran/hak';
import type { World } from './world';

/** Why a command was refused: a code with an Indonesian sentence, and what the screen needs to say it well. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly detail?: { readonly [key: string]: Json };
}

/** What a decision may know besides the journal: values only. Units: `at`, `happenedAt` ms since epoch. */
export interface Context {
  readonly at: Instant;
  readonly actor: string;
  readonly commandId: string;
}

/**
 * One kind of command as its concept writes it. `Input` is its data as a sender writes it, what is usual left out. `v` is the version of its data; `undo` exists only where the act can be
 * taken back; `files` lists the SHA-256 names of files that must be in the store before the entry that names them.
 */
export interface CommandParts<Type extends string, Data, Input = Data> {
  readonly type: Type;
  readonly v: number;
  readonly data: z.ZodType<Data, Input>;
  readonly decide: (world: World, data: Data, context: Context) => Decision;
  readonly files?: (data: Data) => readonly string[];
  readonly undo?: (world: World, entry: EntryBody, context: Context) => Decision;
}

/** One kind of command, with the right that the table of rights gives it. */
export interface CommandSpec<
  Type extends string = string,
  Data = unknown,
  Input = unknown,
> extends CommandParts<Type, Data, Input> {
  readonly right: Right;
}

/** The events a command makes happen, or its refusal. */
export type Decision = Result<readonly Event<string, unknown>[], Refusal>;

/**
 * Ties a spec's parts to one type of data, and forgets it, so that specs of all kinds can stand in one table. Its right
 * stands in `HAK`, and nowhere else.
 */
export function defineCommand<Type extends HakType, Data, Input>(
  parts: CommandParts<Type, Data, Input>,
): CommandSpec<Type, Data, Input> {
  return { ...parts, right: rightOf(parts.type) };
}
