import type { Step } from './schema';
import {
  bottomOf,
  placeAtSide,
  placeBelow,
  reachOf,
  sideBlock,
  type Block,
  type Direction,
  type FrameExit,
} from './sheet-blocks';
import { leaveAt, type Exit } from './sheet-exits';
import { shapeOf, type StepShape } from './sheet-shape';
import { laid, sizes } from './sheet-sizes';
import type { Box, PlanOptions } from './sheet-types';

/** The room around the middle of a symbol, in px. */
type Room = { readonly left: number; readonly right: number; readonly above: number; readonly below: number };

/** All that stands around one step's symbol, relative to its middle, and the room it takes to each side, in px. */
export type StepFrame = Room & {
  readonly step: Step;
  readonly shape: StepShape;
  readonly exits: readonly FrameExit[];
};

/** Arranges the arrows that leave a step, their labels and terminators around its symbol, so that none meets another. */
export function frameOf(
  step: Step,
  isFirst: boolean,
  exits: readonly Exit[],
  options: PlanOptions,
): StepFrame {
  const blocksAt = (side: Exit['side']): readonly Block[] =>
    exits
      .filter((exit) => exit.side === side)
      .sort((one, other) => leaveAt(one) - leaveAt(other))
      .map((exit) => sideBlock(exit, options));
  const sides = [
    { direction: -1 as Direction, blocks: blocksAt('left') },
    { direction: 1 as Direction, blocks: blocksAt('right') },
  ].map((side) => ({ ...side, offsets: portOffsets(side.blocks) }));
  const shape = tallEnough(
    laid(shapeOf(step, isFirst, options.measure), options.turned),
    sides.flatMap((side) => side.offsets),
  );
  const sideExits = sides.flatMap(({ direction, blocks, offsets }) =>
    blocks.map((block, at) =>
      placeAtSide(block, shape, direction, offsets[at] ?? 0, labelIsBelow(blocks, at)),
    ),
  );
  const room = roomOf(shape, sideExits);
  const towards = options.compact ? towardsRoom(room) : directionBelow(sides, room);
  const bottomExits = exits
    .filter((exit) => exit.side === 'bottom')
    .map((exit) => placeBelow(exit, shape, room.below, towards, options));
  const all = [...sideExits, ...bottomExits];
  return { step, shape, exits: all, ...roomOf(shape, all) };
}

type Side = { readonly direction: Direction; readonly blocks: readonly Block[] };

function towardsRoom({ left, right }: Room): Direction {
  return left > right ? -1 : 1;
}

/** The label below goes where the lane is wide anyway, but not under a stack of others, one of which it would seem to be. */
function directionBelow(sides: readonly Side[], room: Room): Direction {
  const [calm, other] = sides.filter((side) => side.blocks.length < 2);
  return calm === undefined || other !== undefined ? towardsRoom(room) : calm.direction;
}

function roomOf(shape: StepShape, exits: readonly FrameExit[]): Room {
  const boxes: readonly Box[] = exits.flatMap((one) => [
    ...(one.label === null ? [] : [one.label]),
    ...one.symbols,
  ]);
  return {
    left: Math.max(shape.width / 2, ...boxes.map((box) => -box.x)) + sizes.innerPad,
    right: Math.max(shape.width / 2, ...boxes.map((box) => box.x + box.width)) + sizes.innerPad,
    above: Math.max(shape.height / 2, ...boxes.map((box) => -box.y)),
    below: Math.max(shape.height / 2, ...boxes.map(bottomOf)),
  };
}

/** With two plain ways on one side, the lower one's label goes under its line; the diamond then stays small. */
function labelIsBelow(blocks: readonly Block[], at: number): boolean {
  return at === 1 && blocks.length === 2 && blocks.every((block) => block.symbols.length === 0);
}

/** How far below the middle each arrow of a side leaves, far enough apart for what stands at their lines. */
function portOffsets(blocks: readonly Block[]): readonly number[] {
  let offset = 0;
  const offsets = blocks.map((block, at) => {
    const before = blocks[at - 1];
    if (before === undefined) return 0;
    const between = labelIsBelow(blocks, at)
      ? 0
      : reachOf(before).below + reachOf(block).above + sizes.labelGap;
    offset += Math.max(sizes.portGap, between);
    return offset;
  });
  return offsets.map((one) => one - offset / 2);
}

/** The part of a diamond's height from which arrows may leave its sides. */
const PORT_ZONE = 0.66;

function tallEnough(shape: StepShape, offsets: readonly number[]): StepShape {
  const farthest = Math.max(0, ...offsets.map(Math.abs));
  return { ...shape, height: Math.max(shape.height, Math.ceil((2 * farthest) / PORT_ZONE)) };
}
