// Arrow keys within a list that is one stop of the tab key: three hundred contributions are one stop, not three hundred.

import type { Attachment } from 'svelte/attachments';

const STEPS: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at) => at + 1,
  ArrowRight: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  ArrowLeft: (at) => at - 1,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

function optionsIn(list: Element): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[role="option"]')];
}

/** One option is reached by the tab key: the one that had the focus last, else the first. */
function keepOneStop(list: Element, wanted?: HTMLElement): void {
  const options = optionsIn(list);
  const stop = wanted ?? options.find((option) => option.tabIndex === 0) ?? options[0];
  for (const option of options) option.tabIndex = option === stop ? 0 : -1;
}

/** Makes the options of a list box one stop; when the one with the focus goes, its neighbour gets it. */
export const roving: Attachment<HTMLElement> = (list) => {
  let lastAt = -1;
  const onfocusin = ({ target }: FocusEvent) => {
    const option = (target as Element).closest<HTMLElement>('[role="option"]');
    if (!option) return;
    lastAt = optionsIn(list).indexOf(option);
    keepOneStop(list, option);
  };
  const onfocusout = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget !== null) lastAt = -1;
  };
  const onkeydown = (event: KeyboardEvent) => {
    const options = optionsIn(list);
    const at = options.indexOf(event.target as HTMLElement);
    const next = options[STEPS[event.key]?.(at, options.length) ?? -1];
    if (at === -1 || !next) return;
    event.preventDefault();
    next.focus();
  };
  const changes = new MutationObserver(() => {
    const options = optionsIn(list);
    const isLost = lastAt !== -1 && (document.activeElement === document.body || document.activeElement === null);
    keepOneStop(list, isLost ? (options[lastAt] ?? options.at(-1)) : undefined);
    if (isLost) (options[lastAt] ?? options.at(-1))?.focus();
  });
  changes.observe(list, { childList: true });
  list.addEventListener('focusin', onfocusin);
  list.addEventListener('focusout', onfocusout);
  list.addEventListener('keydown', onkeydown);
  keepOneStop(list);
  return () => {
    changes.disconnect();
    list.removeEventListener('focusin', onfocusin);
    list.removeEventListener('focusout', onfocusout);
    list.removeEventListener('keydown', onkeydown);
  };
};
