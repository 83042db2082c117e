// Where the focus goes when an item of the agenda has moved one place.

import { tick } from 'svelte';

/** The button that moved it keeps the focus, or its neighbour gets it when the item has come to the end. */
export async function focusStep(list: HTMLElement | undefined, itemId: string, by: -1 | 1): Promise<void> {
  await tick();
  const row = list?.querySelector(`[data-item="${itemId}"]`);
  const wanted = row?.querySelector<HTMLElement>(`[data-step="${by}"]:not(:disabled)`);
  (wanted ?? row?.querySelector<HTMLElement>('[data-step]:not(:disabled)'))?.focus();
}
