import { expect, test, vi } from 'vitest';
import { Presence, PRESENCE_GRACE_MS } from '../../server/meetings/presence.ts';
import { LiveSeat, liveSocket, startLive, stateOf, type LiveTest } from '../support/live.ts';

const start = { type: 'meeting.start' } as const;

/** The code that a handshake is refused with. */
async function refusedHandshake({ origin }: LiveTest, auth: object): Promise<unknown> {
  const socket = liveSocket(origin, auth);
  const refused = new Promise((resolve) => socket.once('connect_error', resolve));
  socket.connect();
  const error = (await refused) as Error & { data?: unknown };
  expect(error.data).toEqual({ code: error.message, message: expect.any(String) });
  return error.message;
}

test('[LV1] a handshake without a seat’s token is refused with a code', async () => {
  const live = await startLive();
  const { token } = await live.place('participant');
  const [id, signature] = token.split('.');
  expect(await refusedHandshake(live, {})).toBe('message.invalid');
  expect(await refusedHandshake(live, { token: 7 })).toBe('message.invalid');
  expect(await refusedHandshake(live, { token: { toString: 'x' } })).toBe('message.invalid');
  expect(await refusedHandshake(live, { token, lastSeq: -1 })).toBe('message.invalid');
  expect(await refusedHandshake(live, { token: 'x'.repeat(100_000) })).toBe('message.invalid');
  expect(await refusedHandshake(live, { token: 'stranger' })).toBe('seat.unknown');
  expect(await refusedHandshake(live, { token: `${crypto.randomUUID()}.${signature}` })).toBe('seat.unknown');
  expect(await refusedHandshake(live, { token: `${id}.` })).toBe('seat.unknown');
});

test('[LV1] a seat that was removed is let in no more', async () => {
  const live = await startLive();
  const { token } = await live.place('participant');
  await live.app.seats.remove(token.split('.')[0] ?? '');
  expect(await refusedHandshake(live, { token })).toBe('seat.unknown');
});

test('[LV1] a seat that is removed while it is connected is refused at its next message, and then let in no more', async () => {
  const live = await startLive();
  const place = await live.place('facilitator');
  const seat = await live.connect(place);
  const ended = seat.ended();
  await live.app.seats.remove(place.token.split('.')[0] ?? '');
  expect(await seat.command(start)).toMatchObject({ ok: false, code: 'seat.unknown' });
  expect((await ended).reason).toBe('io server disconnect');
  expect((await stateOf(live)).phase).toBe('planned');
  expect(await refusedHandshake(live, { token: place.token })).toBe('seat.unknown');
});

test('[LV2] whoever connects gets a snapshot, and from then on the same numbers as everyone', async () => {
  const live = await startLive();
  const facilitator = await live.sit('facilitator', 'Anna');
  const secretary = await live.sit('secretary', 'Bent');
  expect(secretary.snapshots).toHaveLength(1);
  expect(secretary.snapshots[0]?.you).toEqual({
    participantId: secretary.participantId,
    role: 'secretary',
    entitled: true,
  });
  await facilitator.done(start);
  const itemId = facilitator.state.agenda[0]?.id ?? '';
  const seq = await facilitator.done({ type: 'item.start', itemId });
  await secretary.done({ type: 'decision.record', itemId, text: 'Godkendt' });
  await Promise.all([facilitator.settled(), secretary.settled()]);
  expect(facilitator.view?.seq).toBe(seq + 1);
  expect(secretary.state).toEqual(await stateOf(live));
  expect(facilitator.state).toEqual(secretary.state);
  expect(secretary.snapshots).toHaveLength(1);
});

test('[LV2] a client that comes back with its last number gets the events after it and nothing else', async () => {
  const live = await startLive();
  const facilitator = await live.sit('facilitator');
  const place = await live.place('participant');
  const before = await live.connect(place);
  const lastSeq = before.view?.seq ?? 0;
  before.socket.disconnect();
  const seq = await facilitator.done(start);
  const after = await live.connect(place, lastSeq);
  expect(after.snapshots).toEqual([]);
  expect(after.events.map((event) => event.seq)).toEqual(
    Array.from({ length: seq - lastSeq }, (_, i) => lastSeq + 1 + i),
  );
  const upToDate = await live.connect(place, seq);
  expect(upToDate.snapshots).toEqual([]);
  expect(upToDate.events).toEqual([]);
});

test('[LV2] a number that the server does not have is answered with a snapshot', async () => {
  const live = await startLive();
  const seat = await live.connect(await live.place('participant'), 4_711);
  expect(seat.snapshots).toHaveLength(1);
  expect(seat.events).toEqual([]);
});

test('[LV2] [CM2] after a restart the line goes on: missed events, and first answers', async () => {
  const live = await startLive();
  const place = await live.place('facilitator');
  const facilitator = await live.connect(place);
  const lastSeq = facilitator.view?.seq ?? 0;
  const id = crypto.randomUUID();
  const seq = await facilitator.done(start, id);
  expect(await facilitator.done(start, id)).toBe(seq);
  await live.close();

  const again = await startLive(live);
  const back = await again.connect(place, lastSeq);
  expect(back.snapshots).toEqual([]);
  expect(back.events.at(-1)?.seq).toBe(seq);
  expect(await back.done(start, id)).toBe(seq);
  expect(await back.command(start)).toMatchObject({ ok: false, code: 'meeting.alreadyStarted' });
  expect((await again.connect(place)).view?.seq).toBe(seq);
});

