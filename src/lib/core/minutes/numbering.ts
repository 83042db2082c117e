// The number that people say: "punkt 2.1". Breaks have none, and what comes after them is not pushed on by them. In a forum
// whose numbers run on, the first item of a meeting follows the last one of the meeting before (rule NU1).

import type { Item } from '../meeting/model/agenda.ts';

/** What numbers are made from. */
export interface Numbered {
  agenda: readonly Item[];
  firstItemNumber: number;
}

/** Each item's number by its id; the empty string for a break. An item without its parent counts as one of its own. */
export function itemNumbers({ agenda, firstItemNumber }: Numbered): Map<string, string> {
  const numbers = new Map<string, string>();
  const counted = new Map([['', firstItemNumber - 1]]);
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

/** The number that the next meeting of the forum begins with, when its numbers run on from this one. */
export function numberAfter({ agenda, firstItemNumber }: Numbered): number {
  return firstItemNumber + agenda.filter((item) => item.kind !== 'break' && item.parentId === null).length;
}
