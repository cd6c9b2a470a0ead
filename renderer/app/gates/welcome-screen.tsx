import { Button, UnstyledButton } from '@mantine/core';
import { IconBuilding, IconHistory, IconPlayerPlay } from '@tabler/icons-react';
import { useState } from 'react';
import { call } from '../../lib/bridge';
import type { Icon } from '../../lib/feature';
import { formatDate, formatTime } from '../../lib/format';
import { RestoreFlow } from '../../parts/pulihkan/restore-flow';
import { restoreStrings } from '../../parts/pulihkan/restore.strings';
import { ListNote } from '../../ui/list-note';
import classes from './gate-frame.module.css';
import { GateFrame } from './gate-frame';
import { useWizardStart, type StartedWizard } from './wizard/use-wizard';
import { WizardScreen } from './wizard/wizard-screen';
import { welcomeStrings as strings } from './wizard/welcome.strings';
import { wizardStrings } from './wizard/wizard.strings';

interface WayProps {
  readonly icon: Icon;
  readonly title: string;
  readonly hint: string;
  readonly isFirst?: boolean;
  readonly onChoose: () => void;
}

function Way({ icon: WayIcon, title, hint, isFirst = false, onChoose }: WayProps) {
  return (
    <li>
      <UnstyledButton className={classes.choice} autoFocus={isFirst} onClick={onChoose}>
        <WayIcon size={22} stroke={1.6} aria-hidden />
        <span>
          <strong>{title}</strong>
          <span className={classes.choiceHint}>{hint}</span>
        </span>
      </UnstyledButton>
    </li>
  );
}

function resumeHint({ values, keptAt, defaults }: StartedWizard): string | null {
  if (keptAt === null) return null;
  const { offsetMinutes } = defaults.calendar;
  const moment = `${formatDate(keptAt, offsetMinutes)} ${formatTime(keptAt, offsetMinutes)}`;
  return strings.resumeHint(values.step, moment);
}

interface WaysProps {
  readonly started: StartedWizard;
  readonly dataDir: string;
  readonly onOpen: () => void;
  readonly onRestore: () => void;
}

function Ways({ started, dataDir, onOpen, onRestore }: WaysProps) {
  const resume = resumeHint(started);
  return (
    <GateFrame title={strings.title} isWide>
      <p className={classes.lead}>{strings.lead}</p>
      {started.setAside && <p role="alert">{wizardStrings.setAside}</p>}
      <ul className={classes.choices} aria-label={strings.ways}>
        <Way
          isFirst
          icon={IconBuilding}
          title={resume === null ? strings.fresh : strings.resume}
          hint={resume ?? strings.freshHint}
          onChoose={onOpen}
        />
        <Way
          icon={IconPlayerPlay}
          title={strings.contoh}
          hint={strings.contohHint}
          onChoose={() => void call('session:switch-contoh', { contoh: true })}
        />
        <Way icon={IconHistory} title={strings.restore} hint={strings.restoreHint} onChoose={onRestore} />
      </ul>
      <p className={classes.lead}>{strings.folder(dataDir)}</p>
    </GateFrame>
  );
}

/** The first start on a fresh computer: open an office, try the sample one, or go on from a copy. */
export function WelcomeScreen({ dataDir }: { readonly dataDir: string }) {
  const [shown, setShown] = useState<'ways' | 'wizard' | 'restore'>('ways');
  const { start, reload } = useWizardStart();
  const leave = (): void => {
    setShown('ways');
    reload();
  };
  if (shown === 'restore')
    return (
      <GateFrame title={restoreStrings.title} isWide>
        <RestoreFlow onCancel={leave} />
      </GateFrame>
    );
  if (start.kind === 'ready')
    return shown === 'wizard' ? (
      <WizardScreen started={start.started} onLeave={leave} />
    ) : (
      <Ways
        started={start.started}
        dataDir={dataDir}
        onOpen={() => {
          setShown('wizard');
        }}
        onRestore={() => {
          setShown('restore');
        }}
      />
    );
  return (
    <GateFrame title={strings.title}>
      {start.kind === 'loading' ? (
        <p role="status">{wizardStrings.loading}</p>
      ) : (
        <ListNote isError title={wizardStrings.failed} hint={start.reason}>
          <Button onClick={reload}>{wizardStrings.retry}</Button>
        </ListNote>
      )}
    </GateFrame>
  );
}
