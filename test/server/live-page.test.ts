// Who may open which page of a meeting, and where everybody else is sent.

import type { Redirect } from '@sveltejs/kit';
import { describe, expect, test } from 'vitest';
import type { App } from '../../server/app.ts';
import type { Account } from '../../server/auth/account.ts';
import { planMeeting } from '../../server/meetings/plan-meeting.ts';
import { findTemplate } from '../../src/lib/core/library/library.ts';
import { ACCOUNT_ROLES, type AccountRole } from '../../src/lib/core/organisation/permissions.ts';
import { openLivePage, PAGE_ROLES, type PageRole } from '../../src/lib/live-page.server.ts';
import { databaseBeside, foundOrganisation, granted, visitor } from '../support/accounts.ts';
import { startTestApp } from '../support/app.ts';

const MAY_OPEN: Record<AccountRole, readonly PageRole[]> = {
  administrator: ['facilitator', 'secretary', 'participant', 'screen'],
  facilitator: ['facilitator', 'secretary', 'participant', 'screen'],
  secretary: ['secretary', 'participant', 'screen'],
  member: ['participant'],
};

async function startWithMeeting() {
  const { app, dataDir } = await startTestApp();
  const organisation = await foundOrganisation(databaseBeside(dataDir), 'Fjordby');
  const template = findTemplate('frit');
  if (!template) throw new Error('no template');
  const created = await planMeeting(app.rooms, organisation, {
    ...{ template, language: 'da', title: 'Møde', startsAtMs: 0, place: '', forum: '', school: '', participants: [] },
    agenda: [{ title: 'Personsag', kind: 'discussion', plannedMs: 60_000, closed: true }],
  });
  if (!created) throw new Error('not planned');
  return { app, ...created };
}

function signedIn(role: AccountRole, organisationId = 'fjordby'): Account {
  return { id: role, email: `${role}@fjordby.dk`, name: role, organisationId, organisationName: 'Fjordby', role };
}

function open(app: App, meetingId: string, role: PageRole, who: { account?: Account; headers?: Headers } = {}) {
  const url = new URL(`http://localhost:3000/meetings/${meetingId}/${role}`);
  const request = new Request(url, { headers: who.headers ?? new Headers() });
  return openLivePage({ locals: { app, account: who.account ?? null }, params: { meetingId }, request, url }, role);
}

describe('an account', () => {
  test.for(ACCOUNT_ROLES.flatMap((account) => PAGE_ROLES.map((page) => [account, page] as const)))(
    '[AC12] %s on the page of the %s',
    async ([role, page]) => {
      const { app, meetingId } = await startWithMeeting();
      const opened = open(app, meetingId, page, { account: signedIn(role) });
      if (!MAY_OPEN[role].includes(page)) return expect(opened).rejects.toMatchObject({ status: 403 });
      const { token, snapshot } = await opened;
      expect(await app.seats.fromToken(token)).toMatchObject({ meetingId, role: page, accountId: role });
      const isStaff = page === 'facilitator' || page === 'secretary';
      expect(snapshot.you).toMatchObject({ role: page, entitled: isStaff });
      expect(snapshot.state.agenda[0]?.title).toBe(isStaff ? 'Personsag' : '');
      return undefined;
    },
  );

  test('[AC12] of another organisation finds no meeting', async () => {
    const { app, meetingId } = await startWithMeeting();
    const account = signedIn('administrator', 'andeby');
    for (const page of PAGE_ROLES) {
      await expect(open(app, meetingId, page, { account })).rejects.toMatchObject({ status: 404 });
    }
    expect((await app.rooms.open(meetingId))?.state.participants).toEqual([]);
  });
});

describe('a guest', () => {
  test('[AC12] with a seat opens the room, and is sent to the sign-in from every other page', async () => {
    const { app, meetingId, joinCode } = await startWithMeeting();
    const given = { code: joinCode, name: 'Bodil', tableRole: null };
    const { cookie, participantId } = granted(await app.seats.join(given, { account: null, visitor: visitor() }));
    const { headers } = visitor({ cookies: [cookie] });

    const { token, snapshot } = await open(app, meetingId, 'participant', { headers });
    expect(snapshot.you).toEqual({ participantId, role: 'participant', entitled: false });
    expect(await app.seats.fromToken(token)).toMatchObject({ participantId });
    for (const page of ['facilitator', 'secretary', 'screen'] as const) {
      const location = `/sign-in?next=${encodeURIComponent(`/meetings/${meetingId}/${page}`)}`;
      await expect(open(app, meetingId, page, { headers })).rejects.toMatchObject({ status: 303, location });
    }
  });

  test('[AC12] who joined as somebody stays that somebody in the room, also when signed in', async () => {
    const { app, meetingId, joinCode } = await startWithMeeting();
    const given = { code: joinCode, name: 'Bodil', tableRole: null };
    const { cookie, participantId } = granted(await app.seats.join(given, { account: null, visitor: visitor() }));
    const { headers } = visitor({ cookies: [cookie] });
    const { snapshot } = await open(app, meetingId, 'participant', { headers, account: signedIn('facilitator') });
    expect(snapshot.you.participantId).toBe(participantId);
  });

  test('[AC12] without a seat is sent to where people join, whether the meeting exists or not', async () => {
    const { app, meetingId } = await startWithMeeting();
    for (const id of [meetingId, 'nowhere']) {
      const sent = (await open(app, id, 'participant').catch((thrown: unknown) => thrown)) as Redirect;
      expect(sent).toMatchObject({ status: 303, location: '/join' });
    }
  });
});
