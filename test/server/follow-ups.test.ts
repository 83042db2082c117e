// Agreements after their meeting: who sees and settles which, one's own page and its links, and the calendar.

import ICAL from 'ical.js';
import { beforeEach, describe, expect, test } from 'vitest';
import { calendarFeed } from '../../server/agreements/calendar-feed.ts';
import type { App } from '../../server/app.ts';
import type { Room } from '../../server/meetings/room.ts';
import type { Database } from '../../server/store/database.ts';
import type { Command } from '../../src/lib/core/meeting/commands.ts';
import { databaseBeside, FJORDBY, granted, visitor } from '../support/accounts.ts';
import { startTestApp } from '../support/app.ts';
import { meetingInput, openRoom } from '../support/rooms.ts';

const ERIK = 'erik@skole.example';

let app: App;
let database: Database;
let organisationId: string;
let accountId: string;
let dataDir: string;
beforeEach(async () => {
  ({ app, dataDir } = await startTestApp());
  database = databaseBeside(dataDir);
  granted(await app.accounts.setUp(FJORDBY, visitor()));
  organisationId = (await app.accounts.organisations())[0]?.id ?? '';
  accountId = (await database.orm.select({ id: database.tables.user.id }).from(database.tables.user))[0]?.id ?? '';
});

async function send(room: Room, command: Command): Promise<void> {
  expect(await room.execute(command, 'system', null)).toMatchObject({ ok: true });
}

/** A running meeting with Erik, who has no account and was invited by mail. */
async function meet(more: object = {}): Promise<Room> {
  const { meetingId } = await app.rooms.create({ ...meetingInput(), organisationId, ...more });
  const room = await openRoom(app.rooms, meetingId);
  await app.invitations.add(room, 'system', [{ name: 'Erik Ravn', tableRole: null, mail: ERIK }]);
  await send(room, { type: 'meeting.start' });
  return room;
}
const erikIn = (room: Room) => room.state.participants.find(({ name }) => name === 'Erik Ravn')?.id ?? '';
const closedItem = (room: Room) => room.state.agenda[1]?.id ?? '';

async function agree(room: Room, what: string, more: object = {}): Promise<string> {
  await send(room, { type: 'agreement.add', what, owner: { participantId: erikIn(room) }, ...more });
  return room.state.agreements.at(-1)?.id ?? '';
}
const whats = (rows: { what: string }[]) => rows.map(({ what }) => what);
const FIRST = { limit: 50, offset: 0, sort: 'due' } as const;

