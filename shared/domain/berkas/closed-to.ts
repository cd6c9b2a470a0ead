import type { Context, Refusal } from '../command';
import type { HakType } from '../peran/hak';
import type { World } from '../world';
import { mayRead } from './circle';

const DEEPEST = 3;

/** The streams of berkas named anywhere in a command's data: its own, and one that it is caused by. */
function berkasNamed(data: unknown, depth = 0): readonly string[] {
  if (typeof data === 'string') return data.startsWith('berkas:') ? [data] : [];
  if (typeof data !== 'object' || data === null || depth === DEEPEST) return [];
  return Object.values(data).flatMap((value) => berkasNamed(value, depth + 1));
}

/**
 * Commands that move a task without anybody reading it: the clock has decided, or an administrator takes somebody out of
 * work, whose tasks go back to their queues.
 */
const UNREAD: readonly string[] = ['task.expire', 'orang.deactivate'] satisfies readonly HakType[];

/**
 * Why a command is refused before it is decided: it names a berkas that is closed to its actor. Null when none is. The
 * refusal tells whom to turn to. Errors: `berkas-tertutup` (`detail.nama`: the pencatat).
 */
export function closedTo(
  world: World,
  type: string,
  data: unknown,
  context: Pick<Context, 'actor' | 'at'>,
): Refusal | null {
  if (UNREAD.includes(type)) return null;
  for (const stream of new Set(berkasNamed(data))) {
    const berkas = world.read('berkas', stream);
    if (berkas === null || mayRead(world, berkas, context)) continue;
    const nama = world.read('orang', berkas.pencatat)?.nama ?? '';
    return { code: 'berkas-tertutup', detail: { nama } };
  }
  return null;
}
