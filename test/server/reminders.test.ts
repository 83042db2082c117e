// Reminders with a clock that the test holds, over a real disk: to whom, when, once, whatever happens in between.

import { beforeEach, describe, expect, test } from 'vitest';
import type { App } from '../../server/app.ts';
import { PersonalLinks } from '../../server/agreements/personal-links.ts';
import { ReminderChoices } from '../../server/agreements/reminder-choices.ts';
import { Reminders } from '../../server/agreements/reminders.ts';
import { createLog } from '../../server/log.ts';
import { Outbox } from '../../server/mail/outbox.ts';
import { smtpTransport, type MailTransport } from '../../server/mail/transport.ts';
import type { Room } from '../../server/meetings/room.ts';
import type { Database } from '../../server/store/database.ts';
import { MailStore } from '../../server/store/mail-store.ts';
import { RemindersStore } from '../../server/store/reminders-store.ts';
import type { StoredMail } from '../../server/store/tables/mail.ts';
import { newSeason } from '../../src/lib/core/fora/season.ts';
import type { Command } from '../../src/lib/core/meeting/commands.ts';
import { reminderWords } from '../../src/lib/reminder-words.ts';
import { databaseBeside, FJORDBY, granted, KIRSTEN, visitor } from '../support/accounts.ts';
import { startTestApp } from '../support/app.ts';
import { meetingInput, openRoom } from '../support/rooms.ts';
import { startMailServer } from '../support/smtp.ts';

const ERIK = 'erik@skole.example';
const EVA = 'eva@skole.example';
const HOUR_MS = 3_600_000;
const log = createLog({ logLevel: 'silent' });

let app: App;
let database: Database;
let organisationId: string;
const clock = { nowMs: 0 };
/** Nine in the morning where the meetings are held, in winter; in summer it is ten. */
const at = (day: string) => (clock.nowMs = Date.parse(`${day}T08:00:00Z`));

beforeEach(async () => {
  const started = await startTestApp();
  app = started.app;
  database = databaseBeside(started.dataDir);
  granted(await app.accounts.setUp(FJORDBY, visitor()));
  organisationId = (await app.accounts.organisations())[0]?.id ?? '';
  at('2026-12-01');
});

async function send(room: Room, command: Command): Promise<void> {
  expect(await room.execute(command, 'system', null)).toMatchObject({ ok: true });
}

async function meet(): Promise<Room> {
  const { meetingId } = await app.rooms.create({ ...meetingInput(), organisationId });
  const room = await openRoom(app.rooms, meetingId);
  await app.invitations.add(room, 'system', [{ name: 'Erik Ravn', tableRole: null, mail: ERIK }]);
  await send(room, { type: 'meeting.start' });
  return room;
}

async function agree(room: Room, what: string, followUpOn: string, more: object = {}): Promise<string> {
  const owner = { participantId: room.state.participants.find(({ name }) => name === 'Erik Ravn')?.id ?? '' };
  await send(room, { type: 'agreement.add', what, owner, followUpOn, ...more });
  return room.state.agreements.at(-1)?.id ?? '';
}

interface Server {
  reminders: Reminders;
  outbox: Outbox;
  /** Looks, and waits until nothing more is due. */
  look(): Promise<void>;
}

/** A server on the test's database and clock; null has no mail server. */
function serve(transport: MailTransport | null, shared?: Outbox): Server {
  const now = () => clock.nowMs;
  const outbox = shared ?? new Outbox({ store: new MailStore(database), transport, log, now });
  const choices = new ReminderChoices(database);
  const links = new PersonalLinks(database, now);
  const store = new RemindersStore(database);
  const origin = () => 'https://samtalerum.fjordby.example';
  const reminders = new Reminders({ store, links, choices, seasons: app.seasons, outbox, log, now, origin });
  reminders.begin(reminderWords);
  const look = async () => {
    reminders.look();
    await reminders.settled();
    await outbox.settled();
  };
  return { reminders, outbox, look };
}

/** A mail server that takes everything, and what it has taken. */
function taking(): { transport: MailTransport; taken: StoredMail[] } {
  const taken: StoredMail[] = [];
  const deliver = (_id: string, mail: StoredMail) => Promise.resolve({ ok: true as const, taken: taken.push(mail) });
  return { transport: { deliver, close: () => undefined }, taken };
}
const toErik = (mails: StoredMail[]) => mails.filter(({ to }) => to.address === ERIK);
const toKirsten = (mails: StoredMail[]) => mails.filter(({ to }) => to.address === KIRSTEN.email);

