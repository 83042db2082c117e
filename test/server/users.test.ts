// The users of an organisation: what is taken from them ends at once, also where they sit in a meeting; new passwords; invitations.

import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Account, SetCookie } from '../../server/auth/account.ts';
import type { AccountRole } from '../../src/lib/core/organisation/permissions.ts';
import type { AccountLetter } from '../../server/auth/account-letters.ts';
import type { Administrator } from '../../server/auth/roster.ts';
import { findParticipant } from '../../src/lib/core/meeting/model.ts';
import type { SeatRole } from '../../src/lib/core/meeting/vocabulary.ts';
import { databaseBeside, FJORDBY, foundOrganisation, granted, KIRSTEN, visitor } from '../support/accounts.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { LiveSeat } from '../support/live.ts';
import { NotesPeer } from '../support/notes-peer.ts';
import { meetingInput, openRoom } from '../support/rooms.ts';
import { readableMail, startMailServer } from '../support/smtp.ts';

const PASSWORD = 'havnen er stille';
const OLE = { name: 'Ole Lund', email: 'ole@fjordby.dk' };
const ANOTHER_PASSWORD = 'skibene ligger for anker';

interface UsersTest extends TestApp {
  readonly kirsten: Account;
  /** Somebody more, signed in. */
  add(role: AccountRole, person?: typeof OLE): Promise<{ id: string; cookies: SetCookie[] }>;
  /** Signed in once more, as from another browser. */
  signIn(email?: string, password?: string): Promise<SetCookie[]>;
  who(cookies: SetCookie[]): Promise<Account | null>;
}

/** An App with an organisation, its administrator, and a mail server if there is to be one. */
async function startUsers(env: Record<string, string> = {}): Promise<UsersTest> {
  const started = await startTestApp({ env: { ORIGIN: 'https://samtalerum.fjordby.dk', ...env } });
  const { accounts } = started.app;
  const who = (cookies: SetCookie[]) => accounts.fromHeaders(visitor({ cookies }).headers);
  const signIn = async (email = OLE.email, password = PASSWORD) =>
    granted(await accounts.signIn(email, password, visitor())).cookies;
  const kirsten = await who(granted(await accounts.setUp(FJORDBY, visitor())).cookies);
  if (!kirsten) throw new Error('nobody is signed in');
  const add = async (role: AccountRole, person = OLE) => {
    const added = granted(await accounts.add(kirsten.organisationId, { ...person, password: PASSWORD }, role));
    return { id: added.userId, cookies: await signIn(person.email) };
  };
  return { ...started, kirsten, add, signIn, who };
}

/** A user on both sockets of a meeting, with a seat of this role. */
async function seated({ app, origin, kirsten, who }: UsersTest, cookies: SetCookie[], role: SeatRole) {
  const { meetingId } = await app.rooms.create({ ...meetingInput(), organisationId: kirsten.organisationId });
  const again = async () => {
    const account = await who(cookies);
    return account && app.seats.forAccount(meetingId, account, role);
  };
  const seat = await again();
  if (!seat) throw new Error('no seat');
  const token = app.seats.token(seat);
  const live = new LiveSeat(origin, { token }, seat.participantId);
  await live.caughtUp();
  const notes = await NotesPeer.connect(`${origin.replace('http', 'ws')}/notes`, live.state.notes.shared, token);
  return { meetingId, seat, token, live, notes, again };
}

/** Resolves when both sockets have ended; how long it took. */
async function bothEnded({ live, notes }: Awaited<ReturnType<typeof seated>>, cause: () => Promise<unknown>) {
  const beganMs = performance.now();
  const ended = Promise.all([live.ended(), notes.closed]);
  await cause();
  await ended;
  return performance.now() - beganMs;
}

