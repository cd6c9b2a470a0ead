import { useOrangList } from '../../db/use-office';

/** Everybody active but one person, by their streams; undefined while that is not known. */
export function useColleagues(but: string): readonly string[] | undefined {
  const people = useOrangList();
  if (people.kind === 'loading') return undefined;
  return people.value.filter(({ aktif, stream }) => aktif && stream !== but).map(({ stream }) => stream);
}
