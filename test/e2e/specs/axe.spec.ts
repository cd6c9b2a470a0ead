import { scaled } from '../../harness/scale';
import { expectAccessible, expectReachable, zoomTo, type Scheme } from '../harness/axe';
import { expect, test } from '../harness/lajur';
import { tourAgenda } from '../tours/agenda';
import { tourBerkas } from '../tours/berkas';
import { fillOffice, NEXT_MORNING } from '../tours/busy-office';
import { tourDesk } from '../tours/desk';
import { tourContoh, tourDoors } from '../tours/doors';
import type { Look } from '../tours/look';
import { tourSettings } from '../tours/settings';

const atOnce = scaled<readonly Scheme[]>(['dark'], ['light', 'dark']);
const enlarged = scaled<readonly Scheme[]>(['light'], ['light', 'dark']);

/**
 * Without violations light and dark, as large as it is and twice as large; there nothing is out of reach either, and no
 * page scrolls sideways. The short run looks at the dark colours once and at everything else twice as large; the long one
 * at all of it both ways.
 */
const check: Look = async (program, name) => {
  await expectAccessible(program, name, atOnce);
  await zoomTo(program, 2);
  await expectReachable(program.window, name);
  await expectAccessible(program, `${name} at 200 %`, enlarged);
  await zoomTo(program, 1);
};

test('the doors', async ({ lajur }) => {
  test.setTimeout(300_000);
  await tourDoors(lajur, check);
});

test('the sample office', async ({ lajur }) => {
  test.setTimeout(120_000);
  await tourContoh(lajur, check);
});

test('the agenda', async ({ lajur }) => {
  test.setTimeout(120_000);
  lajur.moveIn();
  await tourAgenda(await lajur.start(), check);
});

test('every screen at work', async ({ lajur }) => {
  test.setTimeout(900_000);
  lajur.moveIn();
  const program = await lajur.start({ clock: NEXT_MORNING });
  await expect(program.window.getByRole('heading', { name: 'Masuk' })).toBeVisible();
  await fillOffice(program.window);
  await tourDesk(program, check);
  await tourBerkas(program, check);
  await tourSettings(program, check);
});
