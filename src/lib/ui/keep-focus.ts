// Nobody at the keyboard is left standing nowhere: when the control that has the focus goes away, or can no longer be used,
// the focus goes on to what stands there now. What was the main thing to do hands over to the nearest main thing.

const CONTROLS = 'a[href], button, summary';
const MAIN_CONTROLS = '.button.primary';

/** Watches over the focus in an element and returns what ends it; made for `{@attach}` on the root of all pages. */
export function keepFocus(root: HTMLElement): () => void {
  let focused: HTMLElement | null = null;
  /** What the focused control stands in, innermost first; it outlives the control. */
  let around: HTMLElement[] = [];
  let page = '';

  function remember({ target }: FocusEvent) {
    focused = target instanceof HTMLElement ? target : null;
    around = focused ? ancestorsOf(focused, root) : [];
    page = location.pathname;
  }

  /** Who leaves a control that is still there means it. */
  function forget() {
    const left = focused;
    queueMicrotask(() => {
      if (left && left === focused && isUsable(left)) focused = null;
    });
  }

  /** Another page begins at its own beginning, so only what happens on this one counts. */
  function look() {
    if (!focused || page !== location.pathname || isUsable(focused)) return;
    const active = document.activeElement;
    if (active && active !== document.body && active !== focused) return;
    const wasMain = focused.matches(MAIN_CONTROLS);
    const parts = [focused, ...around];
    focused = null;
    // A dialog that closes gives the focus back by itself, in a moment; it may have had the focus itself.
    if (parts.some((part) => part instanceof HTMLDialogElement && !part.open)) return;
    const inContent = around.filter((part) => part.querySelector('main') === null);
    const next = (wasMain && nearest(MAIN_CONTROLS, around)) || nearest(CONTROLS, inContent);
    if (next) next.focus();
    else focusContent();
  }

  const observer = new MutationObserver(look);
  observer.observe(root, { childList: true, subtree: true, attributeFilter: ['disabled', 'hidden', 'open'] });
  root.addEventListener('focusin', remember);
  root.addEventListener('focusout', forget);
  return () => {
    observer.disconnect();
    root.removeEventListener('focusin', remember);
    root.removeEventListener('focusout', forget);
  };
}

/** The page's content takes the focus when nothing nearer can; reading and keys go on from there. */
export function focusContent(): void {
  document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
}

/** The first control of the nearest part that is still there and has one; a tool is for whoever was among the tools. */
function nearest(controls: string, parts: readonly HTMLElement[]): HTMLElement | undefined {
  return parts
    .filter(isUsable)
    .flatMap((part) => {
      const isOurs = (control: HTMLElement) => control.closest('[role="toolbar"]')?.contains(part) ?? true;
      return [...part.querySelectorAll<HTMLElement>(controls)].filter(isOurs);
    })
    .find((control) => control.tabIndex >= 0 && isUsable(control));
}

function isUsable(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(':disabled') && element.checkVisibility({ visibilityProperty: true });
}

function ancestorsOf(element: HTMLElement, root: HTMLElement): HTMLElement[] {
  const parent = element.parentElement;
  return parent && root.contains(parent) ? [parent, ...ancestorsOf(parent, root)] : [];
}
