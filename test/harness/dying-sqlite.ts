import { createRequire } from 'node:module';
import type * as Sqlite from '@photostructure/sqlite';
import { dieHere, type NamedPoint } from './named-points';

// Stands in for the database library in the bundle of a test child: the same library, whose statements can end the
// process that runs them.
const real = createRequire(__filename)('@photostructure/sqlite') as typeof Sqlite;

/** As the library has it. */
export const { backup } = real;

type Statement = ReturnType<InstanceType<typeof real.DatabaseSync>['prepare']>;

/** A statement's methods cannot be replaced, so those that write go through an object of our own. */
function running(statement: Statement, before: NamedPoint, after?: NamedPoint): Statement {
  const run: Statement['run'] = (...values) => {
    dieHere(before);
    const result = statement.run(...values);
    if (after !== undefined) dieHere(after);
    return result;
  };
  return { run } as Statement;
}

/** A connection that meets the named points of the write path. */
export class DatabaseSync extends real.DatabaseSync {
  override prepare(sql: string): Statement {
    const statement = super.prepare(sql);
    if (sql === 'COMMIT') return running(statement, 'before-commit', 'after-commit');
    return sql.startsWith('INSERT INTO entry_stream') ? running(statement, 'mid-entry') : statement;
  }

  override exec(sql: string): void {
    if (sql.includes('wal_checkpoint')) dieHere('before-checkpoint');
    super.exec(sql);
  }
}
