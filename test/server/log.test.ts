// What the log says of an error, and what it keeps to itself.

import { DrizzleQueryError } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import * as v from 'valibot';
import { createLog } from '../../server/log.ts';
import { invitationWords } from '../../src/lib/invitation-words.ts';
import { KIRSTEN, visitor } from '../support/accounts.ts';
import { startLive, type LiveTest } from '../support/live.ts';
import { PageWriter } from '../support/notes.ts';
import { openRoom } from '../support/rooms.ts';
import { startMailServer } from '../support/smtp.ts';

const SECRET = 'Bent Østergård er indstillet til afsked';

function logged(error: unknown): { line: string; err: Record<string, unknown> } {
  let line = '';
  const log = createLog({ logLevel: 'info' }, { destination: { write: (text) => void (line += text) } });
  log.error({ err: error, meetingId: 'm1' }, 'a command failed');
  const { err } = JSON.parse(line) as { err: Record<string, unknown> };
  return { line, err };
}

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

test.each([
  ['a value that does not fit its schema', () => v.parse(v.strictObject({ name: v.literal('x') }), { name: SECRET })],
  ['a text that is not JSON', () => JSON.parse(SECRET) as unknown],
  [
    'a query',
    () => {
      throw new DrizzleQueryError('INSERT INTO person_name VALUES (?)', [SECRET], new Error('disk I/O error'));
    },
  ],
  [
    'something that is no error',
    () => {
      throw Object.assign(Object.create(null), { text: SECRET });
    },
  ],
])('[SV9] of %s the log does not repeat the content', (_name, act) => {
  const { line } = logged(thrownBy(act));
  expect(line).toContain('a command failed');
  expect(line).not.toContain('Bent');
  expect(line).not.toContain('afsked');
});

test('[SV9] of a mistake in the program the log says what and where', () => {
  const cause = Object.assign(new Error('disk full'), { code: 'SQLITE_FULL' });
  const { err } = logged(new TypeError('state is not iterable', { cause }));
  expect(err).toMatchObject({
    type: 'TypeError',
    message: 'state is not iterable',
    stack: expect.arrayContaining([expect.stringContaining('log.test.ts')]) as unknown,
    cause: { type: 'Error', message: 'disk full', code: 'SQLITE_FULL' },
  });
});

/** Whoever knocks with what is wrong: codes, passwords, tokens, frames, addresses. */
async function beUnruly({ app, origin }: LiveTest, shared: string, token: string): Promise<void> {
  await app.seats.join({ code: '000000', name: `${SECRET} 1`, tableRole: null }, { account: null, visitor: visitor() });
  await app.accounts.signIn('nogen@hemmelig.example', `${SECRET} 2`, visitor());
  await app.accounts.signIn(KIRSTEN.email, `${SECRET} 3`, visitor());
  await fetch(`${origin}/${encodeURIComponent(SECRET)}?q=${encodeURIComponent(SECRET)}`);
  const notes = new WebSocket(`${origin.replace('http', 'ws')}/notes/${shared}?token=${token}`);
  await new Promise((resolve) => notes.once('open', resolve));
  const ended = new Promise((resolve) => notes.once('close', resolve));
  notes.send(Buffer.from([0, 2, 255, ...Buffer.from(SECRET)]));
  await ended;
}

test('[SV9] over a whole meeting, with all that goes wrong in it, no line holds a name, a text, an address or a token', async () => {
  const mails = await startMailServer();
  mails.answer = () => 550;
  const lines: string[] = [];
  const live = await startLive(undefined, { env: { SMTP_URL: mails.url }, lines });
  const seat = await live.place('facilitator', `${SECRET} 4`);
  const lead = await live.connect(seat);
  const { shared } = lead.state.notes;
  const itemId = lead.state.agenda[0]?.id ?? '';
  await lead.done({ type: 'meeting.start' });
  await lead.done({ type: 'meeting.edit', title: `${SECRET} 5` });
  await lead.done({ type: 'decision.record', itemId, text: `${SECRET} 6` });
  await lead.done({
    type: 'agreement.add',
    what: `${SECRET} 7`,
    owner: { name: `${SECRET} 8` },
    followUpOn: '2035-01-01',
  });
  await lead.raw('command', { id: crypto.randomUUID(), type: 'decision.record', itemId, text: { not: SECRET } });
  lead.socket.emit(SECRET as 'clock', () => undefined);
  const page = new PageWriter({ address: `${live.origin.replace('http', 'ws')}/notes`, shared }, seat.token);
  page.write(`${SECRET} 9`);
  await page.saved();
  await beUnruly(live, shared, seat.token);
  const room = await openRoom(live.app.rooms, live.meetingId);
  const actor = { participantId: lead.participantId, role: 'facilitator' } as const;
  const guest = { name: `${SECRET} 10`, tableRole: null, mail: 'bent@hemmelig.example' };
  await live.app.invitations.add(room, actor, [guest]);
  const sender = { name: 'Kirsten Holm', address: KIRSTEN.email };
  const invited = room.state.participants.map(({ id }) => id);
  await live.app.invitations.send(room, invited, { origin: live.origin, sender, words: invitationWords('da') });
  await live.app.outbox.settled();
  await lead.done({ type: 'meeting.close' });
  await live.close();

  const log = lines.join('');
  expect(log).toContain('a mail was not taken');
  expect(log).toContain('notes frame refused');
  for (const line of lines)
    expect(JSON.parse(line)).toMatchObject({ level: expect.any(Number), msg: expect.any(String) });
  for (const secret of ['Bent', 'afsked', 'hemmelig', 'Kirsten', 'kirsten@', 'fjorden', seat.token]) {
    expect(log, secret).not.toContain(secret);
  }
});