describe('the list', () => {
  test('[AF6] what is not over first, the earliest date first, in pages that follow each other', async () => {
    const room = await meet({ school: 'Havskolen' });
    await agree(room, 'Uden dato');
    await agree(room, 'Sent', { followUpOn: '2027-03-01' });
    await agree(room, 'Tidligt', { followUpOn: '2026-01-01' });
    const done = await agree(room, 'Gjort', { followUpOn: '2025-01-01' });
    await send(room, { type: 'agreement.settle', agreementId: done, status: 'done' });
    expect(whats(await app.agreements.list(organisationId, {}, FIRST))).toEqual([
      'Tidligt',
      'Sent',
      'Uden dato',
      'Gjort',
    ]);
    const second = await app.agreements.list(organisationId, {}, { ...FIRST, limit: 2, offset: 2 });
    expect(whats(second)).toEqual(['Uden dato', 'Gjort']);
    expect(await app.agreements.count(organisationId, { isOver: false })).toBe(3);
    expect(whats(await app.agreements.list(organisationId, { from: '2026-12-01' }, FIRST))).toEqual(['Sent']);
    expect(whats(await app.agreements.list(organisationId, { words: 'dlig' }, FIRST))).toEqual(['Tidligt']);
  });

  test('[AF6] ordered and chosen by owner, a role among them, by school and by forum', async () => {
    const room = await meet({ school: 'Havskolen', forum: 'Skoleforum' });
    await agree(room, 'Eriks');
    await agree(room, 'Bos', { owner: { name: 'Bo' }, school: 'Byskolen' });
    await agree(room, 'Lederens', { owner: { tableRole: 'skoleleder' } });
    await agree(room, 'Ingens', { owner: null });
    const by = async (sort: 'owner' | 'school') =>
      whats(await app.agreements.list(organisationId, {}, { ...FIRST, sort }));
    expect(await by('owner')).toEqual(['Bos', 'Eriks', 'Lederens', 'Ingens']);
    expect((await by('school'))[0]).toBe('Bos');
    expect(whats(await app.agreements.list(organisationId, { owner: 'Erik Ravn' }, FIRST))).toEqual(['Eriks']);
    expect(whats(await app.agreements.list(organisationId, { owner: 'skoleleder' }, FIRST))).toEqual(['Lederens']);
    expect(await app.agreements.choices(organisationId)).toEqual({
      ...{ owners: ['Bo', 'Erik Ravn'], schools: ['Byskolen', 'Havskolen'], fora: ['Skoleforum'] },
    });
  });

  test('[AF5] what hangs on a closed item is for the staff, and for its owner as far as they see the item', async () => {
    const room = await meet();
    await agree(room, 'Åben');
    const closed = await agree(room, 'Lukket', { itemId: closedItem(room) });
    const member = { address: 'nogen@fjordby.dk' };
    const erik = { address: ERIK };
    expect(whats(await app.agreements.list(organisationId, {}, FIRST, member))).toEqual(['Åben']);
    expect(whats(await app.agreements.list(organisationId, {}, FIRST, erik))).toEqual(['Åben']);
    expect(await app.agreements.find(organisationId, closed, member)).toBeNull();
    expect(await app.followUps.details(organisationId, closed, member)).toBeNull();
    expect(whats(await app.agreements.ofPerson(organisationId, ERIK))).toEqual(['Åben']);
    expect(await app.agreements.count(organisationId, {})).toBe(2);

    await send(room, { type: 'access.grant', participantId: erikIn(room) });
    expect(whats(await app.agreements.ofPerson(organisationId, ERIK)).sort()).toEqual(['Lukket', 'Åben']);
    expect(await app.agreements.count(organisationId, {}, erik)).toBe(2);
    expect(await app.agreements.count(organisationId, {}, member)).toBe(1);
    expect(await app.agreements.ofPerson('bakkeby', ERIK)).toEqual([]);
  });

  test('[AF6] [AF3] several are settled at once, each in its own meeting, by whoever it was', async () => {
    const [one, other] = [await meet(), await meet()];
    const ids = [await agree(one, 'a'), await agree(other, 'b'), 'findes-ikke'];
    const author = { accountId };
    expect(await app.followUps.settleAll(organisationId, ids, { status: 'dropped', note: 'Ny plan' }, author)).toBe(2);
    expect(other.state.agreements[0]?.status).toBe('dropped');
    const details = await app.followUps.details(organisationId, ids[0] ?? '', null);
    expect(details?.history.at(-1)).toMatchObject({
      by: 'Kirsten Holm',
      changed: { status: 'dropped' },
      note: 'Ny plan',
    });
    expect(await app.followUps.settleAll('bakkeby', ids, { status: 'open' }, author)).toBe(0);
  });
});

