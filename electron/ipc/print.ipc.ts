import { mayRead } from '../../shared/domain/berkas/circle';
import { kendaliLines } from '../../shared/domain/berkas/lembar-kendali';
import { KALENDER_STREAM } from '../../shared/domain/kalender/kalender';
import { KANTOR_STREAM } from '../../shared/domain/kantor/kantor';
import { PERAN_STREAM } from '../../shared/domain/peran/peran';
import type { PaperOrder, PrintError } from '../../shared/ipc/print.contract';
import { fail, ok, type Result } from '../../shared/result';
import { localDateOf, WIB_OFFSET_MINUTES } from '../../shared/time';
import { lembarKendaliPage } from '../print/lembar-kendali';
import { lembarKendaliStrings } from '../print/lembar-kendali.strings';
import { recoverySheetPage } from '../print/recovery-sheet';
import { recoverySheetStrings } from '../print/recovery-sheet.strings';
import type { Handlers } from './answer';
import type { Program } from './program';

type PrintNames = Extract<keyof Handlers, `print:${string}`>;

/** A page that is written, and what it is called in the printer's list and on the disk. */
interface Paper {
  readonly page: string;
  readonly title: string;
}

/** Printing: what is printed is made here, so that a secret never comes from a window. */
export function printHandlers(program: Program): Pick<Handlers, PrintNames> {
  return {
    'print:printers': async () => ok([...(await program.paper.printing.printers())]),
    'print:recovery-sheet': async (order) => {
      const page = sheetNow(program);
      if (page === null) return fail({ code: 'kode-pemulihan-tidak-diketahui' });
      return bringOut(program, { page, title: recoverySheetStrings.title }, order);
    },
    'print:lembar-kendali': async ({ berkas, order }) => {
      const paper = kendaliNow(program, berkas);
      return paper.ok ? bringOut(program, paper.value, order) : fail({ code: paper.error });
    },
  };
}

/** Draws a page and sends it where it is to go. `done` false: the person thought better of saving. */
async function bringOut(
  program: Program,
  { page, title }: Paper,
  order: PaperOrder,
): Promise<Result<{ readonly done: boolean }, { readonly code: PrintError | 'tulis-gagal' }>> {
  const pdf = await program.paper.pdfOfPage(page).catch(() => null);
  if (pdf === null) return fail({ code: 'cetak-gagal' });
  if (order.to === 'printer') {
    const printed = await program.paper.printing.print({ pdf, title, printer: order.printer });
    return printed.ok ? ok({ done: true }) : fail({ code: printed.error });
  }
  try {
    return ok({ done: await program.saveCopy(`${title}.pdf`, pdf) });
  } catch {
    return fail({ code: 'tulis-gagal' });
  }
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

/** A berkas on paper is read as on the screen: only by who may see it. */
function kendaliNow(program: Program, stream: string): Result<Paper, 'berkas-tidak-ada' | 'tidak-berhak'> {
  const open = program.open();
  const person = open?.session.person() ?? null;
  if (open === null || person === null) return fail('tidak-berhak');
  const { world } = open.office;
  const berkas = world.read('berkas', stream);
  if (berkas === null) return fail('berkas-tidak-ada');
  const printedAt = program.now();
  if (!mayRead(world, berkas, { actor: person, at: printedAt })) return fail('tidak-berhak');
  const kantor = world.read('kantor', KANTOR_STREAM);
  const calendar = world.read('kalender', KALENDER_STREAM)?.calendar;
  if (kantor === null || calendar === undefined) return fail('berkas-tidak-ada');
  const table = world.read('peran', PERAN_STREAM)?.table;
  const nameOf = (orang: string): string => world.read('orang', orang)?.nama ?? '';
  const page = lembarKendaliPage({
    profile: kantor.profile,
    berkas,
    lines: kendaliLines(berkas, calendar, (orang) => world.read('orang', orang), printedAt),
    nameOf,
    roleLabel: (role) => table?.roles.find(({ id }) => id === role)?.label ?? role,
    printedBy: nameOf(person),
    printedAt,
    offsetMinutes: calendar.offsetMinutes,
  });
  return ok({ page, title: lembarKendaliStrings.fileName(berkas.nomor) });
}
