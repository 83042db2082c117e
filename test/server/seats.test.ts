// Places in meetings: whose a token is, who is the same person, and how codes let people in.

import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { App } from '../../server/app.ts';
import type { Account } from '../../server/auth/account.ts';
import { planMeeting } from '../../server/meetings/plan-meeting.ts';
import type { Organisation } from '../../server/store/accounts-store.ts';
import { findTemplate } from '../../src/lib/core/library/library.ts';
import { KIRSTEN, databaseBeside, foundOrganisation, granted, visitor } from '../support/accounts.ts';
import { startTestApp } from '../support/app.ts';

async function startWithMeeting(invited: string[] = []) {
  const started = await startTestApp();
  const database = databaseBeside(started.dataDir);
  const organisation = await foundOrganisation(database, 'Fjordby');
  return { ...started, database, organisation, ...(await planned(started.app, organisation, invited)) };
}

async function planned(app: App, organisation: Organisation, invited: string[] = []) {
  const template = findTemplate('kl-dialogworkshop');
  if (!template) throw new Error('no template');
  const created = await planMeeting(app.rooms, organisation, {
    ...{
      template,
      language: 'da',
      title: 'Dialogmøde',
      startsAtMs: 1_800_000_000_000,
      place: '',
      forum: '',
      school: '',
    },
    participants: invited.map((name) => ({ name, tableRole: null })),
  });
  if (!created) throw new Error('not planned');
  return created;
}

async function peopleOf(app: App, meetingId: string) {
  const room = await app.rooms.open(meetingId);
  return room?.state.participants ?? [];
}

function accountOf(organisation: Organisation): Account {
  const { email, name } = KIRSTEN;
  const [organisationId, organisationName] = [organisation.id, organisation.name];
  return { id: 'kirsten', email, name, organisationId, organisationName, role: 'administrator' };
}

const bodil = { role: 'participant', name: 'Bodil', tableRole: 'skoleleder' } as const;

describe('a seat’s token', () => {
  test('[AC7] is good through a restart, and nobody’s once the seat is removed', async () => {
    const first = await startWithMeeting();
    const meeting = { id: first.meetingId, organisationId: first.organisation.id };
    const token = first.app.seats.token(await first.app.seats.create(meeting, bodil));
    await first.close();

    const { app } = await startTestApp({ dataDir: first.dataDir });
    const seat = await app.seats.fromToken(token);
    expect(seat).toMatchObject({ meetingId: first.meetingId, role: 'participant', accountId: null });

    await app.seats.remove(seat?.id ?? '');
    expect(await app.seats.fromToken(token)).toBeNull();
  });

  test('[AC7] that was changed anywhere is nobody’s', async () => {
    const { app, meetingId, organisation } = await startWithMeeting();
    const meeting = { id: meetingId, organisationId: organisation.id };
    const token = app.seats.token(await app.seats.create(meeting, bodil));
    const other = app.seats.token(await app.seats.create(meeting, bodil));
    const [id = '', signature = ''] = token.split('.');
    const [otherId = ''] = other.split('.');

    const changed = ['', '.', id, `${id}.`, `.${signature}`, `${otherId}.${signature}`, `${id}.${signature.slice(1)}`];
    const flipped = signature.startsWith('A') ? `B${signature.slice(1)}` : `A${signature.slice(1)}`;
    for (const wrong of [...changed, `${id}.${flipped}`, `x${token}`, `${token}.x`, `${token}=`, '💥.💥']) {
      expect(await app.seats.fromToken(wrong), wrong).toBeNull();
    }
    expect(await app.seats.fromToken(token)).not.toBeNull();
  });

  test('[AC7] of one installation opens nothing in another', async () => {
    const here = await startWithMeeting();
    const there = await startWithMeeting();
    const meeting = { id: here.meetingId, organisationId: here.organisation.id };
    const token = here.app.seats.token(await here.app.seats.create(meeting, bodil));
    expect(await there.app.seats.fromToken(token)).toBeNull();
  });
});

describe('an account', () => {
  test('[AC8] has the same seat on every visit, also from two tabs at once', async () => {
    const { app, meetingId, organisation } = await startWithMeeting();
    const kirsten = accountOf(organisation);
    const visit = () => app.seats.forAccount(meetingId, kirsten, 'facilitator');
    const [first, second] = await Promise.all([visit(), visit()]);
    expect(first).not.toBeNull();
    expect(second).toEqual(first);
    expect(await visit()).toEqual(first);
    expect(await peopleOf(app, meetingId)).toMatchObject([{ name: KIRSTEN.name, role: 'facilitator', joined: true }]);
  });

  test('[AC8] is one person in all its seats, with the role that carries most; its screen is nobody', async () => {
    const { app, meetingId, organisation } = await startWithMeeting();
    const kirsten = accountOf(organisation);
    const seats = [];
    for (const role of ['participant', 'facilitator', 'secretary', 'screen'] as const) {
      seats.push(await app.seats.forAccount(meetingId, kirsten, role));
    }
    const [participant, facilitator, secretary, screen] = seats;
    expect(new Set(seats.map((seat) => seat?.id)).size).toBe(4);
    expect(facilitator?.participantId).toBe(participant?.participantId);
    expect(secretary?.participantId).toBe(participant?.participantId);
    const people = await peopleOf(app, meetingId);
    expect(people).toMatchObject([{ id: participant?.participantId, role: 'facilitator' }]);
    expect(people.map(({ id }) => id)).not.toContain(screen?.participantId);
  });

  test('[AC8] who only prepares has a seat and is not in the room', async () => {
    const { app, meetingId, organisation } = await startWithMeeting();
    const preparing = await app.seats.forAccount(meetingId, accountOf(organisation), 'facilitator', false);
    expect(await peopleOf(app, meetingId)).toEqual([]);
    const leading = await app.seats.forAccount(meetingId, accountOf(organisation), 'facilitator');
    expect(leading).toEqual(preparing);
    expect(await peopleOf(app, meetingId)).toMatchObject([{ name: KIRSTEN.name, joined: true }]);
  });

  test('[AC8] takes the place that waits under its name', async () => {
    const { app, meetingId, organisation } = await startWithMeeting(['kirsten holm', 'Bodil']);
    const seat = await app.seats.forAccount(meetingId, accountOf(organisation), 'secretary');
    const [place] = await peopleOf(app, meetingId);
    expect(place).toMatchObject({ id: seat?.participantId, role: 'secretary', joined: true });
  });

  test('[AC8] has no seat in a meeting of another organisation, nor in one that never was', async () => {
    const { app, organisation, database } = await startWithMeeting();
    const { meetingId } = await planned(app, await foundOrganisation(database, 'Andeby'));
    expect(await app.seats.forAccount(meetingId, accountOf(organisation), 'facilitator')).toBeNull();
    expect(await app.seats.forAccount('nowhere', accountOf(organisation), 'facilitator')).toBeNull();
    expect(await peopleOf(app, meetingId)).toEqual([]);
  });
});