describe('one’s own', () => {
  const owner = () => ({ organisationId, address: ERIK });
  const secretOf = (path: string) => path.split('/').at(-1)?.replace('.ics', '') ?? '';

  test('[AF7] a link opens its person’s own until it is taken back, and its secret is stored nowhere', async () => {
    const room = await meet();
    const id = await agree(room, 'Ring');
    const secret = secretOf(app.personalLinks.make({ ...owner(), address: 'Erik@Skole.example' }, 'page'));
    expect(await app.personalLinks.open(secret, 'page')).toEqual(owner());
    expect(await app.personalLinks.open(secret, 'calendar')).toBeNull();
    expect(await app.personalLinks.open(`${secret}x`, 'page')).toBeNull();
    const rows = await database.orm.select().from(database.tables.personalLink);
    expect(JSON.stringify(rows)).not.toContain(secret);

    expect(
      await app.followUps.report(organisationId, id, { status: 'inProgress', note: 'Er begyndt' }, ERIK),
    ).toBeNull();
    expect(room.state.agreements[0]?.status).toBe('inProgress');
    const details = await app.followUps.details(organisationId, id, null);
    expect(details?.history.at(-1)).toMatchObject({ by: 'Erik Ravn', note: 'Er begyndt' });

    await app.personalLinks.takeBack(owner(), 'page');
    expect(await app.personalLinks.open(secret, 'page')).toBeNull();
  });

  test('[AF7] nobody reports or answers for others, nor of what they may not see', async () => {
    const room = await meet();
    const theirs = await agree(room, 'Bos', { owner: { name: 'Bo' } });
    const closed = await agree(room, 'Lukket', { itemId: closedItem(room) });
    for (const id of [theirs, closed, 'findes-ikke']) {
      expect(await app.followUps.report(organisationId, id, { status: 'done' }, ERIK)).toBe('agreement.unknown');
      expect(await app.followUps.reply(organisationId, id, { accepts: true }, ERIK)).toBe('agreement.unknown');
    }
    expect(room.state.agreements.map(({ status }) => status)).toEqual(['open', 'open']);
  });

  test('[AF2] declining goes back to those who lead, who find it and hand it on', async () => {
    const room = await meet();
    const id = await agree(room, 'Ring');
    expect(await app.followUps.reply(organisationId, id, { accepts: false, note: 'På orlov' }, ERIK)).toBeNull();
    const declined = await app.agreements.list(organisationId, { isOver: false, isDeclined: true }, FIRST);
    expect(declined).toMatchObject([{ id, answer: { accepts: false, note: 'På orlov' } }]);
    await app.followUps.settle(organisationId, id, { owner: { name: 'Bo' } }, { author: { accountId } });
    expect(await app.agreements.count(organisationId, { isDeclined: true })).toBe(0);
    expect(await app.agreements.ofPerson(organisationId, ERIK)).toEqual([]);
    expect(room.state.agreements[0]).toMatchObject({
      owner: { participantId: erikIn(room) },
      handedTo: { name: 'Bo' },
    });
  });

  test('[AF7] an account has what is its own from every meeting', async () => {
    const room = await meet();
    const account = {
      ...FJORDBY,
      id: accountId,
      organisationId,
      organisationName: 'Fjordby',
      role: 'administrator' as const,
    };
    const seat = await app.seats.forAccount(room.meetingId, account, 'facilitator');
    await agree(room, 'Mit', { owner: { participantId: seat?.participantId } });
    expect(whats(await app.agreements.ofPerson(organisationId, FJORDBY.email))).toEqual(['Mit']);
  });

  test('[AF11] the calendar has one entry a follow-up on its day, under one UID, and of a closed item no word', async () => {
    const room = await meet();
    const id = await agree(room, 'Ring til skolen; "hver" uge,\nogså i ferien', { followUpOn: '2027-03-28' });
    await agree(room, 'Uden dato');
    await agree(room, 'Fortroligt', { followUpOn: '2026-12-31', itemId: closedItem(room) });
    await agree(room, 'I 3.b var 53 procent gode læsere i de nationale test.', { followUpOn: '2026-12-30' });
    const done = await agree(room, 'Gjort', { followUpOn: '2027-01-01' });
    await send(room, { type: 'agreement.settle', agreementId: done, status: 'done' });
    await send(room, { type: 'access.grant', participantId: erikIn(room) });

    const entries = await app.agreements.ofPerson(organisationId, ERIK);
    const words = {
      language: 'da',
      name: 'Mine aftaler',
      followUp: 'Opfølgning',
      hidden: 'En aftale',
      meeting: 'Møde',
    };
    const text = calendarFeed({ agreements: entries }, words, 0);
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(events.map((event) => [event.startDate.toString(), event.startDate.isDate, event.summary])).toEqual([
      ['2026-12-30', true, 'Opfølgning: En aftale'],
      ['2026-12-31', true, 'Opfølgning: En aftale'],
      ['2027-03-28', true, 'Opfølgning: Ring til skolen; "hver" uge,'],
    ]);
    expect(events.at(-1)?.uid).toBe(`${id}@samtalerum`);
    expect(text).not.toMatch(/Fortroligt|53 procent/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  test('[AF11] a new calendar address closes the one before', async () => {
    const before = secretOf(app.personalLinks.make(owner(), 'calendar'));
    const after = secretOf(app.personalLinks.make(owner(), 'calendar'));
    expect(await app.personalLinks.open(before, 'calendar')).toBeNull();
    expect(await app.personalLinks.open(after, 'calendar')).toEqual(owner());
    expect(await app.personalLinks.has(owner(), 'calendar')).toBe(true);
  });
});
