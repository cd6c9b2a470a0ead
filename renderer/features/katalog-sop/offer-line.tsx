import { Button } from '@mantine/core';
import { useState } from 'react';
import type { SopRow } from '../../../shared/domain/sop/sop';
import classes from './katalog-page.module.css';
import { OfferDialog } from './offer-dialog';
import { offerStrings as strings } from './offer.strings';
import { useOffer } from './use-offer';

/** One calm line, for those who may answer it: the program brings SOPs the office does not use yet. */
export function OfferLine({ sops }: { readonly sops: readonly SopRow[] }) {
  const { offer, askAgain } = useOffer(sops);
  const [isOpen, setOpen] = useState(false);
  if (offer === null) return null;
  const changed = offer.sops.filter(({ kind }) => kind === 'berubah').length;
  return (
    <div className={classes.offer} role="status">
      <span>{strings.line(changed, offer.sops.length - changed, offer.keputusan)}</span>
      <Button
        variant="subtle"
        onClick={() => {
          setOpen(true);
        }}
      >
        {strings.look}
      </Button>
      <OfferDialog
        offer={offer}
        isOpen={isOpen}
        onClose={() => {
          setOpen(false);
        }}
        onAnswered={askAgain}
      />
    </div>
  );
}
