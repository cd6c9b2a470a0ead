import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { currentVersion, sopStream } from '../../../shared/domain/sop/sop';
import type { Procedure, Sop } from '../../../shared/sop/schema';
import { useRunningBySop } from '../../db/use-berkas';
import { useSop } from '../../db/use-office';
import { paths } from '../../lib/paths';
import { navigate, type Params } from '../../lib/router.store';
import type { StepMarks } from '../../parts/sop-sheet/sheet-marks';
import { openStartBerkas } from '../../parts/start-berkas/start-berkas.store';
import { ListNote } from '../../ui/list-note';
import { PageHead } from '../../ui/page-head';
import { katalogStrings as strings } from './katalog.strings';
import { SopIdentity } from './sop-identity';
import { SopView, ViewTools } from './sop-view';
import classes from './sop-page.module.css';

function countsOf(steps: ReadonlyMap<string, number> | undefined): StepMarks {
  return Object.fromEntries([...(steps ?? [])].map(([step, count]) => [step, { count }]));
}

function ProcedureChoice(props: {
  readonly procedures: readonly Procedure[];
  readonly value: Procedure;
  readonly onChange: (id: string) => void;
}) {
  return (
    <Select
      size="xs"
      aria-label={strings.procedure}
      data={props.procedures.map(({ id, title }) => ({ value: id, label: strings.procedureName(title) }))}
      value={props.value.id}
      allowDeselect={false}
      onChange={(id) => {
        if (id !== null) props.onChange(id);
      }}
    />
  );
}

function SopShown({ sop }: { readonly sop: Sop }) {
  const running = useRunningBySop();
  const [chosen, setChosen] = useState<string | null>(null);
  const procedure = sop.procedures.find(({ id }) => id === chosen) ?? sop.procedures[0];
  const counts = running.kind === 'ready' ? running.value.get(sop.number) : undefined;
  if (procedure === undefined) return <ListNote title={strings.missing} />;
  return (
    <>
      <PageHead title={strings.sopTitle(sop.number, sop.title)}>
        {sop.procedures.length > 1 && (
          <ProcedureChoice procedures={sop.procedures} value={procedure} onChange={setChosen} />
        )}
        <span className={classes.running}>{strings.running(counts?.berkas ?? 0)}</span>
        <ViewTools />
        <Button
          onClick={() => {
            openStartBerkas(sop.number);
          }}
        >
          {strings.start}
        </Button>
      </PageHead>
      <div className={classes.page}>
        <SopIdentity sop={sop} />
        <SopView
          key={procedure.id}
          procedure={procedure}
          marks={countsOf(counts?.procedures.get(procedure.id))}
        />
      </div>
    </>
  );
}

/** One SOP: its identity block folded, its official sheet filling the width. */
export function SopPage({ params }: { readonly params: Params }) {
  const number = params['number'] ?? '';
  const state = useSop(sopStream(number));
  if (state.kind === 'loading') return <ListNote title={strings.loading} />;
  const version = state.value === null ? null : currentVersion(state.value);
  if (version !== null) return <SopShown key={number} sop={version.sop} />;
  return (
    <>
      <PageHead title={strings.title} />
      <ListNote title={strings.missing}>
        <Button
          variant="default"
          onClick={() => {
            navigate(paths.katalog);
          }}
        >
          {strings.backToList}
        </Button>
      </ListNote>
    </>
  );
}
