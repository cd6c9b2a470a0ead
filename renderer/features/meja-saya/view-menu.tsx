import { Button, Menu, TextInput } from '@mantine/core';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { Dialog } from '../../ui/dialog';
import { Form } from '../../ui/form';
import type { SavedView } from './desk-filter';
import { mejaStrings } from './meja-saya.strings';

const strings = mejaStrings.views;

interface ViewMenuProps {
  readonly views: readonly SavedView[];
  readonly chosen: string | null;
  /** Whether there is anything to be kept: a filter is set. */
  readonly canSave: boolean;
  readonly onChoose: (view: SavedView | null) => void;
  readonly onSave: (name: string) => void;
  readonly onRename: (from: string, to: string) => void;
  readonly onRemove: (name: string) => void;
}

interface NameFormProps {
  readonly initial: string;
  readonly taken: readonly string[];
  readonly label: string;
  readonly onName: (name: string) => void;
}

function NameForm({ initial, taken, label, onName }: NameFormProps) {
  const [name, setName] = useState(initial);
  const [error, setError] = useState<string | null>(null);
  const submit = (): void => {
    const plain = name.trim();
    const wrong = plain === '' ? strings.nameMissing : taken.includes(plain) ? strings.nameTaken : null;
    setError(wrong);
    if (wrong === null) onName(plain);
  };
  return (
    <Form buttons={<Button type="submit">{label}</Button>} onSubmit={submit}>
      <TextInput
        label={strings.name}
        data-autofocus
        required
        maxLength={40}
        value={name}
        error={error}
        onChange={(event) => {
          setName(event.currentTarget.value);
        }}
      />
    </Form>
  );
}

type Asking = 'save' | 'rename' | null;

function NameDialog(props: ViewMenuProps & { readonly asking: Asking; readonly onClose: () => void }) {
  const { asking, views, chosen, onSave, onRename, onClose } = props;
  const isNew = asking === 'save';
  const names = views.map(({ name }) => name).filter((name) => isNew || name !== chosen);
  return (
    <Dialog title={isNew ? strings.save : strings.rename} isOpen={asking !== null} onClose={onClose}>
      <NameForm
        initial={isNew ? '' : (chosen ?? '')}
        taken={names}
        label={isNew ? strings.saveIt : strings.renameIt}
        onName={(name) => {
          if (isNew) onSave(name);
          else if (chosen !== null) onRename(chosen, name);
          onClose();
        }}
      />
    </Dialog>
  );
}

type Ask = (asking: Asking) => void;

/** What can be done with the present filter and the view chosen. */
function KeepItems({ chosen, canSave, onRemove, onAsk }: ViewMenuProps & { readonly onAsk: Ask }) {
  const ask = (asking: Asking) => (): void => {
    onAsk(asking);
  };
  return (
    <>
      <Menu.Item disabled={!canSave} onClick={ask('save')}>
        {strings.save}
      </Menu.Item>
      {chosen !== null && (
        <>
          <Menu.Item onClick={ask('rename')}>{strings.rename}</Menu.Item>
          <Menu.Item
            onClick={() => {
              onRemove(chosen);
            }}
          >
            {strings.remove(chosen)}
          </Menu.Item>
        </>
      )}
    </>
  );
}

/** The views somebody keeps of the desk: to choose, to add the present one, to rename and to remove. */
export function ViewMenu(props: ViewMenuProps) {
  const { views, chosen, onChoose } = props;
  const [asking, setAsking] = useState<Asking>(null);
  const all: readonly (SavedView | null)[] = [null, ...views];
  return (
    <>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button variant="subtle" size="xs" rightSection={<IconChevronDown size={14} aria-hidden />}>
            {strings.label}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {all.map((view) => {
            const name = view?.name ?? null;
            return (
              <Menu.Item
                key={name ?? ''}
                leftSection={name === chosen ? <IconCheck size={14} aria-hidden /> : <span />}
                aria-current={name === chosen ? 'true' : undefined}
                onClick={() => {
                  onChoose(view);
                }}
              >
                {name ?? strings.all}
              </Menu.Item>
            );
          })}
          <Menu.Divider />
          <KeepItems {...props} onAsk={setAsking} />
        </Menu.Dropdown>
      </Menu>
      <NameDialog
        {...props}
        asking={asking}
        onClose={() => {
          setAsking(null);
        }}
      />
    </>
  );
}
