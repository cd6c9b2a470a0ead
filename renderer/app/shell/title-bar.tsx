import { ActionIcon, Button, Kbd, Menu, Tooltip, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconHelp, IconKey, IconLock, IconSearch, IconUserShare } from '@tabler/icons-react';
import { paths } from '../../lib/paths';
import { navigate } from '../../lib/router.store';
import { useSession } from '../../lib/session';
import { useStandingIn, type StandingIn } from '../../parts/peran/use-standing-in';
import { PageHeadSlot } from '../../ui/page-head';
import { palette } from './palette.store';
import { lockScreen, switchUser } from './session-acts';
import { toggleHelp, useShellStore } from './shell-ui.store';
import { shellStrings as strings } from './shell.strings';
import classes from './title-bar.module.css';

/** A post held in another's stead goes before one's own, and until when is never cut off. */
function Post({ jabatan, standingIn }: { readonly jabatan: string; readonly standingIn: StandingIn }) {
  const [held] = standingIn.holds;
  const post = held?.post ?? standingIn.replacedBy[0] ?? jabatan;
  if (post === '') return null;
  return (
    <span className={classes.postLine} title={held === undefined ? post : `${post} ${held.until}`}>
      <span className={classes.post}>{post}</span>
      {held !== undefined && <span className={classes.until}> {held.until}</span>}
    </span>
  );
}

function PersonMenu() {
  const { person } = useSession();
  const standingIn = useStandingIn(person.stream);
  const { holds, replacedBy } = standingIn;
  return (
    <Menu position="bottom-end" width={300}>
      <Menu.Target>
        <UnstyledButton className={classes.person}>
          <span className={classes.names}>
            <span className={classes.name}>{person.nama}</span>
            <Post jabatan={person.jabatan} standingIn={standingIn} />
          </span>
          <span className="only-heard">{strings.person.menu}</span>
          <IconChevronDown size={14} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {[...holds.map(({ post, until }) => `${post} ${until}`), ...replacedBy].map((words) => (
          <Menu.Label key={words}>{words}</Menu.Label>
        ))}
        <Menu.Item
          leftSection={<IconLock size={16} aria-hidden />}
          rightSection={<Kbd size="xs">{strings.person.lockKey}</Kbd>}
          onClick={lockScreen}
        >
          {strings.person.lock}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconKey size={16} aria-hidden />}
          onClick={() => {
            navigate(paths.pengaturanTab('sandi'));
          }}
        >
          {strings.person.password}
        </Menu.Item>
        <Menu.Item leftSection={<IconUserShare size={16} aria-hidden />} onClick={switchUser}>
          {strings.person.switchUser}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** The page's title, the way to anything, help, and who is at work. */
export function TitleBar() {
  const isHelpOpen = useShellStore((store) => store.isHelpOpen);
  return (
    <header className={classes.bar}>
      <PageHeadSlot />
      <Button
        variant="default"
        className={classes.search}
        classNames={{ label: classes.searchWords, section: classes.searchSection }}
        leftSection={<IconSearch size={14} aria-hidden />}
        rightSection={<Kbd size="xs">{strings.palette.key}</Kbd>}
        onClick={() => {
          palette.open();
        }}
      >
        {strings.palette.open}
      </Button>
      <Tooltip label={`${strings.help.open} (F1)`}>
        <ActionIcon
          variant="subtle"
          size="lg"
          aria-label={strings.help.open}
          aria-expanded={isHelpOpen}
          onClick={toggleHelp}
        >
          <IconHelp size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <PersonMenu />
    </header>
  );
}
