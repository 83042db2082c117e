// What whoever is responsible is written of: the agreements that are due, all of a day in one mail, and the steps of a season.

import { reminderDue, reminderSpan } from '../../src/lib/core/meeting/reminder-days.ts';
import type { SeasonTask } from '../../src/lib/core/fora/season.ts';
import { addressKey } from './address-key.ts';
import { fresh, prepare, type Asked, type LetterHouse, type Prepared } from './due-letters.ts';
import { nameOfOne, responsibleIn, tellableLine } from './reminder-letter.ts';

/** The agreements that are due, each to those whose it is. */
export async function agreementLetters(house: LetterHouse, asked: Asked): Promise<Prepared[]> {
  const { organisation, wordsOf, today } = asked;
  const { daysBefore } = await house.choices.setting(organisation.id);
  const due = await house.store.due(organisation.id, reminderSpan(today, daysBefore));
  const prepared: Prepared[] = [];
  for (const [address, theirs] of Map.groupBy(due, (one) => one.address)) {
    const { wantsReminders, language } = await house.choices.of({ organisationId: organisation.id, address });
    if (address === '' || !wantsReminders) continue;
    const keyed = new Map(
      theirs.flatMap((one) => dueKey(one.id, one.followUpOn, today, daysBefore).map((key) => [key, one] as const)),
    );
    const unsent = await fresh(house, organisation.id, address, keyed);
    const [first] = unsent.values();
    if (!first) continue;
    const lines = [...unsent.values()];
    const words = wordsOf(language ?? first.language);
    prepared.push(
      prepare(house, asked, {
        ...{ to: { name: responsibleIn(first, words), address }, keys: [...unsent.keys()], about: first, words },
        lines: lines.map((one) => tellableLine(one, words, { today, names: false })),
        ...{ mail: words.reminder(lines.length, nameOfOne(lines)), path: null },
      }),
    );
  }
  return prepared;
}

/** The steps of the seasons in use that are due and not done, to whoever is responsible by name. */
export async function taskLetters(house: LetterHouse, asked: Asked): Promise<Prepared[]> {
  const { organisation, wordsOf, today } = asked;
  const { daysBefore } = await house.choices.setting(organisation.id);
  const book = await house.store.addresses(organisation.id);
  const prepared: Prepared[] = [];
  for (const { id, name: season, content, retiredAtMs } of await house.seasons.list(organisation.id)) {
    const due = content.tasks.filter(({ isDone }) => retiredAtMs === null && !isDone);
    for (const [address, theirs] of Map.groupBy(due, (task) => book.get(taskKey(task)) ?? '')) {
      const { wantsReminders, language } = await house.choices.of({ organisationId: organisation.id, address });
      if (address === '' || !wantsReminders) continue;
      const keyed = new Map(
        theirs.flatMap((task) =>
          dueKey(`task:${id}:${task.id}`, task.dueOn, today, daysBefore).map((key) => [key, task] as const),
        ),
      );
      const unsent = await fresh(house, organisation.id, address, keyed);
      const [first] = unsent.values();
      if (!first) continue;
      const words = wordsOf(language ?? 'da');
      prepared.push(
        prepare(house, asked, {
          ...{ to: { name: first.responsible, address }, keys: [...unsent.keys()], words },
          about: { meetingId: '', participantId: address },
          lines: [...unsent.values()].map(({ step, dueOn }) => `${step} – ${words.when(dueOn, today)}`),
          ...{ mail: words.tasks(unsent.size, first.step, season), path: `/seasons/${id}` },
        }),
      );
    }
  }
  return prepared;
}

/** What the address book knows whoever does a step by. */
export const taskKey = ({ responsible }: SeasonTask): string =>
  responsible === '' ? '' : addressKey({ name: responsible }, '');

/** The key of a reminder: of what, for which date, how long before. Another date is reminded of anew. */
function dueKey(id: string, day: string | null, today: string, daysBefore: readonly number[]): string[] {
  const days = day === null ? null : reminderDue(day, today, daysBefore);
  return days === null ? [] : [`${id}:${day}:${days}`];
}
