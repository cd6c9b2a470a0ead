import type { StoryLine } from '../../../shared/domain/berkas/berkas-state';

/** What one act of one person told, in order. */
export interface Chapter {
  readonly entry: string;
  readonly lines: readonly [StoryLine, ...StoryLine[]];
}

/** The story by the entries of the journal that told it, the newest first. */
export function chaptersOf(story: readonly StoryLine[]): readonly Chapter[] {
  const byEntry = new Map<string, [StoryLine, ...StoryLine[]]>();
  for (const line of story) {
    const told = byEntry.get(line.entry);
    if (told === undefined) byEntry.set(line.entry, [line]);
    else told.push(line);
  }
  return [...byEntry].map(([entry, lines]) => ({ entry, lines })).reverse();
}
