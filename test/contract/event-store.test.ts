// What every event store promises, whatever it stores in.

import { describe, expect, test } from 'vitest';
import type { RecordedEvent } from '../../src/lib/core/meeting/events.ts';
import type { EventStore } from '../../server/store/event-store.ts';
import { EVENT_DISKS } from '../support/event-stores.ts';
import { SUMMARY } from '../support/meeting-summary.ts';
import { aPerson } from '../support/people.ts';

const MEETING = { id: 'meeting-1', organisationId: 'fjordby', joinCode: '482913' };
const BENT = aPerson('bent', 'Bent Østergård', { tableRole: 'skoleleder' });

const record = (seq: number, event: RecordedEvent['event']): RecordedEvent => ({
  seq,
  at: 1_000 + seq,
  by: 'anna',
  event,
});
const paused = (seq: number) => record(seq, { type: 'clock.paused' });
const joined = (seq: number, participant = BENT) => record(seq, { type: 'participant.joined', participant });
/** An event that cannot be stored, met only in the middle of the writing. */
const poisoned = (seq: number) =>
  record(seq, {
    type: 'clock.paused',
    get broken(): string {
      throw new Error('poison');
    },
  } as RecordedEvent['event']);

describe.each(Object.entries(EVENT_DISKS))('event store in %s', (_name, makeDisk) => {
  async function begin(): Promise<{ disk: Awaited<ReturnType<typeof makeDisk>>; store: EventStore }> {
    const disk = await makeDisk();
    const store = disk.open();
    expect(await store.create(MEETING, [record(1, { type: 'meeting.started' })], SUMMARY)).toBe('created');
    return { disk, store };
  }
  const append = (store: EventStore, expectedSeq: number, commandId: string | null, events: RecordedEvent[]) =>
    store.append(MEETING.id, expectedSeq, [{ commandId, events }], SUMMARY);

  test('[ST1] events come back as they were written, in order, and from any number on', async () => {
    const { store } = await begin();
    await append(store, 1, 'first', [paused(2), record(3, { type: 'clock.resumed' })]);
    await append(store, 3, null, [{ ...paused(4), by: null }]);

    expect(await store.read(MEETING.id, 0)).toEqual([
      record(1, { type: 'meeting.started' }),
      paused(2),
      record(3, { type: 'clock.resumed' }),
      { ...paused(4), by: null },
    ]);
    expect((await store.read(MEETING.id, 2)).map(({ seq }) => seq)).toEqual([3, 4]);
    expect(await store.read(MEETING.id, 4)).toEqual([]);
    expect(await store.read('another', 0)).toEqual([]);
  });

  test.each([[[paused(3)]], [[paused(2), paused(4)]], [[paused(1)]]])(
    '[ST1] events with other numbers than the next are a bug and write nothing',
    async (events) => {
      const { store } = await begin();
      await expect(append(store, 1, 'first', events)).rejects.toThrow(/cannot follow/);
      expect(await store.read(MEETING.id, 1)).toEqual([]);
      expect(await store.answered(MEETING.id, 'first')).toBeNull();
    },
  );

  test('[ST1] nothing is appended to a meeting that does not exist', async () => {
    const { store } = await begin();
    await expect(store.append('another', 1, [{ commandId: null, events: [paused(2)] }], SUMMARY)).rejects.toThrow(
      /no meeting another/,
    );
  });

  test('[ST2] of two writers at once one is told of the conflict, and its events are nowhere', async () => {
    const { disk, store } = await begin();
    const [mine, theirs] = await Promise.all([
      append(store, 1, 'mine', [paused(2)]),
      append(disk.open(), 1, 'theirs', [record(2, { type: 'clock.resumed' })]),
    ]);

    expect([mine, theirs]).toEqual(['appended', 'conflict']);
    expect(await store.read(MEETING.id, 1)).toEqual([paused(2)]);
    expect(await store.answered(MEETING.id, 'theirs')).toBeNull();
  });

  test('[ST2] a command without events meets the same conflict', async () => {
    const { store } = await begin();
    await append(store, 1, null, [paused(2)]);
    expect(await append(store, 1, 'late', [])).toBe('conflict');
  });

  test('[ST3] a command is done once and keeps its answer, however far the log has run since', async () => {
    const { disk, store } = await begin();
    expect(await append(store, 1, 'first', [paused(2), paused(3)])).toBe('appended');
    await append(store, 3, 'second', [paused(4)]);

    const later = disk.open();
    expect(await append(later, 4, 'first', [paused(5)])).toBe('conflict');
    expect(await append(later, 1, 'first', [paused(2)])).toBe('conflict');
    expect(await later.answered(MEETING.id, 'first')).toBe(3);
    expect(await later.read(MEETING.id, 3)).toEqual([paused(4)]);
  });

  test('[ST3] a command without events leaves its answer too', async () => {
    const { disk, store } = await begin();
    expect(await append(store, 1, 'nothing new', [])).toBe('appended');
    await append(store, 1, 'next', [paused(2)]);
    const later = disk.open();
    expect(await append(later, 2, 'nothing new', [paused(3)])).toBe('conflict');
    expect(await later.answered(MEETING.id, 'nothing new')).toBe(1);
  });

  test('[ST3] commands of the same moment are written together, each with its own answer', async () => {
    const { disk, store } = await begin();
    const entries = [
      { commandId: 'first', events: [paused(2), paused(3)] },
      { commandId: 'nothing new', events: [] },
      { commandId: 'second', events: [paused(4)] },
    ];
    expect(await store.append(MEETING.id, 1, entries, SUMMARY)).toBe('appended');
    const later = disk.open();
    expect((await later.read(MEETING.id, 1)).map(({ seq }) => seq)).toEqual([2, 3, 4]);
    const answers = ['first', 'nothing new', 'second'].map((commandId) => later.answered(MEETING.id, commandId));
    expect(await Promise.all(answers)).toEqual([3, 3, 4]);
  });

  test('[ST2] [ST3] one of them that was done before keeps all of them out', async () => {
    const { store } = await begin();
    await append(store, 1, 'first', [paused(2)]);
    const entries = [
      { commandId: 'second', events: [paused(3)] },
      { commandId: 'first', events: [paused(4)] },
    ];
    expect(await store.append(MEETING.id, 2, entries, SUMMARY)).toBe('conflict');
    expect(await store.read(MEETING.id, 2)).toEqual([]);
    expect(await store.answered(MEETING.id, 'second')).toBeNull();
  });

  test('[ST3] the same command id in another meeting is another command', async () => {
    const { store } = await begin();
    const other = { id: 'meeting-2', organisationId: 'fjordby', joinCode: '111111' };
    await store.create(other, [record(1, { type: 'meeting.started' })], SUMMARY);
    await append(store, 1, 'first', [paused(2)]);
    expect(await store.append(other.id, 1, [{ commandId: 'first', events: [paused(2)] }], SUMMARY)).toBe('appended');
  });

  test('[ST4] names are not in the log, and are there again when it is read', async () => {
    const { disk, store } = await begin();
    await append(store, 1, null, [record(2, { type: 'participant.invited', participant: BENT }), joined(3)]);

    expect(await disk.rawLog(MEETING.id)).toContain('skoleleder');
    expect(await disk.rawLog(MEETING.id)).not.toContain('Østergård');
    expect((await store.read(MEETING.id, 2))[0]).toEqual(joined(3));
  });

  test('[ST4] a person who comes back under another name has that one everywhere', async () => {
    const { disk, store } = await begin();
    await append(store, 1, null, [joined(2)]);
    await append(store, 2, null, [joined(3, { ...BENT, name: 'Bent Ø.' })]);
    expect(await disk.open().read(MEETING.id, 1)).toEqual([
      joined(2, { ...BENT, name: 'Bent Ø.' }),
      joined(3, { ...BENT, name: 'Bent Ø.' }),
    ]);
  });

  test('[ST4] an erased name reads as empty, and the events stay', async () => {
    const { disk, store } = await begin();
    const carla = { ...BENT, id: 'carla', name: 'Carla' };
    await append(store, 1, null, [joined(2), joined(3, carla)]);
    await disk.eraseName(MEETING.id, 'bent');
    expect(await store.read(MEETING.id, 1)).toEqual([joined(2, { ...BENT, name: '' }), joined(3, carla)]);
  });

  test('[ST5] an event that this version does not know reads as hidden and keeps its number', async () => {
    const { disk, store } = await begin();
    await disk.plant(MEETING.id, 2, { type: 'dream.shared', dream: { of: 'a later version' } });
    await append(store, 2, 'after', [paused(3)]);
    const events = await store.read(MEETING.id, 1);
    expect(events.map(({ seq, event }) => [seq, event])).toEqual([
      [2, { type: 'hidden' }],
      [3, { type: 'clock.paused' }],
    ]);
  });

  test('[ST5] a known event that is not what it should be is a bug, not a silent gap', async () => {
    const { disk, store } = await begin();
    await disk.plant(MEETING.id, 2, { type: 'item.started', itemId: 7 });
    await expect(store.read(MEETING.id, 0)).rejects.toThrow();
  });

  test('[ST6] a join code leads to one meeting: a taken one writes nothing', async () => {
    const { store } = await begin();
    const started = [record(1, { type: 'meeting.started' })];
    expect(await store.create({ ...MEETING, id: 'meeting-2' }, started, SUMMARY)).toBe('codeTaken');
    expect(await store.read('meeting-2', 0)).toEqual([]);
    expect(await store.create({ ...MEETING, id: 'meeting-2', joinCode: '482914' }, started, SUMMARY)).toBe('created');
  });

  test('[ST6] a meeting is not made twice', async () => {
    const { store } = await begin();
    await expect(store.create({ ...MEETING, joinCode: '482914' }, [paused(1)], SUMMARY)).rejects.toThrow();
    expect(await store.read(MEETING.id, 0)).toEqual([record(1, { type: 'meeting.started' })]);
  });

  test('[ST7] a write that fails half-way leaves nothing behind', async () => {
    const { disk, store } = await begin();
    await expect(append(store, 1, 'first', [joined(2), poisoned(3)])).rejects.toThrow('poison');
    const other = { ...MEETING, id: 'meeting-2', joinCode: '482914' };
    await expect(store.create(other, [joined(1), poisoned(2)], SUMMARY)).rejects.toThrow('poison');

    const later = disk.open();
    expect(await later.read(MEETING.id, 1)).toEqual([]);
    expect(await later.answered(MEETING.id, 'first')).toBeNull();
    expect(await append(later, 1, 'first', [paused(2)])).toBe('appended');
    expect(await later.create(other, [paused(1)], SUMMARY)).toBe('created');
  });

  describe('the box of sealed answers', () => {
    const ACTIVITY = 'activity-1';
    const sealed = (text: string, round = 'answer', activityId = ACTIVITY) => ({ activityId, round, piece: { text } });
    const tookPart = (seq: number, participantId: string) =>
      record(seq, { type: 'activity.tookPart', activityId: ACTIVITY, round: 'answer', participantId });
    const put = (store: EventStore, seq: number, commandId: string, ...pieces: ReturnType<typeof sealed>[]) =>
      store.append(
        MEETING.id,
        seq,
        [{ commandId, events: [tookPart(seq + 1, 'bent')], box: { put: pieces, take: [] } }],
        null,
      );
    const textsOf = async (store: EventStore) =>
      (await store.sealed(MEETING.id)).map(({ piece }) => (piece as { text: string }).text).sort();

    test('[ST13] keeps what goes in with events, apart from the log, and has nothing more to say of it', async () => {
      const { disk, store } = await begin();
      await put(store, 1, 'first', sealed('en'), sealed('to'));
      expect(await disk.rawLog(MEETING.id)).not.toContain('"to"');
      const later = disk.open();
      expect(await textsOf(later)).toEqual(['en', 'to']);
      for (const piece of await later.sealed(MEETING.id))
        expect(Object.keys(piece).sort()).toEqual(['activityId', 'piece', 'round']);
      expect(await later.sealed('another')).toEqual([]);
    });

    test('[ST13] gives up the rounds that are shown, with their events, and no others', async () => {
      const { store } = await begin();
      await put(store, 1, 'first', sealed('en'), sealed('senere', 'after'), sealed('fremmed', 'answer', 'activity-2'));
      const shown = record(3, { type: 'activity.ended', activityId: ACTIVITY });
      const take = [{ activityId: ACTIVITY, round: 'answer' }];
      await store.append(MEETING.id, 2, [{ commandId: 'shown', events: [shown], box: { put: [], take } }], null);
      expect(await textsOf(store)).toEqual(['fremmed', 'senere']);
    });

    test('[ST2] [ST3] [ST13] is left alone by a command that lost a race or was done before', async () => {
      const { disk, store } = await begin();
      await put(store, 1, 'first', sealed('en'));
      expect(await put(disk.open(), 1, 'late', sealed('tabt'))).toBe('conflict');
      expect(await put(disk.open(), 2, 'first', sealed('igen'))).toBe('conflict');
      expect(await textsOf(store)).toEqual(['en']);
    });

    test('[ST7] [ST13] holds nothing of a write that fails half-way', async () => {
      const { disk, store } = await begin();
      const box = { put: [sealed('halv')], take: [] };
      const entry = { commandId: 'first', events: [paused(2), poisoned(3)], box };
      await expect(store.append(MEETING.id, 1, [entry], null)).rejects.toThrow('poison');
      expect(await disk.open().sealed(MEETING.id)).toEqual([]);
    });
  });
});
