import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const FONTS = '"Segoe UI", "Noto Sans", "Liberation Sans", system-ui, sans-serif';

const TEAL: MantineColorsTuple = [
  '#e8f5f3',
  '#cfe9e5',
  '#a2d7d0',
  '#72c6bb',
  '#4ab5a8',
  '#2fa597',
  '#117d74',
  '#0f766e',
  '#0b625b',
  '#084c47',
];

const NIGHT: MantineColorsTuple = [
  '#e2ebe9',
  '#bfcdca',
  '#9db0ac',
  '#677a76',
  '#42524f',
  '#2c3937',
  '#1f2a29',
  '#161f1e',
  '#101716',
  '#0a100f',
];

/** The one look of Lajur: dense, quiet, one accent. Colours of status stand in tokens.css. */
export const theme = createTheme({
  fontFamily: FONTS,
  fontFamilyMonospace: 'Consolas, "Liberation Mono", monospace',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  headings: { fontFamily: FONTS, fontWeight: '600' },
  primaryColor: 'lajur',
  primaryShade: { light: 7, dark: 6 },
  colors: { lajur: TEAL, dark: NIGHT },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'xs' } },
    Checkbox: { defaultProps: { size: 'xs' } },
    Radio: { defaultProps: { size: 'xs' } },
    // A list drops down when it is asked for, not because somebody walks past by Tab.
    Select: { defaultProps: { openOnFocus: false } },
    // Its list is long: closed it is not there, so that nobody comes to scroll what is not seen.
    MultiSelect: { defaultProps: { openOnFocus: false, comboboxProps: { keepMounted: false } } },
    Modal: {
      defaultProps: {
        centered: true,
        // The page itself never scrolls, and locking it would need a style element that the policy refuses.
        lockScroll: false,
        shadow: 'md',
        transitionProps: { duration: 80 },
        // A dialog's head is no banner of the page.
        attributes: { header: { role: 'presentation' } },
      },
    },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: false } },
    Menu: {
      defaultProps: {
        shadow: 'md',
        transitionProps: { duration: 80 },
        // A menu holds nothing but its items.
        withInitialFocusPlaceholder: false,
      },
    },
    Portal: { defaultProps: { target: '#portal' } },
  },
});

/** Mantine's own greys are too pale for AA on our grounds. */
export const themeVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-text': 'var(--l-ink)',
    '--mantine-color-body': 'var(--l-surface)',
    '--mantine-color-dimmed': 'var(--l-dim)',
    '--mantine-color-placeholder': 'var(--l-dim)',
    '--mantine-color-error': 'var(--l-late)',
    '--mantine-color-default-border': 'var(--l-edge)',
    '--mantine-color-lajur-light': 'var(--l-accent-soft)',
    '--mantine-color-lajur-light-hover': 'var(--l-selected)',
    '--mantine-color-lajur-light-color': 'var(--l-accent)',
  },
  dark: {
    '--mantine-color-text': 'var(--l-ink)',
    '--mantine-color-body': 'var(--l-surface)',
    '--mantine-color-dimmed': 'var(--l-dim)',
    '--mantine-color-placeholder': 'var(--l-dim)',
    '--mantine-color-error': 'var(--l-late)',
    '--mantine-color-default-border': 'var(--l-edge)',
    '--mantine-color-lajur-light': 'var(--l-accent-soft)',
    '--mantine-color-lajur-light-hover': 'var(--l-selected)',
    '--mantine-color-lajur-light-color': 'var(--l-accent)',
  },
});
