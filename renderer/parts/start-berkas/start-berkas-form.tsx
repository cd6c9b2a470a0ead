import { Alert, Button, Select, TextInput } from '@mantine/core';
import { useForm, useWatch, type UseFormReturn } from 'react-hook-form';
import type { LaneHolder } from '../../../shared/domain/berkas/berkas-state';
import type { SopRow } from '../../../shared/domain/sop/sop';
import { currentVersion, sopStream } from '../../../shared/domain/sop/sop';
import { startStep } from '../../../shared/sop/graph';
import type { Procedure, RoleTable } from '../../../shared/sop/schema';
import { useSop } from '../../db/use-office';
import type { CommandDraft } from '../../lib/use-command-draft';
import { useKeptForm } from '../../lib/use-kept-form';
import { LaneChoice } from '../lane-choice/lane-choice';
import type { NeededLane } from '../lane-choice/needed-lanes';
import { SusulanFields } from '../susulan/susulan-fields';
import { susulanStrings } from '../susulan/susulan.strings';
import classes from './start-berkas.module.css';
import { startBerkasStrings as strings } from './start-berkas.strings';
import type { Caller } from './start-berkas.store';
import { startLanes, type StartErrors, type StartValues } from './start-values';
import { useStarting } from './use-starting';

interface StartBerkasFormProps {
  readonly sops: readonly SopRow[];
  readonly table: RoleTable;
  readonly caller: Caller | null;
  readonly draft: Extract<CommandDraft<StartValues>, { kind: 'ready' }>;
  readonly initial: StartValues;
}

function useProcedures(sop: string): readonly Procedure[] {
  const state = useSop(sopStream(sop));
  if (sop === '' || state.kind === 'loading' || state.value === null) return [];
  return currentVersion(state.value)?.sop.procedures ?? [];
}

function FirstStep({ procedure }: { readonly procedure: Procedure }) {
  const first = startStep(procedure);
  const lane = procedure.lanes.find(({ id }) => id === first.lane)?.label ?? first.lane;
  return <p className={classes.first}>{strings.firstStep(first.no, lane, first.text)}</p>;
}

type Form = UseFormReturn<StartValues>;

/** Chooses another SOP or procedure; holders named for the one before have no meaning there. */
function chooseSop(form: Form, sop: string, procedure: string): void {
  form.setValue('sop', sop);
  form.setValue('procedure', procedure);
  form.setValue('lanes', {});
}

interface WhichProps {
  readonly form: Form;
  readonly sops: readonly SopRow[];
  readonly procedures: readonly Procedure[];
  readonly values: StartValues;
  readonly errors: StartErrors;
}

function Which({ form, sops, procedures, values, errors }: WhichProps) {
  return (
    <>
      <Select
        label={strings.sop}
        placeholder={strings.sopPlaceholder}
        required
        searchable
        nothingFoundMessage={strings.noSop}
        data={sops.map(({ number, title }) => ({ value: number, label: strings.sopOption(number, title) }))}
        value={values.sop === '' ? null : values.sop}
        error={errors.sop}
        onChange={(sop) => {
          chooseSop(form, sop ?? '', '');
        }}
      />
      {procedures.length > 1 && (
        <Select
          label={strings.procedure}
          required
          data={procedures.map(({ id, title }) => ({ value: id, label: strings.procedureName(title) }))}
          value={values.procedure === '' ? null : values.procedure}
          error={errors.procedure}
          onChange={(id) => {
            chooseSop(form, values.sop, id ?? '');
          }}
        />
      )}
    </>
  );
}

function setHolder(form: Form, lane: string, holder: LaneHolder | null): void {
  const others = Object.entries(form.getValues('lanes')).filter(([id]) => id !== lane);
  const named = holder === null ? others : [...others, [lane, holder] as const];
  form.setValue('lanes', Object.fromEntries(named));
}

function Lanes({
  form,
  needed,
  values,
  errors,
}: Pick<WhichProps, 'form' | 'values' | 'errors'> & { readonly needed: readonly NeededLane[] }) {
  return needed.map((lane) => (
    <LaneChoice
      key={lane.lane}
      lane={lane}
      value={values.lanes[lane.lane] ?? null}
      error={errors.lanes?.[lane.lane] ?? null}
      onChange={(holder) => {
        setHolder(form, lane.lane, holder);
      }}
    />
  ));
}

function Began({ form, values, errors }: Pick<WhichProps, 'form' | 'values' | 'errors'>) {
  return (
    <SusulanFields
      value={values.susulan}
      errors={errors.susulan ?? {}}
      isOptional
      withStart={false}
      words={susulanStrings.began}
      onChange={(susulan) => {
        form.setValue('susulan', susulan);
      }}
    />
  );
}

/** Which SOP, which procedure of it, what the berkas is called, whom its first step needs, and when it began. */
export function StartBerkasForm(props: StartBerkasFormProps) {
  const { sops, table, caller, draft, initial } = props;
  const form = useForm<StartValues>({ defaultValues: initial });
  useKeptForm(form, draft.keep);
  const values = useWatch({ control: form.control, compute: (all: StartValues) => all });
  const procedures = useProcedures(values.sop);
  const onlyOne = procedures.length === 1 ? (procedures[0] ?? null) : null;
  const procedure = procedures.find(({ id }) => id === values.procedure) ?? onlyOne;
  const needed = procedure === null ? [] : startLanes(procedure, table, caller?.lanes ?? {});
  const { errors, isSending, start } = useStarting(props, values, procedure, needed);

  return (
    <form
      className={classes.form}
      noValidate
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.ctrlKey) void start();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      {caller !== null && <p className={classes.first}>{strings.calledBy(caller.nomor, caller.no)}</p>}
      <Which
        form={form}
        sops={caller === null ? sops : sops.filter(({ number }) => number === initial.sop)}
        procedures={procedures}
        values={values}
        errors={errors}
      />
      {procedure !== null && <FirstStep procedure={procedure} />}
      <TextInput
        label={strings.berkasTitle}
        description={strings.berkasTitleHint}
        required
        maxLength={500}
        error={errors.title}
        {...form.register('title')}
      />
      <Lanes form={form} needed={needed} values={values} errors={errors} />
      <Began {...{ form, values, errors }} />
      {errors.whole !== undefined && (
        <Alert color="red" role="alert">
          {errors.whole}
        </Alert>
      )}
      <div className={classes.buttons}>
        <Button type="submit" loading={isSending}>
          {strings.submit}
        </Button>
      </div>
    </form>
  );
}
