import { expect, test, vi } from 'vitest';
import type { Actor } from '../../src/lib/core/meeting/area.ts';
import type { RecordedEvent } from '../../src/lib/core/meeting/events.ts';
import { replay } from '../../src/lib/core/meeting/evolve.ts';
import { MemoryEventStore, type MemoryDisk } from '../../server/store/memory-event-store.ts';
import type { Room } from '../../server/meetings/room.ts';
import { FailingStore, GatedStore, meetingInput, openRoom, roomOf, startRooms } from '../support/rooms.ts';

const facilitator: Actor = { participantId: 'anna', role: 'facilitator' };
const participant: Actor = { participantId: 'carla', role: 'participant' };
const start = { type: 'meeting.start' } as const;
const pause = { type: 'clock.pause' } as const;
const newId = () => crypto.randomUUID();

/** Everything that a listener hears, in order. */
function hear(room: Room): RecordedEvent[] {
  const heard: RecordedEvent[] = [];
  room.subscribe((recorded) => heard.push(...recorded));
  return heard;
}

function startItem(room: Room, index: number) {
  return { type: 'item.start', itemId: room.state.agenda[index]?.id ?? '' } as const;
}

test('[CM1] commands that come at once are carried out in the order in which they came', async () => {
  const { room } = await roomOf();
  const heard = hear(room);
  const answers = await Promise.all([
    room.execute(start, facilitator, newId()),
    room.execute(startItem(room, 0), facilitator, newId()),
    room.execute(pause, facilitator, newId()),
    room.execute(start, facilitator, newId()),
  ]);
  expect(answers.map((answer) => answer.ok)).toEqual([true, true, true, false]);
  expect(heard.map(({ event }) => event.type)).toEqual(expect.arrayContaining(['meeting.started', 'item.started']));
  expect(heard.map(({ seq }) => seq)).toEqual(heard.map((_, index) => index + 2));
  expect(heard.at(-1)?.event.type).toBe('clock.paused');
});

test('[CM1] a slow disk keeps the next command waiting, and its decision sees what came of the first', async () => {
  const store = new GatedStore();
  const { room } = await roomOf(store);
  const reached = store.shut();
  const first = room.execute(start, facilitator, newId());
  const second = room.execute(start, facilitator, newId());
  await reached;
  store.release();
  expect(await first).toMatchObject({ ok: true });
  expect(await second).toMatchObject({ ok: false, code: 'meeting.alreadyStarted' });
});

/** The room, and how many writes it has asked for. */
async function countedRoom(store = new MemoryEventStore()) {
  const append = vi.spyOn(store, 'append');
  const started = await roomOf(store);
  append.mockClear();
  return { ...started, store, append };
}

test('[CM1] what comes in the same moment goes to the disk together, and each has its own answer', async () => {
  const { room, append, meetingId, store } = await countedRoom();
  const told: number[] = [];
  room.subscribe((recorded) => told.push(recorded.length));
  const answers = await Promise.all([
    room.execute(start, facilitator, newId()),
    room.execute(pause, participant, newId()),
    room.execute(startItem(room, 0), facilitator, newId()),
  ]);
  expect(answers.map((answer) => answer.ok)).toEqual([true, false, true]);
  expect(append).toHaveBeenCalledTimes(1);
  expect(told).toEqual([room.seq - 1]);
  expect(room.state).toEqual(replay(await store.read(meetingId, 0)));
});

test('[CM1] a whole council that answers at once takes a few writes, in the order in which it answered', async () => {
  const { room, append } = await countedRoom();
  await room.execute(start, facilitator, newId());
  const heard = hear(room);
  append.mockClear();
  const names = Array.from({ length: 120 }, (_, number) => `Guest ${number}`);
  const join = (name: string) =>
    room.execute(
      { type: 'participant.join', participantId: newId(), name, tableRole: null, role: 'participant' },
      'system',
      null,
    );
  const answers = await Promise.all(names.map(join));
  expect(answers.map((answer) => answer.ok && answer.seq)).toEqual(heard.map(({ seq }) => seq));
  expect(append.mock.calls.length).toBeLessThanOrEqual(4);
  expect(room.state.participants.slice(-names.length).map(({ name }) => name)).toEqual(names);
});

