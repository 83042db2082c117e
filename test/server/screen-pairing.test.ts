// Screens that come in by pairing: the code that they show, who may type it, and how they leave again.

import { describe, expect, test } from 'vitest';
import type { App } from '../../server/app.ts';
import type { Account, SetCookie } from '../../server/auth/account.ts';
import { JoinLimits } from '../../server/auth/join-limits.ts';
import { CODE_LIFE_MS, ScreenPairing } from '../../server/auth/screen-pairing.ts';
import { planMeeting } from '../../server/meetings/plan-meeting.ts';
import { findTemplate } from '../../src/lib/core/library/library.ts';
import { KIRSTEN, databaseBeside, foundOrganisation } from '../support/accounts.ts';
import { startTestApp } from '../support/app.ts';

async function start() {
  const started = await startTestApp();
  const { app } = started;
  const organisation = await foundOrganisation(databaseBeside(started.dataDir), 'Fjordby');
  const template = findTemplate('frit');
  if (!template) throw new Error('no template');
  const head = { title: 'Dialogmøde', startsAtMs: 1_800_000_000_000, place: '', forum: '', school: '' };
  const planned = await planMeeting(app.rooms, organisation, { template, language: 'da', ...head, participants: [] });
  if (!planned) throw new Error('not planned');
  const clock = { nowMs: 0 };
  const { seats, rooms, directory } = app;
  const pairing = new ScreenPairing({ seats, rooms, directory, limits: new JoinLimits(), now: () => clock.nowMs });
  const account: Account = {
    ...{ id: 'kirsten', email: KIRSTEN.email, name: KIRSTEN.name, role: 'facilitator' },
    ...{ organisationId: organisation.id, organisationName: organisation.name },
  };
  return { ...started, pairing, clock, account, meetingId: planned.meetingId };
}

const withCookie = ({ name, value }: SetCookie) => new Headers({ cookie: `${name}=${value}` });

async function screensOf(app: App, meetingId: string) {
  return (await app.rooms.open(meetingId))?.state.screens;
}

/** Pairs a screen and gives the headers that it sends from then on. */
async function paired({ pairing, account, meetingId }: Awaited<ReturnType<typeof start>>, name = 'Bagvæggen') {
  const { code, ticket } = pairing.begin('10.0.0.1');
  expect(await pairing.claim({ code, name, meetingId }, account)).toMatchObject({ ok: true });
  const outcome = pairing.outcome(ticket, false);
  if (outcome.state !== 'paired') throw new Error(outcome.state);
  return withCookie(outcome.cookie);
}

