// Invitations over a real mail server and a real disk: what goes out, to whom, how often, and what the personal link opens.

import ICAL from 'ical.js';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Actor } from '../../src/lib/core/meeting/area.ts';
import type { Sending } from '../../server/invitations/invitations.ts';
import { refusalOf } from '../../src/lib/core/meeting/standing.ts';
import { calendarText, shownInCalendar } from '../../server/invitations/calendar.ts';
import { Outbox } from '../../server/mail/outbox.ts';
import type { Delivery, MailTransport } from '../../server/mail/transport.ts';
import { MailStore } from '../../server/store/mail-store.ts';
import { createLog } from '../../server/log.ts';
import { invitationWords } from '../../src/lib/invitation-words.ts';
import { databaseBeside, FJORDBY, granted, visitor } from '../support/accounts.ts';
import { startTestApp } from '../support/app.ts';
import { plannedMeeting } from '../support/play.ts';
import { meetingInput, openRoom } from '../support/rooms.ts';
import { readableMail, startMailServer } from '../support/smtp.ts';

const actor: Actor = { participantId: 'anna', role: 'facilitator' };
const sending: Sending = {
  origin: 'https://samtalerum.fjordby.example',
  sender: { name: 'Kirsten Holm', address: 'kirsten@fjordby.example' },
  words: invitationWords('da'),
};
const PEOPLE = [
  { name: 'Carla Juhl', tableRole: 'skoleleder', mail: 'carla@skole.example' },
  { name: 'Erik Ravn', tableRole: null, mail: 'erik@skole.example' },
  { name: 'Uden Adresse', tableRole: null, mail: '' },
] as const;

/** An App with a meeting to which three people are invited, of whom two have an address. */
async function startInviting(given: { smtpUrl?: string; dataDir?: string; meetingId?: string }) {
  const env: Record<string, string> = given.smtpUrl === undefined ? {} : { SMTP_URL: given.smtpUrl };
  const { app, dataDir, close } = await startTestApp({ env, ...(given.dataDir && { dataDir: given.dataDir }) });
  const make = async () => {
    granted(await app.accounts.setUp(FJORDBY, visitor()));
    const organisationId = (await app.accounts.organisations())[0]?.id ?? '';
    return (await app.rooms.create({ ...meetingInput(), organisationId })).meetingId;
  };
  const meetingId = given.meetingId ?? (await make());
  const room = await openRoom(app.rooms, meetingId);
  if (given.meetingId === undefined) expect(await app.invitations.add(room, actor, PEOPLE)).toBeNull();
  const ids = room.state.participants.map(({ id }) => id);
  const send = async (who: readonly string[] = ids) => {
    const count = await app.invitations.send(room, who, sending);
    return count;
  };
  const standing = async () =>
    (await app.invitations.list(room)).map(({ sent }) =>
      sent ? `${sent.state}${sent.isCurrent ? '' : ' changed'}` : '-',
    );
  return { app, dataDir, close, room, meetingId, ids, send, standing };
}

function eventIn(text: string): ICAL.Event & { sequence: number } {
  const calendar = new ICAL.Component(ICAL.parse(text) as string);
  const event = calendar.getFirstSubcomponent('vevent');
  if (!event) throw new Error('no event in the calendar');
  return new ICAL.Event(event) as ICAL.Event & { sequence: number };
}

test('[IV1] each gets their own mail, with their own link, as text, HTML and a calendar entry', async () => {
  const mails = await startMailServer();
  const { app, send, standing } = await startInviting({ smtpUrl: mails.url });
  expect(await send()).toBe(2);
  await app.outbox.settled();
  expect(await standing()).toEqual(['sent', 'sent', '-']);
  expect(mails.taken.map(({ to }) => to).sort()).toEqual(['carla@skole.example', 'erik@skole.example']);
  const carla = readableMail(mails.taken.find(({ to }) => to.startsWith('carla'))?.source ?? '');
  expect(carla).toContain('Kære Carla Juhl');
  expect(carla).toContain('som skoleleder');
  expect(carla).toContain('https://samtalerum.fjordby.example/invited/');
  expect(carla).toMatch(/mødekoden \d{3} \d{3}/);
  expect(carla).toContain('text/html');
  expect(carla).toMatch(/text\/calendar;[^]*method=REQUEST/);
  expect(carla).toMatch(/^Reply-To: Kirsten Holm <kirsten@fjordby\.example>/m);
  expect(carla, 'nobody learns another’s address').not.toContain('erik@');
});

test('[IV2] nothing closed and nothing confidential is in a mail, a preview or a calendar file', async () => {
  const mails = await startMailServer();
  const { app, room, send, ids } = await startInviting({ smtpUrl: mails.url });
  await send();
  await app.outbox.settled();
  const preview = await app.invitations.preview(room, ids[0] ?? '', sending);
  const file = await app.invitations.calendarFile(room.state, sending);
  const all = [...mails.taken.map(({ source }) => readableMail(source)), JSON.stringify(preview), file].join('\n');
  expect(all).toContain('Velkomst');
  expect(all).toContain('Lukket punkt');
  expect(all).not.toContain('Personalesag');
});

