import { Progress } from '@mantine/core';
import classes from './gate-frame.module.css';
import { GateFrame } from './gate-frame';
import { gateStrings } from './gates.strings';

const strings = gateStrings.preparing;

/** While the sample office is being made. */
export function PreparingScreen({ done, total }: { readonly done: number; readonly total: number }) {
  const percent = total === 0 ? 0 : (100 * done) / total;
  return (
    <GateFrame title={strings.title}>
      <p className={classes.lead}>{strings.lead}</p>
      <Progress value={percent} aria-label={strings.title} />
      <p role="status">{total === 0 ? '' : strings.progress(done, total)}</p>
    </GateFrame>
  );
}