describe('pairing a screen', () => {
  test('[SN1] it waits with a code, and is a screen of the meeting once the code is typed, however it is typed', async () => {
    const house = await start();
    const { pairing, account, meetingId, app } = house;
    const { code, ticket } = pairing.begin('10.0.0.1');
    expect(code).toMatch(/^[BCDFGHJKMNPRSTVWXZ]{5}$/);
    expect(pairing.outcome(ticket, false)).toEqual({ state: 'waiting' });
    const typed = ` ${code.slice(0, 2).toLowerCase()} ${code.slice(2)} `;
    const claimed = await pairing.claim({ code: typed, name: ' Bagvæggen ', meetingId }, account);
    const outcome = pairing.outcome(ticket, true);
    expect(outcome).toMatchObject({ state: 'paired', cookie: { name: 'screen', path: '/', secure: true } });
    if (outcome.state !== 'paired' || !claimed.ok) throw new Error('not paired');
    expect(await screensOf(app, meetingId)).toEqual([{ id: claimed.screenId, name: 'Bagvæggen', pinned: null }]);
    const { seat } = (await pairing.seatOf(withCookie(outcome.cookie))) ?? {};
    expect(seat).toMatchObject({ role: 'screen', meetingId, participantId: claimed.screenId, accountId: null });
  });

  test('[SN2] a code is good once, for ten minutes, and nobody else’s ticket tells of it', async () => {
    const { pairing, clock, account, meetingId } = await start();
    const first = pairing.begin('10.0.0.1');
    const second = pairing.begin('10.0.0.1');
    expect(await pairing.claim({ ...first, name: '', meetingId }, account)).toMatchObject({ ok: true });
    expect(await pairing.claim({ ...first, name: '', meetingId }, account)).toMatchObject({ code: 'pairing.unknown' });
    expect(pairing.outcome(second.ticket, false)).toEqual({ state: 'waiting' });
    expect(pairing.outcome('guess', false)).toEqual({ state: 'over' });
    clock.nowMs += CODE_LIFE_MS;
    expect(pairing.outcome(second.ticket, false)).toEqual({ state: 'over' });
    expect(await pairing.claim({ ...second, name: '', meetingId }, account)).toMatchObject({ code: 'pairing.unknown' });
  });

  test('[SN2] of two that type a code at the same moment one has the screen, and nothing is left of the other', async () => {
    const house = await start();
    const { pairing, account, meetingId, app } = house;
    const { code } = pairing.begin('10.0.0.1');
    const claim = () => pairing.claim({ code, name: 'TV', meetingId }, account);
    const answers = await Promise.all([claim(), claim()]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(await screensOf(app, meetingId)).toHaveLength(1);
  });

  test('[SN3] only into a meeting of the account’s organisation; wrong codes are counted by account', async () => {
    const { pairing, account, meetingId } = await start();
    const { code } = pairing.begin('10.0.0.1');
    const stranger = { ...account, organisationId: 'andeby' };
    expect(await pairing.claim({ code, name: '', meetingId }, stranger)).toMatchObject({ code: 'meeting.unknown' });
    const wrong = () => pairing.claim({ code: 'BBBBB', name: '', meetingId }, account);
    for (let n = 0; n < 10; n += 1) expect(await wrong()).toMatchObject({ code: 'pairing.unknown' });
    expect(await wrong()).toMatchObject({ code: 'pairing.tooMany' });
    const right = { code, name: '', meetingId };
    expect(await pairing.claim(right, account), 'a guesser').toMatchObject({ code: 'pairing.tooMany' });
    expect(await pairing.claim(right, { ...account, id: 'bodil' })).toMatchObject({ ok: true });
  });

  test('[SN2] who loads the page over and over takes nobody else’s code away', async () => {
    const { pairing } = await start();
    const theirs = pairing.begin('10.0.0.1');
    const mine = Array.from({ length: 60 }, () => pairing.begin('10.0.0.2'));
    expect(pairing.outcome(theirs.ticket, false)).toEqual({ state: 'waiting' });
    const waiting = mine.filter(({ ticket }) => pairing.outcome(ticket, false).state === 'waiting');
    expect(waiting).toEqual(mine.slice(10));
  });

  test('[SN4] it comes back by its cookie after a restart, and is nobody once it was let go at the desk', async () => {
    const house = await start();
    const { app, meetingId } = house;
    const headers = await paired(house);
    const { seat } = (await app.screens.seatOf(headers)) ?? {};
    expect(seat?.meetingId).toBe(meetingId);
    const room = await app.rooms.open(meetingId);
    const desk = { participantId: 'anna', role: 'facilitator' } as const;
    await room?.execute({ type: 'screen.remove', screenId: seat?.participantId ?? '' }, desk, null);
    expect(await app.screens.seatOf(headers)).toBeNull();
    expect(await app.seats.fromToken(app.seats.token({ id: seat?.id ?? '' }))).toBeNull();
  });

  test('[SN4] it leaves when it is asked to, and takes its cookie away', async () => {
    const house = await start();
    const headers = await paired(house);
    expect(await house.pairing.leave(headers, false)).toMatchObject({ name: 'screen', value: '', maxAgeS: 0 });
    expect(await screensOf(house.app, house.meetingId)).toEqual([]);
    expect(await house.pairing.seatOf(headers)).toBeNull();
    expect(await house.pairing.leave(new Headers(), false)).toMatchObject({ maxAgeS: 0 });
  });

  test('[SN4] nobody else’s seat passes for a screen’s', async () => {
    const { app, pairing, meetingId, account } = await start();
    const seat = await app.seats.forAccount(meetingId, account, 'facilitator');
    const token = app.seats.token({ id: seat?.id ?? '' });
    expect(await pairing.seatOf(new Headers({ cookie: `screen=${token}` }))).toBeNull();
    expect(await pairing.seatOf(new Headers({ cookie: 'screen=%zz' }))).toBeNull();
    expect(await pairing.seatOf(new Headers())).toBeNull();
  });
});
