import { Button, Checkbox } from '@mantine/core';
import type { KelengkapanLine, KnownBecause } from '../../../shared/domain/berkas/kelengkapan';
import { finishStrings as strings } from './finish.strings';
import { isTicked, type FinishValues } from './finish-values';
import classes from './step-work.module.css';

interface KelengkapanFieldProps {
  readonly lines: readonly KelengkapanLine[];
  readonly ticks: FinishValues['ticks'];
  readonly onChange: (ticks: FinishValues['ticks']) => void;
}

function whyOf(because: KnownBecause | null): string | undefined {
  if (because === null) return undefined;
  switch (because.kind) {
    case 'sarana':
      return strings.isTool;
    case 'bahan':
      return strings.broughtBySubbag;
    case 'hasil':
      return strings.madeBy(because.no);
  }
}

/** What the SOP wants to be there, ticked where it is; what the program knows comes ticked and says why. */
export function KelengkapanField({ lines, ticks, onChange }: KelengkapanFieldProps) {
  if (lines.length === 0) return null;
  const missing = lines.filter((line) => !isTicked({ ticks }, line));
  return (
    <fieldset className={classes.box}>
      <legend>{strings.kelengkapan}</legend>
      <div className={classes.grid}>
        {lines.map((line) => (
          <Checkbox
            key={line.text}
            label={line.text}
            description={whyOf(line.because)}
            checked={isTicked({ ticks }, line)}
            onChange={(event) => {
              onChange({ ...ticks, [line.text]: event.currentTarget.checked });
            }}
          />
        ))}
      </div>
      {missing.length > 0 && (
        <div className={classes.fold}>
          <span className={classes.dim}>{strings.missingCount(missing.length)}</span>
          <Button
            variant="subtle"
            onClick={() => {
              onChange({ ...ticks, ...Object.fromEntries(missing.map(({ text }) => [text, true])) });
            }}
          >
            {strings.allThere}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
