// A meeting with an activity in it, for the browser tests of the kinds in which everyone gives their own answer: the
// facilitator's desk, the shared screen, and people on their phones.

import type { Page } from '@playwright/test';
import type { ActivityKindName } from '../../src/lib/core/meeting/vocabulary.ts';
import { expectAccessible } from './access-checks.ts';
import { expect, open, type House } from './house.ts';

const PHONE = { viewport: { width: 390, height: 844 } };

export interface ActivityRoom {
  meetingId: string;
  desk: Page;
  screen: Page;
  phones: [Page, Page, Page];
}

type Person = readonly [name: string, tableRole: string];

/** A running meeting with its first item begun; whoever is named has joined on a phone, with their role at the table. */
export async function openRoom(
  house: House,
  people: readonly [Person, Person, Person],
  wish: Record<string, unknown> = {},
): Promise<ActivityRoom> {
  const { id, joinCode } = await house.makeMeeting(wish);
  const desk = await house.signIn();
  await open(desk, `/meetings/${id}/facilitate`);
  await desk.getByRole('button', { name: 'Start mødet' }).first().click();
  await desk.getByRole('button', { name: /^Første punkt/ }).click();
  const screen = await desk.context().newPage();
  await open(screen, `/meetings/${id}/screen`);
  const join = ([name, role]: Person) => house.join(joinCode, name, role, PHONE);
  const phones: ActivityRoom['phones'] = [await join(people[0]), await join(people[1]), await join(people[2])];
  return { meetingId: id, desk, screen, phones };
}

/** Starts an activity of the kind at the desk; `fill` fills in the set-up. */
export async function startActivity(desk: Page, kind: RegExp, fill: (set: Page) => Promise<void>): Promise<void> {
  await desk.getByRole('tab', { name: 'Aktivitet' }).click();
  await desk.getByRole('button', { name: 'Start en aktivitet' }).click();
  await desk.getByRole('button', { name: kind }).click();
  await fill(desk);
  await desk.getByRole('button', { name: 'Start', exact: true }).click();
}

/** Moves on to the next phase by the button of that name. */
export async function goOn(desk: Page, name: string): Promise<void> {
  await desk.getByRole('button', { name }).click();
}

/** Nothing for axe to find on the desk, on a phone and on the screen, in light and dark; `name` says in which state. */
export async function expectAllAccessible({ desk, screen, phones }: ActivityRoom, name: string): Promise<void> {
  await expectAccessible(desk, `${name}, desk`);
  await expectAccessible(screen, `${name}, screen`, 'main');
  await expectAccessible(phones[0], `${name}, phone`, 'article');
}

/** The desk's page does not scroll at the size of a small laptop. */
export async function expectDeskFits(desk: Page): Promise<void> {
  await desk.setViewportSize({ width: 1280, height: 720 });
  expect(await desk.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(720);
}

/** An earlier meeting of the forum, held by a program from beginning to end, with one answer in one activity. */
export async function holdEarlier(
  house: House,
  wish: { forum: string; title: string },
  activity: { kind: ActivityKindName; title: string; setup: unknown; answer: unknown },
): Promise<void> {
  const { id } = await house.makeMeeting({ ...wish, startsAt: '2026-09-01T15:00:00+02:00' });
  const { answer, ...start } = activity;
  const itemId = (await house.stateOf(id)).agenda[0]?.id ?? '';
  const send = await house.desk(id);
  await send({ type: 'meeting.start' });
  await send({ type: 'activity.start', itemId, ...start });
  const activityId = (await house.stateOf(id)).activities[0]?.id ?? '';
  await send({ type: 'activity.answer', activityId, answer });
  await send({ type: 'meeting.close' });
}
