// Agreements taken up at the next meeting of a forum, or with a school, and told to the meeting that they were made in.

import { expect, test } from 'vitest';
import { answerFollowUp, bringFollowUp, openBefore } from '../../server/fora/follow-up.ts';
import { planFromForum } from '../../server/fora/plan-from-forum.ts';
import { planTalk } from '../../server/fora/plan-talk.ts';
import type { Room } from '../../server/meetings/room.ts';
import { NEW_FORUM } from '../../src/lib/core/fora/forum.ts';
import { NEW_SCHOOL } from '../../src/lib/core/fora/school.ts';
import { startTestApp } from '../support/app.ts';
import { createCommand, START_MS } from '../support/play.ts';

const DAY_MS = 86_400_000;
const anna = { participantId: 'anna', role: 'facilitator' } as const;
const ours = { id: 'fjordby', name: 'Fjordby' };
const followUpTitle = 'Opfølgning';

async function house() {
  const { app } = await startTestApp();
  const make = async (
    day: number,
    given: { forum?: string; school?: string; organisationId?: string } = {},
  ): Promise<Room> => {
    const { type: _type, meetingId: _id, joinCode: _code, ...input } = createCommand();
    const head = { startsAtMs: START_MS + day * DAY_MS, organisationId: ours.id, forum: 'Udvalget', ...given };
    const { meetingId } = await app.rooms.create({ ...input, ...head });
    const room = await app.rooms.open(meetingId);
    if (!room) throw new Error('there is a room');
    return room;
  };
  /** Holds the meeting: it agrees on these, each under the item with that title or under none. */
  const hold = async (room: Room, agreed: readonly { what: string; under?: string }[] = []) => {
    await room.execute({ type: 'meeting.start' }, anna, null);
    await bringFollowUp(app, ours.id, room);
    for (const { what, under } of agreed) {
      const itemId = room.state.agenda.find(({ title }) => title === under)?.id ?? null;
      await room.execute({ type: 'agreement.add', what, itemId, owner: { name: 'Eva Dam' } }, anna, null);
    }
    return room;
  };
  const close = (room: Room) => room.execute({ type: 'meeting.close' }, anna, null);
  return { app, make, hold, close };
}

test('[FU1] what the forum’s and the school’s earlier meetings left open is found, the oldest first, and nothing else', async () => {
  const { app, make, hold, close } = await house();
  const school = { forum: '', school: 'Fjordskolen' };
  await close(await hold(await make(2), [{ what: 'Nyere' }]));
  await close(await hold(await make(1), [{ what: 'Ældst' }]));
  await close(await hold(await make(3, school), [{ what: 'Skolens' }]));
  await close(await hold(await make(3, { forum: 'Andre' }), [{ what: 'Andres' }]));
  await close(await hold(await make(3, { organisationId: 'nabo' }), [{ what: 'Naboens' }]));
  await hold(await make(3), [{ what: 'Ikke lukket endnu' }]);
  const found = async (room: Room) => (await openBefore(app, ours.id, room.state)).map(({ what }) => what);
  expect(await found(await make(5))).toEqual(['Ældst', 'Nyere']);
  expect(await found(await make(5, school))).toEqual(['Skolens']);
  expect(await found(await make(5, { forum: 'Udvalget', school: 'Fjordskolen' }))).toEqual([
    'Ældst',
    'Nyere',
    'Skolens',
  ]);
  expect(await found(await make(0))).toEqual([]);
  expect(await found(await make(5, { forum: '' }))).toEqual([]);
});

test('[FO3] [FU1] a forum that has another name takes up what it agreed under the old one', async () => {
  const { app, make, hold, close } = await house();
  const id = (await app.fora.add(ours.id, 'Udvalget', NEW_FORUM)) ?? '';
  await close(await hold(await make(1), [{ what: 'Fra før' }]));
  await app.fora.edit(ours.id, id, 'Børneudvalget', NEW_FORUM);
  const next = await make(5, { forum: 'Børneudvalget' });
  expect((await openBefore(app, ours.id, next.state)).map(({ what }) => what)).toEqual(['Fra før']);
});

