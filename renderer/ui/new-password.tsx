import { PasswordInput } from '@mantine/core';
import { passwordStrings as strings } from './password.strings';

/** The shortest password the program takes, in characters. */
export const SHORTEST_PASSWORD = 8;
const LONGEST_PASSWORD = 256;

/** A new password typed twice. */
export interface TwicePassword {
  readonly password: string;
  readonly repeated: string;
}

/** What is wrong with a new password, by field. */
export interface PasswordErrors {
  readonly password?: string;
  readonly repeated?: string;
}

/** What the fields themselves can see is wrong. */
export function passwordErrors({ password, repeated }: TwicePassword): PasswordErrors {
  return {
    ...(password.length < SHORTEST_PASSWORD && { password: strings.tooShort(SHORTEST_PASSWORD) }),
    ...(password !== repeated && { repeated: strings.different }),
  };
}

interface NewPasswordProps {
  readonly label: string;
  readonly value: TwicePassword;
  readonly errors: PasswordErrors;
  readonly onChange: (value: TwicePassword) => void;
}

const toggle = { 'aria-label': strings.show, tabIndex: 0 };

/** The two fields of a new password. */
export function NewPassword({ label, value, errors, onChange }: NewPasswordProps) {
  const common = { required: true, maxLength: LONGEST_PASSWORD, autoComplete: 'new-password' };
  return (
    <>
      <PasswordInput
        {...common}
        label={label}
        description={strings.rule}
        visibilityToggleButtonProps={toggle}
        value={value.password}
        error={errors.password}
        onChange={(event) => {
          onChange({ ...value, password: event.currentTarget.value });
        }}
      />
      <PasswordInput
        {...common}
        label={strings.repeat}
        visibilityToggleButtonProps={toggle}
        value={value.repeated}
        error={errors.repeated}
        onChange={(event) => {
          onChange({ ...value, repeated: event.currentTarget.value });
        }}
      />
    </>
  );
}

/** One field for a password that exists already. */
export function PresentPassword(props: {
  readonly label: string;
  readonly value: string;
  readonly error: string | null;
  readonly hasFocus?: boolean;
  readonly onChange: (value: string) => void;
}) {
  return (
    <PasswordInput
      label={props.label}
      required
      maxLength={LONGEST_PASSWORD}
      autoComplete="current-password"
      visibilityToggleButtonProps={toggle}
      data-autofocus={props.hasFocus}
      autoFocus={props.hasFocus === true}
      value={props.value}
      error={props.error}
      onChange={(event) => {
        props.onChange(event.currentTarget.value);
      }}
    />
  );
}
