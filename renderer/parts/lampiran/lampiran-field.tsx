import { Button, CloseButton, FileButton } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useId, useState, type ClipboardEvent, type DragEvent } from 'react';
import type { Lampiran } from '../../../shared/domain/berkas/berkas-state';
import { formatSize } from '../../lib/format';
import classes from './lampiran-field.module.css';
import { lampiranStrings as strings } from './lampiran.strings';
import type { ArrivingFile, ArrivingLampiran } from './use-lampiran';

function StoredFile({
  file,
  onRemove,
}: {
  readonly file: Lampiran;
  readonly onRemove: (file: Lampiran) => void;
}) {
  return (
    <li className={classes.file}>
      <span className={classes.name}>{file.name}</span>
      <span className={classes.size}>
        {formatSize(file.sizeBytes)} · {strings.stored}
      </span>
      <CloseButton
        size="sm"
        aria-label={strings.remove(file.name)}
        onClick={() => {
          onRemove(file);
        }}
      />
    </li>
  );
}

function FileUnderWay({ one, way }: { readonly one: ArrivingFile; readonly way: ArrivingLampiran }) {
  if (one.kind === 'menyimpan')
    return (
      <li className={classes.file} role="status">
        <span className={classes.name}>{one.file.name}</span>
        <span className={classes.size}>{strings.storing}</span>
      </li>
    );
  return (
    <li className={classes.file} role="alert">
      <span className={classes.name}>{one.file.name}</span>
      <span className={classes.error}>{one.reason}</span>
      <Button
        variant="subtle"
        onClick={() => {
          way.forget(one.id);
          void way.add([one.file]);
        }}
      >
        {strings.retry}
      </Button>
      <CloseButton
        size="sm"
        aria-label={strings.remove(one.file.name)}
        onClick={() => {
          way.forget(one.id);
        }}
      />
    </li>
  );
}

/** What lets a region take files that are dragged over it or pasted into it. */
function useDropping(add: ArrivingLampiran['add']) {
  const [isOver, setOver] = useState(false);
  const region = {
    onDragOver: (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: (): void => {
      setOver(false);
    },
    onDrop: (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      void add([...event.dataTransfer.files]);
    },
    onPaste: (event: ClipboardEvent): void => {
      const files = [...event.clipboardData.files];
      if (files.length === 0) return;
      event.preventDefault();
      void add(files);
    },
  };
  return { isOver, region };
}

interface LampiranFieldProps {
  readonly value: readonly Lampiran[];
  readonly arriving: ArrivingLampiran;
  readonly onRemove: (file: Lampiran) => void;
  readonly error?: string | null;
}

/** Files to go with an act: chosen, dragged here or pasted; each is in the store before the act is sent. */
export function LampiranField({ value, arriving: way, onRemove, error = null }: LampiranFieldProps) {
  const id = useId();
  const { isOver, region } = useDropping(way.add);
  return (
    <div
      role="group"
      aria-labelledby={id}
      className={classes.field}
      data-over={isOver || undefined}
      {...region}
    >
      <span id={id} className={classes.label}>
        {strings.label}
      </span>
      <ul className={classes.files}>
        {value.map((file) => (
          <StoredFile key={file.sha256} file={file} onRemove={onRemove} />
        ))}
        {way.arriving.map((one) => (
          <FileUnderWay key={one.id} one={one} way={way} />
        ))}
      </ul>
      <div className={classes.ways}>
        <FileButton multiple onChange={(files) => void way.add(files)}>
          {(props) => (
            <Button {...props} variant="default" leftSection={<IconPaperclip size={14} aria-hidden />}>
              {strings.choose}
            </Button>
          )}
        </FileButton>
        <span className={classes.hint}>{strings.hint}</span>
      </div>
      {error !== null && (
        <p role="alert" className={classes.error}>
          {error}
        </p>
      )}
    </div>
  );
}
