import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OrangRow } from '../../../shared/domain/orang/orang';
import type { Penugasan } from '../../../shared/domain/orang/pengganti';
import { useNames } from '../../db/use-office';
import { useMomentToCome } from '../../lib/clock';
import { errorSentence } from '../../lib/error-sentences.strings';
import { act } from '../../parts/act/act';
import { HandOnField } from '../../parts/hand-on/hand-on-field';
import { useHandOn } from '../../parts/hand-on/use-hand-on';
import { useRoleLabel } from '../../parts/peran/use-role-label';
import { DialogButton } from '../../ui/dialog-button';
import { Form } from '../../ui/form';
import { penggantiStrings as strings } from './pengganti.strings';
import { sortByTime, StandInGroup, StandInRow } from './stand-in-list';

interface GivenProps {
  readonly orang: OrangRow;
  readonly one: Penugasan;
}

function EndForm({ orang, one, onClose }: GivenProps & { readonly onClose: () => void }) {
  const moved = useHandOn(orang.stream, [`${orang.stream}/${one.id}`]);
  const [trouble, setTrouble] = useState<string | null>(null);
  const end = async (): Promise<void> => {
    const data = { orang: orang.stream, id: one.id, ...moved.data(true) };
    const reply = await act({ type: 'penugasan.end', data, done: strings.endedActing(orang.nama) });
    if (reply.ok) onClose();
    else setTrouble(errorSentence(reply.error));
  };
  return (
    <Form
      trouble={trouble}
      onSubmit={() => void end()}
      buttons={
        <>
          <Button variant="default" onClick={onClose}>
            {strings.cancel}
          </Button>
          <Button type="submit" data-autofocus disabled={moved.isLoading}>
            {strings.endSubmit}
          </Button>
        </>
      }
    >
      <p>{strings.endGivenLead(orang.nama)}</p>
      <HandOnField {...moved.field} />
    </Form>
  );
}

/** Whose queue is handed to whom for a time: now, later and before. */
export function PenugasanSection(props: {
  readonly people: readonly OrangRow[];
  readonly mayChange: boolean;
}) {
  const now = useMomentToCome();
  const nameOf = useNames();
  const roleLabel = useRoleLabel();
  const all = props.people.flatMap((orang) => orang.penugasan.map((one) => ({ orang, one })));
  return (
    <StandInGroup
      label={strings.given}
      empty={strings.noGiven}
      sorted={sortByTime(all, now)}
      rowOf={({ orang, one }, isOver) => (
        <StandInRow
          key={one.id}
          nama={orang.nama}
          post={strings.work(roleLabel(one.role), one.sop)}
          period={one}
          more={[strings.by(nameOf(one.by), one.reason)]}
        >
          {props.mayChange && !isOver && (
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
      )}
    />
  );
}
