import type { Lampiran } from '../berkas/berkas-state';
import type { Event } from '../event';
import type { AsalRapat, Hadir, JenisDokumen, Notula, RapatFacts, TindakLanjut } from './rapat-state';

/** What happens to a rapat. Source: SOP 06, 08, 09, 17, 25, 28, 29, 30, 35. */
export type RapatEvent =
  | Event<
      'RapatScheduled',
      RapatFacts & { readonly asal: AsalRapat | null; readonly circle: readonly string[] | null }
    >
  | Event<'RapatChanged', RapatFacts>
  | Event<'RapatCancelled', { readonly reason: string }>
  | Event<'HadirRecorded', Hadir>
  | Event<'NotulaWritten', Notula & { readonly tindakLanjut: readonly TindakLanjut[] }>
  | Event<'RapatFinished', { readonly [key: string]: never }>
  | Event<'TindakLanjutDone', { readonly tindakLanjut: string; readonly note: string }>
  | Event<'DokumenMade', { readonly jenis: JenisDokumen; readonly lampiran: Lampiran }>;
