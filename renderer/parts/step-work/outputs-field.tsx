import { NativeSelect, TextInput } from '@mantine/core';
import { finishStrings as strings } from './finish.strings';
import { accountOf, type FinishValues, type OutputAccount } from './finish-values';
import classes from './step-work.module.css';

interface OutputsFieldProps {
  readonly outputs: readonly string[];
  readonly keluaran: FinishValues['keluaran'];
  readonly errors: { readonly [output: string]: string };
  readonly onChange: (keluaran: FinishValues['keluaran']) => void;
}

const WAYS = ['berkas', 'surat', 'sistem-lain', 'tidak-ada'] as const;
const OPTIONS = WAYS.map((cara) => ({ value: cara, label: strings.cara(cara) }));

function Output(props: {
  readonly output: string;
  readonly account: OutputAccount;
  readonly error: string | undefined;
  readonly onChange: (account: OutputAccount) => void;
}) {
  const { output, account, error, onChange } = props;
  return (
    <li className={classes.output}>
      <span className={classes.outputName}>{output}</span>
      <NativeSelect
        size="xs"
        aria-label={strings.caraOf(output)}
        data={OPTIONS}
        value={account.cara}
        onChange={(event) => {
          const cara = WAYS.find((way) => way === event.currentTarget.value) ?? 'berkas';
          onChange({ cara, ref: '' });
        }}
      />
      {account.cara === 'berkas' ? (
        <span />
      ) : (
        <TextInput
          size="xs"
          aria-label={strings.refOf(account.cara, output)}
          placeholder={strings.ref(account.cara)}
          maxLength={500}
          value={account.ref}
          error={error}
          onChange={(event) => {
            onChange({ ...account, ref: event.currentTarget.value });
          }}
        />
      )}
    </li>
  );
}

/** Every printed Output accounted for: in the berkas, a letter, a record elsewhere, or none and why. */
export function OutputsField({ outputs, keluaran, errors, onChange }: OutputsFieldProps) {
  if (outputs.length === 0) return null;
  return (
    <fieldset className={classes.box}>
      <legend>{strings.outputs}</legend>
      <ul className={classes.outputs}>
        {outputs.map((output) => (
          <Output
            key={output}
            output={output}
            account={accountOf({ keluaran }, output)}
            error={errors[output]}
            onChange={(account) => {
              onChange({ ...keluaran, [output]: account });
            }}
          />
        ))}
      </ul>
    </fieldset>
  );
}