describe('what is taken from a user', () => {
  test('[US1] deactivated, they are out of both sockets within a second, and signed out everywhere', async () => {
    const house = await startUsers();
    const { app, kirsten } = house;
    const ole = await house.add('facilitator');
    const place = await seated(house, ole.cookies, 'facilitator');

    const tookMs = await bothEnded(place, () => app.roster.deactivate(kirsten, ole.id));

    expect(tookMs).toBeLessThan(1_000);
    expect(place.live.refusals.map(({ code }) => code)).toEqual(['seat.unknown']);
    expect(await house.who(ole.cookies)).toBeNull();
    expect(await app.seats.fromToken(place.token)).toBeNull();
    expect(await app.accounts.signIn(OLE.email, PASSWORD, visitor())).toEqual({ ok: false, code: 'signIn.wrong' });

    expect(await app.roster.reactivate(kirsten, ole.id)).toBeNull();
    const back = await house.who(await house.signIn());
    expect(await app.seats.forAccount(place.meetingId, back ?? kirsten, 'facilitator')).toMatchObject({
      participantId: place.seat.participantId,
    });
  });

  test('[US1] a seat that was looked up before is nobody’s while its account is deactivated', async () => {
    const house = await startUsers();
    const ole = await house.add('member');
    const place = await seated(house, ole.cookies, 'participant');
    await house.app.roster.deactivate(house.kirsten, ole.id);
    const { orm, tables } = databaseBeside(house.dataDir);
    const [renewed] = await orm.select().from(tables.seat);
    expect(await house.app.seats.fromToken(house.app.seats.token({ id: renewed?.id ?? '' }))).toBeNull();
    expect(renewed?.participantId).toBe(place.seat.participantId);
  });

  test('[US1] removed, they are gone with their password; what they did stands', async () => {
    const house = await startUsers();
    const { app, kirsten } = house;
    const ole = await house.add('secretary');
    const place = await seated(house, ole.cookies, 'secretary');
    await bothEnded(place, () => app.roster.remove(kirsten, ole.id));
    expect(await house.who(ole.cookies)).toBeNull();
    expect(await app.roster.list(kirsten.organisationId)).toMatchObject([{ name: KIRSTEN.name }]);
    const { state } = await openRoom(app.rooms, place.meetingId);
    expect(findParticipant(state, place.seat.participantId)?.name).toBe(OLE.name);
    // The address is free again.
    granted(await app.accounts.add(kirsten.organisationId, { ...OLE, password: PASSWORD }, 'member'));
  });

  test('[US2] signed out from elsewhere, a page goes on only where there is a sign-in', async () => {
    const house = await startUsers();
    const { app, kirsten } = house;
    const ole = await house.add('facilitator');
    const account = { id: ole.id, organisationId: kirsten.organisationId };
    const elsewhere = await house.signIn();
    const place = await seated(house, elsewhere, 'facilitator');
    const places = await app.sessions.list(ole.id, visitor({ cookies: ole.cookies }));
    expect(places).toHaveLength(2);
    expect(places[0]).toMatchObject({ isThis: true });

    await bothEnded(place, () => app.sessions.end(account, places[1]?.id ?? ''));

    expect(await app.seats.fromToken(place.token)).toBeNull();
    expect(await house.who(elsewhere)).toBeNull();
    expect(await house.who(ole.cookies)).toMatchObject({ name: OLE.name });
    expect(await app.sessions.end(account, 'nothing')).toBe(false);
  });

  test('[US2] a place is noted as seen when it is used, every few minutes', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const house = await startUsers();
    const ole = await house.add('member');
    const lastSeen = async () =>
      (await house.app.sessions.list(ole.id, visitor({ cookies: ole.cookies })))[0]?.lastSeenMs;
    const signedInMs = await lastSeen();
    vi.setSystemTime(Date.now() + 60_000);
    await house.who(ole.cookies);
    expect(await lastSeen()).toBe(signedInMs);
    vi.setSystemTime(Date.now() + 5 * 60_000);
    await house.who(ole.cookies);
    expect(await lastSeen()).toBe(Date.now());
  });

  test('[US2] all other places, and all: nobody else’s', async () => {
    const house = await startUsers();
    const { app } = house;
    const ole = await house.add('member');
    const account = { id: ole.id, organisationId: house.kirsten.organisationId };
    const others = [await house.signIn(), await house.signIn()];
    const kirsten = await house.signIn(KIRSTEN.email, KIRSTEN.password);

    expect(await app.sessions.endOthers(account, visitor({ cookies: ole.cookies }))).toBe(2);
    expect(await Promise.all(others.map(house.who))).toEqual([null, null]);
    expect(await house.who(ole.cookies)).not.toBeNull();

    await app.sessions.endAll(account);
    expect(await house.who(ole.cookies)).toBeNull();
    expect(await house.who(kirsten)).not.toBeNull();
  });

  test('[US3] another role holds at once, in the meeting too, and the place stays theirs', async () => {
    const house = await startUsers();
    const { app, kirsten } = house;
    const ole = await house.add('facilitator');
    const place = await seated(house, ole.cookies, 'facilitator');
    await place.live.done({ type: 'meeting.start' });

    await bothEnded(place, () => app.roster.setRole(kirsten, ole.id, 'member'));

    const room = await openRoom(app.rooms, place.meetingId);
    expect(findParticipant(room.state, place.seat.participantId)?.role).toBe('participant');
    const member = await house.who(ole.cookies);
    const seat = await app.seats.forAccount(place.meetingId, member ?? kirsten, 'participant');
    expect(seat).toMatchObject({ participantId: place.seat.participantId, role: 'participant' });
    const live = new LiveSeat(house.origin, { token: app.seats.token(seat ?? place.seat) }, place.seat.participantId);
    await live.caughtUp();
    expect(await live.command({ type: 'meeting.close' })).toMatchObject({ ok: false, code: 'command.forbidden' });
  });

  test('[US4] the last administrator stays one, and another organisation’s people are unknown', async () => {
    const house = await startUsers();
    const { app, kirsten } = house;
    const andeby = await foundOrganisation(databaseBeside(house.dataDir), 'Andeby');
    const ole = await house.add('administrator');
    const { organisationId } = kirsten;
    const changes = [
      (by: Administrator, id: string) => app.roster.setRole(by, id, 'member'),
      (by: Administrator, id: string) => app.roster.deactivate(by, id),
      (by: Administrator, id: string) => app.roster.remove(by, id),
    ];
    for (const change of changes) {
      expect(await change(kirsten, kirsten.id)).toBe('account.self');
      expect(await change({ id: 'anders', organisationId: andeby.id }, ole.id)).toBe('account.unknown');
    }
    expect(await app.roster.setRole(kirsten, ole.id, 'facilitator')).toBeNull();
    // Ole was asked who he is just before, and sends his form just after.
    for (const change of changes) {
      expect(await change({ id: ole.id, organisationId }, kirsten.id)).toBe('account.lastAdministrator');
    }
    expect(await app.roster.list(andeby.id)).toEqual([]);
  });
});

