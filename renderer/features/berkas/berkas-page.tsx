import { Button } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import type { BerkasState } from '../../../shared/domain/berkas/berkas-state';
import { useSeenBerkas } from '../../db/use-berkas';
import { paths } from '../../lib/paths';
import { navigate, type Params } from '../../lib/router.store';
import { ClosedMark } from '../../parts/status/closed-mark';
import { ClosedNote } from '../../parts/status/closed-note';
import { StatusMark } from '../../parts/status/status-mark';
import { ListNote } from '../../ui/list-note';
import { PageHead } from '../../ui/page-head';
import { SplitPane } from '../../ui/split-pane';
import { BerkasActs } from './berkas-acts';
import classes from './berkas-page.module.css';
import { BerkasSheet } from './berkas-sheet';
import { berkasStrings as strings } from './berkas.strings';
import { StoryPane } from './story';
import { WorkPane } from './work-pane';

const SHEET_PERCENT = 50;
const WORK_PERCENT = 54;
/** Room for the form and the story side by side; a window of 1366 has none. */
const STORY_BESIDE_PX = 860;

/** The form of the present step, and the story beside it where there is room, else behind a tab. */
function WorkAndStory({ berkas }: { readonly berkas: BerkasState }) {
  const { ref, width } = useElementSize<HTMLDivElement>();
  return (
    <div ref={ref} className={classes.work}>
      <SplitPane
        id="berkas-riwayat"
        label={strings.storyDivider}
        initial={WORK_PERCENT}
        stackBelowPx={STORY_BESIDE_PX}
        front="left"
        left={<WorkPane berkas={berkas} hasStory={width < STORY_BESIDE_PX} />}
        right={width < STORY_BESIDE_PX ? null : <StoryPane berkas={berkas} />}
      />
    </div>
  );
}

function BerkasShown({ berkas }: { readonly berkas: BerkasState }) {
  return (
    <>
      <PageHead title={`${berkas.nomor} ${berkas.title}`}>
        {berkas.sifat === 'terbatas' && <ClosedMark />}
        <StatusMark status={berkas.result ?? 'berjalan'} />
        <BerkasActs berkas={berkas} />
      </PageHead>
      <SplitPane
        id="berkas"
        label={strings.divider}
        initial={SHEET_PERCENT}
        front="right"
        left={<BerkasSheet berkas={berkas} />}
        right={<WorkAndStory berkas={berkas} />}
      />
    </>
  );
}

/** One berkas: its flowchart with the token, the form of its present step, its story; or that it is closed, or not there. */
export function BerkasPage({ params }: { readonly params: Params }) {
  const found = useSeenBerkas(params['stream'] ?? '');
  if (found.kind === 'loading') return <ListNote title={strings.loading} />;
  const seen = found.value;
  if (seen.kind === 'open') return <BerkasShown key={seen.berkas.stream} berkas={seen.berkas} />;
  const back = (
    <Button
      variant="default"
      onClick={() => {
        navigate(paths.berkasList);
      }}
    >
      {strings.backToList}
    </Button>
  );
  return (
    <>
      <PageHead title={strings.title} />
      {seen.kind === 'closed' ? (
        <ClosedNote nomor={seen.nomor} pencatat={seen.pencatat}>
          {back}
        </ClosedNote>
      ) : (
        <ListNote title={strings.missing} hint={strings.missingHint}>
          {back}
        </ListNote>
      )}
    </>
  );
}