describe('joining by code', () => {
  const who = (given: Parameters<typeof visitor>[0] = {}, account: { id: string } | null = null) => ({
    account,
    visitor: visitor(given),
  });

  test('[AC9] three hundred from one address all get in, while somebody there guesses', async () => {
    const { app, joinCode, meetingId } = await startWithMeeting();
    const wrong = joinCode === '000000' ? '000001' : '000000';
    const answers = await Promise.all(
      Array.from({ length: 300 }, async (_, index) => {
        if (index % 5 === 0) await app.seats.join({ code: wrong, name: 'Gæt', tableRole: null }, who());
        return app.seats.join({ code: joinCode, name: `Deltager ${index}`, tableRole: null }, who());
      }),
    );
    const seats = answers.map((answer) => granted(answer).participantId);
    expect(new Set(seats).size).toBe(300);
    expect(await peopleOf(app, meetingId)).toHaveLength(300);
  });

  test('[AC9] the code is taken as people type it', async () => {
    const { app, joinCode } = await startWithMeeting();
    const typed = ` ${joinCode.slice(0, 3)}\u00a0${joinCode.slice(3)} `;
    granted(await app.seats.join({ code: typed, name: 'Bodil', tableRole: 'skoleleder' }, who()));
  });

  test('[AC10] after ten wrong codes in a minute a guesser is told to wait, and nobody elsewhere is', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const { app, joinCode } = await startWithMeeting();
    const guess = (given: ReturnType<typeof who>) =>
      app.seats.join({ code: `${joinCode}0`, name: 'Gæt', tableRole: null }, given);
    const unknown = { ok: false, code: 'join.unknown' };

    for (let count = 0; count < 10; count += 1) expect(await guess(who())).toEqual(unknown);
    expect(await guess(who())).toEqual({ ok: false, code: 'join.tooMany', retryAfterS: 60 });
    expect(await guess(who({ address: '192.0.2.2' }))).toEqual(unknown);
    expect(await guess(who({}, { id: 'kirsten' })), 'an account counts for itself').toEqual(unknown);

    vi.advanceTimersByTime(60_000);
    expect(await guess(who())).toEqual(unknown);
  });

  test('[AC11] with the browser’s seat one stays who one is, under the name given last', async () => {
    const { app, joinCode, meetingId } = await startWithMeeting();
    const first = granted(await app.seats.join({ code: joinCode, name: 'Bodil', tableRole: 'lærer' }, who()));
    const cookies = [first.cookie];
    const again = granted(
      await app.seats.join({ code: joinCode, name: 'Bodil Krogh', tableRole: 'skoleleder' }, who({ cookies })),
    );
    expect(again.participantId).toBe(first.participantId);
    expect(await peopleOf(app, meetingId)).toMatchObject([{ name: 'Bodil Krogh', tableRole: 'skoleleder' }]);
  });

  test('[AC11] two who come at once under an invited name are two people, and one has the place', async () => {
    const { app, joinCode, meetingId } = await startWithMeeting(['Bodil']);
    const [place] = await peopleOf(app, meetingId);
    const enter = () => app.seats.join({ code: joinCode, name: 'bodil', tableRole: null }, who());
    const ids = (await Promise.all([enter(), enter()])).map((answer) => granted(answer).participantId);
    expect(new Set(ids).size).toBe(2);
    expect(ids).toContain(place?.id);
  });

  test('[AC11] a seat’s cookie of another meeting is no seat in this one', async () => {
    const { app, joinCode, organisation, meetingId } = await startWithMeeting();
    const other = await planned(app, organisation);
    const { cookie } = granted(await app.seats.join({ code: joinCode, name: 'Bodil', tableRole: null }, who()));
    const moved = { ...cookie, name: `seat-${other.meetingId}` };
    expect(await app.seats.fromCookie(other.meetingId, visitor({ cookies: [moved] }).headers)).toBeNull();
    expect(await app.seats.fromCookie(meetingId, visitor({ cookies: [cookie] }).headers)).not.toBeNull();
  });

  test('[AC9] without a name nobody comes in', async () => {
    const { app, joinCode, meetingId } = await startWithMeeting();
    const answer = await app.seats.join({ code: joinCode, name: ' \t', tableRole: null }, who());
    expect(answer).toEqual({ ok: false, code: 'join.name' });
    expect(await peopleOf(app, meetingId)).toEqual([]);
  });
});
