import type { Bitmap } from './palette-png';

/** Pixels of a page of pictures: its columns, how high they may get, and the space around each picture. */
const PAGE = { columns: 3, column: 640, height: 1640, gap: 12 } as const;
const BEHIND = 0xe4;

type Spot = { readonly x: number; readonly y: number; readonly picture: Bitmap };

/** The width a picture must have to stand in a column, in pixels. */
export const COLUMN_WIDTH = PAGE.column;

/** Fills page after page, column by column from the left, in the order given. */
function spread(pictures: readonly Bitmap[]): readonly (readonly Spot[])[] {
  const pages: Spot[][] = [[]];
  let [column, y] = [0, PAGE.gap];
  for (const picture of pictures) {
    if (y > PAGE.gap && y + picture.height + PAGE.gap > PAGE.height) {
      column += 1;
      y = PAGE.gap;
    }
    if (column === PAGE.columns) {
      pages.push([]);
      column = 0;
    }
    pages.at(-1)?.push({ x: PAGE.gap + column * (PAGE.column + PAGE.gap), y, picture });
    y += picture.height + PAGE.gap;
  }
  return pages;
}

function paste(spots: readonly Spot[]): Bitmap {
  const right = Math.max(...spots.map(({ x, picture }) => x + picture.width));
  const bottom = Math.max(...spots.map(({ y, picture }) => y + picture.height));
  const [width, height] = [right + PAGE.gap, bottom + PAGE.gap];
  const bgra = Buffer.alloc(width * height * 4, BEHIND);
  for (const { x, y, picture } of spots)
    for (let row = 0; row < picture.height; row += 1) {
      const from = row * picture.width * 4;
      picture.bgra.copy(bgra, ((y + row) * width + x) * 4, from, from + picture.width * 4);
    }
  return { width, height, bgra };
}

/** Puts pictures of one width together on as few pages as they need. */
export function contactSheets(pictures: readonly Bitmap[]): readonly Bitmap[] {
  return spread(pictures).map(paste);
}
