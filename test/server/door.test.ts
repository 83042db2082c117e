// The door on the wire: who waits gets nothing of the meeting, being let in opens it, being taken out closes both sockets.

import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { granted, visitor } from '../support/accounts.ts';
import { LiveSeat, liveSocket, startLive, stateOf, type LiveTest } from '../support/live.ts';
import { NotesPeer } from '../support/notes-peer.ts';

/** Joins by the code, as a guest does. */
async function joinByCode(live: LiveTest, name: string) {
  const { joinCode } = await stateOf(live);
  return granted(
    await live.app.seats.join({ code: joinCode, name, tableRole: null }, { account: null, visitor: visitor() }),
  );
}

const heard = (seat: LiveSeat, name: 'snapshot' | 'waiting') =>
  new Promise<void>((resolve) => seat.socket.once(name, () => resolve()));

test('[LO3] [LO4] not a byte of the meeting reaches who waits; let in, they have all of it at once', async () => {
  const live = await startLive();
  const facilitator = await live.sit('facilitator', 'Anna Holm');
  await facilitator.done({ type: 'lobby.switch', isOn: true });
  const { token, participantId } = await joinByCode(live, 'Dan Lund');
  const dan = new LiveSeat(live.origin, { token }, participantId);
  await heard(dan, 'waiting');
  await facilitator.done({ type: 'meeting.start' });
  await facilitator.done({ type: 'meeting.edit', title: 'Hemmelig titel' });
  await dan.settled();
  expect(await dan.raw('resume', { lastSeq: 0 })).toMatchObject({ ok: false, code: 'seat.waiting' });
  expect(await dan.command({ type: 'speaker.request' })).toMatchObject({ ok: false, code: 'seat.waiting' });
  const { state } = facilitator;
  const received = dan.frames.join('\n');
  for (const word of [
    state.title,
    state.place,
    state.joinCode,
    'Anna Holm',
    state.notes.shared,
    state.agenda[0]?.id ?? '',
  ]) {
    expect(received).not.toContain(word);
  }
  expect([dan.snapshots, dan.events, facilitator.online.includes(participantId)]).toEqual([[], [], false]);
  const notes = NotesPeer.connect(`${live.origin.replace('http', 'ws')}/notes`, state.notes.shared, token);
  await expect(notes).rejects.toBe(403);

  const opened = heard(dan, 'snapshot');
  await facilitator.done({ type: 'lobby.admit', participantId });
  await opened;
  expect(dan.state.title).toBe('Hemmelig titel');
  await dan.done({ type: 'speaker.request' });
});

test('[PA6] [LO2] who is taken out loses both sockets at once, and with the code comes to the door', async () => {
  const live = await startLive();
  const facilitator = await live.sit('facilitator');
  await facilitator.done({ type: 'meeting.start' });
  const { token, participantId, cookie } = await joinByCode(live, 'Dan Lund');
  const dan = await live.connect({ token, participantId });
  const address = `${live.origin.replace('http', 'ws')}/notes`;
  const notes = await NotesPeer.connect(address, dan.state.notes.shared, token);
  const ended = dan.ended();
  await facilitator.done({ type: 'participant.remove', participantId });
  await ended;
  expect(dan.refusals.map(({ code }) => code)).toEqual(['seat.removed']);
  expect(await notes.closed).toBe(4403);
  const again = liveSocket(live.origin, { token });
  const refused = new Promise((resolve) => again.once('connect_error', (error) => resolve(error.message)));
  again.connect();
  expect(await refused).toBe('seat.removed');

  const { joinCode } = await stateOf(live);
  const given = { code: joinCode, name: 'Dan Lund', tableRole: null };
  const back = granted(await live.app.seats.join(given, { account: null, visitor: visitor({ cookies: [cookie] }) }));
  expect(back.participantId).toBe(participantId);
  expect((await stateOf(live)).lobby.waiting.map(({ id }) => id)).toEqual([participantId]);
});

test('[PA5] a right that is given holds on the open socket, with the sight that goes with it', async () => {
  const live = await startLive();
  const facilitator = await live.sit('facilitator');
  const { token, participantId } = await joinByCode(live, 'Dan Lund');
  const dan = await live.connect({ token, participantId });
  const opened = heard(dan, 'snapshot');
  await facilitator.done({ type: 'participant.setRole', participantId, role: 'facilitator' });
  await opened;
  expect(dan.view?.you).toMatchObject({ role: 'facilitator', entitled: true });
  await dan.done({ type: 'meeting.start' });
});

test('[AC17] a personal code opens one’s own place on another device, once; guesses are counted and then none is taken', async () => {
  const live = await startLive();
  const { token, participantId } = await joinByCode(live, 'Dan Lund');
  const seat = await live.app.seats.fromToken(token);
  if (!seat) throw new Error('Dan has a seat');
  const first = live.app.seats.deviceCode(seat).code;
  const { code } = live.app.seats.deviceCode(seat);
  const from = (address: string) => ({ account: null, visitor: visitor({ address }) });
  const use = (typed: string, address: string) =>
    live.app.seats.join({ code: typed, name: '', tableRole: null }, from(address));
  expect(code).toMatch(/^\d{8}$/);
  expect(await use(first, '192.0.2.7')).toEqual({ ok: false, code: 'join.unknown' });
  expect(granted(await use(`${code.slice(0, 4)} ${code.slice(4)}`, '192.0.2.7'))).toMatchObject({
    token,
    participantId,
  });
  expect(await use(code, '192.0.2.7')).toEqual({ ok: false, code: 'join.unknown' });
  expect((await stateOf(live)).participants).toHaveLength(1);

  const third = live.app.seats.deviceCode(seat).code;
  const wrong = createHash('sha256').update(third).digest().readUInt32BE() % 100_000_000;
  const guess = String(wrong).padStart(8, '0');
  for (let n = 0; n < 11; n++) await use(guess, '192.0.2.8');
  expect(await use(third, '192.0.2.8')).toMatchObject({ ok: false, code: 'join.tooMany' });
  expect((await use(third, '192.0.2.9')).ok).toBe(true);
});
