import { Button } from '@mantine/core';
import { paths } from '../../lib/paths';
import { navigate, usePath } from '../../lib/router.store';
import { useKeptColorScheme } from '../../lib/color-scheme';
import { useSession } from '../../lib/session';
import { Reminders } from '../../parts/reminders/reminders';
import { StartBerkasDialog } from '../../parts/start-berkas/start-berkas-dialog';
import { ListNote } from '../../ui/list-note';
import { PageHead, PageHeadProvider } from '../../ui/page-head';
import { ContohBand } from '../contoh-band';
import { screenOf } from '../features';
import { HelpPanel } from './help-panel';
import { KeySheet } from './key-sheet';
import { Palette } from './palette';
import { Rail } from './rail';
import { ScreenBoundary } from './screen-boundary';
import { useShellStore } from './shell-ui.store';
import classes from './shell.module.css';
import { shellStrings as strings } from './shell.strings';
import { StatusLine } from './status-line';
import { TitleBar } from './title-bar';
import { useGlobalKeys } from './use-global-keys';

const NO_KEYS = [] as const;

function NotFound() {
  return (
    <>
      <PageHead title={strings.product} />
      <ListNote title={strings.notFound}>
        <Button
          variant="default"
          onClick={() => {
            navigate(paths.meja);
          }}
        >
          {strings.toDesk}
        </Button>
      </ListNote>
    </>
  );
}

/** The frame around every screen. */
export function Shell() {
  const path = usePath();
  const screen = screenOf(path);
  const { person, contoh } = useSession();
  const isHelpOpen = useShellStore((store) => store.isHelpOpen);
  const Page = screen?.route.page;
  const keys = screen?.route.keys ?? NO_KEYS;
  useGlobalKeys();
  useKeptColorScheme(person.stream);
  return (
    <PageHeadProvider>
      <div className={classes.frame}>
        <TitleBar />
        <Rail />
        <main id="isi" className={classes.main}>
          {contoh && <ContohBand />}
          <ScreenBoundary key={screen?.feature.id}>
            {Page === undefined || screen === null ? <NotFound /> : <Page params={screen.params} />}
          </ScreenBoundary>
        </main>
        {isHelpOpen && <HelpPanel key={screen?.route.help} page={screen?.route.help ?? 'meja-saya'} />}
        <StatusLine keys={keys} />
      </div>
      <Palette />
      <KeySheet keys={keys} />
      <StartBerkasDialog />
      <Reminders />
    </PageHeadProvider>
  );
}
