import { taken, type CaseDesk } from './berkas-cases';

type Case = (desk: CaseDesk) => Promise<object>;

const POST = {
  role: 'kasubbag-pembinaan',
  kind: 'plh',
  from: null,
  to: '2027-01-29',
  surat: null,
  suratDate: null,
};
const WORK = { role: 'helpdesk', sop: '12', from: null, to: '2027-01-29', reason: 'cuti tahunan' };

async function begun(desk: CaseDesk, type: string, data: object): Promise<{ orang: string; id: string }> {
  const orang = await desk.pokja();
  const id = crypto.randomUUID();
  await desk.run(type, { orang, ...data }, id);
  return { orang, id };
}

/** For each command about standing in and handed work, a case in which only the right is in question. */
export const STAND_IN_CASES: Readonly<Record<string, Case>> = {
  'pengganti.name': async (desk) => ({ orang: await desk.pokja(), ...POST }),
  'pengganti.end': async (desk) => ({ ...(await begun(desk, 'pengganti.name', POST)), to: null }),
  'pengganti.set-surat': async (desk) => ({
    ...(await begun(desk, 'pengganti.name', POST)),
    surat: '800/7/35.73.112/2026',
    suratDate: '2026-11-23',
  }),
  'penugasan.give': async (desk) => ({ orang: await desk.pokja(), ...WORK }),
  'orang.hand-on': async (desk) => {
    const berkas = await taken(desk, desk.helpdesk);
    desk.enter(desk.founder);
    return { orang: desk.helpdesk, release: [{ berkas, task: '1.1' }] };
  },
  'penugasan.end': (desk) => begun(desk, 'penugasan.give', WORK),
};
