import { createSpotlight } from '@mantine/spotlight';

/** Whether the palette is open and what is chosen in it, and the way to open it. */
export const [paletteStore, palette] = createSpotlight();

/** Chooses the first line where none is chosen, so that Enter does what stands at the top. */
export function chooseFirst(): void {
  const state = paletteStore.getState();
  const list = document.getElementById(state.listId);
  const first = list?.querySelector('[data-action]') ?? null;
  if (first === null || list?.querySelector('[data-selected]') !== null) return;
  first.setAttribute('data-selected', 'true');
  paletteStore.setState({ ...state, selected: 0 });
}