test('[FU2] [FU4] an answer stands here and in the meeting that it was agreed in, and is told once', async () => {
  const { app, make, hold, close } = await house();
  const first = await hold(await make(1), [{ what: 'Læseplan' }, { what: 'Lektiecafé' }]);
  await close(first);
  const next = await hold(await make(5));
  const [plan] = next.state.followUp;
  if (!plan) throw new Error('it is taken up');
  const asked = { agreementId: plan.id, status: 'done', why: 'Vedtaget i maj' } as const;
  expect(await answerFollowUp(app, next, asked, anna)).toMatchObject({ ok: true });
  expect(first.state.agreements.map(({ what, status }) => [what, status])).toEqual([
    ['Læseplan', 'done'],
    ['Lektiecafé', 'open'],
  ]);
  const { seq } = first;
  await answerFollowUp(app, next, asked, anna);
  await bringFollowUp(app, ours.id, next);
  expect(first.seq).toBe(seq);
  await close(next);
  expect(await answerFollowUp(app, next, { ...asked, status: 'dropped' }, anna)).toMatchObject({ ok: false });
  expect(first.state.agreements[0]?.status).toBe('done');
});

test('[FU4] an answer that was interrupted is told when somebody opens the meeting', async () => {
  const { app, make, hold, close } = await house();
  const first = await hold(await make(1), [{ what: 'Læseplan' }]);
  await close(first);
  const next = await hold(await make(5));
  const agreementId = next.state.followUp[0]?.id ?? '';
  await next.execute({ type: 'followUp.answer', agreementId, status: 'done', why: 'Vedtaget' }, anna, null);
  expect(first.state.agreements[0]?.status).toBe('open');
  await bringFollowUp(app, ours.id, next);
  expect(first.state.agreements[0]?.status).toBe('done');
  expect(next.state.followUp).toMatchObject([{ id: agreementId, answer: { status: 'done' } }]);
});

test('[FU3] what nobody settled comes again, with how many meetings have carried it over', async () => {
  const { app, make, hold, close } = await house();
  await close(await hold(await make(1), [{ what: 'Læseplan' }, { what: 'Lektiecafé' }, { what: 'Svømning' }]));
  const second = await hold(await make(2), [{ what: 'Ny' }]);
  const idOf = (what: string) => second.state.followUp.find((one) => one.what === what)?.id ?? '';
  await answerFollowUp(app, second, { agreementId: idOf('Lektiecafé'), status: 'inProgress', why: '' }, anna);
  await answerFollowUp(app, second, { agreementId: idOf('Svømning'), status: 'dropped', why: 'For dyrt' }, anna);
  await close(second);
  const third = await hold(await make(3));
  await close(third);
  const fourth = await hold(await make(4));
  const times = (room: Room) => room.state.followUp.map((one) => [one.what, one.times]);
  expect(times(second)).toEqual([
    ['Læseplan', 0],
    ['Lektiecafé', 0],
    ['Svømning', 0],
  ]);
  expect(times(third)).toEqual([
    ['Læseplan', 1],
    ['Lektiecafé', 1],
    ['Ny', 0],
  ]);
  expect(times(fourth)).toEqual([
    ['Læseplan', 2],
    ['Lektiecafé', 2],
    ['Ny', 1],
  ]);
});

test('[FU5] what was agreed under a closed item is taken up as closed', async () => {
  const { make, hold, close } = await house();
  await close(await hold(await make(1), [{ what: 'Hemmeligt', under: 'Personalesag' }, { what: 'Åbent' }]));
  const next = await hold(await make(2));
  expect(next.state.followUp.map(({ what, closed }) => [what, closed])).toEqual([
    ['Hemmeligt', true],
    ['Åbent', false],
  ]);
  expect(next.snapshot({ participantId: 'x', role: 'screen' }).state.followUp.map(({ what }) => what)).toEqual([
    'Åbent',
  ]);
});