test('[CM2] a command that is sent twice in the same moment is done once', async () => {
  const { room } = await roomOf();
  const commandId = newId();
  const [first, again] = await Promise.all([
    room.execute(start, facilitator, commandId),
    room.execute(start, facilitator, commandId),
  ]);
  expect(first).toMatchObject({ ok: true });
  expect(again).toEqual(first);
});

test('[CM4] after a conflict all that were decided together are decided again', async () => {
  const disk: MemoryDisk = new Map();
  const { room, meetingId } = await roomOf(new MemoryEventStore(disk));
  const rival = await openRoom(startRooms(new MemoryEventStore(disk)).rooms, meetingId);
  await rival.execute(start, facilitator, newId());
  const answers = await Promise.all([
    room.execute(start, facilitator, newId()),
    room.execute(startItem(room, 0), facilitator, newId()),
  ]);
  expect(answers).toMatchObject([{ code: 'meeting.alreadyStarted' }, { ok: true }]);
  expect(room.state).toEqual(replay(await new MemoryEventStore(disk).read(meetingId, 0)));
});

test('[CM5] a bug in one command is answered to that one alone', async () => {
  const { room, logged } = await roomOf();
  const broken = {
    type: 'item.start',
    get itemId(): string {
      throw new Error('a bug in a command');
    },
  } as const;
  const answers = await Promise.all([
    room.execute(start, facilitator, newId()),
    room.execute(broken, facilitator, newId()),
    room.execute(startItem(room, 0), facilitator, newId()),
  ]);
  expect(answers).toMatchObject([{ ok: true }, { code: 'internal' }, { ok: true }]);
  expect(logged).toMatchObject([{ during: 'item.start' }]);
});

test('[CM2] a command sent again is done once and gets the first number again, whatever has come after', async () => {
  const { room } = await roomOf();
  const commandId = newId();
  const first = await room.execute(start, facilitator, commandId);
  await room.execute(startItem(room, 0), facilitator, newId());
  const { seq } = room;
  expect(await room.execute(start, facilitator, commandId)).toEqual(first);
  expect(room.seq).toBe(seq);
});

test('[CM2] a command sent again after a restart gets its first number', async () => {
  const disk: MemoryDisk = new Map();
  const { room, meetingId } = await roomOf(new MemoryEventStore(disk));
  const commandId = newId();
  const first = await room.execute(start, facilitator, commandId);
  const { rooms } = startRooms(new MemoryEventStore(disk));
  const again = await openRoom(rooms, meetingId);
  expect(await again.execute(start, facilitator, commandId)).toEqual(first);
  expect(again.seq).toBe(room.seq);
});

test('[CM2] a refused command sent again is refused again, also when it would be accepted by now', async () => {
  const { room } = await roomOf();
  const commandId = newId();
  const first = await room.execute(startItem(room, 0), facilitator, commandId);
  expect(first).toMatchObject({ ok: false, code: 'meeting.notRunning' });
  await room.execute(start, facilitator, newId());
  expect(await room.execute(startItem(room, 0), facilitator, commandId)).toEqual(first);
  expect(await room.execute(startItem(room, 0), facilitator, newId())).toMatchObject({ ok: true });
});

test('[CM2] nobody has another one’s command refused by using its id first', async () => {
  const { room } = await roomOf();
  const commandId = newId();
  expect(await room.execute(start, participant, commandId)).toMatchObject({ ok: false, code: 'command.forbidden' });
  expect(await room.execute(start, facilitator, commandId)).toMatchObject({ ok: true });
});

test('[CM2] refusals are remembered for a thousand commands and no more', async () => {
  const { room } = await roomOf();
  const [first, second] = [newId(), newId()];
  await room.execute(startItem(room, 0), facilitator, first);
  await room.execute(startItem(room, 0), facilitator, second);
  for (let i = 0; i < 999; i += 1) await room.execute(start, participant, newId());
  await room.execute(start, facilitator, newId());
  expect(await room.execute(startItem(room, 0), facilitator, second)).toMatchObject({ ok: false });
  expect(await room.execute(startItem(room, 0), facilitator, first)).toMatchObject({ ok: true });
});

