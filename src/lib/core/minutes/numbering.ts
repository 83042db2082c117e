// The number that people say: "punkt 2.1". Breaks have none, and what comes after them is not pushed on by them.

import type { Item } from '../meeting/model/agenda.ts';

/** Each item's number by its id; the empty string for a break. An item without its parent counts as one of its own. */
export function itemNumbers(agenda: readonly Item[]): Map<string, string> {
  const numbers = new Map<string, string>();
  const counted = new Map<string, number>();
  for (const item of agenda) {
    if (item.kind === 'break') {
      numbers.set(item.id, '');
      continue;
    }
    const parent = item.parentId === null ? '' : (numbers.get(item.parentId) ?? '');
    const count = (counted.get(parent) ?? 0) + 1;
    counted.set(parent, count);
    numbers.set(item.id, parent === '' ? String(count) : `${parent}.${count}`);
  }
  return numbers;
}
