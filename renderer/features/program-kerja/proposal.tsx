import { Button } from '@mantine/core';
import { useState } from 'react';
import type { WorkCalendar } from '../../../shared/domain/kalender/calendar';
import { tanggalOf } from '../../../shared/domain/kalender/tanggal.strings';
import type { ProgramLine, ProgramRow } from '../../../shared/domain/program-kerja/program-kerja';
import { KALA_WORDS } from '../../../shared/domain/program-kerja/program.strings';
import { titleFor } from '../../../shared/domain/program-kerja/title-for';
import { usualPlan } from '../../../shared/domain/program-kerja/usual-plan';
import { usePlannableSops } from '../../db/use-program';
import { actOrTell } from '../../parts/act/act';
import { useMay } from '../../parts/peran/use-may';
import { useRoleLabel } from '../../parts/peran/use-role-label';
import { ListNote } from '../../ui/list-note';
import classes from './program-kerja.module.css';
import { programKerjaStrings as strings } from './program-kerja.strings';

interface ProposalProps {
  readonly tahun: number;
  readonly rows: readonly ProgramRow[];
  readonly calendar: WorkCalendar;
  readonly today: string;
}

function ProposedLines({ tahun, lines }: { readonly tahun: number; readonly lines: readonly ProgramLine[] }) {
  const roleLabel = useRoleLabel();
  const heads = strings.columns;
  return (
    <table className={classes.table} aria-label={strings.proposal(tahun)}>
      <thead>
        <tr>
          {[heads.sop, heads.judul, heads.kala, strings.mulai, strings.role].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ sop, judul, kala, mulai, role }) => (
          <tr key={`${sop} ${mulai} ${judul}`}>
            <td>{sop}</td>
            <th scope="row">{titleFor(judul, mulai)}</th>
            <td>{KALA_WORDS[kala]}</td>
            <td>{tanggalOf(mulai)}</td>
            <td>{roleLabel(role)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What a year without a plan may begin with: one click takes it. */
export function Proposal({ tahun, rows, calendar, today }: ProposalProps) {
  const sops = usePlannableSops();
  const mayAdd = useMay('program.add');
  const [isBusy, setBusy] = useState(false);
  if (sops.kind === 'loading') return <ListNote title={strings.loading} />;
  if (!mayAdd) return <ListNote title={strings.emptyTitle(tahun)} hint={strings.emptyHint} />;
  const before = rows
    .filter(({ tahun: year, batal }) => year === tahun - 1 && batal === null)
    .map(({ line }) => line);
  const lines = usualPlan(tahun, { sops: sops.value, before }, calendar, today);
  if (lines.length === 0) return <ListNote title={strings.emptyTitle(tahun)} hint={strings.proposalEmpty} />;
  const take = async (): Promise<void> => {
    setBusy(true);
    await actOrTell({ type: 'program.add', data: { lines: [...lines] }, done: strings.taken(lines.length) });
    setBusy(false);
  };
  return (
    <div className={classes.page} tabIndex={0} role="region" aria-label={strings.proposal(tahun)}>
      <h2 className={classes.head}>{strings.proposal(tahun)}</h2>
      <p className={classes.dim}>{strings.proposalLead}</p>
      <ProposedLines tahun={tahun} lines={lines} />
      <div className={classes.acts}>
        <Button loading={isBusy} onClick={() => void take()}>
          {strings.take}
        </Button>
      </div>
    </div>
  );
}
