import type { BerkasState } from './berkas-state';

/**
 * Another berkas that has to do with this one. `dipanggil-oleh`: this one works for a step of it; `diteruskan-dari`: it
 * handed the matter over to this one; `memanggil` and `meneruskan` the other way round.
 */
export interface BerkasLink {
  readonly kind: 'dipanggil-oleh' | 'diteruskan-dari' | 'memanggil' | 'meneruskan';
  readonly berkas: string;
  readonly nomor: string;
  /** The number of its SOP, where this berkas knows it. */
  readonly sop: string | null;
  /** The task of the berkas that called or handed over. */
  readonly task: string;
}

/** The berkas that have to do with this one: where it came from first, then what came out of it, in order. */
export function berkasLinks({ cause, tasks, handedOver }: BerkasState): readonly BerkasLink[] {
  const from: readonly BerkasLink[] =
    cause === null
      ? []
      : [
          {
            kind: cause.kind === 'dipanggil' ? 'dipanggil-oleh' : 'diteruskan-dari',
            berkas: cause.berkas,
            nomor: cause.nomor,
            sop: null,
            task: cause.task,
          },
        ];
  const called = tasks.flatMap(({ task, children }) =>
    children.map(({ berkas, nomor, sop }): BerkasLink => ({ kind: 'memanggil', berkas, nomor, sop, task })),
  );
  const handed = handedOver.map((one): BerkasLink => ({ kind: 'meneruskan', ...one }));
  return [...from, ...called, ...handed];
}
