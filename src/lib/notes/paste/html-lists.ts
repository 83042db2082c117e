// Lists as other editors write them, put into the one form that the notes read: a list within a list stands in an item of
// it, and a list of boxes to tick is a check list.

import { replaceElement } from './replace-element.ts';

/** Word on the web and Google Docs put an inner list beside the item that it belongs to, or say levels in numbers alone. */
export function nestLists(body: HTMLElement): void {
  for (const inner of body.querySelectorAll(':is(ul, ol) > :is(ul, ol)')) {
    const before = inner.previousElementSibling;
    if (before?.matches('li')) before.append(inner);
    else {
      const item = inner.ownerDocument.createElement('li');
      inner.before(item);
      item.append(inner);
    }
  }
  joinWebWordLists(body);
}

/** Word on the web makes a list of its own of each item and says its level by a number. */
function joinWebWordLists(body: HTMLElement): void {
  for (const wrapper of body.querySelectorAll('div.ListContainerWrapper')) wrapper.replaceWith(...wrapper.childNodes);
  const open: { level: number; list: Element }[] = [];
  let last: Element | null = null;
  for (const item of body.querySelectorAll('li[data-aria-level]')) {
    const list = item.parentElement;
    if (!list || list.children.length === 0) continue;
    const level = Number(item.getAttribute('data-aria-level'));
    if (last === null || (list !== last && list.previousElementSibling !== last)) open.length = 0;
    while (open.length > 0 && (open.at(-1)?.level ?? 0) > level) open.pop();
    const top = open.at(-1);
    if (!top) {
      open.push({ level, list });
      last = list;
      continue;
    }
    if (top.level === level) {
      if (top.list !== list) top.list.append(item);
    } else {
      const inner = list.ownerDocument.createElement(list.localName);
      top.list.lastElementChild?.append(inner);
      inner.append(item);
      open.push({ level, list: inner });
    }
    if (list.children.length === 0) list.remove();
  }
}

/** Items that are boxes to tick, by their role or by a box in them, make their list a check list of the notes. */
export function tickLists(body: HTMLElement): void {
  for (const list of body.querySelectorAll('ul, ol')) {
    const items = [...list.children].filter((child) => child.matches('li'));
    const boxes = items.map((item) => tickOf(item));
    if (items.length === 0 || boxes.some((box) => box === null)) continue;
    const made = list.localName === 'ul' ? list : replaceElement(list, 'ul');
    made.setAttribute('data-type', 'taskList');
    items.forEach((item, index) => {
      item.setAttribute('data-type', 'taskItem');
      item.setAttribute('data-checked', String(boxes[index]));
      item.querySelector(':scope > :is(input, img), :scope > :is(label, p, span) > :is(input, img)')?.remove();
    });
  }
}

function tickOf(item: Element): boolean | null {
  const box = item.querySelector<HTMLInputElement>(':scope > input[type="checkbox"], :scope > :is(label, p) > input');
  if (item.getAttribute('role') === 'checkbox') return item.getAttribute('aria-checked') === 'true';
  if (item.hasAttribute('data-checked')) return item.getAttribute('data-checked') === 'true';
  return box ? box.hasAttribute('checked') : null;
}