test('[FU1] [FU6] what is planned begins with following up, and a talk has its themes under whose they are', async () => {
  const { app, make, hold, close } = await house();
  await close(await hold(await make(1, { forum: 'Lederforum', school: 'Fjordskolen' }), [{ what: 'Læseplan' }]));
  const at = { startsAtMs: START_MS + 9 * DAY_MS, language: 'da', followUpTitle } as const;
  const agendaOf = async (meetingId: string | null) =>
    (await app.rooms.open(meetingId ?? ''))?.state.agenda.map(({ title, kind, leadBy }) => ({ title, kind, leadBy })) ??
    [];
  const meeting = await agendaOf(await planFromForum(app, ours, { name: 'Lederforum', content: NEW_FORUM }, at));
  expect(meeting[0]).toMatchObject({ title: 'Opfølgning', kind: 'followUp' });
  const themes = [
    { tableRole: 'skoleleder', title: 'Udskolingen' },
    { tableRole: 'udvalgsformand', title: 'Trivsel' },
  ] as const;
  const school = { name: 'Fjordskolen', content: NEW_SCHOOL };
  const talk = await agendaOf(
    await planTalk(app, ours, school, { ...at, title: 'Samtale', template: 'stevns', themes }),
  );
  // The agenda from Stevns begins with evaluation: an item for following up already.
  expect(talk.filter(({ kind }) => kind === 'followUp')).toHaveLength(1);
  expect(talk.slice(-3)).toMatchObject([
    { title: 'Udskolingen', leadBy: { tableRole: 'skoleleder' } },
    { title: 'Trivsel', leadBy: { tableRole: 'udvalgsformand' } },
    { kind: 'agreements' },
  ]);
  const fresh = await agendaOf(await planFromForum(app, ours, { name: 'Nyt forum', content: NEW_FORUM }, at));
  expect(fresh.some(({ kind }) => kind === 'followUp')).toBe(false);
});

test('[FU8] what others agreed to take up in a forum, or at this very meeting, is taken up there, and nowhere else', async () => {
  const { app, make, close } = await house();
  const forumId = (await app.fora.add(ours.id, 'Lederforum', NEW_FORUM)) ?? '';
  const target = await make(6, { forum: '', school: 'Byskolen' });
  const talk = await make(1, { forum: '', school: 'Havskolen' });
  await talk.execute({ type: 'meeting.start' }, anna, null);
  const add = (what: string, followUpAt: { name: string; forumId?: string; meetingId?: string } | null) =>
    talk.execute({ type: 'agreement.add', what, followUpAt, owner: { name: 'Eva Dam' } }, anna, null);
  await add('I forummet', { name: 'Lederforum', forumId });
  await add('På mødet', { name: 'Samtalen', meetingId: target.meetingId });
  await add('Et sted', { name: 'Personalemødet' });
  const found = async (room: Room) => (await openBefore(app, ours.id, room.state)).map(({ what }) => what);
  const forum = await make(5, { forum: 'LEDERFORUM' });
  expect(await found(forum)).toEqual([]);
  await close(talk);
  expect(await found(forum)).toEqual(['I forummet']);
  expect(await found(target)).toEqual(['På mødet']);
  expect(await found(await make(7, { forum: '', school: 'Havskolen' }))).toEqual(['I forummet', 'På mødet', 'Et sted']);
  const neighbours = await make(5, { forum: 'Lederforum', organisationId: 'nabo' });
  expect(await openBefore(app, 'nabo', neighbours.state)).toEqual([]);

  await forum.execute({ type: 'meeting.start' }, anna, null);
  await bringFollowUp(app, ours.id, forum);
  const [brought] = forum.state.followUp;
  await answerFollowUp(app, forum, { agreementId: brought?.id ?? '', status: 'carriedOver', why: 'Endnu ikke' }, anna);
  expect(talk.state.agreements[0]?.status).toBe('carriedOver');
  // What is carried over is still to be done: it is in every list of what is open, and taken up again.
  expect(await app.agreements.count(ours.id, { isOver: false })).toBe(3);
  await close(forum);
  expect(await found(await make(8, { forum: 'Lederforum' }))).toEqual(['I forummet']);
});

test('[FU9] a talk follows up on the one before, also where nothing was left open; the first talk has nothing to follow up', async () => {
  const { app, close, hold } = await house();
  const talk = { title: 'Samtale', template: 'svendborg', language: 'da', followUpTitle, themes: [] } as const;
  const school = { name: 'Havskolen', content: NEW_SCHOOL };
  const plan = async (day: number) => {
    const meetingId = await planTalk(app, ours, school, { ...talk, startsAtMs: START_MS + day * DAY_MS });
    const room = meetingId && (await app.rooms.open(meetingId));
    if (!room) throw new Error('there is a room');
    return room;
  };
  const first = await plan(1);
  expect(first.state.agenda.some(({ kind }) => kind === 'followUp')).toBe(false);
  await close(await hold(first));
  const next = await plan(300);
  expect(next.state.agenda[0]).toMatchObject({ kind: 'followUp', title: followUpTitle });
});
