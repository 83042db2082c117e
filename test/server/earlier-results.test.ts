// Results of earlier meetings that an activity is compared with: whose, which, and what stays closed.

import { expect, test } from 'vitest';
import { startTestApp } from '../support/app.ts';
import { createCommand, MINUTE_MS } from '../support/play.ts';

const anna = { participantId: 'anna', role: 'facilitator' } as const;
const carla = { participantId: 'carla', role: 'participant' } as const;
const STATEMENTS = ['Partnerskaber', 'Synlighed'];

async function house() {
  const { app } = await startTestApp();
  let day = 0;
  const make = async (circle: { forum?: string; school?: string; organisationId?: string }) => {
    const { type: _type, meetingId: _id, joinCode: _code, ...input } = createCommand();
    const startsAtMs = input.startsAtMs + ++day * 24 * 60 * MINUTE_MS;
    const head = { ...input, title: `Møde ${day}`, startsAtMs, forum: '', organisationId: 'fjordby' };
    const { meetingId } = await app.rooms.create({ ...head, ...circle });
    const room = await app.rooms.open(meetingId);
    if (!room) throw new Error('there is a room');
    for (const { participantId, role } of [anna, carla] as const)
      await room.execute(
        { type: 'participant.join', participantId, name: participantId, tableRole: null, role },
        'system',
        null,
      );
    await room.execute({ type: 'meeting.start' }, anna, null);
    return room;
  };
  type Room = Awaited<ReturnType<typeof make>>;
  /** An activity on the item at `index`; the second item is closed. */
  const start = async (room: Room, { kind = 'rate', setup = { statements: STATEMENTS } as object, index = 0 } = {}) => {
    const itemId = room.state.agenda[index]?.id ?? '';
    await room.execute(
      { type: 'activity.start', itemId, kind: kind as 'rate', title: 'Hvor er vi?', setup },
      anna,
      null,
    );
    return room.state.activities.at(-1)?.id ?? '';
  };
  const rate = (room: Room, activityId: string, ratings: number[]) =>
    room.execute(
      { type: 'activity.answer', activityId, answer: { ratings, reasons: ratings.map(() => '') } },
      carla,
      null,
    );
  const close = (room: Room) => room.execute({ type: 'meeting.close' }, anna, null);
  const held = async (
    circle: Parameters<typeof make>[0],
    options: Parameters<typeof start>[1] & { ratings?: number[] } = {},
  ) => {
    const room = await make(circle);
    await rate(room, await start(room, options), options.ratings ?? [2, 4]);
    await close(room);
    return room;
  };
  return { app, make, start, rate, close, held };
}

test('[EA1] finds what the forum’s and the school’s earlier meetings came to, the newest first, as often as it is asked', async () => {
  const { app, make, start, held } = await house();
  await held({ forum: 'Udvalget' }, { ratings: [1, 1] });
  await held({ forum: 'Skoleforum' });
  await held({ forum: 'Udvalget', organisationId: 'andeby' });
  await held({ school: 'Vesterskolen' }, { ratings: [3, 5] });
  await held({ forum: 'Udvalget' }, { setup: { statements: ['Noget helt andet'] }, ratings: [5] });
  await held({ forum: 'Udvalget' }, { setup: { statements: ['Synlighed'] }, ratings: [4] });
  const open = await make({ forum: 'Udvalget' });
  await start(open);
  const now = await make({ forum: 'Udvalget', school: 'Vesterskolen' });
  const id = await start(now);
  const later = await make({ forum: 'Udvalget' });
  await start(later);

  const found = await app.earlierResults('fjordby', now.state, id);
  expect(found.map(({ meetingTitle, voices }) => [meetingTitle, voices])).toEqual([
    ['Møde 6', 1],
    ['Møde 4', 1],
    ['Møde 1', 1],
  ]);
  expect(found[2]?.digest).toEqual(STATEMENTS.map((text) => ({ text, mean: 1, count: 1 })));
  await now.execute({ type: 'activity.compare', activityId: id, earlier: found }, 'system', null);
  expect(now.state.activities[0]?.earlier).toEqual(found);
  expect(await app.earlierResults('fjordby', now.state, 'nothing')).toEqual([]);
});

test('[EA2] finds nothing of a closed item, of what was put away, of nobody, of a meeting that is not over, and of a rehearsal', async () => {
  const { app, make, start, rate, close, held } = await house();
  await held({ forum: 'Udvalget' }, { index: 1 });
  const regretted = await make({ forum: 'Udvalget' });
  const mistake = await start(regretted);
  await rate(regretted, mistake, [2, 2]);
  await regretted.execute({ type: 'activity.discard', activityId: mistake }, anna, null);
  await close(regretted);
  const silent = await make({ forum: 'Udvalget' });
  await start(silent);
  await close(silent);
  const running = await make({ forum: 'Udvalget' });
  await rate(running, await start(running), [3, 3]);
  const tried = await app.rooms.open((await app.rehearsals.begin(running.meetingId, 'fjordby', false)) ?? '');
  if (!tried) throw new Error('the rehearsal has a room');
  await tried.execute({ type: 'meeting.start' }, anna, null);
  await rate(tried, await start(tried), [5, 5]);
  await close(tried);
  expect(tried.state.phase).toBe('closed');
  const now = await make({ forum: 'Udvalget' });
  expect(await app.earlierResults('fjordby', now.state, await start(now))).toEqual([]);
});

test('[EA3] only the server compares, and what is compared is seen by all and can be left again', async () => {
  const { make, start } = await house();
  const room = await make({ forum: 'Udvalget' });
  const activityId = await start(room);
  const earlier = [{ meetingTitle: 'Marts', atMs: 1, voices: 1, digest: [] }];
  const compare = { type: 'activity.compare', activityId, earlier } as const;
  expect(await room.execute(compare, anna, null)).toMatchObject({ code: 'command.forbidden' });
  expect(await room.execute(compare, 'system', null)).toMatchObject({ ok: true });
  const screen = room.snapshot({ participantId: 'screen', role: 'screen' });
  expect(screen.state.activities[0]?.earlier).toEqual(earlier);
  const { seq } = room;
  await room.execute(compare, 'system', null);
  expect(room.seq).toBe(seq);
  await room.execute({ ...compare, earlier: [] }, 'system', null);
  expect(room.state.activities[0]?.earlier).toEqual([]);
});