const letter = (words: string, path: string | null = null): AccountLetter => ({
  ...{ language: 'da', subject: words, paragraphs: [words], regards: 'Venlig hilsen', sender: 'Fjordby' },
  link: path === null ? null : { path, words: 'Her', hint: 'Virker én gang' },
});

/** The secret of the link in a mail. */
const secretIn = (source: string, path: string) =>
  new RegExp(`https://samtalerum\\.fjordby\\.dk/${path}/([\\w-]+)`).exec(readableMail(source))?.[1] ?? '';

describe('a new password', () => {
  test('[US5] [US6] comes by a link that is good once, signs out everywhere, and is told of', async () => {
    const mail = await startMailServer();
    const house = await startUsers({ SMTP_URL: mail.url });
    const { app } = house;
    const ole = await house.add('member');
    const ask = (email: string) => app.passwords.ask(email, ({ name }, path) => letter(`Ny til ${name}`, path));
    // Known or not, and in whatever letters: the answer is the same.
    expect([ask(' OLE@fjordby.dk'), ask('ingen@fjordby.dk'), ask(OLE.email)]).toEqual([true, true, true]);
    expect(ask('ole')).toBe(false);
    await app.passwords.settled();
    await app.outbox.settled();
    expect(mail.taken.map(({ to }) => to)).toEqual([OLE.email, OLE.email]);

    const [first = '', second = ''] = mail.taken.map(({ source }) => secretIn(source, 'reset-password'));
    const reset = (secret: string, password = ANOTHER_PASSWORD) =>
      app.passwords.reset(secret, password, () => letter('Skiftet'));
    expect(await reset(first, 'kort')).toBe('password.length');
    expect(await app.passwords.isOpen(first)).toBe(true);
    expect(await reset(first)).toBeNull();

    expect(await reset(first)).toBe('password.linkUnknown');
    expect(await reset(second)).toBe('password.linkUnknown');
    expect(await house.who(ole.cookies)).toBeNull();
    expect((await app.accounts.signIn(OLE.email, PASSWORD, visitor())).ok).toBe(false);
    granted(await app.accounts.signIn(OLE.email, ANOTHER_PASSWORD, visitor()));
    await app.outbox.settled();
    expect(readableMail(mail.taken.at(-1)?.source ?? '')).toContain('Skiftet');
  });

  test('[US5] no letter goes to who is deactivated, and no more than three in an hour to anybody', async () => {
    const mail = await startMailServer();
    const house = await startUsers({ SMTP_URL: mail.url });
    const { app, kirsten } = house;
    const ole = await house.add('member');
    await app.roster.deactivate(kirsten, ole.id);
    const ask = (email: string) => app.passwords.ask(email, (_owner, path) => letter('Ny', path));
    ask(OLE.email);
    for (let count = 0; count < 5; count += 1) ask(KIRSTEN.email);
    await app.passwords.settled();
    await app.outbox.settled();
    expect(mail.taken.map(({ to }) => to)).toEqual(Array.from({ length: 3 }, () => KIRSTEN.email));
  });

  test('[US6] a link is good for its time only, and nothing that could be used is stored', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const house = await startUsers();
    const ole = await house.add('member');
    const path = await house.app.passwords.linkFor(house.kirsten, ole.id);
    const secret = path.split('/').at(-1) ?? '';
    const { orm, tables } = databaseBeside(house.dataDir);
    const stored = await orm.select().from(tables.verification);
    expect(JSON.stringify(stored)).not.toContain(secret);
    expect(await house.app.passwords.isOpen(secret)).toBe(true);
    vi.setSystemTime(Date.now() + 25 * 60 * 60_000);
    expect(await house.app.passwords.isOpen(secret)).toBe(false);
    expect(await house.app.passwords.reset(secret, ANOTHER_PASSWORD, () => letter(''))).toBe('password.linkUnknown');
  });

  test('[US7] takes the one there is, and signs out all other places', async () => {
    const house = await startUsers();
    const { app } = house;
    const ole = await house.add('member');
    const elsewhere = await house.signIn();
    const account = await house.who(ole.cookies);
    if (!account) throw new Error('nobody is signed in');
    const change = (current: string, next = ANOTHER_PASSWORD) =>
      app.passwords.change(account, { current, next }, visitor({ cookies: ole.cookies }), () => letter('Skiftet'));

    expect(await change('noget andet')).toEqual({ ok: false, code: 'password.wrong' });
    expect(await change(PASSWORD, 'kort')).toEqual({ ok: false, code: 'password.length' });
    const { cookies } = granted(await change(PASSWORD));

    expect(await house.who(cookies)).toMatchObject({ id: ole.id });
    expect(await house.who(elsewhere)).toBeNull();
    granted(await app.accounts.signIn(OLE.email, ANOTHER_PASSWORD, visitor()));
    for (let count = 0; count < 10; count += 1) await change('gæt');
    expect(await change(ANOTHER_PASSWORD)).toMatchObject({ ok: false, code: 'password.tooMany' });
  });
});

