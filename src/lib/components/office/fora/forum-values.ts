// A forum as its form shows it: every field as text.

import { tableRoleWord } from '$lib/components/common/words.ts';
import type { Forum } from '$lib/core/fora/forum.ts';
import type { Rhythm } from '$lib/core/fora/rhythm.ts';

/** What is asked of a rhythm; each kind uses some of it. */
export const RHYTHM_FIELDS = ['every', 'count', 'from', 'to', 'month', 'weekday', 'week'] as const;

export type ForumValues = Record<
  'name' | 'purpose' | 'circle' | 'people' | 'startsAt' | 'place' | 'template' | 'minutes' | 'minutesTemplate',
  string
> &
  Record<Exclude<(typeof RHYTHM_FIELDS)[number], 'every'>, string> & { every: Rhythm['every']; numbersRunOn: boolean };

export type ForumErrors = Partial<
  Record<'name' | 'purpose' | 'circle' | 'people' | 'rhythm' | 'startsAt' | 'place' | 'minutes', string>
>;

/** The form's fields for a forum as it is. */
export function valuesOf(name: string, forum: Forum): ForumValues {
  const { rhythm, people, minutes, minutesTemplate, ...rest } = forum;
  const asked: Record<string, string> = {};
  for (const [field, value] of Object.entries(rhythm)) asked[field] = String(value);
  return {
    ...{ count: '1', from: '4', to: '5', month: '9', weekday: '2', week: '2', ...asked, every: rhythm.every },
    ...{ name, ...rest },
    people: people
      .map((person) =>
        [person.name, person.tableRole && tableRoleWord(person.tableRole), person.mail].filter(Boolean).join('; '),
      )
      .join('\n'),
    minutes: minutes === null ? '' : String(minutes),
    minutesTemplate: minutesTemplate ?? '',
  };
}