describe('whoever is responsible', () => {
  test('[AF8] is written to fourteen days before, the day before and on the day, whatever the hour and however often', async () => {
    const room = await meet();
    await agree(room, 'Ring til skolen', '2027-01-05');
    const { transport, taken } = taking();
    const { look } = serve(transport);
    const days: string[] = [];
    for (at('2026-12-01'); clock.nowMs < Date.parse('2027-02-01'); clock.nowMs += 3 * HOUR_MS) {
      const before = toErik(taken).length;
      await look();
      if (toErik(taken).length > before) days.push(new Date(clock.nowMs).toISOString().slice(0, 10));
    }
    expect(days).toEqual(['2026-12-22', '2027-01-04', '2027-01-05']);
    expect(toErik(taken).map(({ subject }) => subject)).toEqual(Array(3).fill('Påmindelse: Ring til skolen'));
    expect(taken[0]?.text).toContain('den 5. januar 2027');
  });

  test('[AF8] has all of a day in one mail, and another date is reminded of anew', async () => {
    const room = await meet();
    const id = await agree(room, 'a', '2026-12-02');
    await agree(room, 'b', '2026-12-15');
    const { transport, taken } = taking();
    const { look } = serve(transport);
    await look();
    expect(toErik(taken)).toMatchObject([{ subject: 'Påmindelse: 2 aftaler' }]);
    await send(room, { type: 'agreement.settle', agreementId: id, followUpOn: '2026-12-10' });
    await look();
    expect(toErik(taken)).toHaveLength(2);
    await send(room, { type: 'agreement.settle', agreementId: id, status: 'done' });
    at('2026-12-10');
    await look();
    expect(toErik(taken)).toHaveLength(2);
  });

  test('[AF8] hears nothing at night', async () => {
    await agree(await meet(), 'a', '2026-12-02');
    clock.nowMs = Date.parse('2026-12-01T05:30:00Z');
    const { transport, taken } = taking();
    const { look } = serve(transport);
    await look();
    expect(taken).toEqual([]);
    clock.nowMs += HOUR_MS;
    await look();
    expect(toErik(taken)).toHaveLength(1);
  });

  test('[AF10] reads nothing of a closed item, and nothing that the check marks', async () => {
    const room = await meet();
    await agree(room, 'Hemmelig personalesag', '2026-12-02', { itemId: room.state.agenda[1]?.id ?? '' });
    await agree(room, 'I 3.b var 53 procent gode læsere i de nationale test.', '2026-12-02');
    const { transport, taken } = taking();
    const { look } = serve(transport);
    await look();
    // Whoever may not see the item is not told that there is anything.
    expect(toErik(taken)).toMatchObject([{ subject: 'Påmindelse: en aftale' }]);
    taken.length = 0;
    at('2026-12-02');
    const erik = room.state.participants.find(({ name }) => name === 'Erik Ravn')?.id ?? '';
    await send(room, { type: 'access.grant', participantId: erik });
    await look();
    const [mail] = toErik(taken);
    expect(mail?.subject).toBe('Påmindelse: 2 aftaler');
    for (const text of [mail?.text, mail?.html]) {
      expect(text).toContain('En aftale fra et møde, som kun vises bag linket');
      expect(text).not.toMatch(/Hemmelig|53 procent/);
    }
  });

  test('[AF10] switches it off, and has it in their language', async () => {
    const room = await meet();
    await agree(room, 'a', '2026-12-15');
    const choice = { wantsReminders: false, wantsSummary: true, language: 'en' as const };
    const owner = { organisationId, address: ERIK };
    await app.reminderChoices.choose(owner, choice);
    const { transport, taken } = taking();
    const { look } = serve(transport);
    await look();
    expect(toErik(taken)).toEqual([]);
    await app.reminderChoices.choose(owner, { ...choice, wantsReminders: true });
    await look();
    expect(toErik(taken)).toMatchObject([{ subject: 'Reminder: a' }]);
    await app.reminderChoices.set(organisationId, { isOn: false, daysBefore: [14, 1] });
    at('2026-12-14');
    await look();
    expect(toErik(taken)).toHaveLength(1);
  });

  test('[AF7] [AF9] has in the mail a link to their own page', async () => {
    await agree(await meet(), 'a', '2026-12-02');
    const { transport, taken } = taking();
    await serve(transport).look();
    const secret = /fjordby\.example\/mine\/([\w-]+)/.exec(toErik(taken)[0]?.text ?? '')?.[1] ?? '';
    expect(await app.personalLinks.open(secret, 'page')).toEqual({ organisationId, address: ERIK });
  });
});