test('[CM1] a seat’s commands are carried out in the order in which it sent them, however long a look-up takes', async () => {
  const live = await startLive();
  const facilitator = await live.sit('facilitator');
  const other = await live.sit('secretary');
  const lookUp = live.app.seats.fromToken.bind(live.app.seats);
  let release: () => void = () => undefined;
  const reached = new Promise<void>((resolve) => {
    vi.spyOn(live.app.seats, 'fromToken').mockImplementationOnce(async (token) => {
      resolve();
      await new Promise<void>((go) => (release = go));
      return lookUp(token);
    });
  });
  const first = facilitator.command(start);
  const second = facilitator.command({ type: 'item.start', itemId: facilitator.state.agenda[0]?.id ?? '' });
  await reached;
  await other.settled();
  release();
  expect([(await first).ok, (await second).ok]).toEqual([true, true]);
});

test('[LV3] a client that sees a gap asks with its last number and gets what it lacks', async () => {
  const live = await startLive();
  const facilitator = await live.sit('facilitator');
  const seat = await live.sit('participant');
  const lastSeq = seat.view?.seq ?? 0;
  await facilitator.done(start);
  await seat.settled();
  const heard = seat.events.splice(0);
  seat.socket.emit('resume', { lastSeq });
  await seat.settled();
  expect(seat.events).toEqual(heard);
  seat.socket.emit('resume', { lastSeq: 4_711 });
  await seat.settled();
  expect(seat.snapshots.at(-1)?.state).toEqual(seat.state);
  expect(seat.snapshots).toHaveLength(2);
  expect(await seat.raw('resume', { lastSeq })).toEqual({ ok: true, seq: seat.view?.seq });
});

