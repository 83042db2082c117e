// Tells one item of a meeting: the card on the screen, what was written, answered, decided and agreed, and how long it took.

import { findActivity } from '../../src/lib/core/meeting/activities/answering.ts';
import { kindOf } from '../../src/lib/core/meeting/activities/kinds.ts';
import { docNameOf, itemFragment } from '../../src/lib/core/meeting/notes-rights.ts';
import { closingItem, findItem } from '../../src/lib/core/meeting/model.ts';
import type { Responsible } from '../../src/lib/core/meeting/model/records.ts';
import { MINUTE_MS } from '../../src/lib/core/time.ts';
import { writeLines } from './note-lines.ts';
import { PEOPLE, type Who } from './people.ts';
import type { ActivityTale, AgreedTale, ItemTale } from './tale.ts';
import type { Telling } from './tell.ts';

/** What the room is asked at the end of a meeting. */
const WORTH_QUESTION = 'Hvor meget fik du ud af mødet?';

/** Takes the item up, and lets its minutes pass. */
export async function tellItem(telling: Telling, told: ItemTale): Promise<void> {
  const { tale, room, send, pass } = telling;
  const itemId = telling.itemId(told.item);
  const steps = [cardShown, notesWritten, activitiesHeld, recorded, agreementsMade, worthAsked, speakersAsked];
  await send(tale.lead, { type: 'item.start', itemId });
  pass(1);
  const stepMinutes = Math.max(0, told.minutes - 1) / steps.length;
  for (const step of steps) {
    await step(telling, told, itemId);
    pass(stepMinutes);
  }
  if (findItem(room.state, itemId)?.state !== 'active') throw new Error(`${told.item} was left too soon`);
}

async function cardShown({ tale, room, send }: Telling, { card }: ItemTale, itemId: string): Promise<void> {
  if (card === undefined) return;
  const found = findItem(room.state, itemId)?.cards.find(({ title }) => title === card);
  if (!found) throw new Error(`${tale.title} has no card ${card}`);
  await send(tale.lead, { type: 'card.show', itemId, cardId: found.id });
}

function notesWritten({ house, room }: Telling, { notes = [] }: ItemTale, itemId: string): Promise<void> {
  const item = findItem(room.state, itemId);
  const docName = item && docNameOf(room.state, item);
  if (docName !== undefined) writeLines(house.document(docName), itemFragment(itemId), notes);
  return Promise.resolve();
}

async function activitiesHeld(telling: Telling, { activities = [] }: ItemTale, itemId: string): Promise<void> {
  for (const activity of activities) await activityHeld(telling, activity, itemId);
}

async function activityHeld(telling: Telling, told: ActivityTale, itemId: string): Promise<void> {
  const { tale, room, send } = telling;
  const { kind, title, setup, answers, groups = {}, isOpen } = told;
  await send(tale.lead, { type: 'activity.start', itemId, kind, title, setup });
  const activityId = room.state.activities.at(-1)?.id ?? '';
  for (const [who, answer] of Object.entries(answers)) {
    await send(who as Who, { type: 'activity.answer', activityId, answer });
    await send(who as Who, { type: 'activity.ready', activityId, ready: true });
  }
  if (isOpen) return;
  for (const { name } of kindOf(kind)
    ?.phases(setup as never)
    .slice(1) ?? []) {
    await send(tale.lead, { type: 'activity.step', activityId, phase: name });
    if (name === 'group') await grouped(telling, activityId, groups);
  }
  await send(tale.lead, { type: 'activity.end', activityId });
}

async function grouped(
  { tale, room, send }: Telling,
  activityId: string,
  groups: NonNullable<ActivityTale['groups']>,
): Promise<void> {
  const written = findActivity(room.state, activityId)?.contributions ?? [];
  for (const [index, [name, numbers]] of Object.entries(groups).entries()) {
    const contributionIds = numbers.flatMap((number) => written[number]?.id ?? []);
    const move = { do: 'make', groupId: `${activityId}-${index}`, name, contributionIds };
    await send(tale.lead, { type: 'activity.arrange', activityId, move });
  }
}

async function speakersAsked(telling: Telling, { speakers = [], parked = [] }: ItemTale, itemId: string) {
  const { tale, house, calendar, send } = telling;
  for (const who of speakers) await send(who, { type: 'speaker.request' });
  for (const { by, text } of parked) await send(by, { type: 'parking.add', text, itemId });
  if (speakers.length === 0) return;
  // Nobody waits for the floor in a meeting that is over; in the one that runs, the first of them has just been called.
  house.nowMs = Math.max(house.nowMs, calendar.nowMs - MINUTE_MS);
  await send(tale.lead, { type: 'speaker.call' });
}

async function recorded({ tale, send, idOf }: Telling, told: ItemTale, itemId: string): Promise<void> {
  const { decision, votes, statements = [], themes } = told;
  if (themes) await send(tale.secretary, { type: 'item.setThemes', itemId, themes: [...themes] });
  if (decision !== undefined) await send(tale.secretary, { type: 'decision.record', itemId, text: decision });
  if (votes) {
    const named = Object.entries(votes).map(([who, choice]) => ({ participantId: idOf(who as Who), choice }));
    await send(tale.secretary, { type: 'vote.record', itemId, vote: { kind: 'named', votes: named } });
  }
  for (const { kind, by, text } of statements) {
    const people = by.map((who) => ({ participantId: idOf(who) }));
    await send(tale.secretary, { type: 'statement.add', itemId, kind, by: people, text });
  }
}

async function agreementsMade(telling: Telling, { agreed = [] }: ItemTale, itemId: string): Promise<void> {
  for (const agreement of agreed) await agreementMade(telling, agreement, itemId);
}

async function agreementMade(telling: Telling, told: AgreedTale, itemId: string): Promise<void> {
  const { tale, organisation, calendar, house, send } = telling;
  const forum = told.at && (await house.fora.named(organisation.id, told.at));
  await send(tale.secretary, {
    ...{ type: 'agreement.add', itemId, what: told.what, owner: ownerOf(telling, told.owner) },
    followUpOn: told.due === null ? null : calendar.day(told.due),
    ...(told.at && { followUpAt: { name: told.at, ...(forum && { forumId: forum.id }) } }),
  });
}

function ownerOf({ tale, idOf }: Telling, owner: AgreedTale['owner']): Responsible | null {
  if (owner === null || typeof owner !== 'string') return owner;
  return tale.people.includes(owner) ? { participantId: idOf(owner) } : { name: PEOPLE[owner].name };
}

/** In the closing step everybody says what the meeting was worth. */
async function worthAsked(telling: Telling, _told: ItemTale, itemId: string): Promise<void> {
  const { tale, room } = telling;
  if (!tale.worth || closingItem(room.state)?.id !== itemId) return;
  const asked = { kind: 'checkOut', title: WORTH_QUESTION, setup: {}, answers: tale.worth } as const;
  await activityHeld(telling, asked, itemId);
}
