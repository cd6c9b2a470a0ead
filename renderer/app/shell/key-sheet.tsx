import { Kbd, Modal } from '@mantine/core';
import type { KeyHint } from '../../lib/feature';
import classes from './key-sheet.module.css';
import { showKeySheet, useShellStore } from './shell-ui.store';
import { shellStrings } from './shell.strings';

const strings = shellStrings.keys;

const EVERYWHERE: readonly KeyHint[] = [
  { keys: ['Ctrl+K'], does: strings.list.palette },
  { keys: ['F1'], does: strings.list.help },
  { keys: ['?'], does: strings.list.sheet },
  { keys: ['Ctrl+L'], does: strings.list.lock },
  { keys: ['Alt+←'], does: strings.list.back },
];

function Keys({ head, keys }: { readonly head: string; readonly keys: readonly KeyHint[] }) {
  return (
    <>
      <h3 className={classes.head}>{head}</h3>
      <dl className={classes.list}>
        {keys.map(({ keys: names, does }) => (
          <div key={does} className={classes.line}>
            <dt>
              {names.map((name) => (
                <Kbd key={name}>{name}</Kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** All keys that work now. */
export function KeySheet({ keys }: { readonly keys: readonly KeyHint[] }) {
  const isOpen = useShellStore((store) => store.isKeySheetOpen);
  return (
    <Modal
      opened={isOpen}
      title={strings.title}
      closeButtonProps={{ 'aria-label': strings.close }}
      onClose={() => {
        showKeySheet(false);
      }}
    >
      <Keys head={strings.here} keys={keys} />
      <Keys head={strings.everywhere} keys={EVERYWHERE} />
    </Modal>
  );
}
