import { sopSheetStrings as words } from './sop-sheet.strings';

/** What is known of a step in a running berkas, or of all running berkas together. */
export type StepMark = {
  readonly token?: boolean;
  readonly done?: boolean;
  readonly skipped?: boolean;
  readonly returned?: boolean;
  readonly count?: number;
};

export type StepMarks = Readonly<Record<string, StepMark>>;

/** The marks in words, for who does not see them. */
export function describeMark(mark: StepMark | undefined): string {
  if (mark === undefined) return '';
  return [
    ...(mark.token === true ? [words.token] : []),
    ...(mark.done === true ? [words.done] : []),
    ...(mark.skipped === true ? [words.skipped] : []),
    ...(mark.returned === true ? [words.returned] : []),
    ...(mark.count === undefined || mark.count === 0 ? [] : [words.count(mark.count)]),
  ].join(', ');
}