test('[IN3] no address stands in the log or in the state', async () => {
  const { dataDir, room } = await startInviting({});
  const { orm, tables } = databaseBeside(dataDir);
  const events = await orm.select().from(tables.meetingEvent);
  expect(JSON.stringify([events, room.state])).not.toContain('skole.example');
});

test('[IV3] a second click sends nothing twice; a change of time is sent anew, as another version of the same entry', async () => {
  const mails = await startMailServer();
  const { app, room, send, standing } = await startInviting({ smtpUrl: mails.url });
  expect(await Promise.all([send(), send()])).toEqual([2, 0]);
  await app.outbox.settled();
  expect(mails.taken).toHaveLength(2);
  await room.execute({ type: 'meeting.edit', startsAtMs: room.state.startsAtMs + 3_600_000 }, actor, null);
  expect(await standing()).toEqual(['sent changed', 'sent changed', '-']);
  await send();
  await app.outbox.settled();
  expect(await standing()).toEqual(['sent', 'sent', '-']);
  const [before, after] = [mails.taken[0], mails.taken[2]].map((mail) => {
    const calendar = /BEGIN:VCALENDAR[^]*?END:VCALENDAR/.exec(readableMail(mail?.source ?? ''))?.[0] ?? '';
    return eventIn(calendar);
  });
  expect(after?.uid).toBe(before?.uid);
  expect([before?.sequence, after?.sequence]).toEqual([0, 1]);
  expect((after?.startDate.toJSDate().getTime() ?? 0) - (before?.startDate.toJSDate().getTime() ?? 0)).toBe(3_600_000);
  expect(readableMail(mails.taken[2]?.source ?? '')).toContain('Der er ændret noget');
});

test('[IV4] an address that does not exist fails at once and says why; a busy server is asked again', async () => {
  const mails = await startMailServer();
  const { app, send, room } = await startInviting({ smtpUrl: mails.url });
  mails.answer = (address) => (address.startsWith('carla') ? 550 : 451);
  await send();
  await app.outbox.settled();
  const [carla, erik] = await app.invitations.list(room);
  expect(carla?.sent).toMatchObject({ state: 'failed', error: expect.stringMatching(/^address: 550/) as string });
  expect(erik?.sent).toMatchObject({ state: 'queued', error: expect.stringMatching(/^refused: 451/) as string });
  expect(mails.taken).toEqual([]);
});

test('[IV4] when nobody answers, mails wait on the disk and go out after the server’s next start', async () => {
  const mails = await startMailServer();
  await mails.stop();
  const before = await startInviting({ smtpUrl: mails.url });
  await before.send();
  await before.app.outbox.settled();
  expect(await before.standing()).toEqual(['queued', 'queued', '-']);
  await before.close();
  const database = databaseBeside(before.dataDir);
  await database.orm.update(database.tables.mail).set({ nextAtMs: 0 });
  const port = Number(new URL(mails.url).port);
  const back = await startMailServer(port);
  const after = await startInviting({ smtpUrl: back.url, dataDir: before.dataDir, meetingId: before.meetingId });
  await after.app.outbox.settled();
  expect(await after.standing()).toEqual(['sent', 'sent', '-']);
  expect(back.taken).toHaveLength(2);
});

test('[IV5] without a mail server nothing is queued, and what would go out can be seen', async () => {
  const { app, room, send, ids, standing } = await startInviting({});
  expect(app.invitations.canSend).toBe(false);
  expect(await send()).toBe(0);
  expect(await standing()).toEqual(['-', '-', '-']);
  expect(await app.invitations.preview(room, ids[2] ?? '', sending)).toMatchObject({
    subject: 'Indkaldelse: Dialog om skoleudvikling',
    text: expect.stringContaining('Uden Adresse') as string,
  });
  expect(await app.invitations.preview(room, 'nobody', sending)).toBeNull();
});

test('[IV6] a personal link is one person’s, until it is made anew or the person is withdrawn', async () => {
  const { app, room, ids } = await startInviting({});
  const [carla = '', erik = ''] = ids;
  const tokenOf = async (id: string) =>
    (await app.invitations.list(room)).find((one) => one.participantId === id)?.link.replace('/invited/', '') ?? '';
  const token = await tokenOf(carla);
  expect((await app.invitations.fromToken(token))?.person.name).toBe('Carla Juhl');
  for (const wrong of ['', 'x', 'x.y', `${token}x`, token.replace(/^./, (sign) => (sign === 'a' ? 'b' : 'a'))]) {
    expect(await app.invitations.fromToken(wrong), wrong).toBeNull();
  }
  await app.invitations.renewLink(room, carla);
  expect(await app.invitations.fromToken(token)).toBeNull();
  expect((await app.invitations.fromToken(await tokenOf(carla)))?.person.id).toBe(carla);
  const eriks = await tokenOf(erik);
  await room.execute({ type: 'invitation.withdraw', participantId: erik }, actor, null);
  expect(await app.invitations.fromToken(eriks)).toBeNull();
  await room.execute({ type: 'invitation.restore', participantId: erik }, actor, null);
  expect((await app.invitations.fromToken(eriks))?.person.id).toBe(erik);
});

