import { Radio, Stack } from '@mantine/core';
import { useColorSchemeChoice } from '../../lib/color-scheme';
import classes from './pengaturan.module.css';
import { tampilanStrings as strings } from './tampilan.strings';

const SCHEMES = ['light', 'dark', 'auto'] as const;

/** Light, dark, or as Windows is set. */
export function TampilanTab() {
  const [scheme, choose] = useColorSchemeChoice();
  return (
    <div className={classes.page}>
      <Radio.Group
        label={strings.label}
        description={strings.hint}
        value={scheme}
        onChange={(value) => {
          const chosen = SCHEMES.find((one) => one === value);
          if (chosen !== undefined) choose(chosen);
        }}
      >
        <Stack gap={8} mt={8}>
          {SCHEMES.map((value) => (
            <Radio key={value} value={value} label={strings.schemes[value]} />
          ))}
        </Stack>
      </Radio.Group>
    </div>
  );
}
