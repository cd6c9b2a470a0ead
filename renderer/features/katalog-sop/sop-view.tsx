import { ActionIcon, SegmentedControl, Tooltip } from '@mantine/core';
import { IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { useState } from 'react';
import type { Procedure } from '../../../shared/sop/schema';
import { paths } from '../../lib/paths';
import { navigate } from '../../lib/router.store';
import type { StepMarks } from '../../parts/sop-sheet/sheet-marks';
import { SopAcross } from '../../parts/sop-sheet/sop-across';
import { SopSheet, type SopSheetProps } from '../../parts/sop-sheet/sop-sheet';
import { SopTable } from '../../parts/sop-sheet/sop-table';
import { StepReading } from '../../parts/sop-sheet/step-reading';
import { useKatalogStore, type SopViewKind } from './katalog.store';
import { katalogStrings as strings } from './katalog.strings';
import classes from './sop-page.module.css';

const ZOOM_STEP = 10;
const ZOOM_LEAST = 60;
const ZOOM_MOST = 180;

function changeZoom(by: number): void {
  useKatalogStore.setState(({ zoom }) => ({ zoom: Math.min(ZOOM_MOST, Math.max(ZOOM_LEAST, zoom + by)) }));
}

function Zoom() {
  const zoom = useKatalogStore((store) => store.zoom);
  return (
    <div className={classes.zoom} role="group" aria-label={strings.zoom}>
      <Tooltip label={strings.zoomOut}>
        <ActionIcon
          variant="default"
          aria-label={strings.zoomOut}
          disabled={zoom <= ZOOM_LEAST}
          onClick={() => {
            changeZoom(-ZOOM_STEP);
          }}
        >
          <IconZoomOut size={16} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <span className={classes.percent}>{strings.zoomValue(zoom)}</span>
      <Tooltip label={strings.zoomIn}>
        <ActionIcon
          variant="default"
          aria-label={strings.zoomIn}
          disabled={zoom >= ZOOM_MOST}
          onClick={() => {
            changeZoom(ZOOM_STEP);
          }}
        >
          <IconZoomIn size={16} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}

const VIEWS: readonly SopViewKind[] = ['resmi', 'mendatar', 'tabel'];

/** Which view of the procedure is shown, and how large. */
export function ViewTools() {
  const view = useKatalogStore((store) => store.view);
  return (
    <>
      <SegmentedControl
        size="xs"
        aria-label={strings.view}
        data={VIEWS.map((value) => ({ value, label: strings.views[value] }))}
        value={view}
        onChange={(value) => {
          useKatalogStore.setState({ view: value as SopViewKind });
        }}
      />
      <Zoom />
    </>
  );
}

/** The procedure in the chosen view; the step chosen in it is told in words below. */
export function SopView(props: { readonly procedure: Procedure; readonly marks: StepMarks }) {
  const { procedure, marks } = props;
  const view = useKatalogStore((store) => store.view);
  const zoom = useKatalogStore((store) => store.zoom) / 100;
  const [step, setStep] = useState<string | null>(null);
  const close = (): void => {
    setStep(null);
  };
  const sheet: SopSheetProps = {
    ...{ procedure, marks, zoom },
    ...(step === null ? {} : { selectedStep: step }),
    onSelectStep: (id) => {
      setStep((chosen) => (chosen === id ? null : id));
    },
    onOpenSop: (number) => {
      navigate(paths.sop(number));
    },
  };
  return (
    <div
      className={classes.sheet}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || step === null) return;
        event.stopPropagation();
        close();
      }}
    >
      {view === 'resmi' && <SopSheet {...sheet} />}
      {view === 'mendatar' && <SopAcross {...sheet} />}
      {view === 'tabel' && <SopTable {...sheet} />}
      {step !== null && <StepReading procedure={procedure} stepId={step} onClose={close} />}
    </div>
  );
}
