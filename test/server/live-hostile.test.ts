// What a peer may try on the live line. Each time: a code for that peer, and the meeting goes on for the others.

import { once } from 'node:events';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { MESSAGES_PER_WINDOW } from '../../server/meetings/gateway.ts';
import { expectGoesOn, startLive, stateOf } from '../support/live.ts';
import { meetingInput } from '../support/rooms.ts';

const start = { type: 'meeting.start' } as const;
const invalid = { ok: false, code: 'command.invalid', message: expect.any(String) };

test('[LV4] a participant’s socket that sends the facilitator’s commands is refused', async () => {
  const live = await startLive();
  const facilitator = await live.sit('facilitator');
  const participant = await live.sit('participant');
  const itemId = facilitator.state.agenda[0]?.id ?? '';
  const forbidden = { ok: false, code: 'command.forbidden' };
  expect(await participant.command(start)).toMatchObject(forbidden);
  expect(await participant.command({ type: 'item.start', itemId })).toMatchObject(forbidden);
  expect(await participant.command({ type: 'meeting.close' })).toMatchObject(forbidden);
  const { participantId } = participant;
  expect(await participant.command({ type: 'access.grant', participantId })).toMatchObject(forbidden);
  expect((await stateOf(live)).phase).toBe('planned');
  await expectGoesOn(facilitator, participant);
});

test('[LV5] a screen that sends any command is refused', async () => {
  const live = await startLive();
  const facilitator = await live.sit('facilitator');
  const screen = await live.sit('screen');
  for (const command of [start, { type: 'speaker.request' }, { type: 'stage.show', view: 'agenda' }] as const) {
    expect(await screen.command(command)).toMatchObject({ ok: false, code: 'command.forbidden' });
  }
  await expectGoesOn(facilitator, screen);
});

test('[LV5] nothing in a message reaches another meeting', async () => {
  const live = await startLive();
  const facilitator = await live.sit('facilitator');
  const { meetingId } = await live.app.rooms.create(meetingInput());
  const other = async () => (await live.app.rooms.open(meetingId))?.state;
  const before = await other();
  const id = () => crypto.randomUUID();
  expect(await facilitator.raw('command', { id: id(), ...start, meetingId })).toEqual(invalid);
  expect(await facilitator.raw('command', { id: id(), ...start, meetingId: null })).toEqual(invalid);
  await facilitator.done(start);
  const itemId = before?.agenda[0]?.id ?? '';
  expect(await facilitator.command({ type: 'item.start', itemId })).toMatchObject({ code: 'item.unknown' });
  expect(await facilitator.command({ type: 'decision.record', itemId, text: 'x' })).toMatchObject({
    code: 'item.unknown',
  });
  facilitator.socket.emit('resume', { lastSeq: 0, meetingId } as { lastSeq: number });
  await facilitator.settled();
  expect(facilitator.snapshots.every(({ state }) => state.id === live.meetingId)).toBe(true);
  expect(await other()).toEqual(before);
  await expectGoesOn(facilitator);
});

test('[LV4] what only the server may ask for cannot be sent', async () => {
  const live = await startLive();
  const facilitator = await live.sit('facilitator');
  const join = { type: 'participant.join', name: 'Ingen', tableRole: null, role: 'facilitator' };
  for (const command of [{ type: 'meeting.create', ...meetingInput() }, join, { type: 'chair.offer' }]) {
    expect(await facilitator.raw('command', { id: crypto.randomUUID(), ...command })).toEqual(invalid);
  }
  await expectGoesOn(facilitator);
});

const id = crypto.randomUUID();
const garbage: [string, ...unknown[]][] = [
  ['nothing'],
  ['null', null],
  ['a number', 7],
  ['a text', 'meeting.start'],
  ['a list', [{ id, ...start }]],
  ['bytes', Buffer.from('meeting.start')],
  ['no id', start],
  ['an id that is none', { id: 'x', ...start }],
  ['an id of another type', { id: { toString: 'x' }, ...start }],
  ['no type', { id }],
  ['an unknown type', { id, type: 'meeting.explode' }],
  ['a type of the prototype', { id, type: '__proto__' }],
  ['a type that is an object', { id, type: { type: 'meeting.start' } }],
  ['wrong types within', { id, type: 'clock.add', itemId: 7, ms: '60000' }],
  ['an endless number', { id, type: 'clock.add', itemId: 'x', ms: 1e308 }],
  ['a text beyond its limit', { id, type: 'decision.record', itemId: 'x', text: 'x'.repeat(20_001) }],
  ['a day that is none', { id, type: 'agreement.add', what: 'x', followUpOn: '2026-02-30' }],
];

test('[LV4] a command that does not have the shape of its schema is refused', async () => {
  const live = await startLive();
  const [facilitator, participant] = [await live.sit('facilitator'), await live.sit('participant')];
  for (const [what, ...payload] of garbage) {
    expect(await facilitator.raw('command', ...payload), what).toEqual(invalid);
    await expectGoesOn(facilitator, participant);
  }
});