describe('an invitation', () => {
  const invite = ({ app, kirsten }: UsersTest, email = OLE.email, by: Administrator = kirsten) =>
    app.accountInvitations.invite(by, { name: OLE.name, email, role: 'secretary' }, ({ name }, path) =>
      letter(`Velkommen ${name}`, path),
    );
  const accept = ({ app }: UsersTest, secret: string) =>
    app.accountInvitations.accept(secret, { name: 'Ole L.', password: PASSWORD }, visitor());
  const secretOf = (path: string) => path.split('/').at(-1) ?? '';

  test('[US8] by mail or by hand makes one user, signed in, with the role that was given', async () => {
    const mail = await startMailServer();
    const house = await startUsers({ SMTP_URL: mail.url });
    const { path, isSent } = granted(await invite(house, ' Ole@Fjordby.dk '));
    await house.app.outbox.settled();
    expect(isSent).toBe(true);
    expect(secretIn(mail.taken[0]?.source ?? '', 'welcome')).toBe(secretOf(path));
    expect(await house.app.accountInvitations.open(secretOf(path))).toMatchObject({ email: OLE.email });

    const answers = await Promise.all([accept(house, secretOf(path)), accept(house, secretOf(path))]);

    const { cookies } = granted(answers.find(({ ok }) => ok) ?? answers[0]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await house.who(cookies)).toMatchObject({ email: OLE.email, name: 'Ole L.', role: 'secretary' });
    expect(await house.app.accountInvitations.list(house.kirsten.organisationId)).toEqual([]);
    expect(await invite(house)).toEqual({ ok: false, code: 'invite.taken' });
  });

  test('[US8] the newest link alone is good, none that was taken back, none after a week', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const house = await startUsers();
    const { app, kirsten } = house;
    const first = secretOf(granted(await invite(house)).path);
    const [{ id = '' } = {}] = await app.accountInvitations.list(kirsten.organisationId);
    const again = await app.accountInvitations.again(kirsten, id, (_invite, path) => letter('', path));
    const second = secretOf(granted(again).path);
    expect(await accept(house, first)).toEqual({ ok: false, code: 'invite.unknown' });
    vi.setSystemTime(Date.now() + (7 * 24 + 1) * 60 * 60_000);
    expect(await accept(house, second)).toEqual({ ok: false, code: 'invite.unknown' });

    const third = secretOf(granted(await invite(house)).path);
    const [{ id: open = '' } = {}] = await app.accountInvitations.list(kirsten.organisationId);
    expect(await app.accountInvitations.withdraw({ id: 'anders', organisationId: 'andeby' }, open)).toBe(false);
    expect(await app.accountInvitations.withdraw(kirsten, open)).toBe(true);
    expect(await accept(house, third)).toEqual({ ok: false, code: 'invite.unknown' });
  });

  test('[US4] [US8] says nothing of whom another organisation knows', async () => {
    const house = await startUsers();
    await house.add('member');
    const andeby = await foundOrganisation(databaseBeside(house.dataDir), 'Andeby');
    const invited = granted(await invite(house, OLE.email, { id: 'anders', organisationId: andeby.id }));
    // It opens like any other, and is of as little use as one that is too old.
    expect(await house.app.accountInvitations.open(secretOf(invited.path))).toMatchObject({ email: OLE.email });
    expect(await accept(house, secretOf(invited.path))).toEqual({ ok: false, code: 'invite.unknown' });
    expect(await house.app.roster.list(andeby.id)).toEqual([]);
  });
});

