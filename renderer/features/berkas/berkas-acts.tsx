import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import type { BerkasState } from '../../../shared/domain/berkas/berkas-state';
import { assertNever } from '../../../shared/result';
import { call } from '../../lib/bridge';
import { PaperWays } from '../../parts/paper/paper-ways';
import { Dialog } from '../../ui/dialog';
import { berkasActsFor, type BerkasAct } from './berkas-acts-for';
import { berkasActsStrings as strings } from './berkas-acts.strings';
import { ExplainForm } from './explain-form';
import { RenameForm } from './rename-form';
import { useBerkasViewer } from './use-berkas-viewer';
import { CancelForm, PencatatForm, ReopenForm, SifatForm, type WholeFormProps } from './whole-forms';

function PaperForm({ berkas }: WholeFormProps) {
  return (
    <>
      <p>{strings.lembar.lead}</p>
      <PaperWays
        name={strings.lembar.name}
        bringOut={(order) => call('print:lembar-kendali', { berkas: berkas.stream, order })}
      />
    </>
  );
}

function FormFor({ act, ...form }: WholeFormProps & { readonly act: BerkasAct }) {
  switch (act) {
    case 'judul':
      return <RenameForm {...form} />;
    case 'alasan':
      return <ExplainForm {...form} />;
    case 'pencatat':
      return <PencatatForm {...form} />;
    case 'sifat':
      return <SifatForm {...form} />;
    case 'lembar':
      return <PaperForm {...form} />;
    case 'buka-kembali':
      return <ReopenForm {...form} />;
    case 'batalkan':
      return <CancelForm {...form} />;
    default:
      return assertNever(act);
  }
}

/** What can be done with a berkas as a whole: only what this person may do now. */
export function BerkasActs({ berkas }: { readonly berkas: BerkasState }) {
  const acts = berkasActsFor(berkas, useBerkasViewer(berkas));
  const [open, setOpen] = useState<BerkasAct | null>(null);
  const close = (): void => {
    setOpen(null);
  };
  return (
    <>
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
            {strings.menu}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {acts.map((act) => (
            <Menu.Item
              key={act}
              onClick={() => {
                setOpen(act);
              }}
            >
              {strings.act(act)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Dialog title={open === null ? '' : strings.title(open)} isOpen={open !== null} onClose={close}>
        {open !== null && <FormFor act={open} berkas={berkas} onClose={close} />}
      </Dialog>
    </>
  );
}
