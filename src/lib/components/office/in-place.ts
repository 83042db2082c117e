// A form that is carried out where its sender stands. SvelteKit puts the focus on the page itself after each form that was
// taken; whoever goes by keys would begin at the top again.

import { applyAction } from '$app/forms';
import { invalidateAll } from '$app/navigation';
import type { ActionResult, SubmitFunction } from '@sveltejs/kit';

type Told = Record<string, unknown> | undefined;

interface Answered {
  readonly result: ActionResult<Told, Told>;
  readonly formElement: HTMLFormElement;
}

/**
 * In the place of `update` in what `use:enhance` is given: the page is as new, and the focus where it was. A redirect to the page
 * itself is the same thing. Without `reset` the fields stay as they were sent.
 */
export async function stay({ result, formElement }: Answered, { reset = true } = {}): Promise<void> {
  const isHere = result.type === 'redirect' && result.location === location.pathname;
  if (result.type !== 'success' && !isHere) return applyAction(result);
  if (reset) formElement.reset();
  await invalidateAll();
  // What went away with it has handed the focus on by now (`ui/keep-focus.ts`).
  const focused = document.activeElement;
  await applyAction(isHere ? { type: 'success', status: 200 } : result);
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}

/**
 * For `use:enhance`; `first` is done as soon as there is an answer, such as closing the window that the form stands in. A form
 * that says what becomes of a lost connection (`lost`) stays as it is then; else the page of errors takes its place.
 */
export function inPlace(first: (isTaken: boolean) => void = () => undefined, lost?: () => void): SubmitFunction {
  return () => async (answered) => {
    const { type } = answered.result;
    if (type === 'error' && lost) return lost();
    first(type === 'success');
    await stay(answered);
    // It may have been refused for what the page does not show yet.
    if (type === 'failure') await invalidateAll();
  };
}

/** For `use:enhance` of a form whose fields show what is stored: they stay as they were sent. */
export const inPlaceKept: SubmitFunction = () => (answered) => stay(answered, { reset: false });
