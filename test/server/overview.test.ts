// What the overview asks the lists for: the tasks of an account, the next meetings, and by which indexes.

import { beforeEach, expect, test } from 'vitest';
import type { App } from '../../server/app.ts';
import type { Account } from '../../server/auth/account.ts';
import { waitingFor } from '../../server/overview/waiting.ts';
import { MeetingDirectory, type MeetingPage } from '../../server/store/meeting-directory.ts';
import { OverviewStore } from '../../server/store/overview-store.ts';
import type { Room } from '../../server/meetings/room.ts';
import { FJORDBY, databaseBeside, granted, visitor } from '../support/accounts.ts';
import { startTestApp } from '../support/app.ts';
import { plansOf } from '../support/query-plans.ts';
import { meetingInput, openRoom } from '../support/rooms.ts';

const DAY_MS = 86_400_000;
let app: App;
let kirsten: Account;
let nowMs: number;
beforeEach(async () => {
  const started = await startTestApp();
  app = started.app;
  granted(await app.accounts.setUp(FJORDBY, visitor()));
  const { orm, tables } = databaseBeside(started.dataDir);
  const [{ id, name } = { id: '', name: '' }] = await app.accounts.organisations();
  const [user] = await orm.select().from(tables.user);
  kirsten = {
    ...{ id: user?.id ?? '', email: user?.email ?? '', name: user?.name ?? '', role: 'administrator' },
    ...{ organisationId: id, organisationName: name },
  };
  nowMs = Date.now();
});

async function meet(more: object = {}): Promise<Room> {
  const input = { ...meetingInput(), organisationId: kirsten.organisationId, startsAtMs: nowMs + 3 * DAY_MS };
  const { meetingId } = await app.rooms.create({ ...input, ...more });
  return openRoom(app.rooms, meetingId);
}
const lead = (room: Room) => app.seats.forAccount(room.meetingId, kirsten, 'facilitator', true);
const waiting = (account: Account) => {
  const [mayLead, mayWrite] = [account.role === 'administrator', account.role !== 'member'];
  return waitingFor(app, { account, mayLead, mayWrite }, nowMs);
};
const kinds = async (account = kirsten) => (await waiting(account)).map(({ kind, id }) => [kind, id]);
const member = () => ({ ...kirsten, id: 'somebody', email: 'nogen@fjordby.dk', role: 'member' as const });

test('[OW1] [OW3] a draft waits for whoever may lead until somebody does, and then for them', async () => {
  const room = await meet({ phase: 'draft' });
  expect(await kinds()).toEqual([['draft', room.meetingId]]);
  expect(await kinds(member())).toEqual([]);
  await lead(room);
  expect(await kinds()).toEqual([['draft', room.meetingId]]);
  expect(await kinds({ ...kirsten, id: 'another', email: 'en.anden@fjordby.dk' })).toEqual([]);
  await room.execute({ type: 'meeting.plan' }, 'system', null);
  expect(await kinds()).toEqual([]);
});

test('[OW1] [OW4] after the meeting its minutes wait for who leads, and for who was there until they have approved', async () => {
  const room = await meet();
  const seat = await lead(room);
  await room.execute({ type: 'meeting.start' }, 'system', null);
  await room.execute({ type: 'meeting.close' }, 'system', null);
  expect(await kinds()).toEqual([['minutes', room.meetingId]]);
  const until = new Date(nowMs + 40 * DAY_MS).toISOString().slice(0, 10);
  await room.execute({ type: 'minutes.send', until }, 'system', null);
  expect(await kinds()).toEqual([['approve', room.meetingId]]);
  expect((await waiting(kirsten))[0]).toMatchObject({ dueOn: until, isLate: false });
  const approval = { participantId: seat?.participantId ?? '', hash: 'a'.repeat(64), isForAll: true };
  await room.execute({ type: 'minutes.approve', ...approval }, 'system', null);
  expect(await kinds()).toEqual([]);
});

test('[OW2] one’s own agreements wait until they are answered, and what others decline waits for who led', async () => {
  const room = await meet();
  const seat = await lead(room);
  await app.invitations.add(room, 'system', [{ name: 'Erik Ravn', tableRole: null, mail: 'erik@skole.example' }]);
  const erik = room.state.participants.find(({ name }) => name === 'Erik Ravn')?.id ?? '';
  await room.execute({ type: 'meeting.start' }, 'system', null);
  for (const participantId of [seat?.participantId ?? '', erik])
    await room.execute({ type: 'agreement.add', what: 'Læseplan', owner: { participantId } }, 'system', null);
  const [own = '', his = ''] = room.state.agreements.map(({ id }) => id);
  expect(await kinds()).toEqual([['accept', own]]);
  await app.followUps.reply(kirsten.organisationId, own, { accepts: true, note: '' }, kirsten.email);
  expect(await kinds()).toEqual([]);
  await app.followUps.reply(kirsten.organisationId, his, { accepts: false, note: 'Ikke mig' }, 'erik@skole.example');
  expect(await kinds()).toEqual([['declined', his]]);
  expect(await kinds(member())).toEqual([]);
});

test('[OW6] meetings come in pages, in their order, those in the phases that are asked for', async () => {
  const later = await meet({ startsAtMs: nowMs + 9 * DAY_MS });
  const draft = await meet({ phase: 'draft' });
  const before = await meet({ startsAtMs: nowMs - 9 * DAY_MS });
  const page = async (choice: Partial<MeetingPage>) =>
    (await app.directory.page(kirsten.organisationId, { phases: ['planned', 'draft'], limit: 9, ...choice })).map(
      ({ id }) => id,
    );
  expect(await page({})).toEqual([later.meetingId, draft.meetingId, before.meetingId]);
  expect(await page({ fromMs: nowMs, isEarliestFirst: true })).toEqual([draft.meetingId, later.meetingId]);
  expect(await page({ phases: ['planned'], limit: 1, offset: 1 })).toEqual([before.meetingId]);
  expect(await app.directory.count(kirsten.organisationId, { phases: ['planned'] })).toBe(2);
  expect(await app.directory.count('bakkeby', { phases: ['planned'] })).toBe(0);
});

test('[OW6] every question goes by an index', async () => {
  const plans = await plansOf(async (database) => {
    const [store, directory] = [new OverviewStore(database), new MeetingDirectory(database)];
    await store.ownMeetings('fjordby', 'kirsten', 0);
    await store.unledMeetings('fjordby', { fromMs: 0, untilMs: 1 });
    await store.neverMailed(['a']);
    await store.ownAgreements('fjordby', 'kirsten@fjordby.dk', '2026-12-01');
    await store.declined('fjordby', 'kirsten');
    for (const phases of [['closed'], ['planned', 'draft'], ['running', 'closing']] as const) {
      await directory.page('fjordby', { phases, isEarliestFirst: true, fromMs: 0, limit: 6 });
      await directory.count('fjordby', { phases });
    }
  });
  expect(plans.filter((step) => /^SCAN (meeting|agreement|seat|mail|publication)\b(?!.*INDEX)/.test(step))).toEqual([]);
});
