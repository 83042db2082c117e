// The schools and fora of a summary, told by their names: meetings carry the name alone.

import type { Minutes } from '../minutes/minutes.ts';

const keyOf = (name: string): string => name.trim().toLocaleLowerCase('da');

/** The school that a meeting is about, or the forum that meets; empty for neither. */
export function circleOf({ school, forum }: Pick<Minutes, 'school' | 'forum'>): string {
  return school || forum;
}

/** Whether two names are of one: those that differ in case or in spaces at the ends are. */
export function isSameCircle(one: string, other: string): boolean {
  return keyOf(one) === keyOf(other);
}

/** Gives each name as it was written first. */
export function asFirstWritten(names: readonly string[]): (name: string) => string {
  const first = new Map<string, string>();
  for (const name of names) if (!first.has(keyOf(name))) first.set(keyOf(name), name.trim());
  return (name) => first.get(keyOf(name)) ?? name;
}

/** The names, each once, in the order of the alphabet; the empty one last. */
export function circlesIn(names: readonly string[]): string[] {
  const once = [...new Map(names.map((name) => [keyOf(name), name] as const)).values()];
  return once.toSorted((a, b) => Number(a === '') - Number(b === '') || a.localeCompare(b, 'da'));
}
