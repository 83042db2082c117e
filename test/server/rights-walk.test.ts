// Every command over a real socket and every document of the notes, tried with every right that a seat can carry, with another
// meeting's seat and with none; and every call of REST with each scope. The answers are those of the tables.

import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { CALLS } from '../../server/http/described-calls.ts';
import { SCOPES } from '../../server/auth/scopes.ts';
import { commandSchema, type Command } from '../../src/lib/core/meeting/commands.ts';
import { MAY_SEND } from '../../src/lib/core/meeting/permissions.ts';
import { SEAT_ROLES, type SeatRole } from '../../src/lib/core/meeting/vocabulary.ts';
import { databaseBeside, foundOrganisation } from '../support/accounts.ts';
import { startTestApp } from '../support/app.ts';
import { lastingStep } from '../support/commands.ts';
import { startLive, stateOf } from '../support/live.ts';
import { NotesPeer, updateWith } from '../support/notes-peer.ts';
import { runningMeeting } from '../support/play.ts';
import { meetingInput } from '../support/rooms.ts';
import { call, problemOf } from '../support/rest.ts';

/** One command of each type, in the shape that its schema asks for; whom and what it names is nobody and nothing. */
function oneOfEach(): Command[] {
  const play = runningMeeting();
  const all = new Map<string, Command>([['meeting.close', { type: 'meeting.close' }]]);
  for (const { make } of fc.sample(lastingStep, { numRuns: 6000, seed: 8 })) {
    const parsed = v.safeParse(commandSchema, make(play));
    if (parsed.success) all.set(parsed.output.type, parsed.output);
  }
  return [...all.values()].sort((a, b) => Number(a.type === 'meeting.close') - Number(b.type === 'meeting.close'));
}
const COMMANDS = oneOfEach();

test('[DC1] there is a command of every type to try', () => {
  expect(COMMANDS.map(({ type }) => type).sort()).toEqual(Object.keys(MAY_SEND).sort());
});

describe('every command over the socket', () => {
  test.for(SEAT_ROLES)('[DC1] [DC2] [OB1] of the %s', async (role) => {
    const live = await startLive();
    await live.place('facilitator', 'Anna');
    const seat = await live.sit(role);
    const refused: string[] = [];
    for (const command of COMMANDS) {
      const before = (await live.app.eventsOf(live.meetingId)).length;
      const answer = await seat.command(command);
      if (answer.ok || answer.code !== 'command.forbidden') continue;
      refused.push(command.type);
      expect((await live.app.eventsOf(live.meetingId)).length, command.type).toBe(before);
    }
    const expected = COMMANDS.filter(({ type }) => !MAY_SEND[type].includes(role)).map(({ type }) => type);
    expect(refused).toEqual(expected);
  });
});

/** What each right may do with the open notes and with the closed ones while the meeting runs. */
const NOTES: Record<SeatRole, { shared: 'writes' | 'reads'; closed: 'writes' | 403 }> = {
  facilitator: { shared: 'writes', closed: 'writes' },
  coFacilitator: { shared: 'writes', closed: 'writes' },
  secretary: { shared: 'writes', closed: 'writes' },
  participant: { shared: 'writes', closed: 403 },
  observer: { shared: 'reads', closed: 403 },
  screen: { shared: 'reads', closed: 403 },
};

test('[NT1] [NT2] [OB1] every document of the notes by every right, by another meeting’s seat and by nobody', async () => {
  const live = await startLive();
  const other = await live.app.rooms.create({ ...meetingInput(), organisationId: 'fjordby' });
  const facilitator = await live.sit('facilitator');
  await facilitator.done({ type: 'meeting.start' });
  const address = `${live.origin.replace('http', 'ws')}/notes`;
  const { shared, closed = '' } = (await stateOf(live)).notes;
  const tried: Partial<Record<SeatRole, object>> = {};
  for (const role of SEAT_ROLES) {
    const { token } = await live.place(role);
    tried[role] = { shared: await access(address, shared, token), closed: await access(address, closed, token) };
    await expect(NotesPeer.connect(address, `${other.meetingId}.shared`, token)).rejects.toBe(404);
    await expect(NotesPeer.connect(address, `${live.meetingId}.elsewhere`, token)).rejects.toBe(404);
  }
  expect(tried).toEqual(NOTES);
  for (const docName of [shared, closed]) await expect(NotesPeer.connect(address, docName, '')).rejects.toBe(401);
});

async function access(address: string, docName: string, token: string): Promise<string | number> {
  const opened = await NotesPeer.connect(address, docName, token).catch((status: unknown) => Number(status));
  if (typeof opened === 'number') return opened;
  opened.update(updateWith('ord'));
  opened.mark(1);
  const told = await Promise.race([
    opened.hears('denied').then(() => 'reads'),
    opened.hears('saved', ({ mark }) => mark === 1).then(() => 'writes'),
  ]);
  return told;
}

test('[OR3] each call of REST by each scope alone', async () => {
  const { app, dataDir } = await startTestApp();
  const { id } = await foundOrganisation(databaseBeside(dataDir), 'Fjordby');
  const tokens = new Map(
    await Promise.all(SCOPES.map(async (scope) => [scope, await app.tokens.create(id, [scope], scope)] as const)),
  );
  for (const { method, path, scope } of CALLS) {
    const address = `/api/v1${path.replaceAll(/\{format\}/g, 'html').replaceAll(/\{\w+\}/g, 'nothing')}`;
    for (const [one, token] of tokens) {
      const body = method === 'get' ? {} : { body: {} };
      const response = await call(app, method.toUpperCase(), address, { token, ...body });
      const code = response.status === 403 ? (await problemOf(response)).code : '';
      expect([method, path, one, code]).toEqual([
        method,
        path,
        one,
        scope === null || scope === one ? '' : 'scope.missing',
      ]);
    }
  }
});
