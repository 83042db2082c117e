// Where a key press was made, as far as the desk's keys care.

import type { FocusPlace } from './desk-keys.ts';

const FIELDS =
  'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable="true"]';
const CONTROLS = 'button, a[href], summary, input, [role="tab"], [role="menuitem"], [role="menuitemradio"]';

/** The kind of place that an event's target stands in; all of an open dialog and of an open menu counts as a field. */
export function focusPlace(target: EventTarget | null): FocusPlace {
  if (!(target instanceof Element)) return 'page';
  if (target.closest(FIELDS) || target.closest('dialog[open], [role="menu"]')) return 'field';
  return target.closest(CONTROLS) ? 'control' : 'page';
}