test('[LV4] a message that is none of the protocol is refused, with or without an acknowledgement', async () => {
  const live = await startLive();
  const seat = await live.sit('facilitator');
  const refused = { ok: false, code: 'message.invalid', message: expect.any(String) };
  for (const name of ['explode', 'snapshot', '__proto__', 'message']) {
    expect(await seat.raw(name, { id, ...start })).toEqual(refused);
  }
  expect(await seat.raw('resume', { lastSeq: 'x' })).toEqual(refused);
  const unparsed = seat.socket as unknown as { emit(name: string, ...payload: unknown[]): void };
  unparsed.emit('explode');
  unparsed.emit('resume');
  unparsed.emit('clock', 7);
  unparsed.emit('command', { id, ...start });
  await seat.settled();
  expect(seat.refusals).toEqual([refused, refused, refused, refused]);
  expect((await stateOf(live)).phase).toBe('planned');
  await expectGoesOn(seat);
});

test('[LV4] JSON of a hundred thousand levels is refused', async () => {
  const live = await startLive();
  const facilitator = await live.sit('facilitator');
  const peer = await rawPeer(live.origin, (await live.place('participant')).token);
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const answered = new Promise<string>((resolve) =>
    peer.on('message', (frame) => String(frame).startsWith('431') && resolve(String(frame))),
  );
  peer.send(`421["command",${deep}]`);
  expect(JSON.parse((await answered).slice(3))).toEqual([invalid]);
  await expectGoesOn(facilitator);
});

test('[LV4] a frame of two megabytes ends the connection that sent it, with code 1009', async () => {
  const live = await startLive();
  const [facilitator, participant] = [await live.sit('facilitator'), await live.sit('participant')];
  const place = await live.place('participant', 'Hans');
  const flooder = await live.connect(place);
  const ended = flooder.ended();
  flooder.socket.emit(
    'command',
    { id, type: 'decision.record', itemId: 'x', text: 'x'.repeat(2_000_000) },
    () => undefined,
  );
  expect(await ended).toEqual({ reason: 'transport close', closeCode: 1009 });
  await expectGoesOn(facilitator, participant);
  await expectGoesOn(facilitator, await live.connect(place));
});

const frames: [string, string | Buffer][] = [
  ['broken JSON', '42["command",{'],
  ['no JSON', '42hello'],
  ['an unknown packet type', '49[]'],
  ['a reserved name', '42["disconnect"]'],
  ['a name that is an object', '42[{"toString":1}]'],
  ['a second handshake', '40{"token":7}'],
  ['an acknowledgement of nothing', '43999[]'],
  ['an attachment that never comes', '451-["command",{"_placeholder":true,"num":0}]'],
  ['an attachment for nothing', Buffer.from([0, 255, 1, 2])],
  ['an unknown engine packet', 'zzz'],
  ['an empty frame', ''],
];

test('[LV4] a frame that nobody can read concerns the peer that sent it alone', async () => {
  const live = await startLive();
  const [facilitator, participant] = [await live.sit('facilitator'), await live.sit('participant')];
  const { token } = await live.place('participant');
  for (const [what, frame] of frames) {
    const peer = await rawPeer(live.origin, token);
    const closed = once(peer, 'close');
    peer.send(frame);
    peer.send('42["explode"]');
    await expectGoesOn(facilitator, participant);
    peer.close();
    await closed;
    await expectGoesOn(facilitator, participant);
    expect(facilitator.refusals, what).toEqual([]);
  }
});

test('[LV11] three hundred messages in one go are no flood', async () => {
  const live = await startLive();
  const seat = await live.sit('participant');
  const answers = await Promise.all(Array.from({ length: 300 }, () => seat.raw('clock')));
  expect(answers).toEqual(answers.map(() => ({ now: expect.any(Number) })));
});

test('[LV11] a seat that floods is told `tooFast`, and the others notice nothing', async () => {
  const live = await startLive();
  const [facilitator, flooder] = [await live.sit('facilitator'), await live.sit('participant')];
  await facilitator.done(start);
  const flood = Array.from({ length: 3 * MESSAGES_PER_WINDOW }, () => flooder.command({ type: 'speaker.request' }));
  await expectGoesOn(facilitator);
  const codes = (await Promise.all(flood)).map((answer) => (answer.ok ? 'ok' : answer.code));
  expect(new Set(codes)).toEqual(new Set(['ok', 'tooFast']));
  expect(codes.filter((code) => code === 'ok').length).toBeGreaterThanOrEqual(MESSAGES_PER_WINDOW);
});

/** A WebSocket that speaks engine.io by hand and has been let in with this token. */
async function rawPeer(origin: string, token: string): Promise<WebSocket> {
  const peer = new WebSocket(`${origin.replace('http', 'ws')}/live/?EIO=4&transport=websocket`);
  await once(peer, 'open');
  peer.send(`40${JSON.stringify({ token })}`);
  const letIn = new Promise((resolve) =>
    peer.on('message', (frame) => String(frame).includes('presence') && resolve(null)),
  );
  await letIn;
  return peer;
}
