import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, settleIn, startOurs, type BenchOffice } from '../office/bench-office';
import { interleave, type Contest } from '../measure';
import type { Launcher, Program } from './program';

const ROUNDS = { queue: 15, finish: 15, login: 5 };

/** Many berkas against few, and the queue against the barest list of the same picture. In ms. */
export interface DeskTimes {
  readonly queue: Contest;
  readonly queueGrowth: Contest;
  readonly acknowledgedGrowth: Contest;
  readonly shownGrowth: Contest;
  readonly loginGrowth: Contest;
}

interface Desk {
  readonly program: Program;
  readonly picture: string;
  readonly person: string;
  readonly endsAt: number;
}

async function sitDown(launcher: Launcher, root: string, office: BenchOffice): Promise<Desk> {
  const program = startOurs(launcher, root, office);
  const picture = await settleIn(program, office);
  await program.run(`${readFileSync(join(launcher.work, 'desk-page.js'), 'utf8')}; true`);
  const status = await ask<{ readonly person: { readonly stream: string } }>(program, 'session:status', {});
  return { program, picture, person: status.person.stream, endsAt: office.endsAt };
}

const queueTime = ({ program, picture, person, endsAt }: Desk): Promise<number> =>
  program.run(`benchDesk.queue(${JSON.stringify(picture)}, ${JSON.stringify(person)}, ${endsAt + 60_000})`);

const listTime = ({ program, picture }: Desk): Promise<number> =>
  program.run(`benchDesk.bareList(${JSON.stringify(picture)})`);

type Finished = Awaited<ReturnType<typeof finishOnce>>;

function finishOnce({ program, picture }: Desk): Promise<{ acknowledged: number; shown: number }> {
  return program.run(`benchDesk.finish(${JSON.stringify(picture)})`);
}

async function finishTimes(many: Desk, few: Desk): Promise<{ acknowledged: Contest; shown: Contest }> {
  const [ours, floor]: [Finished[], Finished[]] = [[], []];
  const kept = (into: Finished[], desk: Desk) => async (): Promise<number> => {
    const finished = await finishOnce(desk);
    into.push(finished);
    return finished.shown;
  };
  const shown = await interleave(ROUNDS.finish, kept(ours, many), kept(floor, few));
  const acknowledged = {
    ours: ours.slice(1).map((one) => one.acknowledged),
    floor: floor.slice(1).map((one) => one.acknowledged),
  };
  return { acknowledged, shown };
}

/**
 * From the reply that accepts the password until the queue, and then the list of berkas, stand painted on the screen. A
 * register number in the main part of the window is a row.
 */
const loginScript = ({ nama, password }: BenchOffice): string => `(async () => {
  const painted = (isThere) => new Promise((resolve) => {
    const look = () => (isThere() ? requestAnimationFrame(() => resolve(performance.now())) : requestAnimationFrame(look));
    look();
  });
  const hasRows = () => /B-\\d{4,}\\/\\d{4}/.test(document.querySelector('main')?.innerText ?? '');
  const heading = (text) => document.querySelector('h1')?.innerText === text;
  const request = ${JSON.stringify({ nama, password })};
  const reply = await window.lajur.call['session:login'](request);
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  const start = performance.now();
  await painted(() => heading('Meja Saya') && hasRows());
  window.location.hash = '#/berkas';
  return (await painted(() => heading('Berkas') && hasRows())) - start;
})()`;

async function loginTime(launcher: Launcher, root: string, office: BenchOffice): Promise<number> {
  const program = startOurs(launcher, root, office);
  try {
    await program.takesKeysMs();
    return await program.run<number>(loginScript(office));
  } finally {
    await program.quit();
  }
}

/** Meja Saya, finishing a step, and logging in, with many berkas and with few. */
export async function measureDesk(
  launcher: Launcher,
  root: string,
  offices: { readonly many: BenchOffice; readonly few: BenchOffice },
): Promise<DeskTimes> {
  const many = await sitDown(launcher, root, offices.many);
  const few = await sitDown(launcher, root, offices.few);
  let times: Omit<DeskTimes, 'loginGrowth'>;
  try {
    const queue = await interleave(
      ROUNDS.queue,
      () => queueTime(many),
      () => listTime(many),
    );
    const queueGrowth = await interleave(
      ROUNDS.queue,
      () => queueTime(many),
      () => queueTime(few),
    );
    const { acknowledged, shown } = await finishTimes(many, few);
    times = { queue, queueGrowth, acknowledgedGrowth: acknowledged, shownGrowth: shown };
  } finally {
    await many.program.quit();
    await few.program.quit();
  }
  const loginGrowth = await interleave(
    ROUNDS.login,
    () => loginTime(launcher, root, offices.many),
    () => loginTime(launcher, root, offices.few),
  );
  return { ...times, loginGrowth };
}
