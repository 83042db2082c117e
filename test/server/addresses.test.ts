// Those responsible without a place in a meeting to know their address from: typed names, roles at the table, and people who came
// without one; and what comes back when somebody declines.

import { beforeEach, expect, test } from 'vitest';
import type { App } from '../../server/app.ts';
import type { Room } from '../../server/meetings/room.ts';
import { RemindersStore } from '../../server/store/reminders-store.ts';
import type { Database } from '../../server/store/database.ts';
import { NEW_SCHOOL } from '../../src/lib/core/fora/school.ts';
import { newSeason } from '../../src/lib/core/fora/season.ts';
import type { Command } from '../../src/lib/core/meeting/commands.ts';
import { databaseBeside, FJORDBY, granted, KIRSTEN, visitor } from '../support/accounts.ts';
import { startTestApp } from '../support/app.ts';
import { meetingInput, openRoom } from '../support/rooms.ts';

const SPAN = { from: '2027-01-01', to: '2027-12-31' };

let app: App;
let database: Database;
let organisationId: string;
beforeEach(async () => {
  const started = await startTestApp();
  app = started.app;
  database = databaseBeside(started.dataDir);
  granted(await app.accounts.setUp(FJORDBY, visitor()));
  organisationId = (await app.accounts.organisations())[0]?.id ?? '';
});

async function send(room: Room, command: Command): Promise<void> {
  expect(await room.execute(command, 'system', null)).toMatchObject({ ok: true });
}

async function meet(more: object = {}): Promise<Room> {
  const { meetingId } = await app.rooms.create({ ...meetingInput(), organisationId, ...more });
  const room = await openRoom(app.rooms, meetingId);
  await send(room, { type: 'meeting.start' });
  return room;
}

const agree = (room: Room, what: string, owner: object, more: object = {}) =>
  send(room, { type: 'agreement.add', what, owner, followUpOn: '2027-03-01', ...more } as Command);
const invite = (room: Room, name: string, mail: string) =>
  app.invitations.add(room, 'system', [{ name, tableRole: 'skoleleder', mail }]);

/** Whom a reminder of the agreement would go to. */
async function reached(what: string): Promise<string[]> {
  const due = await new RemindersStore(database).due(organisationId, SPAN);
  return due.filter((one) => one.what === what).map(({ address }) => address);
}
const own = async (address: string) => (await app.agreements.ofPerson(organisationId, address)).map(({ what }) => what);

test('[AF13] a typed name is reached where the staff have said, wherever it stands, and by an account that has it alone', async () => {
  const [one, other] = [await meet(), await meet()];
  await agree(one, 'a', { name: 'Bo Lund' });
  await agree(other, 'b', { name: ' bo LUND ' });
  await agree(one, 'c', { name: KIRSTEN.name });
  expect(await reached('c')).toEqual([KIRSTEN.email]);
  expect(await reached('a')).toEqual(['']);
  const [unreached, ...others] = await app.addresses.unreached(organisationId);
  expect(unreached).toMatchObject({ key: 'name:bo lund', count: 2, nextOn: '2027-03-01' });
  expect(others).toEqual([]);
  expect(await app.addresses.give('bakkeby', unreached?.key ?? '', 'bo@x.dk')).toBe(false);
  expect(await app.addresses.give(organisationId, unreached?.key ?? '', 'Bo@Skole.dk')).toBe(true);
  expect([await reached('a'), await reached('b')]).toEqual([['bo@skole.dk'], ['bo@skole.dk']]);
  expect(await app.addresses.unreached(organisationId)).toEqual([]);

  expect((await own('BO@skole.dk')).sort()).toEqual(['a', 'b']);
  const id = one.state.agreements[0]?.id ?? '';
  expect(await app.followUps.report(organisationId, id, { status: 'done', note: 'Klaret' }, 'bo@skole.dk')).toBeNull();
  const details = await app.followUps.details(organisationId, id, null);
  expect(details?.history.at(-1)).toMatchObject({ by: 'Bo Lund', note: 'Klaret' });

  await app.addresses.forget(organisationId, unreached?.key ?? '');
  expect(await reached('b')).toEqual(['']);
});