test('[CM3] nobody hears of an event and nothing is answered before it is on disk', async () => {
  const store = new GatedStore();
  const { room, meetingId } = await roomOf(store);
  const heard = hear(room);
  const answered = vi.fn();
  const reached = store.shut();
  const answer = room.execute(start, facilitator, newId()).then(answered);
  await reached;
  expect(heard).toEqual([]);
  expect(answered).not.toHaveBeenCalled();
  expect(room.state.phase).toBe('planned');
  store.release();
  await answer;
  expect(answered).toHaveBeenCalledWith({ ok: true, seq: room.seq });
  expect(heard).toEqual(await store.read(meetingId, 1));
});

test('[CM4] after a conflict the room hears what it missed and decides again', async () => {
  const disk: MemoryDisk = new Map();
  const { room, meetingId } = await roomOf(new MemoryEventStore(disk));
  const heard = hear(room);
  const rival = await openRoom(startRooms(new MemoryEventStore(disk)).rooms, meetingId);
  await rival.execute(start, facilitator, newId());
  expect(await room.execute(start, facilitator, newId())).toMatchObject({ code: 'meeting.alreadyStarted' });
  await rival.execute(startItem(rival, 0), facilitator, newId());
  expect(await room.execute(pause, facilitator, newId())).toEqual({ ok: true, seq: rival.seq + 1 });
  expect(room.state).toEqual(replay(await new MemoryEventStore(disk).read(meetingId, 0)));
  expect(heard.map(({ seq }) => seq)).toEqual(heard.map((_, index) => index + 2));
});

test('[CM4] a command that another server has done in the same moment is not done twice', async () => {
  const disk: MemoryDisk = new Map();
  const store = new GatedStore(disk);
  const { room, meetingId } = await roomOf(store);
  const rival = await openRoom(startRooms(new MemoryEventStore(disk)).rooms, meetingId);
  const commandId = newId();
  const reached = store.shut();
  const answer = room.execute(start, facilitator, commandId);
  await reached;
  const first = await rival.execute(start, facilitator, commandId);
  store.release();
  expect(await answer).toEqual(first);
  expect(room.state).toEqual(rival.state);
});

test.each(['beforeWriting', 'afterWriting'] as const)(
  '[CM5] a store that fails %s is answered with `internal`, logged, and leaves the room as its log has it',
  async (moment) => {
    const store = new FailingStore();
    const { room, meetingId, logged } = await roomOf(store);
    const heard = hear(room);
    const commandId = newId();
    store.failNext = moment;
    expect(await room.execute(start, facilitator, commandId)).toMatchObject({ ok: false, code: 'internal' });
    expect(logged).toMatchObject([{ meetingId, seq: 1, during: 'meeting.start' }]);
    expect(room.state).toEqual(replay(await store.read(meetingId, 0)));
    expect(await room.execute(start, facilitator, commandId)).toMatchObject({ ok: true });
    expect(room.state.phase).toBe('running');
    expect(heard).toEqual(await store.read(meetingId, 1));
  },
);

test('[CM5] a room that could not read its log again does so before the next command', async () => {
  const store = new FailingStore();
  const { room, logged } = await roomOf(store);
  const heard = hear(room);
  store.failNext = 'afterWriting';
  store.failReads = true;
  expect(await room.execute(start, facilitator, newId())).toMatchObject({ code: 'internal' });
  expect(await room.execute(pause, facilitator, newId())).toMatchObject({ code: 'internal' });
  expect(heard).toEqual([]);
  store.failReads = false;
  expect(await room.execute(startItem(room, 0), facilitator, newId())).toMatchObject({ ok: true });
  expect(heard.map(({ event }) => event.type)).toEqual(expect.arrayContaining(['meeting.started', 'item.started']));
  expect(logged.map(({ during }) => during)).toEqual(['meeting.start', 'reload', 'clock.pause', 'reload']);
});

test('[CM5] a listener that throws is logged and takes nothing from the others', async () => {
  const { room, logged } = await roomOf();
  room.subscribe(() => {
    throw new Error('a bug in a listener');
  });
  const heard = hear(room);
  expect(await room.execute(start, facilitator, newId())).toMatchObject({ ok: true });
  expect(heard.at(-1)?.seq).toBe(room.seq);
  expect(logged).toMatchObject([{ during: 'listener' }]);
});

