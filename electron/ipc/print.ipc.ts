import { KALENDER_STREAM } from '../../shared/domain/kalender/kalender';
import { KANTOR_STREAM } from '../../shared/domain/kantor/kantor';
import { fail, ok } from '../../shared/result';
import { localDateOf, WIB_OFFSET_MINUTES } from '../../shared/time';
import { recoverySheetPage } from '../print/recovery-sheet';
import { recoverySheetStrings } from '../print/recovery-sheet.strings';
import type { Handlers } from './answer';
import type { Program } from './program';

type PrintNames = Extract<keyof Handlers, `print:${string}`>;

/** Printing: what is printed is made here, so that a secret never comes from a window. */
export function printHandlers(program: Program): Pick<Handlers, PrintNames> {
  return {
    'print:printers': async () => ok([...(await program.paper.printing.printers())]),
    'print:recovery-sheet': async (to) => {
      const page = sheetNow(program);
      if (page === null) return fail({ code: 'kode-pemulihan-tidak-diketahui' });
      const pdf = await program.paper.pdfOfPage(page).catch(() => null);
      if (pdf === null) return fail({ code: 'cetak-gagal' });
      const { title } = recoverySheetStrings;
      if (to.to === 'printer') {
        const printed = await program.paper.printing.print({ pdf, title, printer: to.printer });
        return printed.ok ? ok({ done: true }) : fail({ code: printed.error });
      }
      try {
        return ok({ done: await program.saveCopy(`${title}.pdf`, pdf) });
      } catch {
        return fail({ code: 'tulis-gagal' });
      }
    },
  };
}

/** Null when this session has made no code, or whoever made it has left. */
function sheetNow(program: Program): string | null {
  const open = program.open();
  const code = open?.session.keptCode() ?? null;
  const person = open?.session.person() ?? null;
  if (open === null || code === null || person === null) return null;
  const { world } = open.office;
  const kantor = world.read('kantor', KANTOR_STREAM);
  const orang = world.read('orang', person);
  if (kantor === null || orang === null) return null;
  const offset = world.read('kalender', KALENDER_STREAM)?.calendar.offsetMinutes ?? WIB_OFFSET_MINUTES;
  const date = localDateOf(program.now(), offset);
  return recoverySheetPage({ profile: kantor.profile, administrator: orang.nama, code, date });
}