describe('never lost, never twice', () => {
  test('[AF9] a server that ends between the outbox and the mail server is taken over from', async () => {
    await agree(await meet(), 'a', '2026-12-02');
    const unheard: MailTransport = { deliver: () => new Promise(() => undefined), close: () => undefined };
    const killed = serve(unheard);
    await killed.reminders.settled();
    expect((await database.orm.select().from(database.tables.mail)).length).toBeGreaterThan(0);
    const { transport, taken } = taking();
    const { look } = serve(transport);
    await look();
    expect(toErik(taken)).toHaveLength(1);
    await look();
    expect(toErik(taken)).toHaveLength(1);
  });

  test('[AF9] what fails while it is stored is stored whole the next time', async () => {
    await agree(await meet(), 'a', '2026-12-02');
    const links = new PersonalLinks(database, () => clock.nowMs);
    links.make = () => {
      throw new Error('the disk is full');
    };
    const { transport, taken } = taking();
    const outbox = new Outbox({ store: new MailStore(database), transport, log, now: () => clock.nowMs });
    const parts = { store: new RemindersStore(database), choices: new ReminderChoices(database), outbox, log };
    const failing = new Reminders({ ...parts, seasons: app.seasons, links, now: () => clock.nowMs, origin: () => '' });
    failing.begin(reminderWords);
    await failing.settled();
    expect(toErik(taken)).toEqual([]);
    await serve(transport).look();
    expect(toErik(taken)).toHaveLength(1);
  });

  test('[AF9] two that look in the same moment write once', async () => {
    await agree(await meet(), 'a', '2026-12-02');
    const { transport, taken } = taking();
    const first = serve(transport);
    const servers = [first, serve(transport, first.outbox)];
    await Promise.all(servers.map(({ look }) => look()));
    expect(toErik(taken)).toHaveLength(1);
  });

  test('[AF9] over a real mail server that is away for a while', async () => {
    await agree(await meet(), 'Ring til skolen', '2026-12-02');
    const mails = await startMailServer();
    mails.answer = () => 450;
    const { look } = serve(smtpTransport({ url: mails.url, from: 'samtalerum@fjordby.example' }, 'Samtalerum'));
    await look();
    expect(mails.taken).toEqual([]);
    mails.answer = () => 250;
    clock.nowMs += HOUR_MS;
    await look();
    expect(mails.taken.filter(({ to }) => to === ERIK)).toHaveLength(1);
  });

  test('[AF9] without a mail server nothing counts as sent, and what would go out is shown', async () => {
    await agree(await meet(), 'Ring til skolen', '2026-12-02');
    const without = serve(null);
    await without.look();
    const letters = await without.reminders.due({ id: organisationId, name: 'Fjordby' }, reminderWords);
    expect(letters).toMatchObject([{ address: ERIK, letter: { subject: 'Påmindelse: Ring til skolen' } }]);
    expect(await database.orm.select().from(database.tables.reminderSent)).toEqual([]);
    const { transport, taken } = taking();
    await serve(transport).look();
    expect(toErik(taken)).toHaveLength(1);
  });
});

test('[AF8] whoever leads is told once a week how their agreements stand, with what was declined', async () => {
  const room = await meet();
  const [user] = await database.orm.select({ id: database.tables.user.id }).from(database.tables.user);
  const account = {
    ...KIRSTEN,
    id: user?.id ?? '',
    organisationId,
    organisationName: '',
    role: 'facilitator' as const,
  };
  await app.seats.forAccount(room.meetingId, account, 'facilitator');
  await agree(room, 'Over tiden', '2026-11-01');
  const declined = await agree(room, 'Ikke min', '2027-06-01');
  await app.followUps.reply(organisationId, declined, { accepts: false }, ERIK);
  const { transport, taken } = taking();
  const { look } = serve(transport);
  for (const day of ['2026-12-01', '2026-12-02', '2026-12-06', '2026-12-07', '2026-12-08']) {
    at(day);
    await look();
  }
  const overviews = toKirsten(taken).filter(({ subject }) => subject.startsWith('Ugens'));
  expect(overviews).toHaveLength(2);
  expect(overviews[0]?.subject).toBe('Ugens overblik over aftaler: 1 over tiden');
  expect(overviews[0]?.text).toMatch(/Ikke min .* Sagt fra/);
});

