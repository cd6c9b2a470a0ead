import { ActionIcon, Button, Select, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useEffect } from 'react';
import { startersOf } from '../../../shared/domain/berkas/berkas-rights';
import type { LaneHolder } from '../../../shared/domain/berkas/berkas-state';
import { roleOfLane } from '../../../shared/domain/peran/peran';
import { KALA_WORDS } from '../../../shared/domain/program-kerja/program.strings';
import { TITLE_MARKS, titleFor } from '../../../shared/domain/program-kerja/title-for';
import { currentVersion, sopStream } from '../../../shared/domain/sop/sop';
import { startStep } from '../../../shared/sop/graph';
import type { Procedure } from '../../../shared/sop/schema';
import { useRoles, useRoleTable, useSop, useSopList } from '../../db/use-office';
import { LaneChoice } from '../../parts/lane-choice/lane-choice';
import { neededLanes } from '../../parts/lane-choice/needed-lanes';
import { firstDate, KALA_CHOICES, type LineErrors, type LineValues } from './line-values';
import classes from './program-kerja.module.css';
import { programKerjaStrings as strings } from './program-kerja.strings';

interface LineFieldsProps {
  readonly values: LineValues;
  readonly errors: LineErrors;
  readonly change: (part: Partial<LineValues>) => void;
}

/** The procedures of the SOP that is chosen, as they are in force. */
function useProcedures(sop: string): readonly Procedure[] {
  const state = useSop(sopStream(sop));
  if (state.kind === 'loading' || state.value === null) return [];
  return currentVersion(state.value)?.sop.procedures ?? [];
}

function SopFields({ values, errors, change }: LineFieldsProps) {
  const sops = useSopList();
  const procedures = useProcedures(values.sop);
  const [first] = procedures;
  const isOpen = values.procedure === '' && first !== undefined;
  // The SOP is read after it was chosen; its first procedure is the usual one.
  useEffect(() => {
    if (isOpen) change({ procedure: first.id });
  });
  return (
    <>
      <Select
        label={strings.sop}
        required
        searchable
        data-autofocus
        data={(sops.kind === 'ready' ? sops.value : []).map(({ number, title }) => ({
          value: number,
          label: `SOP ${number} ${title}`,
        }))}
        value={values.sop === '' ? null : values.sop}
        error={errors.sop}
        onChange={(sop) => {
          const number = sop ?? '';
          change({ sop: number, procedure: '', role: '', lanes: {} });
        }}
      />
      {procedures.length > 1 && (
        <Select
          label={strings.procedure}
          allowDeselect={false}
          data={procedures.map(({ id, title }) => ({ value: id, label: title ?? id }))}
          value={values.procedure}
          onChange={(procedure) => {
            change({ procedure: procedure ?? '', role: '', lanes: {} });
          }}
        />
      )}
    </>
  );
}

function withHolder(
  lanes: LineValues['lanes'],
  lane: string,
  holder: LaneHolder | null,
): LineValues['lanes'] {
  const others = Object.entries(lanes).filter(([name]) => name !== lane);
  if (holder === null) return Object.fromEntries(others);
  const named = holder.kind === 'team' ? { ...holder, people: [...holder.people] } : holder;
  return Object.fromEntries([...others, [lane, named] as const]);
}

/** The roles that may begin the procedure; all that people hold where only outsiders stand in it. */
function RoleField({ values, errors, change }: LineFieldsProps) {
  const table = useRoleTable();
  const roles = useRoles();
  const procedure = useProcedures(values.sop).find(({ id }) => id === values.procedure);
  const known = table.kind === 'ready' ? table.value : null;
  const able =
    procedure === undefined || known === null ? [] : startersOf(procedure, (lane) => roleOfLane(known, lane));
  const held = (roles.kind === 'ready' ? roles.value : []).filter(
    ({ kind }) => kind === 'jabatan' || kind === 'tugas',
  );
  return (
    <>
      <Select
        label={strings.role}
        description={strings.roleHint}
        required
        disabled={procedure === undefined}
        data={held
          .filter(({ id }) => able.length === 0 || able.includes(id))
          .map(({ id, label }) => ({ value: id, label }))}
        value={values.role === '' ? null : values.role}
        error={errors.role}
        onChange={(role) => {
          change({ role: role ?? '' });
        }}
      />
      {procedure !== undefined &&
        known !== null &&
        neededLanes(procedure, known, {}, startStep(procedure), null).map((lane) => (
          <LaneChoice
            key={lane.lane}
            lane={lane}
            value={values.lanes[lane.lane] ?? null}
            error={null}
            onChange={(holder) => {
              change({ lanes: withHolder(values.lanes, lane.lane, holder) });
            }}
          />
        ))}
    </>
  );
}

function DatesField({ values, errors, change }: LineFieldsProps) {
  const { tanggal } = values;
  return (
    <fieldset className={classes.group}>
      <legend>{strings.tanggal}</legend>
      <p className={classes.dim}>{strings.mulaiHint}</p>
      {tanggal.map((date, place) => (
        <div key={place} className={classes.date}>
          <TextInput
            type="date"
            aria-label={strings.tanggalOf(place + 1)}
            aria-invalid={errors.tanggal !== undefined || undefined}
            value={date}
            onChange={(event) => {
              const typed = event.currentTarget.value;
              change({ tanggal: tanggal.map((one, at) => (at === place ? typed : one)) });
            }}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={strings.removeDate(place + 1)}
            disabled={tanggal.length === 1}
            onClick={() => {
              change({ tanggal: tanggal.filter((_one, at) => at !== place) });
            }}
          >
            <IconX size={14} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      {errors.tanggal !== undefined && (
        <p role="alert" className={classes.wrong}>
          {errors.tanggal}
        </p>
      )}
      <Button
        variant="default"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => {
          change({ tanggal: [...tanggal, ''] });
        }}
      >
        {strings.addDate}
      </Button>
    </fieldset>
  );
}

function WhenFields(props: LineFieldsProps) {
  const { values, errors, change } = props;
  return (
    <>
      <Select
        label={strings.kala}
        allowDeselect={false}
        data={KALA_CHOICES.map((kala) => ({ value: kala, label: KALA_WORDS[kala] }))}
        value={values.kala}
        onChange={(kala) => {
          const chosen = KALA_CHOICES.find((one) => one === kala);
          if (chosen !== undefined) change({ kala: chosen });
        }}
      />
      {values.kala === 'tanggal-tertentu' ? (
        <DatesField {...props} />
      ) : (
        <TextInput
          type="date"
          label={strings.mulai}
          description={strings.mulaiHint}
          required
          value={values.mulai}
          error={errors.mulai}
          onChange={(event) => {
            change({ mulai: event.currentTarget.value });
          }}
        />
      )}
    </>
  );
}

/** All of a line: which SOP, under which title, when, and who answers for it. */
export function LineFields(props: LineFieldsProps) {
  const { values, errors, change } = props;
  const first = firstDate(values);
  const hasExample = first !== null && values.judul.includes('{');
  return (
    <>
      <SopFields {...props} />
      <WhenFields {...props} />
      <div>
        <TextInput
          label={strings.judul}
          description={strings.judulHint(TITLE_MARKS.join(' '))}
          required
          maxLength={300}
          value={values.judul}
          error={errors.judul}
          onChange={(event) => {
            change({ judul: event.currentTarget.value });
          }}
        />
        {hasExample && <p className={classes.dim}>{strings.example(titleFor(values.judul, first))}</p>}
      </div>
      <RoleField {...props} />
    </>
  );
}