test('[AF13] a role at the table is all who sit there in it; the mailbox of a role at a school takes the place of none', async () => {
  const forum = await meet();
  await invite(forum, 'Erik Ravn', 'erik@skole.dk');
  await invite(forum, 'Eva Dam', 'eva@skole.dk');
  await agree(forum, 'Alle ledere', { tableRole: 'skoleleder' });
  expect((await reached('Alle ledere')).sort()).toEqual(['erik@skole.dk', 'eva@skole.dk']);
  expect(await own('eva@skole.dk')).toEqual(['Alle ledere']);

  const talk = await meet({ school: 'Havskolen' });
  await agree(talk, 'Havskolens', { tableRole: 'skoleleder' });
  await agree(talk, 'Byskolens', { tableRole: 'skoleleder' }, { school: 'Byskolen' });
  const [key] = (await app.addresses.unreached(organisationId))
    .filter(({ school }) => school === 'Havskolen')
    .map((one) => one.key);
  await app.addresses.give(organisationId, key ?? '', 'leder@havskolen.dk');
  expect([await reached('Havskolens'), await reached('Byskolens')]).toEqual([['leder@havskolen.dk'], ['']]);
  await app.schools.add(organisationId, 'Byskolen', { ...NEW_SCHOOL, leaderMail: 'leder@byskolen.dk' });
  expect(await reached('Byskolens')).toEqual(['leder@byskolen.dk']);
  const id = talk.state.agreements[0]?.id ?? '';
  expect(await app.followUps.reply(organisationId, id, { accepts: true }, 'leder@havskolen.dk')).toBeNull();
  expect((await app.followUps.details(organisationId, id, null))?.history.at(-1)?.byRole).toBe('skoleleder');
});

test('[AF13] somebody who came without an address is given one in that meeting alone', async () => {
  const [one, other] = [await meet(), await meet()];
  for (const room of [one, other]) {
    await invite(room, 'Carla Juhl', '');
    const participantId = room.state.participants.at(-1)?.id ?? '';
    await agree(room, room === one ? 'her' : 'der', { participantId });
  }
  const waiting = await app.addresses.unreached(organisationId);
  expect(waiting.map(({ name, meetingTitle }) => [name, meetingTitle !== ''])).toEqual(
    Array(2).fill(['Carla Juhl', true]),
  );
  const key = waiting.find((entry) => entry.key.includes(one.meetingId))?.key ?? '';
  expect(await app.addresses.give(organisationId, key, 'carla@skole.dk')).toBe(true);
  expect([await reached('her'), await reached('der')]).toEqual([['carla@skole.dk'], ['']]);
});

test('[AF13] [AF5] of what hangs on a closed item no name, role or mailbox is told that has no place that sees it', async () => {
  const room = await meet({ school: 'Havskolen' });
  const itemId = room.state.agenda[1]?.id ?? null;
  await agree(room, 'Åben', { name: 'Bo' });
  await agree(room, 'Åben rolle', { tableRole: 'skoleleder' });
  for (const { key } of await app.addresses.unreached(organisationId)) {
    await app.addresses.give(organisationId, key, 'bo@skole.dk');
  }
  await agree(room, 'Lukket', { name: 'Bo' }, { itemId });
  await agree(room, 'Lukket rolle', { tableRole: 'skoleleder' }, { itemId });
  expect((await own('bo@skole.dk')).sort()).toEqual(['Åben', 'Åben rolle']);
  await invite(room, 'Erik Ravn', 'erik@skole.dk');
  expect(await own('erik@skole.dk')).toEqual(['Åben rolle']);
  await send(room, { type: 'access.grant', participantId: room.state.participants.at(-1)?.id ?? '' });
  expect((await own('erik@skole.dk')).sort()).toEqual(['Lukket rolle', 'Åben rolle']);
  expect(await own('bo@skole.dk')).not.toContain('Lukket rolle');
  expect(await reached('Lukket rolle')).toEqual(['erik@skole.dk']);
});

test('[AF13] [SE4] whoever is to do a step of a season is among them, until it is done or the season is out of use', async () => {
  const season = newSeason(2026, 'da');
  const tasks = season.tasks.map((task, n) => ({ ...task, responsible: n < 2 ? 'Ida Krogh' : '' }));
  const id = (await app.seasons.add(organisationId, 'Samtaler', { ...season, tasks })) ?? '';
  expect(await app.addresses.unreached(organisationId)).toMatchObject([{ name: 'Ida Krogh', count: 2 }]);
  await app.seasons.retire(organisationId, id, true);
  expect(await app.addresses.unreached(organisationId)).toEqual([]);
});
