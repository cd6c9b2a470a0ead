import { shellStrings } from './shell/shell.strings';

// A glob, for the guide lies outside of the screens' own room.
const PAGES = import.meta.glob<string>('../../docs/panduan/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The page of the user guide of this name, as written. */
export function panduanPage(name: string): string {
  return PAGES[`../../docs/panduan/${name}.md`] ?? shellStrings.help.missing;
}
