import { KALENDER_STREAM } from '../../shared/domain/kalender/kalender';
import { keptRapat } from '../../shared/domain/rapat/rapat-access';
import type { rapatContract } from '../../shared/ipc/rapat.contract';
import { fail, ok } from '../../shared/result';
import { WIB_OFFSET_MINUTES } from '../../shared/time';
import { isDiskFull } from '../journal/database';
import { paperName, rapatPaper } from '../naskah/rapat-paper';
import type { Handlers } from './answer';
import { atWork } from './at-work';
import type { Program } from './program';

type RapatHandlers = Pick<Handlers, keyof typeof rapatContract>;

/** The papers of a rapat, made here from the journal, so that none says what does not stand in it. */
export function rapatHandlers(program: Program): RapatHandlers {
  return {
    'rapat:make-dokumen': async ({ rapat: stream, jenis }) => {
      const { office, actor } = atWork(program);
      const { world, files } = office;
      const at = program.now();
      const rapat = keptRapat(world, stream, { actor, at, commandId: '' });
      if (!rapat.ok) return rapat;
      const paper = rapatPaper(world, rapat.value, at);
      if (paper === null) return fail({ code: 'rapat-tidak-ada' });
      // Read only when a paper is made: the program starts without it.
      const { rapatDocx } = await import('../naskah/rapat-docx');
      const bytes = await rapatDocx(jenis, paper);
      const offset = world.read('kalender', KALENDER_STREAM)?.calendar.offsetMinutes ?? WIB_OFFSET_MINUTES;
      try {
        return ok({ ...files.put(bytes), name: paperName(jenis, rapat.value, offset) });
      } catch (error) {
        return fail({ code: isDiskFull(error) ? 'disk-penuh' : 'tulis-gagal' });
      }
    },
  };
}
