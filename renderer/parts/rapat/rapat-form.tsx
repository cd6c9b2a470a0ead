import type { RapatState } from '../../../shared/domain/rapat/rapat-state';
import { addDays, localDateOf } from '../../../shared/time';
import { currentTime } from '../../lib/clock';
import { useSession } from '../../lib/session';
import { ActForm } from '../step-acts/act-form';
import { RapatFields } from './rapat-fields';
import { rapatStrings } from './rapat.strings';
import { emptyRapat, factsOf, missingInRapat, rapatValuesSchema, valuesOf } from './rapat-values';

const strings = rapatStrings.form;

interface ScheduleFormProps {
  /** The step the rapat is called for, and what it is about; null: for no berkas. */
  readonly asal: { readonly berkas: string; readonly task: string; readonly title: string } | null;
  readonly onClose: () => void;
}

/** Calls a rapat. */
export function ScheduleForm({ asal, onClose }: ScheduleFormProps) {
  const { person, offsetMinutes } = useSession();
  const tomorrow = addDays(localDateOf(currentTime(), offsetMinutes), 1);
  return (
    <ActForm
      draftKey={asal === null ? 'rapat:baru' : `rapat:baru:${asal.berkas}:${asal.task}`}
      schema={rapatValuesSchema}
      empty={emptyRapat(asal?.title ?? '', tomorrow, person.stream)}
      lead={strings.scheduleLead}
      submit={strings.schedule}
      type="rapat.schedule"
      missing={missingInRapat}
      data={(values) => ({
        ...factsOf(values, offsetMinutes),
        asal: asal === null ? null : { berkas: asal.berkas, task: asal.task },
      })}
      done={() => strings.scheduled}
      onClose={onClose}
    >
      {(form) => <RapatFields form={form} rapat={null} />}
    </ActForm>
  );
}

interface ChangeFormProps {
  readonly rapat: RapatState;
  readonly onClose: () => void;
}

/** Changes a rapat. */
export function ChangeForm({ rapat, onClose }: ChangeFormProps) {
  const { offsetMinutes } = useSession();
  const seen = rapat.revisi.rapat;
  return (
    <ActForm
      draftKey={`rapat:ubah:${rapat.stream}:${seen}`}
      schema={rapatValuesSchema}
      empty={valuesOf(rapat, offsetMinutes)}
      lead=""
      submit={strings.change}
      type="rapat.change"
      missing={missingInRapat}
      data={(values) => ({ rapat: rapat.stream, seen, ...factsOf(values, offsetMinutes) })}
      done={() => strings.changed}
      onClose={onClose}
    >
      {(form) => <RapatFields form={form} rapat={rapat.stream} />}
    </ActForm>
  );
}
