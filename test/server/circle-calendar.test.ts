// The calendar of a forum or a school at its secret address, and the open agreements on its page: what is of it, and nothing closed.

import ICAL from 'ical.js';
import { beforeEach, expect, test } from 'vitest';
import type { App } from '../../server/app.ts';
import { openInCircle, type CircleKind } from '../../server/fora/circle-agreements.ts';
import { calendarText } from '../../server/http/calendar.ts';
import type { Room } from '../../server/meetings/room.ts';
import { NEW_FORUM } from '../../src/lib/core/fora/forum.ts';
import { NEW_SCHOOL } from '../../src/lib/core/fora/school.ts';
import type { Command } from '../../src/lib/core/meeting/commands.ts';
import { calendarWords } from '../../src/lib/calendar-words.ts';
import { startTestApp } from '../support/app.ts';
import { meetingInput, openRoom } from '../support/rooms.ts';

const organisationId = 'fjordby';
const DAY_MS = 86_400_000;
const ALL = { limit: 100 };

let app: App;
beforeEach(async () => {
  ({ app } = await startTestApp());
});

async function send(room: Room, command: Command): Promise<void> {
  expect(await room.execute(command, 'system', null)).toMatchObject({ ok: true });
}

async function meet(head: object): Promise<Room> {
  const { meetingId } = await app.rooms.create({ ...meetingInput(), organisationId, ...head });
  return openRoom(app.rooms, meetingId);
}

async function agree(room: Room, what: string, more: object = {}): Promise<void> {
  await send(room, { type: 'agreement.add', what, owner: { name: 'Bo' }, followUpOn: '2027-03-28', ...more });
}

const secretOf = (path: string) => path.split('/').at(-1)?.replace('.ics', '') ?? '';
const make = (kind: CircleKind, id: string) => secretOf(app.personalLinks.make({ organisationId, address: id }, kind));
const read = (secret: string) => calendarText(app, secret, calendarWords, 0);

function eventsOf(text: string | null): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text ?? '') as unknown[]);
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

test('[AF14] a forum’s calendar has its meetings under any name, and its open follow-ups, and nothing of a draft or a closed item', async () => {
  const id = (await app.fora.add(organisationId, 'Skoleforum', NEW_FORUM)) ?? '';
  const startsAtMs = Date.parse('2026-10-25T00:30:00Z');
  const first = await meet({ forum: 'skoleforum ', title: 'Om ferien', startsAtMs, plannedMs: 2 * 3_600_000 });
  await app.fora.edit(organisationId, id, 'Lederforum', NEW_FORUM);
  const next = await meet({ forum: 'Lederforum', title: 'Næste', startsAtMs: startsAtMs + 70 * DAY_MS });
  await meet({ forum: 'Lederforum', title: 'Kladden', phase: 'draft' });
  await meet({ forum: 'Et andet', title: 'Andres' });
  await send(first, { type: 'meeting.start' });
  await agree(first, 'Læsebånd');
  await agree(first, 'Personsagen', { itemId: first.state.agenda[1]?.id });
  await agree(first, 'Gjort', { status: 'done' });
  const gjort = first.state.agreements.at(-1)?.id ?? '';
  await send(first, { type: 'agreement.settle', agreementId: gjort, status: 'done' });
  const other = await meet({ forum: 'Udvalget', title: 'Udvalgets' });
  await send(other, { type: 'meeting.start' });
  await agree(other, 'Tages op i forummet', { followUpAt: { name: 'Lederforum', forumId: id } });

  const text = await read(make('forum', id));
  const events = eventsOf(text);
  expect(events.map(({ summary }) => summary).sort()).toEqual(
    ['Om ferien', 'Næste', 'Opfølgning: Læsebånd', 'Opfølgning: Tages op i forummet'].sort(),
  );
  const one = events.find(({ summary }) => summary === 'Om ferien');
  // The night in which summer time ends: two hours by the clock of the world.
  expect([one?.startDate.toString(), one?.endDate.toString()]).toEqual([
    '2026-10-25T00:30:00Z',
    '2026-10-25T02:30:00Z',
  ]);
  expect(one?.uid).toBe(`${first.meetingId}@samtalerum`);
  expect(events.find(({ summary }) => summary === 'Næste')?.uid).toBe(`${next.meetingId}@samtalerum`);
  expect(text).toContain('X-WR-CALNAME:Lederforum');
  expect(text).not.toMatch(/Personsagen|Kladden|Andres|Gjort/);
});

test('[AF14] a school’s has what is agreed about it at other meetings too, and a title that the check marks stands in none', async () => {
  const id = (await app.schools.add(organisationId, 'Havskolen', NEW_SCHOOL)) ?? '';
  await meet({ school: 'Havskolen', title: 'I 3.b var 53 procent gode læsere i de nationale test.' });
  const forum = await meet({ forum: 'Udvalget', school: '' });
  await send(forum, { type: 'meeting.start' });
  await agree(forum, 'Om Havskolen', { school: 'Havskolen' });
  await agree(forum, 'Om en anden', { school: 'Byskolen' });
  const events = eventsOf(await read(make('school', id)));
  expect(events.map(({ summary }) => summary).sort()).toEqual(['Møde', 'Opfølgning: Om Havskolen']);
});

test('[AF14] an address made anew closes the one before, one withdrawn opens nothing, and another’s record has none', async () => {
  const id = (await app.fora.add(organisationId, 'Skoleforum', NEW_FORUM)) ?? '';
  const before = make('forum', id);
  const after = make('forum', id);
  expect(await read(before)).toBeNull();
  expect(await read(after)).not.toBeNull();
  expect(await app.personalLinks.has({ organisationId, address: id }, 'forum')).toBe(true);
  await app.personalLinks.takeBack({ organisationId, address: id }, 'forum');
  expect(await read(after)).toBeNull();
  expect(await read(secretOf(app.personalLinks.make({ organisationId: 'bakkeby', address: id }, 'forum')))).toBeNull();
  expect(await read(secretOf(app.personalLinks.make({ organisationId, address: id }, 'page')))).toBeNull();
});

test('[AF15] what is open stands with its forum and its school, the earliest first, as far as one may see it', async () => {
  const id = (await app.fora.add(organisationId, 'Skoleforum', NEW_FORUM)) ?? '';
  const record = (await app.fora.find(organisationId, id)) ?? { id: '', name: '', formerNames: [] };
  const room = await meet({ forum: 'SKOLEFORUM' });
  await send(room, { type: 'meeting.start' });
  await agree(room, 'Senere', { followUpOn: '2027-05-01' });
  await agree(room, 'Først');
  await agree(room, 'Lukket', { itemId: room.state.agenda[1]?.id });
  const open = async (sight: Parameters<typeof openInCircle>[3]) => {
    const { count, entries } = await openInCircle(
      app.agreements,
      organisationId,
      { kind: 'forum', record },
      sight,
      ALL,
    );
    return [count, entries.map(({ what }) => what)];
  };
  expect(await open({ viewer: null })).toEqual([3, expect.arrayContaining(['Lukket', 'Først', 'Senere'])]);
  expect(await open({ viewer: { address: 'nogen@fjordby.dk' } })).toEqual([2, ['Først', 'Senere']]);
  expect(await open('open')).toEqual([2, ['Først', 'Senere']]);
});
