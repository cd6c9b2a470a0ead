import { Alert, Button, Checkbox, Modal } from '@mantine/core';
import { useState } from 'react';
import type { SopOffer } from '../../../shared/domain/sop/shipped-offer';
import type { CatalogueOffer } from '../../../shared/ipc/katalog.contract';
import { answerOffer, KEPUTUSAN } from './answer-offer';
import classes from './offer-dialog.module.css';
import { offerStrings as strings } from './offer.strings';

interface OfferFormProps {
  readonly offer: CatalogueOffer;
  readonly onClose: () => void;
  readonly onAnswered: () => void;
}

interface Item {
  readonly key: string;
  readonly label: string;
  readonly lines: readonly string[];
  readonly warning: string | null;
}

function itemOf(offer: SopOffer): Item {
  const { number, title } = offer;
  const label = strings.sop(number, title);
  if (offer.kind === 'baru')
    return { key: number, label, lines: [strings.added(offer.steps)], warning: null };
  const lines = [strings.next(offer.version), ...offer.changes.map(strings.change)];
  return { key: number, label, lines, warning: offer.ownEdits ? strings.ownEdits : null };
}

function itemsOf({ sops, keputusan }: CatalogueOffer): readonly Item[] {
  const decree = { key: KEPUTUSAN, label: strings.keputusan, lines: [strings.keputusanHint], warning: null };
  return [...(keputusan ? [decree] : []), ...sops.map(itemOf)];
}

function OfferItem(props: {
  readonly item: Item;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}) {
  const { label, lines, warning } = props.item;
  return (
    <li className={classes.item}>
      <Checkbox
        label={label}
        checked={props.isChosen}
        onChange={(event) => {
          props.onChoose(event.currentTarget.checked);
        }}
      />
      <ul className={classes.changes}>
        {lines.map((line, index) => (
          <li key={`${String(index)} ${line}`}>{line}</li>
        ))}
      </ul>
      {warning !== null && <p className={classes.warning}>{warning}</p>}
    </li>
  );
}

function useAnswering(chosen: readonly string[], { onAnswered }: OfferFormProps) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const [sending, setSending] = useState<'take' | 'decline' | null>(null);
  const answer = async (how: 'take' | 'decline'): Promise<void> => {
    setTrouble(null);
    setSending(how);
    const answered = await answerOffer(chosen, how);
    setSending(null);
    if (answered.kind === 'failed') setTrouble(answered.reason);
    else onAnswered();
    if (answered.kind === 'changed') setTrouble(strings.changedMeanwhile);
  };
  return { trouble, sending, answer };
}

function Choices(props: {
  readonly items: readonly Item[];
  readonly chosen: readonly string[];
  readonly onChoose: (keys: readonly string[], isChosen: boolean) => void;
}) {
  const { items, chosen, onChoose } = props;
  return (
    <>
      <Checkbox
        label={strings.all(chosen.length, items.length)}
        checked={chosen.length === items.length}
        indeterminate={chosen.length > 0 && chosen.length < items.length}
        onChange={(event) => {
          onChoose(
            items.map(({ key }) => key),
            event.currentTarget.checked,
          );
        }}
      />
      <ul className={classes.items} aria-label={strings.list} tabIndex={0}>
        {items.map((item) => (
          <OfferItem
            key={item.key}
            item={item}
            isChosen={chosen.includes(item.key)}
            onChoose={(isChosen) => {
              onChoose([item.key], isChosen);
            }}
          />
        ))}
      </ul>
    </>
  );
}

function OfferForm(props: OfferFormProps) {
  const items = itemsOf(props.offer);
  // What the office wrote itself is replaced only when somebody chooses so.
  const [left, setLeft] = useState<ReadonlySet<string>>(
    () => new Set(items.filter(({ warning }) => warning !== null).map(({ key }) => key)),
  );
  const chosen = items.map(({ key }) => key).filter((key) => !left.has(key));
  const { trouble, sending, answer } = useAnswering(chosen, props);
  const choose = (keys: readonly string[], isChosen: boolean): void => {
    setLeft((before) => {
      const others = [...before].filter((key) => !keys.includes(key));
      return new Set(isChosen ? others : [...others, ...keys]);
    });
  };
  return (
    <div className={classes.form}>
      <p>{strings.lead}</p>
      <Choices items={items} chosen={chosen} onChoose={choose} />
      {trouble !== null && (
        <Alert color="red" role="alert">
          {trouble}
        </Alert>
      )}
      <p className={classes.hint}>{strings.declineHint}</p>
      <div className={classes.buttons}>
        <Button
          variant="default"
          disabled={chosen.length === 0 || sending === 'take'}
          loading={sending === 'decline'}
          onClick={() => void answer('decline')}
        >
          {strings.decline}
        </Button>
        <Button
          disabled={chosen.length === 0 || sending === 'decline'}
          loading={sending === 'take'}
          onClick={() => void answer('take')}
        >
          {strings.publish}
        </Button>
      </div>
    </div>
  );
}

/** What the program's catalogue brings, SOP by SOP in plain words; all or some is published or declined. */
export function OfferDialog({ isOpen, ...form }: OfferFormProps & { readonly isOpen: boolean }) {
  return (
    <Modal
      opened={isOpen}
      onClose={form.onClose}
      title={strings.title}
      size="xl"
      closeButtonProps={{ 'aria-label': strings.close }}
    >
      <OfferForm {...form} />
    </Modal>
  );
}
