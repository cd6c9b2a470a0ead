import { join } from 'node:path';
import { copyService, type CopyService } from '../../electron/backup/copy-service';
import type { Gudang } from '../../electron/gudang/gudang-client';
import type { Office } from '../../electron/office/office';
import { fail } from '../../shared/result';
import { WIB_OFFSET_MINUTES } from '../../shared/time';

/** The copies of an open office, made by its own storehouse beside its data. */
export function copiesBeside(
  { store }: Office,
  gudang: Gudang,
  dataDir: string,
  now: () => number,
): CopyService {
  const parts = {
    dataDir,
    dataId: store.identity.dataId,
    offsetMinutes: () => WIB_OFFSET_MINUTES,
    now,
    seq: () => store.tail()?.seq ?? 0,
    make: async (order: Parameters<Parameters<typeof copyService>[0]['make']>[0]) => {
      const made = await gudang.ask({ ask: 'copy', order });
      return made.ok ? made.value : fail({ code: 'tujuan-tidak-dapat-ditulis', what: made.error } as const);
    },
    cancel: () => void gudang.ask({ ask: 'copy-cancel' }),
    tell: () => undefined,
  };
  return copyService(parts, join(dataDir, '..', 'cadangan'));
}
