// Topics parked in earlier meetings of the same circle, offered for the next one.

import { expect, test } from 'vitest';
import { parkedBefore } from '../../server/meetings/parked-before.ts';
import { startTestApp } from '../support/app.ts';
import { createCommand } from '../support/play.ts';

test('[PK5] what the forum’s earlier meetings parked is offered, and nothing under a closed item to who may not see it', async () => {
  const { app } = await startTestApp();
  const make = async (forum: string) => {
    const { type: _type, meetingId: _id, joinCode: _code, ...input } = createCommand();
    const { meetingId } = await app.rooms.create({ ...input, forum, organisationId: 'fjordby' });
    const room = await app.rooms.open(meetingId);
    if (!room) throw new Error('there is a room');
    return room;
  };
  const anna = { participantId: 'anna', role: 'facilitator' } as const;
  for (const forum of ['Udvalget', 'Skoleforum']) {
    const room = await make(forum);
    await room.execute({ type: 'meeting.start' }, anna, null);
    await room.execute({ type: 'parking.add', text: `Åbent i ${forum}` }, anna, null);
    const itemId = room.state.agenda[1]?.id ?? '';
    await room.execute({ type: 'parking.add', text: `Lukket i ${forum}`, itemId }, anna, null);
    await room.execute({ type: 'meeting.close' }, anna, null);
  }
  const next = await make('Udvalget');
  const asked = (role: 'facilitator' | 'participant' | null) =>
    parkedBefore(app, next.state, {
      organisationId: 'fjordby',
      seatIn: () => Promise.resolve(role && { participantId: 'x', role }),
    });
  expect((await asked('facilitator')).map(({ text, closed }) => [text, closed])).toEqual([
    ['Åbent i Udvalget', false],
    ['Lukket i Udvalget', true],
  ]);
  expect((await asked('participant')).map(({ text }) => text)).toEqual(['Åbent i Udvalget']);
  expect(await asked(null)).toEqual([]);
});
