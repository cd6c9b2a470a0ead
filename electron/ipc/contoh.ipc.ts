import type { contohContract } from '../../shared/ipc/contoh.contract';
import { rolesOf } from '../../shared/domain/orang/orang';
import { PERAN_STREAM } from '../../shared/domain/peran/peran';
import { fail, ok } from '../../shared/result';
import { isContoh, isStaleContoh } from '../contoh/is-contoh';
import type { Handlers } from './answer';
import type { OpenProgram, Program } from './program';

type ContohHandlers = Pick<Handlers, keyof typeof contohContract>;

/** The sample office's own doors. Whether it is one is read from the first entry each time, here in main. */
export function contohHandlers(program: Program): ContohHandlers {
  const sample = (): OpenProgram | null => {
    const open = program.open();
    return open !== null && isContoh(open.office.store) ? open : null;
  };
  const refused = fail({ code: 'bukan-kantor-contoh' });
  return {
    'session:contoh-people': () => {
      const open = sample();
      return open === null ? refused : ok({ people: peopleOf(open, program.now()), ...ageOf(open, program) });
    },
    'session:enter-contoh': ({ orang }) => {
      const open = sample();
      if (open === null) return refused;
      const state = open.office.world.read('orang', orang);
      if (state === null) return fail({ code: 'orang-tidak-ada' });
      if (state.nonaktif !== null) return fail({ code: 'orang-nonaktif' });
      open.session.enter(orang);
      program.statusChanged();
      return ok(program.status());
    },
    'session:remake-contoh': async () => {
      if (!(await program.remakeContoh())) return refused;
      return ok(program.status());
    },
    'session:switch-contoh': ({ contoh }) => {
      program.switchContoh(contoh);
      return ok({});
    },
  };
}

function ageOf({ office }: OpenProgram, { now }: Program): { readonly stale: boolean } {
  return { stale: isStaleContoh(office.store, now()) };
}

function peopleOf({ office: { world, store } }: OpenProgram, now: number) {
  const labels = new Map(
    (world.read('peran', PERAN_STREAM)?.table.roles ?? []).map(({ id, label }) => [id, label]),
  );
  const order = (stream: string): string => store.streamEvents(stream)[0]?.hlc ?? '';
  return world
    .list('orang')
    .filter(({ nonaktif }) => nonaktif === null)
    .map((orang) => ({ orang, since: order(orang.stream) }))
    .sort((a, b) => (a.since < b.since ? -1 : 1))
    .map(({ orang }) => ({
      stream: orang.stream,
      nama: orang.nama,
      jabatan: orang.jabatan,
      roles: rolesOf(orang, now).map((role) => labels.get(role) ?? role),
    }));
}
