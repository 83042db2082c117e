// What whoever leads is written of: once a week how the agreements of their meetings stand, and at once what was declined.

import { dayAfter, mondayOf } from '../../src/lib/core/meeting/reminder-days.ts';
import type { DueAgreement, Leader } from '../store/reminders-store.ts';
import { fresh, prepare, type Asked, type LetterHouse, type Prepared } from './due-letters.ts';
import { nameOfOne, tellableLine } from './reminder-letter.ts';

const SOON_DAYS = 14;
const MOST_LINES = 30;

/** The week's overview, to each who leads meetings. */
export async function summaryLetters(house: LetterHouse, asked: Asked): Promise<Prepared[]> {
  const { id } = asked.organisation;
  const key = `summary:${mondayOf(asked.today)}`;
  const prepared: Prepared[] = [];
  for (const leader of await house.store.leaders(id)) {
    const { wantsSummary } = await house.choices.of({ organisationId: id, address: leader.address });
    const isSent = (await house.store.sent(id, leader.address, [key])).has(key);
    if (wantsSummary && !isSent) prepared.push(await summary(house, asked, leader, key));
  }
  return prepared;
}

async function summary(house: LetterHouse, asked: Asked, leader: Leader, key: string): Promise<Prepared> {
  const { organisation, today } = asked;
  const led = await house.store.ledBy(organisation.id, leader.accountId);
  const last = dayAfter(today, SOON_DAYS);
  const overdue = led.filter(({ followUpOn }) => followUpOn !== null && followUpOn < today);
  const soon = led.filter(({ followUpOn }) => followUpOn !== null && followUpOn >= today && followUpOn <= last);
  const declined = led.filter(({ accepts }) => accepts === false);
  const words = await wordsFor(house, asked, leader, led);
  const lines = [...new Set([...declined, ...overdue, ...soon])].slice(0, MOST_LINES);
  return prepare(house, asked, {
    ...{ to: leader, keys: [key], words, path: '/agreements' },
    about: { meetingId: led[0]?.meetingId ?? '', participantId: leader.accountId },
    lines: lines.map((one) => tellableLine(one, words, { today, names: true })),
    mail: words.summary({ overdue: overdue.length, soon: soon.length, declined: declined.length }),
  });
}

/** What comes back: to those who lead the meeting that it was agreed in, once for each who declines. */
export async function declinedLetters(house: LetterHouse, asked: Asked, todayBeganMs: number): Promise<Prepared[]> {
  const { organisation, today } = asked;
  const declined = await house.store.declined(organisation.id, todayBeganMs);
  const leaders = await house.store.leadersOf([...new Set(declined.map(({ meetingId }) => meetingId))]);
  const told = declined.flatMap((one) => (leaders.get(one.meetingId) ?? []).map((leader) => ({ leader, one })));
  const prepared: Prepared[] = [];
  for (const [address, theirs] of Map.groupBy(told, ({ leader }) => leader.address)) {
    const { wantsSummary } = await house.choices.of({ organisationId: organisation.id, address });
    const [{ leader } = { leader: null }] = theirs;
    if (!wantsSummary || !leader) continue;
    const keyed = new Map(theirs.map(({ one }) => [declinedKey(one), one]));
    const lines = [...(await fresh(house, organisation.id, address, keyed)).values()];
    const [first] = lines;
    if (!first) continue;
    const words = await wordsFor(house, asked, leader, lines);
    prepared.push(
      prepare(house, asked, {
        ...{ to: leader, keys: lines.map(declinedKey), words },
        about: { meetingId: first.meetingId, participantId: leader.accountId },
        lines: lines.map((one) => tellableLine(one, words, { today, names: true })),
        mail: words.wasDeclined(lines.length, nameOfOne(lines)),
        path: lines.length === 1 ? `/agreements/${first.id}` : '/agreements?standing=declined',
      }),
    );
  }
  return prepared;
}

const declinedKey = ({ id, participantId, ownerKey }: DueAgreement): string =>
  `declined:${id}:${participantId || ownerKey}`;

/** In the leader's own language, else in that of the meetings. */
async function wordsFor(
  { choices }: LetterHouse,
  { organisation, wordsOf }: Asked,
  { address }: Leader,
  agreements: readonly DueAgreement[],
) {
  const { language } = await choices.of({ organisationId: organisation.id, address });
  return wordsOf(language ?? agreements[0]?.language ?? 'da');
}
