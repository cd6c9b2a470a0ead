import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { currentVersion, sopStream, type SopState, type SopVersion } from '../../../shared/domain/sop/sop';
import type { Procedure } from '../../../shared/sop/schema';
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
import { OldVersionNote } from './sop-versions';
import { useBackToList } from './use-back-to-list';
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

function SopShown({ state, version }: { readonly state: SopState; readonly version: SopVersion }) {
  const { sop } = version;
  const current = currentVersion(state)?.version ?? version.version;
  const isCurrent = version.version === current;
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
        {isCurrent && (
          <Button
            onClick={() => {
              openStartBerkas(sop.number);
            }}
          >
            {strings.start}
          </Button>
        )}
      </PageHead>
      <div className={classes.page}>
        {!isCurrent && <OldVersionNote number={sop.number} shown={version.version} current={current} />}
        <SopIdentity state={state} version={version} />
        <SopView
          key={procedure.id}
          procedure={procedure}
          marks={countsOf(isCurrent ? counts?.procedures.get(procedure.id) : undefined)}
        />
      </div>
    </>
  );
}

/** The version of the address, else the one in force; null when there is none. */
function versionOf(state: SopState, wanted: string | undefined): SopVersion | null {
  if (wanted === undefined) return currentVersion(state);
  return state.versions.find(({ version }) => String(version) === wanted) ?? null;
}

/** One SOP: its identity block folded, its official sheet filling the width. */
export function SopPage({ params }: { readonly params: Params }) {
  const number = params['number'] ?? '';
  const state = useSop(sopStream(number));
  useBackToList();
  if (state.kind === 'loading') return <ListNote title={strings.loading} />;
  const version = state.value === null ? null : versionOf(state.value, params['version']);
  if (state.value !== null && version !== null)
    return <SopShown key={`${number}.${version.version}`} state={state.value} version={version} />;
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
