import { Button, TextInput } from '@mantine/core';
import type { Drive } from '../../../../shared/ipc/wizard.contract';
import { formatSize } from '../../../lib/format';
import { Notice } from '../../../ui/notice';
import type { StepProps } from './wizard-screen';
import classes from './wizard.module.css';
import { wizardStrings } from './wizard.strings';

const strings = wizardStrings.tempat;

/** The disk a folder lies on: the one with the longest path that begins it. */
function driveOf(folder: string, drives: readonly Drive[]): Drive | null {
  const path = folder.trim().toLowerCase();
  const on = drives.filter((drive) => path.startsWith(drive.path.toLowerCase()));
  return on.sort((a, b) => b.path.length - a.path.length)[0] ?? null;
}

function copiesOn({ path }: Drive): string {
  const separator = path.includes('\\') ? '\\' : '/';
  return `${path.endsWith(separator) ? path : path + separator}${strings.copiesFolder}`;
}

/** Step 5: where the data lie, and where their copies go. */
export function TempatStep({ values, errors, defaults, change }: StepProps) {
  const drive = driveOf(values.copiesDir, defaults.drives);
  const isSameDisk = drive?.holdsData === true;
  return (
    <>
      <p className={classes.lead}>{strings.lead}</p>
      <dl className={classes.facts}>
        <dt>{strings.data}</dt>
        <dd>{defaults.dataDir}</dd>
      </dl>
      <TextInput
        label={strings.copies}
        description={strings.copiesHint}
        required
        data-first
        maxLength={1000}
        value={values.copiesDir}
        error={errors.copiesDir}
        onChange={(event) => {
          change({ copiesDir: event.currentTarget.value });
        }}
      />
      <ul className={classes.drives} aria-label={strings.drives}>
        <li>
          <Button
            variant="default"
            onClick={() => {
              change({ copiesDir: defaults.copiesDir });
            }}
          >
            {strings.proposed}
          </Button>
        </li>
        {defaults.drives
          .filter(({ holdsData }) => !holdsData)
          .map((one) => (
            <li key={one.path}>
              <Button
                variant="default"
                onClick={() => {
                  change({ copiesDir: copiesOn(one) });
                }}
              >
                {strings.drive(one.path, formatSize(one.freeBytes))}
              </Button>
            </li>
          ))}
      </ul>
      {isSameDisk && <Notice title={strings.sameDisk}>{strings.sameDiskWhy}</Notice>}
    </>
  );
}
