import { Button } from '@mantine/core';
import { IconCalendarEvent } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState } from 'react';
import { tanggalOf } from '../../../shared/domain/kalender/tanggal.strings';
import type { ProgramRow } from '../../../shared/domain/program-kerja/program-kerja';
import type { DueDate } from '../../../shared/domain/program-kerja/schedule';
import { titleFor } from '../../../shared/domain/program-kerja/title-for';
import { DialogButton } from '../../ui/dialog-button';
import { openDates } from './open-dates';
import classes from './program-due.module.css';
import { programDueStrings as strings } from './program-due.strings';
import { SkipForm } from './skip-form';
import { useProgramDue } from './use-program-due';

type Due = DueDate<ProgramRow>;

interface DueItemProps {
  readonly due: Due;
  readonly isBusy: boolean;
  readonly onOpen: (due: Due) => void;
}

function DueItem({ due, isBusy, onOpen }: DueItemProps) {
  const title = titleFor(due.row.line.judul, due.date);
  return (
    <li className={classes.item}>
      <span className={classes.words}>
        SOP {due.row.line.sop} · {title}
        <span className={classes.dim}> {strings.planned(tanggalOf(due.date))}</span>
      </span>
      <Button
        variant="default"
        aria-label={strings.openOf(title)}
        disabled={isBusy}
        onClick={() => {
          onOpen(due);
        }}
      >
        {strings.open}
      </Button>
      <DialogButton
        label={strings.skip}
        title={strings.skipTitle}
        heard={strings.skipOf(title)}
        variant="subtle"
      >
        {(close) => <SkipForm dates={[due]} onClose={close} />}
      </DialogButton>
    </li>
  );
}

/** Opens what is due, and keeps the focus in the line when its button has gone. */
function useOpening() {
  const [isBusy, setBusy] = useState(false);
  const [opened, setOpened] = useState(0);
  const line = useRef<HTMLElement>(null);
  useEffect(() => {
    if (opened > 0) line.current?.focus();
  }, [opened]);
  const open = async (dates: readonly Due[]): Promise<void> => {
    setBusy(true);
    const done = await openDates(dates);
    setBusy(false);
    setOpened((before) => before + done);
  };
  return { isBusy, opened, line, open };
}

/** One line on the desk: what the program kerja wants opened, by one button each or all at once. Nothing where nothing is due. */
export function ProgramDueLine() {
  const due = useProgramDue();
  const { isBusy, opened, line, open } = useOpening();
  const [isShown, setShown] = useState(false);
  const list = useId();
  if (due.length === 0 && opened === 0) return null;
  return (
    <section ref={line} tabIndex={-1} className={classes.line} aria-label={strings.region}>
      <div className={classes.head}>
        <IconCalendarEvent size={16} aria-hidden />
        <span className={classes.words} role="status">
          {due.length === 0 ? strings.nothingLeft(opened) : strings.due(due.length)}
        </span>
        {due.length > 0 && (
          <>
            <Button
              variant="subtle"
              aria-expanded={isShown}
              aria-controls={list}
              onClick={() => {
                setShown(!isShown);
              }}
            >
              {isShown ? strings.hide : strings.show}
            </Button>
            <Button variant="default" loading={isBusy} onClick={() => void open(due)}>
              {strings.openAll}
            </Button>
          </>
        )}
      </div>
      <ul id={list} className={classes.list} hidden={!isShown || due.length === 0}>
        {isShown &&
          due.map((one) => (
            <DueItem
              key={`${one.row.stream} ${one.date}`}
              due={one}
              isBusy={isBusy}
              onOpen={(chosen) => void open([chosen])}
            />
          ))}
      </ul>
    </section>
  );
}
