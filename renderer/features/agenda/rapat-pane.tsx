import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { clashesOf } from '../../../shared/domain/rapat/clashes';
import { keepsRapat, peopleOf, type RapatState } from '../../../shared/domain/rapat/rapat-state';
import { KEPALA_BAGIAN } from '../../../shared/domain/peran/peran';
import { MS_PER_DAY } from '../../../shared/time';
import { useNames } from '../../db/use-office';
import { useAgenda, useRapat } from '../../db/use-rapat';
import { paths } from '../../lib/paths';
import { navigate } from '../../lib/router.store';
import { useSession } from '../../lib/session';
import { useFormat } from '../../lib/use-format';
import { actOrTell } from '../../parts/act/act';
import { ChangeForm } from '../../parts/rapat/rapat-form';
import { rapatStrings } from '../../parts/rapat/rapat.strings';
import { ReasonAct } from '../../parts/step-acts/reason-act';
import { BackButton } from '../../ui/back-button';
import { DialogButton } from '../../ui/dialog-button';
import { ListNote } from '../../ui/list-note';
import { Notice } from '../../ui/notice';
import classes from './agenda.module.css';
import { agendaStrings as strings } from './agenda.strings';
import { DokumenList } from './dokumen-list';
import { FollowUps } from './follow-ups';
import { HadirSection } from './hadir-section';
import { NotulaSection } from './notula-section';

function Fact({ head, children }: { readonly head: string; readonly children: ReactNode }) {
  return (
    <div className={classes.fact}>
      <dt>{head}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Facts({ rapat }: { readonly rapat: RapatState }) {
  const format = useFormat();
  const nameOf = useNames();
  const { mulai, selesai, tempat, pimpinan, notulis, peserta, tamu, acara, asal } = rapat;
  const invited = [
    ...peserta.map(nameOf),
    ...tamu.map(({ nama, instansi }) => (instansi === '' ? nama : `${nama} (${instansi})`)),
  ];
  const words = strings.facts;
  return (
    <dl className={classes.facts}>
      <Fact head={words.waktu}>
        {rapatStrings.span(format.longDate(mulai), format.time(mulai), format.time(selesai))}
      </Fact>
      <Fact head={words.tempat}>{tempat}</Fact>
      <Fact head={words.pimpinan}>{nameOf(pimpinan)}</Fact>
      <Fact head={words.notulis}>{nameOf(notulis)}</Fact>
      <Fact head={words.peserta}>{invited.length === 0 ? words.none : invited.join(', ')}</Fact>
      <Fact head={words.acara}>
        <ol className={classes.points}>
          {acara.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ol>
      </Fact>
      {asal !== null && (
        <Fact head={words.berkas}>
          <a href={`#${paths.berkas(asal.berkas)}`}>{asal.nomor}</a>
        </Fact>
      )}
    </dl>
  );
}

function Clashes({ rapat }: { readonly rapat: RapatState }) {
  const nameOf = useNames();
  const around = useAgenda(rapat.mulai - MS_PER_DAY, rapat.mulai + MS_PER_DAY);
  if (around.kind === 'loading') return null;
  const clashes = clashesOf({ ...rapat, people: peopleOf(rapat) }, around.value);
  if (clashes.length === 0) return null;
  return (
    <Notice title={strings.clashTitle}>
      {clashes.map(({ other, people }) => (
        <p key={other.stream}>{strings.clashLine(people.map(nameOf).join(', '), other.judul)}</p>
      ))}
    </Notice>
  );
}

function CancelForm({ rapat, onClose }: { readonly rapat: string; readonly onClose: () => void }) {
  return (
    <ReasonAct
      draftKey={`rapat:batal:${rapat}`}
      lead={strings.cancelLead}
      submit={strings.cancelSubmit}
      label={strings.reason}
      type="rapat.cancel"
      data={(reason) => ({ rapat, reason })}
      done={strings.cancelDone}
      onClose={onClose}
    />
  );
}

function Acts({ rapat }: { readonly rapat: RapatState }) {
  const { stream, hadir, notula } = rapat;
  const isReady = hadir !== null && notula !== null;
  const finish = (): void => {
    void actOrTell({ type: 'rapat.finish', data: { rapat: stream }, done: strings.finished });
  };
  return (
    <div className={classes.acts}>
      <DialogButton label={strings.change} title={strings.changeTitle} isWide>
        {(close) => <ChangeForm rapat={rapat} onClose={close} />}
      </DialogButton>
      <DialogButton label={strings.cancel} title={strings.cancelTitle} variant="subtle">
        {(close) => <CancelForm rapat={stream} onClose={close} />}
      </DialogButton>
      {isReady && <Button onClick={finish}>{strings.finish}</Button>}
    </div>
  );
}

function Body({ rapat }: { readonly rapat: RapatState }) {
  const { person } = useSession();
  const mayKeep = keepsRapat(rapat, person.stream) || person.roles.includes(KEPALA_BAGIAN);
  const { status } = rapat;
  if (status === 'dibatalkan')
    return (
      <>
        <Notice>{strings.cancelled(rapat.reason ?? '')}</Notice>
        <Facts rapat={rapat} />
      </>
    );
  return (
    <>
      <Clashes rapat={rapat} />
      <Facts rapat={rapat} />
      {mayKeep && status === 'dijadwalkan' && <Acts rapat={rapat} />}
      <DokumenList rapat={rapat} mayKeep={mayKeep} />
      <HadirSection rapat={rapat} mayKeep={mayKeep} />
      <NotulaSection rapat={rapat} mayKeep={mayKeep} />
      <FollowUps rapat={rapat} mayKeep={mayKeep} />
    </>
  );
}

/** One rapat: what it is, its papers, who came, what was said and what is to be done. */
export function RapatPane({ stream }: { readonly stream: string }) {
  const found = useRapat(stream);
  if (found.kind === 'loading') return <ListNote title={strings.loading} />;
  if (found.value === null) return <ListNote title={strings.noRapat} />;
  const rapat = found.value;
  return (
    <section className={classes.detail} aria-label={strings.detail}>
      <BackButton
        onBack={() => {
          navigate(paths.agenda, { replace: true });
        }}
      />
      <h2 className={classes.title}>
        {rapat.judul} <span className={classes.dim}>{rapatStrings.status(rapat.status)}</span>
      </h2>
      <Body rapat={rapat} />
    </section>
  );
}
