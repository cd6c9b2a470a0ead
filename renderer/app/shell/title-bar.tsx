import { ActionIcon, Button, Kbd, Menu, Tooltip, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconHelp, IconKey, IconLock, IconSearch, IconUserShare } from '@tabler/icons-react';
import { paths } from '../../lib/paths';
import { navigate } from '../../lib/router.store';
import { useSession } from '../../lib/session';
import { useStandingIn } from '../../parts/peran/use-standing-in';
import { PageHeadSlot } from '../../ui/page-head';
import { palette } from './palette.store';
import { lockScreen, switchUser } from './session-acts';
import { toggleHelp, useShellStore } from './shell-ui.store';
import { shellStrings as strings } from './shell.strings';
import classes from './title-bar.module.css';

function PersonMenu() {
  const { person } = useSession();
  const { holds, replacedBy } = useStandingIn(person.stream);
  const post = [...holds, ...replacedBy, person.jabatan].find((words) => words !== '');
  return (
    <Menu position="bottom-end" width={300}>
      <Menu.Target>
        <UnstyledButton className={classes.person}>
          <span className={classes.names}>
            <span className={classes.name}>{person.nama}</span>
            {post !== undefined && (
              <span className={classes.post} title={post}>
                {post}
              </span>
            )}
          </span>
          <span className="only-heard">{strings.person.menu}</span>
          <IconChevronDown size={14} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {[...holds, ...replacedBy].map((words) => (
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