test('[US4] an organisation has another name, and no other organisation has it', async () => {
  const { app, kirsten } = await startUsers();
  expect(await app.accounts.renameOrganisation(kirsten.organisationId, '  ')).toBe(false);
  expect(await app.accounts.renameOrganisation(kirsten.organisationId, ' Ny Fjordby ')).toBe(true);
  expect(await app.accounts.organisations()).toMatchObject([{ name: 'Ny Fjordby', slug: 'fjordby-kommune' }]);
});

test('[AU1] what is done to users is told to the audit log, by whom and to whom', async () => {
  const house = await startUsers();
  const { app, kirsten } = house;
  const { path } = granted(
    await app.accountInvitations.invite(kirsten, { ...OLE, role: 'member' }, (_invite, link) => letter('', link)),
  );
  const secret = path.split('/').at(-1) ?? '';
  const { cookies } = granted(
    await app.accountInvitations.accept(secret, { name: OLE.name, password: PASSWORD }, visitor()),
  );
  const ole = await house.who(cookies);
  if (!ole) throw new Error('nobody is signed in');
  await app.roster.setRole(kirsten, ole.id, 'secretary');
  await app.sessions.endAll(ole);
  await app.passwords.reset(
    (await app.passwords.linkFor(kirsten, ole.id)).split('/').at(-1) ?? '',
    ANOTHER_PASSWORD,
    () => letter('Skiftet'),
  );
  await app.roster.deactivate(kirsten, ole.id);
  await app.roster.remove(kirsten, ole.id);

  const entries = (await app.audit.page(kirsten.organisationId, {}, 100)).reverse();
  const by = new Map([
    [kirsten.id, 'Kirsten'],
    [ole.id, 'Ole'],
  ]);
  expect(entries.map(({ act, actor, detail }) => [act, by.get(actor.id) ?? actor.kind, detail.role ?? ''])).toEqual([
    ['account.invited', 'Kirsten', 'member'],
    ['account.created', 'Ole', 'member'],
    ['account.roleChanged', 'Kirsten', 'secretary'],
    ['session.allEnded', 'Ole', ''],
    ['password.resetAsked', 'Kirsten', ''],
    ['password.reset', 'link', ''],
    ['account.deactivated', 'Kirsten', ''],
    ['account.removed', 'Kirsten', ''],
  ]);
  expect(JSON.stringify(entries)).not.toContain(OLE.email);
});
