import { expect, test } from '../harness/lajur';
import { tourAgenda } from '../tours/agenda';
import { tourBerkas } from '../tours/berkas';
import { fillOffice, NEXT_MORNING } from '../tours/busy-office';
import { tourDesk } from '../tours/desk';
import { tourContoh, tourDoors } from '../tours/doors';
import { tourSettings } from '../tours/settings';
import { photograph } from './camera';

test('the doors', async ({ lajur }) => {
  test.setTimeout(300_000);
  await tourDoors(lajur, photograph);
});

test('the sample office', async ({ lajur }) => {
  test.setTimeout(120_000);
  await tourContoh(lajur, photograph);
});

test('the agenda', async ({ lajur }) => {
  test.setTimeout(120_000);
  lajur.moveIn();
  await tourAgenda(await lajur.start(), photograph);
});

test('every screen at work', async ({ lajur }) => {
  test.setTimeout(900_000);
  lajur.moveIn();
  const program = await lajur.start({ clock: NEXT_MORNING });
  await expect(program.window.getByRole('heading', { name: 'Masuk' })).toBeVisible();
  await fillOffice(program.window);
  await tourDesk(program, photograph);
  await tourBerkas(program, photograph);
  await tourSettings(program, photograph);
});
