// Agreements over all meetings, as lists and other programs see them.

import { beforeEach, describe, expect, test } from 'vitest';
import type { App } from '../../server/app.ts';
import type { AgreementEntry } from '../../server/store/agreement-directory.ts';
import type { Room } from '../../server/meetings/room.ts';
import type { Command } from '../../src/lib/core/meeting/commands.ts';
import { databaseBeside, foundOrganisation } from '../support/accounts.ts';
import { startTestApp } from '../support/app.ts';
import { call, problemOf } from '../support/rest.ts';
import { meetingInput, openRoom } from '../support/rooms.ts';

let app: App;
let dataDir: string;
let token: string;
beforeEach(async () => {
  ({ app, dataDir } = await startTestApp());
  await foundOrganisation(databaseBeside(dataDir), 'Fjordby');
  token = await app.tokens.create('fjordby', ['agreements:read', 'agreements:write'], 'test');
});

async function meet(more: object = {}, organisationId = 'fjordby'): Promise<Room> {
  const { meetingId } = await app.rooms.create({ ...meetingInput(), ...more, organisationId });
  const room = await openRoom(app.rooms, meetingId);
  await send(room, { type: 'meeting.start' });
  return room;
}

async function send(room: Room, command: Command): Promise<void> {
  expect(await room.execute(command, 'system', null)).toMatchObject({ ok: true });
}

const agree = (room: Room, what: string, owner: string, followUpOn: string | null = null) =>
  send(room, { type: 'agreement.add', what, owner: { name: owner }, followUpOn });

async function list(query = ''): Promise<AgreementEntry[]> {
  const response = await call(app, 'GET', `/api/v1/agreements${query}`, { token });
  expect(response.status).toBe(200);
  return (await response.json()) as AgreementEntry[];
}
const whats = async (query?: string) => (await list(query)).map(({ what }) => what);

describe('listing', () => {
  test('[RE11] agreements of all meetings stand in one list, the earliest follow-up first', async () => {
    const ålykke = await meet({ school: 'Ålykke Skole', forum: 'Skoleforum', title: 'Samtale' });
    const other = await meet({ school: 'Havskolen' });
    await agree(ålykke, 'Uden dato', 'Bo');
    await agree(ålykke, 'Sent', 'Bo', '2027-03-01');
    await agree(other, 'Tidligt', 'Østen Ø', '2027-01-15');

    expect(await whats()).toEqual(['Tidligt', 'Sent', 'Uden dato']);
    expect((await list())[1]).toMatchObject({
      meetingId: ålykke.meetingId,
      meetingTitle: 'Samtale',
      school: 'Ålykke Skole',
      forum: 'Skoleforum',
      owner: { name: 'Bo' },
      followUpOn: '2027-03-01',
      status: 'open',
    });
    expect(await whats('?school=Havskolen')).toEqual(['Tidligt']);
    expect(await whats('?forum=Skoleforum&dueBefore=2027-03-02')).toEqual(['Sent']);
    expect(await whats('?dueBefore=2027-03-01')).toEqual(['Tidligt']);
    expect(await whats(`?owner=${encodeURIComponent('Østen Ø')}`)).toEqual(['Tidligt']);
  });

  test('[RE11] an owner from the meeting is named, and found by name and by id', async () => {
    const room = await meet();
    const person = { participantId: 'p1', name: 'Åse', tableRole: null, role: 'participant' as const };
    await room.execute({ type: 'participant.join', ...person }, 'system', null);
    await send(room, { type: 'agreement.add', what: 'Ring', owner: { participantId: 'p1' } });
    expect((await list())[0]?.owner).toEqual({ participantId: 'p1', name: 'Åse' });
    expect(await whats('?owner=p1')).toEqual(['Ring']);
    expect(await whats(`?owner=${encodeURIComponent('Åse')}`)).toEqual(['Ring']);
  });

  test('[RE11] a long list comes in pages that lead to each other', async () => {
    const room = await meet();
    for (const what of ['a', 'b', 'c']) await agree(room, what, 'Bo', '2027-01-01');
    const first = await call(app, 'GET', '/api/v1/agreements?limit=2', { token });
    const next = /<(.+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
    const second = await call(app, 'GET', next, { token });
    const both = [...((await first.json()) as AgreementEntry[]), ...((await second.json()) as AgreementEntry[])];
    expect(both.map(({ what }) => what).sort()).toEqual(['a', 'b', 'c']);
    expect(second.headers.get('link')).toBeNull();
  });

  test('[RE2] another organisation has no agreements here', async () => {
    await agree(await meet({}, 'bakkeby'), 'Deres', 'Bo');
    expect(await list()).toEqual([]);
  });

  test('[RE3] a query that fits no schema is refused with what is wrong', async () => {
    const refused = await problemOf(await call(app, 'GET', '/api/v1/agreements?status=glemt', { token }));
    expect(refused).toMatchObject({ status: 422, code: 'query.invalid', errors: [{ path: 'status' }] });
  });

  test('[ST11] what an earlier version listed is listed anew at the start', async () => {
    await agree(await meet({ forum: 'Skoleforum' }), 'Gammel aftale', 'Bo');
    const { orm, tables } = databaseBeside(dataDir);
    await orm.delete(tables.agreement);
    await orm.update(tables.meeting).set({ forum: '', listedVersion: 0 });
    await app.close();
    ({ app } = await startTestApp({ dataDir }));
    expect(await whats('?forum=Skoleforum')).toEqual(['Gammel aftale']);
  });
});

describe('settling', () => {
  const change = (id: string, body: object) => call(app, 'PATCH', `/api/v1/agreements/${id}`, { token, body });

  test('[RE12] [RC6] status and date are settled after the close, and the meeting hears of it', async () => {
    const room = await meet();
    await agree(room, 'Ring til skolen', 'Bo', '2027-01-01');
    await send(room, { type: 'meeting.close' });
    const id = (await list())[0]?.id ?? '';
    const response = await change(id, { status: 'done', note: 'Ringet den 3.' });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ id, status: 'done', followUpOn: '2027-01-01' });
    expect(room.state.agreements[0]).toMatchObject({ status: 'done', what: 'Ring til skolen' });
    expect(await whats('?status=open')).toEqual([]);
  });

  test('[RE12] what was agreed cannot be changed this way, and nonsense changes nothing', async () => {
    const room = await meet();
    await agree(room, 'Ring', 'Bo');
    const id = (await list())[0]?.id ?? '';
    expect(await (await change(id, { what: 'Noget andet' })).json()).toMatchObject({ what: 'Ring' });
    expect(await problemOf(await change(id, { status: 'glemt' }))).toMatchObject({ code: 'body.invalid' });
    expect(room.state.agreements[0]).toMatchObject({ what: 'Ring', status: 'open' });
  });

  test("[RE2] another organisation's agreement is as unknown as one that never was", async () => {
    const room = await meet({}, 'bakkeby');
    await agree(room, 'Deres', 'Bo');
    const id = room.state.agreements[0]?.id ?? '';
    const theirs = await problemOf(await change(id, { status: 'done' }));
    expect(theirs).toEqual(await problemOf(await change('findes-ikke', { status: 'done' })));
    expect(theirs).toMatchObject({ status: 404, code: 'agreement.unknown' });
    expect(room.state.agreements[0]?.status).toBe('open');
  });
});