test('[LV6] not a byte of what a closed item holds reaches an open seat, live or coming back', async () => {
  const live = await startLive();
  const facilitator = await live.sit('facilitator');
  const place = await live.place('participant');
  const open = [await live.connect(place), await live.sit('screen')];
  const lastSeq = open[0]?.view?.seq ?? 0;
  const itemId = facilitator.state.agenda.find((item) => item.closed)?.id ?? '';

  await facilitator.done({ type: 'item.edit', itemId, title: 'Afskedssag', lead: 'Hemmelig leder' });
  await facilitator.done(start);
  await facilitator.done({ type: 'item.start', itemId });
  await facilitator.done({ type: 'stage.show', view: 'notes', itemId, text: 'Hemmelig tekst' });
  await facilitator.done({ type: 'decision.record', itemId, text: 'Hemmelig beslutning' });
  await facilitator.done({ type: 'agreement.add', itemId, what: 'Hemmelig aftale', owner: { name: 'Hemmelig Ejer' } });
  await facilitator.settled();
  const agreementId = facilitator.state.agreements[0]?.id ?? '';
  await facilitator.done({ type: 'agreement.edit', agreementId, what: 'Endnu mere hemmelig aftale' });
  await facilitator.done({ type: 'agreement.remove', agreementId });

  const all = [
    ...open,
    await live.connect(place),
    await live.connect(place, lastSeq),
    await live.sit('participant', 'Eva'),
  ];
  for (const seat of all) {
    await seat.settled();
    expect(seat.view?.seq ?? seat.events.at(-1)?.seq).toBe(facilitator.view?.seq);
    expect(seat.frames.join('\n')).toContain('"seq"');
    expect(seat.frames.join('\n')).not.toMatch(/hemmelig|afsked|personalesag|closed":"[^"]/i);
  }
  expect(facilitator.frames.join('\n')).toMatch(/Afskedssag[^]*Hemmelig beslutning/);
});

test('[VI6] [LV6] an item that is closed in the middle of the meeting takes along what was said, also for who comes back late', async () => {
  const live = await startLive();
  const facilitator = await live.sit('facilitator');
  const place = await live.place('participant');
  const seat = await live.connect(place);
  await facilitator.done(start);
  await seat.settled();
  const lastSeq = seat.view?.seq ?? 0;
  const itemId = facilitator.state.agenda.find((item) => !item.closed)?.id ?? '';
  await facilitator.done({ type: 'agreement.add', itemId, what: 'Aftale om en medarbejder' });
  await seat.settled();
  expect(seat.state.agreements).toHaveLength(1);

  await facilitator.done({ type: 'item.edit', itemId, closed: true });
  await seat.settled();
  expect(seat.state.agreements).toEqual([]);
  expect(seat.state.agenda.find(({ id }) => id === itemId)).toMatchObject({ title: '', closed: true });
  const late = await live.connect(place, lastSeq);
  expect(JSON.stringify([late.events, late.snapshots])).not.toContain('medarbejder');

  await facilitator.done({ type: 'item.edit', itemId, closed: false });
  await seat.settled();
  expect(seat.state.agreements).toHaveLength(1);
  expect(seat.view?.seq).toBe(facilitator.view?.seq);
});

test('[LV7] a seat that is let into closed items gets a fresh picture, and another when it is let out', async () => {
  const live = await startLive();
  const facilitator = await live.sit('facilitator');
  const place = await live.place('participant');
  const seat = await live.connect(place);
  const lastSeq = seat.view?.seq ?? 0;
  const { participantId } = seat;
  const itemId = facilitator.state.agenda.find((item) => item.closed)?.id ?? '';
  await facilitator.done(start);

  await facilitator.done({ type: 'access.grant', participantId });
  await facilitator.done({ type: 'decision.record', itemId, text: 'Den første' });
  await seat.settled();
  expect(seat.snapshots.at(-1)?.you.entitled).toBe(true);
  expect(seat.state).toEqual(facilitator.state);

  const back = await live.connect(place, lastSeq);
  expect(back.events).toEqual([]);
  expect(back.snapshots[0]?.you.entitled).toBe(true);

  await facilitator.done({ type: 'access.revoke', participantId });
  await facilitator.done({ type: 'decision.record', itemId, text: 'Den anden' });
  await seat.settled();
  expect(seat.snapshots.at(-1)?.you.entitled).toBe(false);
  expect(seat.state.agenda.find((item) => item.closed)).toMatchObject({ title: '', decision: '' });
  expect(seat.view?.seq).toBe(facilitator.view?.seq);
  expect(seat.frames.join('\n')).not.toContain('Den anden');
  expect(seat.snapshots).toHaveLength(3);
});

test('[LV8] presence lists the people who are connected, and no screens', async () => {
  const live = await startLive();
  const anna = await live.sit('facilitator', 'Anna');
  const told = new Promise((resolve) =>
    anna.socket.on('presence', ({ online }) => online.length === 2 && resolve(online)),
  );
  const screen = await live.sit('screen');
  const carla = await live.sit('participant', 'Carla');
  expect(new Set((await told) as string[])).toEqual(new Set([anna.participantId, carla.participantId]));
  expect(screen.online).not.toContain(screen.participantId);
});

test('[LV8] someone whose last connection vanished is present for a time of grace', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const tell = vi.fn();
  const presence = new Presence(tell);
  presence.arrive('anna');
  presence.arrive('anna');
  presence.arrive('carla');
  vi.runAllTimers();
  expect(tell.mock.calls).toEqual([[['anna', 'carla']]]);

  presence.leave('anna');
  vi.advanceTimersByTime(PRESENCE_GRACE_MS);
  expect(presence.online).toContain('anna');
  presence.leave('anna');
  vi.advanceTimersByTime(PRESENCE_GRACE_MS - 1);
  presence.arrive('anna');
  vi.advanceTimersByTime(PRESENCE_GRACE_MS);
  expect(presence.online).toContain('anna');
  expect(tell).toHaveBeenCalledTimes(1);

  presence.leave('anna');
  vi.advanceTimersByTime(PRESENCE_GRACE_MS);
  expect(presence.online).toEqual(['carla']);
  vi.runAllTimers();
  expect(tell).toHaveBeenLastCalledWith(['carla']);
  presence.leave('carla');
  presence.close();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

test('[LV13] the staff are told which screens are on, also after a reload; nobody else is', async () => {
  const live = await startLive();
  const anna = await live.sit('facilitator', 'Anna');
  const carla = await live.sit('participant', 'Carla');
  const paired = await live.sit('screen');
  const { token } = await live.place('screen');
  const bothOn = new Promise((resolve) =>
    anna.socket.on('presence', ({ screens }) => screens?.length === 2 && resolve(screens)),
  );
  const shown = new LiveSeat(live.origin, { token, screenId: 'by-the-door' }, 'by-the-door');
  await shown.caughtUp();
  expect(await bothOn).toEqual([paired.participantId, 'by-the-door']);
  const again = await live.sit('secretary', 'Bent');
  expect(again.presence.screens).toEqual([paired.participantId, 'by-the-door']);
  await carla.settled();
  expect(carla.frames.join('')).not.toContain('by-the-door');
  expect(Object.keys(carla.presence)).toEqual(['online']);
});

test('[LV13] who was here and has no connection is away from the moment it was lost', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  let nowMs = 1_000;
  const presence = new Presence(vi.fn(), () => nowMs);
  presence.arrive('anna');
  presence.arrive('carla');
  presence.leave('carla');
  expect(presence.away).toEqual([]);
  nowMs += PRESENCE_GRACE_MS;
  vi.advanceTimersByTime(PRESENCE_GRACE_MS);
  expect(presence.away).toEqual([{ participantId: 'carla', sinceMs: 1_000 }]);
  presence.arrive('carla');
  expect(presence.away).toEqual([]);
  presence.close();
  vi.useRealTimers();
});

test('[LV9] the server tells its time', async () => {
  const seat = await (await startLive()).sit('participant');
  const before = Date.now();
  const { now } = await seat.socket.emitWithAck('clock');
  expect(now).toBeGreaterThanOrEqual(before);
  expect(now).toBeLessThanOrEqual(Date.now());
});
