import { ok } from '../../result';
import { roleTableSchema } from '../../sop/schema';
import { defineCommand } from '../command';
import { PERAN_STREAM } from './peran';

/** Puts a table of roles in force. */
export const publishRoleTable = defineCommand({
  type: 'peran.publish-table',
  v: 1,
  data: roleTableSchema,
  decide: (_world, table, { at }) =>
    ok([{ stream: PERAN_STREAM, type: 'RoleTablePublished', v: 1, happenedAt: at, data: { table } }]),
});
