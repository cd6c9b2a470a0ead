import classes from './contoh-band.module.css';
import { gateStrings } from './gates/gates.strings';

/** Stands on every screen of the sample office, so that nobody takes it for the real one. */
export function ContohBand() {
  return (
    <p className={classes.band} role="note">
      {gateStrings.contoh.band}
    </p>
  );
}
