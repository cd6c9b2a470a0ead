import { expect, it } from 'vitest';
import { stepMarksOf } from '../../../renderer/features/berkas/step-marks';
import { chaptersOf } from '../../../renderer/features/berkas/story-chapters';
import type { BerkasState, StoryLine, Task } from '../../../shared/domain/berkas/berkas-state';

const line = (entry: string, kind: string): StoryLine => ({ entry, what: { kind } }) as unknown as StoryLine;
const task = (step: string, status: Task['status']): Task => ({ step, status }) as Task;
const berkas = (tasks: readonly Task[]): BerkasState => ({ tasks }) as BerkasState;

it('tells what one act did as one chapter, the newest act first', () => {
  const story = [line('s:1', 'dimulai'), line('s:1', 'dibuka'), line('s:2', 'diambil')];

  const told = chaptersOf(story).map(({ entry, lines }) => [entry, lines.map(({ what }) => what.kind)]);

  expect(told).toEqual([
    ['s:2', ['diambil']],
    ['s:1', ['dimulai', 'dibuka']],
  ]);
});

it('puts the token on the open step and marks the finished ones', () => {
  const marks = stepMarksOf(berkas([task('1', 'selesai'), task('2', 'dikerjakan')]));

  expect(marks).toEqual({
    '1': { token: false, done: true, returned: false },
    '2': { token: true, done: false, returned: false },
  });
});

it('shows a step that came back as open again, not as done', () => {
  const marks = stepMarksOf(berkas([task('1', 'selesai'), task('2', 'selesai'), task('1', 'menunggu')]));

  expect(marks['1']).toEqual({ token: true, done: false, returned: true });
});