test('[IV6] who comes by their link has their own place, the same one on every device', async () => {
  const { app, room, ids, meetingId } = await startInviting({});
  const meeting = await app.directory.find(meetingId);
  const person = room.state.participants[0];
  if (!meeting || !person) throw new Error('no meeting');
  const [phone, laptop] = await Promise.all([1, 2].map(() => app.seats.forInvited(meeting, person)));
  expect(phone?.id).toBe(laptop?.id);
  expect(room.state.participants.map(({ id }) => id)).toEqual(ids);
  expect(room.state.participants[0]).toMatchObject({ joined: true, role: 'participant', tableRole: 'skoleleder' });
});

test('[LO1] who comes by their link waits at a kept door like the others', async () => {
  const { app, room, meetingId } = await startInviting({});
  await room.execute({ type: 'lobby.switch', isOn: true }, actor, null);
  const meeting = await app.directory.find(meetingId);
  const person = room.state.participants[0];
  if (!meeting || !person) throw new Error('no meeting');
  const seat = await app.seats.forInvited(meeting, person);
  expect(refusalOf(room.state, seat)).toBe('seat.waiting');
  await room.execute({ type: 'lobby.admit', participantId: person.id }, actor, null);
  expect(refusalOf(room.state, seat)).toBeNull();
});

describe('[IV3] the calendar file', () => {
  const entry = (state = plannedMeeting().state) => ({
    state,
    sequence: 3,
    nowMs: 0,
    description: 'Kom, og vær med;\nnu, ikke senere\\ æøå '.repeat(6),
    url: 'https://samtalerum.example/join',
    invitation: { organizer: sending.sender, attendee: { name: 'Carla "C" Juhl, leder', address: 'c@skole.example' } },
  });

  test('is read by another program as it was meant', () => {
    const state = { ...plannedMeeting().state, title: 'Dialog; om, æøå\\' };
    const given = entry(state);
    const text = calendarText(given);
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    const event = eventIn(text);
    expect(event.uid).toBe('meeting1@samtalerum');
    expect(event.summary).toBe(state.title);
    expect(event.location).toBe('Byrådssalen');
    expect(event.description).toBe(given.description);
    expect(event.startDate.toJSDate().getTime()).toBe(state.startsAtMs);
    expect(event.startDate.zone.tzid).toBe('UTC');
    expect(event.endDate.toJSDate().getTime()).toBe(state.startsAtMs + state.plannedMs);
    expect(event.sequence).toBe(3);
    expect(event.organizer).toBe('mailto:kirsten@fjordby.example');
    expect(event.attendees.map((one) => String(one.getFirstValue()).toLowerCase())).toEqual(['mailto:c@skole.example']);
  });

  test('is an invitation to one person, or an entry for anybody', () => {
    expect(calendarText(entry())).toContain('METHOD:REQUEST');
    const plain = calendarText({ ...entry(), invitation: null });
    expect(plain).toContain('METHOD:PUBLISH');
    expect(plain).not.toContain('mailto:');
  });

  test('is another version when title, time, length or place change, and only then', () => {
    const { state } = plannedMeeting();
    const others = [{ title: 'x' }, { startsAtMs: 1 }, { plannedMs: 1 }, { place: 'x' }];
    for (const change of others) expect(shownInCalendar({ ...state, ...change })).not.toBe(shownInCalendar(state));
    expect(shownInCalendar({ ...state, forum: 'x' })).toBe(shownInCalendar(state));
  });
});

test('[IV4] a mail is tried again with growing waits, and gives up after the last', async () => {
  const { dataDir, send } = await startInviting({});
  const clock = { nowMs: Date.now() };
  let attempts = 0;
  const transport: MailTransport = {
    deliver: async (): Promise<Delivery> => {
      attempts += 1;
      return { ok: false, why: 'unreachable', isFinal: false, said: 'nobody there' };
    },
    close: () => undefined,
  };
  expect(await send()).toBe(0);
  const store = new MailStore(databaseBeside(dataDir));
  const outbox = new Outbox({ store, transport, log: createLog({ logLevel: 'silent' }), now: () => clock.nowMs });
  onTestFinished(() => outbox.close());
  const content = {
    to: { name: 'C', address: 'c@skole.example' },
    ...{ replyTo: null, subject: '', text: '', html: '', calendar: '' },
  };
  await outbox.send([{ id: 'mail', meetingId: 'm', participantId: 'p', kind: 'invitation', content, sequence: 0 }]);
  const waits: number[] = [];
  for (;;) {
    await outbox.settled();
    const dueMs = await store.nextDueMs();
    if (dueMs === null) break;
    waits.push((dueMs - clock.nowMs) / 60_000);
    clock.nowMs = dueMs;
    await outbox.send([]);
  }
  expect(waits).toEqual([1, 5, 15, 60, 240, 720, 1440]);
  expect(attempts).toBe(8);
  expect(await store.standings('m', 'invitation')).toMatchObject([{ state: 'failed' }]);
});
