import { call } from '../../lib/bridge';
import { PaperWays } from '../paper/paper-ways';
import classes from './lembar-pemulihan.module.css';
import { lembarStrings as strings } from './lembar.strings';

/** The recovery code, told this once, and the two ways to have its sheet on paper. */
export function LembarPemulihan({ code }: { readonly code: string }) {
  return (
    <>
      <p className={classes.code} aria-label={strings.code} role="group">
        {code}
      </p>
      <p>{strings.keep}</p>
      <PaperWays name={strings.paper} bringOut={(order) => call('print:recovery-sheet', order)} />
    </>
  );
}
