// What the head says of a meeting: each fact as the lines that it stands in, none when it is not known.

import { dayTimes, isoDay, longDate, timeSpan } from '../dates.ts';
import { text, type Facts, type Inline } from '../document.ts';
import type { Minutes, MinutesMovement, MinutesPerson } from '../minutes.ts';
import { standingFacts } from '../standing-words.ts';
import type { MinutesWords } from '../words.ts';
import type { Fact } from './schema.ts';

/** The facts under their labels; those that are not known are left out. */
export function factsBlock(entries: readonly { label: string; lines: readonly string[] }[]): Facts {
  return {
    type: 'facts',
    entries: entries
      .filter(({ lines }) => lines.length > 0)
      .map(({ label, lines }) => ({ label, lines: lines.map((line): Inline[] => [text(line)]) })),
  };
}

/** The lines of a fact. */
export function factLines(fact: Fact, minutes: Minutes, words: MinutesWords): string[] {
  return linesOf(fact, minutes, words).filter((line) => line !== '');
}

function linesOf(fact: Fact, minutes: Minutes, words: MinutesWords): string[] {
  const people = (all: MinutesPerson[], remark = '') => peopleText(all, minutes, words, remark);
  switch (fact) {
    case 'title':
      return [minutes.title || words.untitled];
    case 'school':
    case 'forum':
    case 'place':
      return [minutes[fact]];
    case 'dateAndTime':
      return [plannedTime(minutes, words), heldTime(minutes, words)];
    case 'reopened':
      return minutes.reopenings.map((reopening) => reopeningLine(reopening, minutes, words));
    case 'led':
    case 'wrote':
      return [minutes[fact].map(({ name }) => name || words.erasedName).join(', ')];
    case 'present':
    case 'apologies':
    case 'absent':
      return [people(minutes[fact])];
    case 'notPresent':
      return [[people(minutes.apologies, words.apology), people(minutes.absent)].filter(Boolean).join(', ')];
    case 'invited':
      return [
        [people([...minutes.present, ...minutes.absent]), people(minutes.apologies, words.apology)]
          .filter(Boolean)
          .join(', '),
      ];
    case 'attachments':
      return [minutes.attachments.join(', ')];
    case 'standing':
      return standingFacts(minutes, words).flatMap(({ label, line }) => (line === '' ? [] : [`${label}: ${line}`]));
  }
}

/** The facts that say the same as this one, so that none of them has to be said again. */
export function alsoSaid(fact: Fact): readonly Fact[] {
  if (fact === 'notPresent') return ['apologies', 'absent'];
  return fact === 'invited' ? ['present', 'apologies', 'absent'] : [];
}

function reopeningLine(
  { atMs, reason }: Minutes['reopenings'][number],
  { timeZone }: Minutes,
  words: MinutesWords,
): string {
  return `${longDate(atMs, timeZone, words.locale)} ${dayTimes(atMs, null, timeZone, words)}: ${reason}`;
}

function plannedTime({ planned, timeZone }: Minutes, words: MinutesWords): string {
  return timeSpan(planned.startMs, planned.endMs, timeZone, words);
}

/** When it was really held, if that is known and differs from the plan. */
function heldTime(minutes: Minutes, words: MinutesWords): string {
  const { planned, held, timeZone } = minutes;
  if (held.startMs === null) return '';
  const sameDay = isoDay(held.startMs, timeZone) === isoDay(planned.startMs, timeZone);
  const label = held.endMs === null ? words.begun : words.held;
  if (held.endMs !== null && timeSpan(held.startMs, held.endMs, timeZone, words) === plannedTime(minutes, words))
    return '';
  if (held.endMs !== null && (!sameDay || isoDay(held.endMs, timeZone) !== isoDay(held.startMs, timeZone))) {
    return `${label} ${timeSpan(held.startMs, held.endMs, timeZone, words)}`;
  }
  const date = sameDay ? '' : `${longDate(held.startMs, timeZone, words.locale)} `;
  return `${label} ${date}${dayTimes(held.startMs, held.endMs, timeZone, words)}`;
}

function peopleText(people: MinutesPerson[], { timeZone }: Minutes, words: MinutesWords, remark: string): string {
  return people
    .map(({ name, tableRole, substituteFor, movements }) => {
      const remarks = [
        tableRole === null ? '' : words.tableRoles[tableRole],
        substituteFor === '' ? '' : `${words.substituteFor} ${substituteFor}`,
        ...movements.map((movement) => movementText(movement, timeZone, words)),
        remark,
      ].filter((each) => each !== '');
      return (name || words.erasedName) + (remarks.length === 0 ? '' : ` (${remarks.join(', ')})`);
    })
    .join(', ');
}

/** "kom kl. 16.20 under punkt 3". */
function movementText({ kind, atMs, itemNumber }: MinutesMovement, timeZone: string, words: MinutesWords): string {
  const when = `${words[kind]} ${dayTimes(atMs, null, timeZone, words)}`;
  return itemNumber === '' ? when : `${when} ${words.item} ${itemNumber}`;
}
