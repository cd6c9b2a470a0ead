import type { Pengganti } from '../../../shared/domain/orang/pengganti';
import type { OrangRow } from '../../../shared/domain/orang/orang';
import { localDateOf } from '../../../shared/time';
import { tanggalOf } from '../../../shared/domain/kalender/tanggal.strings';
import { useNames } from '../../db/use-office';
import { useMomentToCome } from '../../lib/clock';
import { errorSentence } from '../../lib/error-sentences.strings';
import { useSession } from '../../lib/session';
import { act } from '../../parts/act/act';
import { HandOnField } from '../../parts/hand-on/hand-on-field';
import { useHandOn } from '../../parts/hand-on/use-hand-on';
import { standInStrings } from '../../parts/peran/stand-in.strings';
import { useRoleLabel } from '../../parts/peran/use-role-label';
import { DialogButton } from '../../ui/dialog-button';
import { LastDayForm } from '../../ui/last-day-form';
import { penggantiStrings as strings } from './pengganti.strings';
import { SetSuratForm } from './set-surat-form';
import { sortByTime, StandInGroup, StandInRow } from './stand-in-list';

interface ActingProps {
  readonly orang: OrangRow;
  readonly one: Pengganti;
  readonly onClose: () => void;
}

function EndForm({ orang, one, onClose }: ActingProps) {
  const roleLabel = useRoleLabel();
  const moved = useHandOn(orang.stream, [`${orang.stream}/${one.id}`]);
  const end = async (to: string | null): Promise<string | null> => {
    const data = { orang: orang.stream, id: one.id, to, ...moved.data(to === null) };
    const reply = await act({ type: 'pengganti.end', data, done: strings.endedActing(orang.nama) });
    return reply.ok ? null : errorSentence(reply.error);
  };
  const post = standInStrings.post(one.kind, roleLabel(one.role));
  return (
    <LastDayForm
      lead={strings.endLead(orang.nama, post)}
      hint={strings.endHint}
      submit={strings.endSubmit}
      run={end}
      onClose={onClose}
    >
      {(endsNow) => endsNow && <HandOnField {...moved.field} />}
    </LastDayForm>
  );
}

/** The surat perintah in words; it must be told when its number is still to follow. */
function suratWords({ surat, suratDate }: Pengganti): string | null {
  if (surat === null) return null;
  return suratDate === null ? strings.suratUndated(surat) : strings.surat(surat, tanggalOf(suratDate));
}

function ActingRow(props: {
  readonly orang: OrangRow;
  readonly one: Pengganti;
  readonly mayChange: boolean;
  readonly isOver: boolean;
}) {
  const { orang, one, mayChange, isOver } = props;
  const roleLabel = useRoleLabel();
  const nameOf = useNames();
  const { offsetMinutes } = useSession();
  const surat = suratWords(one);
  const instead = one.of === null ? strings.vacant : strings.insteadOf(nameOf(one.of));
  return (
    <StandInRow
      nama={orang.nama}
      post={standInStrings.post(one.kind, roleLabel(one.role))}
      period={one}
      more={surat === null ? [instead] : [instead, surat]}
      mark={surat === null ? strings.suratMissing : null}
    >
      {mayChange && surat === null && (
        <DialogButton
          label={strings.setSurat}
          title={strings.setSuratTitle}
          heard={strings.setSuratOf(orang.nama)}
        >
          {(close) => (
            <SetSuratForm
              orang={orang}
              id={one.id}
              from={localDateOf(one.from, offsetMinutes)}
              onClose={close}
            />
          )}
        </DialogButton>
      )}
      {mayChange && !isOver && (
        <DialogButton
          label={strings.end}
          title={strings.endOf(orang.nama)}
          heard={strings.endOf(orang.nama)}
          isWide
        >
          {(close) => <EndForm orang={orang} one={one} onClose={close} />}
        </DialogButton>
      )}
    </StandInRow>
  );
}

/** Who holds a post in another's stead: now, later and before. */
export function PenggantiSection(props: {
  readonly people: readonly OrangRow[];
  readonly mayChange: boolean;
}) {
  const now = useMomentToCome();
  const all = props.people.flatMap((orang) => orang.pengganti.map((one) => ({ orang, one })));
  return (
    <StandInGroup
      label={strings.acting}
      empty={strings.noActing}
      sorted={sortByTime(all, now)}
      rowOf={({ orang, one }, isOver) => (
        <ActingRow key={one.id} orang={orang} one={one} mayChange={props.mayChange} isOver={isOver} />
      )}
    />
  );
}