test('[CM6] a command that changes nothing is answered with the present number, and again with the same', async () => {
  const { room } = await roomOf();
  await room.execute(start, facilitator, newId());
  const item = startItem(room, 0);
  await room.execute(item, facilitator, newId());
  const { seq } = room;
  const commandId = newId();
  expect(await room.execute(item, facilitator, commandId)).toEqual({ ok: true, seq });
  await room.execute(pause, facilitator, newId());
  expect(await room.execute(item, facilitator, commandId)).toEqual({ ok: true, seq });
  expect(room.seq).toBe(seq + 1);
});

test('[CM7] events carry the server’s time and who caused them', async () => {
  const { room, clock } = await roomOf();
  const heard = hear(room);
  clock.nowMs += 1_234;
  await room.execute(start, facilitator, newId());
  expect(heard[0]).toMatchObject({ seq: 2, at: clock.nowMs, by: 'anna' });
  const join = {
    type: 'participant.join',
    participantId: 'dorte',
    name: 'Dorte',
    tableRole: null,
    role: 'participant',
  } as const;
  await room.execute(join, 'system', null);
  expect(heard.at(-1)).toMatchObject({ by: null, event: { type: 'participant.joined' } });
});

test('[CM8] all who ask at once get one room from one reading of the log', async () => {
  const disk: MemoryDisk = new Map();
  const { meetingId } = await roomOf(new MemoryEventStore(disk));
  const store = new MemoryEventStore(disk);
  const read = vi.spyOn(store, 'read');
  const { rooms } = startRooms(store);
  const [first, ...others] = await Promise.all([1, 2, 3].map(() => openRoom(rooms, meetingId)));
  expect(others.every((room) => room === first)).toBe(true);
  expect(read).toHaveBeenCalledTimes(1);
  expect(await rooms.open('nowhere')).toBeNull();
});

test('[CM8] a failed loading is not kept: the next one tries again', async () => {
  const store = new FailingStore();
  const { rooms } = startRooms(store);
  const { meetingId } = await rooms.create(meetingInput());
  store.failReads = true;
  await expect(rooms.open(meetingId)).rejects.toThrow('the disk is gone');
  store.failReads = false;
  expect((await openRoom(rooms, meetingId)).seq).toBe(1);
});

test('[CM8] a room is unloaded when it was quiet for a while, and never under someone who listens', async () => {
  const { room, rooms, meetingId, clock } = await roomOf();
  const leave = room.subscribe(() => undefined);
  clock.nowMs += 3_600_000;
  rooms.unloadIdle();
  expect(await rooms.open(meetingId)).toBe(room);
  leave();
  clock.nowMs += 59_999;
  rooms.unloadIdle();
  expect(await rooms.open(meetingId)).toBe(room);
  clock.nowMs += 60_000;
  rooms.unloadIdle();
  expect(await rooms.open(meetingId)).not.toBe(room);
  await expect(room.execute(start, facilitator, newId())).rejects.toThrow('unloaded');
});

test('[CM8] a room is not unloaded while a command waits', async () => {
  const store = new GatedStore();
  const { room, rooms, meetingId, clock } = await roomOf(store);
  const reached = store.shut();
  const answer = room.execute(start, facilitator, newId());
  await reached;
  clock.nowMs += 3_600_000;
  rooms.unloadIdle();
  expect(await rooms.open(meetingId)).toBe(room);
  store.release();
  expect(await answer).toMatchObject({ ok: true });
});

test('[CM9] a join code that is taken is drawn again', async () => {
  const store = new MemoryEventStore();
  const create = vi.spyOn(store, 'create').mockResolvedValueOnce('codeTaken');
  const { rooms } = startRooms(store);
  const { meetingId, joinCode } = await rooms.create(meetingInput());
  expect(joinCode).toMatch(/^\d{6}$/);
  expect(create.mock.calls.map(([meeting]) => meeting.id)).toEqual([meetingId, meetingId]);
  expect((await openRoom(rooms, meetingId)).state.joinCode).toBe(joinCode);
});

test('[CM3] closing waits for the commands that have come', async () => {
  const store = new GatedStore();
  const { room, rooms } = await roomOf(store);
  const reached = store.shut();
  void room.execute(start, facilitator, newId());
  await reached;
  const closed = rooms.close();
  store.release();
  await closed;
  expect(room.state.phase).toBe('running');
});