describe('what comes back to whoever leads', () => {
  /** A closed meeting that Kirsten leads, with one agreement of Erik's. */
  async function led(what: string, more: object = {}): Promise<{ room: Room; id: string }> {
    const room = await meet();
    const [user] = await database.orm.select({ id: database.tables.user.id }).from(database.tables.user);
    const account = {
      ...KIRSTEN,
      id: user?.id ?? '',
      organisationId,
      organisationName: '',
      role: 'facilitator' as const,
    };
    await app.seats.forAccount(room.meetingId, account, 'facilitator');
    const id = await agree(room, what, '2027-06-01', more);
    await app.invitations.add(room, 'system', [{ name: 'Eva Dam', tableRole: null, mail: EVA }]);
    await send(room, { type: 'meeting.close' });
    return { room, id };
  }
  const declines = (mails: StoredMail[]) => toKirsten(mails).filter(({ subject }) => /Sagt fra|sagt fra/.test(subject));
  const decline = (id: string, note: string, address = ERIK) =>
    app.followUps.reply(organisationId, id, { accepts: false, note }, address);

  test('[AF12] a decline is mailed once to those who lead its meeting, with why, and again only when another declines', async () => {
    const { room, id } = await led('Ring til skolen');
    const { transport, taken } = taking();
    const { look } = serve(transport);
    await look();
    expect(declines(taken)).toEqual([]);
    await decline(id, 'På orlov');
    await look();
    await look();
    expect(declines(taken)).toMatchObject([{ subject: 'Sagt fra: Ring til skolen' }]);
    expect(declines(taken)[0]?.text).toMatch(/Ring til skolen .* Erik Ravn · Sagt fra: På orlov/);
    expect(declines(taken)[0]?.text).toContain(`fjordby.example/agreements/${id}`);

    // A server that begins anew knows what has gone out.
    await serve(transport).look();
    expect(declines(taken)).toHaveLength(1);
    const eva = { participantId: room.state.participants.find(({ name }) => name === 'Eva Dam')?.id ?? '' };
    await send(room, { type: 'agreement.settle', agreementId: id, owner: eva });
    await decline(id, 'Heller ikke mig', EVA);
    await look();
    expect(declines(taken)).toHaveLength(2);
  });

  test('[AF12] [AF10] it tells nothing of a closed item, waits while the meeting runs, and is switched off with the overview', async () => {
    const { room } = await led('En åben');
    await send(room, { type: 'meeting.reopen', reason: 'Et punkt manglede' });
    const { transport, taken } = taking();
    const { look } = serve(transport);
    const erik = room.state.participants.find(({ name }) => name === 'Erik Ravn')?.id ?? '';
    const itemId = room.state.agenda[1]?.id ?? '';
    await send(room, { type: 'access.grant', participantId: erik });
    const closed = await agree(room, 'Hemmelig sag', '2027-06-01', { itemId });
    clock.nowMs = room.state.startsAtMs;
    await decline(closed, 'Kan ikke sige hvorfor');
    await look();
    expect(declines(taken)).toEqual([]);
    await send(room, { type: 'meeting.close' });
    await app.reminderChoices.choose(
      { organisationId, address: KIRSTEN.email },
      { wantsReminders: true, wantsSummary: false, language: null },
    );
    await look();
    expect(declines(taken)).toEqual([]);
    await app.reminderChoices.choose(
      { organisationId, address: KIRSTEN.email },
      { wantsReminders: true, wantsSummary: true, language: 'en' },
    );
    clock.nowMs += 24 * HOUR_MS;
    await look();
    const [mail] = toKirsten(taken).filter(({ subject }) => subject.includes('declined'));
    expect(mail?.subject).toBe('An agreement was declined');
    expect(mail?.text).not.toMatch(/Hemmelig|hvorfor/);
  });
});

describe('the steps of a season', () => {
  test('[SE4] whoever is responsible by name is reminded of what is due and not done, once, also by a server that takes over', async () => {
    const season = newSeason(2026, 'da');
    const tasks = season.tasks.map((task, n) => ({
      ...{ ...task, responsible: n < 3 ? KIRSTEN.name : 'Uden adresse', isDone: n === 2 },
      dueOn: n < 3 ? '2027-03-28' : task.dueOn,
    }));
    const id = (await app.seasons.add(organisationId, 'Samtaler 2026/27', { ...season, tasks })) ?? '';
    const { transport, taken } = taking();
    const steps = () => toKirsten(taken).filter(({ subject }) => subject.startsWith('Påmindelse'));
    // The night after which summer time begins is the day itself.
    for (const day of ['2027-03-13', '2027-03-14', '2027-03-15', '2027-03-27', '2027-03-28', '2027-03-29']) {
      at(day);
      const { look } = serve(transport);
      await look();
      await look();
    }
    expect(steps().map(({ subject }) => subject)).toEqual(Array(3).fill('Påmindelse: 2 trin'));
    expect(steps()[0]?.text).toMatch(/Samtaler 2026\/27[^]*Opstartsmøde[^]*fjordby\.example\/seasons\//);
    expect(steps()[2]?.text).toContain('i dag');

    const done = { ...season, tasks: tasks.map((task) => ({ ...task, dueOn: '2027-04-10' })) };
    await app.seasons.edit(organisationId, id, 'Samtaler 2026/27', done);
    await app.seasons.retire(organisationId, id, true);
    at('2027-04-09');
    await serve(transport).look();
    expect(steps()).toHaveLength(3);
  });
});
