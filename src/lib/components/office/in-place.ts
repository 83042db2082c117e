// A form that is carried out where its sender stands. SvelteKit puts the focus on the page itself after each form that was
// taken; whoever goes by keys would begin at the top again.

import { applyAction } from '$app/forms';
import { invalidateAll } from '$app/navigation';
import type { SubmitFunction } from '@sveltejs/kit';

/**
 * For `use:enhance`; `first` is done as soon as there is an answer, such as closing the window that the form stands in. A form
 * that says what becomes of a lost connection (`lost`) stays as it is then; else the page of errors takes its place.
 */
export function inPlace(first: (isTaken: boolean) => void = () => undefined, lost?: () => void): SubmitFunction {
  return () =>
    async ({ result, formElement }) => {
      if (result.type === 'error' && lost) {
        lost();
        return;
      }
      first(result.type === 'success');
      if (result.type !== 'success') {
        await applyAction(result);
        // It may have been refused for what the page does not show yet.
        if (result.type === 'failure') await invalidateAll();
        return;
      }
      formElement.reset();
      await invalidateAll();
      // What went away with it has handed the focus on by now (`ui/keep-focus.ts`).
      const focused = document.activeElement;
      await applyAction(result);
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    };
}
