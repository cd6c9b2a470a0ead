import type { ReactNode } from 'react';
import { ContohBand } from '../contoh-band';
import classes from './gate-frame.module.css';
import { gateStrings as strings } from './gates.strings';

/** The calm page before a session: the product's name, one title, one thing to do. */
export function GateFrame(props: {
  readonly title: string;
  readonly office?: string;
  readonly isWide?: boolean;
  readonly isContoh?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className={classes.gate}>
      {props.isContoh === true && <ContohBand />}
      <main className={classes.page}>
        <div className={classes.sheet} data-wide={props.isWide || undefined}>
          <p className={classes.product}>{strings.product}</p>
          {props.office !== undefined && (
            <p className={classes.office} data-office>
              {props.office}
            </p>
          )}
          <h1 className={classes.title}>{props.title}</h1>
          {props.children}
        </div>
      </main>
    </div>
  );
}
