import { OpenedScreen } from './opened-screen';
import { WelcomeScreen } from './welcome-screen';
import { useFoundingStore } from './wizard/founding.store';

/**
 * While an office is being opened its wizard stays, whatever main tells all windows meanwhile: the recovery code comes
 * with the answer, and is seen before the work.
 */
export function Founding({ dataDir }: { readonly dataDir: string }) {
  const founding = useFoundingStore((store) => store.founding);
  return founding.kind === 'opened' ? (
    <OpenedScreen code={founding.recoveryCode} />
  ) : (
    <WelcomeScreen dataDir={dataDir} />
  );
}
