// Approving, keeping and giving minutes on a real server, on a real file: what was approved is what is read.

import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { Doc, XmlElement, XmlText, encodeStateAsUpdate } from 'yjs';
import type { App } from '../../server/app.ts';
import { approveMinutes, textsOf } from '../../server/meetings/approving.ts';
import { isHeld, outgoingMinutes } from '../../server/meetings/outgoing-minutes.ts';
import type { Room } from '../../server/meetings/room.ts';
import type { Database } from '../../server/store/database.ts';
import { SqliteNotesStore } from '../../server/store/sqlite-notes-store.ts';
import type { AnyCommand } from '../../src/lib/core/meeting/area.ts';
import type { Sight } from '../../src/lib/core/meeting/visibility.ts';
import { paragraph } from '../../src/lib/core/minutes/document.ts';
import { minutesLetter } from '../../server/meetings/minutes-letter.ts';
import { databaseBeside, foundOrganisation } from '../support/accounts.ts';
import { startTestApp } from '../support/app.ts';
import { call } from '../support/rest.ts';
import { startMailServer } from '../support/smtp.ts';

const anna = { participantId: 'anna', role: 'facilitator' } as const;
const carla = { participantId: 'carla', role: 'participant' } as const;

let app: App;
let dataDir: string;
let database: Database;
let token: string;
let room: Room;

async function start(env: Record<string, string> = {}): Promise<void> {
  ({ app, dataDir } = await startTestApp({ env }));
  database = databaseBeside(dataDir);
  await foundOrganisation(database, 'Fjordby');
  token = await app.tokens.create('fjordby', ['meetings:write', 'minutes:read'], 'test');
  const agenda = [
    { title: 'Velkomst', minutes: 10 },
    { title: 'Personalesag', minutes: 10, closed: true },
  ];
  const body = { template: 'frit', title: 'Møde', startsAt: '2026-11-24T16:30', agenda };
  const made = await call(app, 'POST', '/api/v1/meetings', { token, body });
  const opened = await app.rooms.open(((await made.json()) as { id: string }).id);
  if (!opened) throw new Error('the meeting is there');
  room = opened;
  for (const [participantId, name, role] of [
    ['anna', 'Anna Holm', 'facilitator'],
    ['carla', 'Carla Juhl', 'participant'],
  ] as const) {
    await send({ type: 'participant.join', participantId, name, tableRole: null, role });
  }
  await send({ type: 'meeting.start' }, { type: 'attendance.see', participantIds: ['anna', 'carla'] });
  await send({ type: 'decision.record', itemId: itemId(1), text: 'Hemmelig afgørelse' }, { type: 'meeting.close' });
}

beforeEach(() => start());

const itemId = (index: number) => room.state.agenda[index]?.id ?? '';

async function send(...commands: AnyCommand[]): Promise<void> {
  for (const command of commands) expect(await room.execute(command, 'system', null)).toMatchObject({ ok: true });
}

async function write(words: string): Promise<void> {
  const doc = new Doc();
  const line = new XmlElement('paragraph');
  doc.getXmlFragment(`item:${itemId(0)}`).insert(0, [line]);
  line.insert(0, [new XmlText(words)]);
  await new SqliteNotesStore(database).append(room.state.notes.shared, [encodeStateAsUpdate(doc)]);
}

const readAs = async (sight: Sight) => (await textsOf(app, room.state, sight)).basedOn;
const approveAll = async () => approveMinutes(app, room, anna, { basedOn: await readAs('staff'), isForAll: true });

async function given(sight: Sight, version?: number) {
  const outgoing = await outgoingMinutes(app, room.state, { audience: 'intern', sight, version });
  if (isHeld(outgoing)) throw new Error('internal minutes are never held back');
  return outgoing.minutes;
}

describe('approving', () => {
  test('[MF5] the text that was read is the text that is approved: one that has changed since is refused', async () => {
    await write('Vi talte om skolen.');
    await send({ type: 'minutes.send', until: '2099-01-01' });
    const basedOn = await readAs('open');
    await send({ type: 'account.edit', itemId: itemId(0), blocks: [paragraph('Kort')], basedOn: null });
    const answer = await approveMinutes(app, room, carla, { basedOn, isForAll: false });
    expect(answer).toMatchObject({ ok: false, code: 'minutes.changed' });
    const again = await approveMinutes(app, room, carla, { basedOn: await readAs('open'), isForAll: false });
    expect(again).toMatchObject({ ok: true });
    expect(await approveMinutes(app, room, anna, { basedOn: await readAs('staff'), isForAll: false })).toMatchObject({
      ok: true,
    });
    expect(room.state.minutes.versions).toMatchObject([{ number: 1, by: null }]);
  });

  test('[MF5] what a reader of open sight has not seen does not keep them from approving', async () => {
    await send({ type: 'minutes.send', until: '2099-01-01' });
    expect(await readAs('open')).not.toBe(await readAs('staff'));
    expect(await approveMinutes(app, room, carla, { basedOn: await readAs('open'), isForAll: false })).toMatchObject({
      ok: true,
    });
  });
});

describe('an approved version', () => {
  test('[MF8] is given as it was, whatever becomes of the notes, the names and the follow-up', async () => {
    await write('Vi talte om skolen.');
    await approveAll();
    const before = await given('staff');
    expect(before).toMatchObject({
      draft: false,
      standing: { status: 'approved', approvedFor: { name: 'Anna Holm' } },
    });
    await new SqliteNotesStore(database).append(room.state.notes.shared, [encodeStateAsUpdate(new Doc())]);
    await send({ type: 'participant.edit', participantId: 'carla', name: 'Carla J.' });
    expect((await given('staff')).present).toEqual(before.present);
    await send({ type: 'minutes.correct', reason: 'En fejl' });
    await send({ type: 'account.edit', itemId: itemId(0), blocks: [paragraph('Rettet')], basedOn: null });
    expect((await given('staff')).items[0]?.account).toEqual([paragraph('Rettet')]);
    expect((await given('staff', 1)).items).toEqual(before.items);
  });

  test('[MF8] holds for everybody else while a correction is written', async () => {
    await approveAll();
    await send({ type: 'minutes.correct', reason: 'En fejl' });
    await send({ type: 'account.edit', itemId: itemId(0), blocks: [paragraph('Halvt skrevet')], basedOn: null });
    expect(JSON.stringify(await given('open'))).not.toContain('Halvt skrevet');
    await send({ type: 'minutes.send', until: '2099-01-01' });
    expect(JSON.stringify(await given('open'))).toContain('Halvt skrevet');
  });

  test('[MF6] shows a reader of open sight nothing of a closed item, also one that is closed since', async () => {
    await write('Det åbne');
    await approveAll();
    expect(JSON.stringify(await given('open'))).not.toMatch(/Hemmelig afgørelse|Personalesag/);
    expect(JSON.stringify(await given('staff'))).toContain('Hemmelig afgørelse');
    await send({ type: 'minutes.correct', reason: 'Punktet skal være lukket' });
    await send({ type: 'meeting.reopen', reason: 'Luk punktet' });
    await send({ type: 'item.edit', itemId: itemId(0), closed: true }, { type: 'meeting.close' });
    expect(JSON.stringify(await given('open', 1))).not.toContain('Det åbne');
  });

  test('[MF8] is not given when it is no longer what was approved', async () => {
    await approveAll();
    const { orm, tables } = database;
    await orm
      .update(tables.minutesVersion)
      .set({ minutes: '{}' })
      .where(eq(tables.minutesVersion.meetingId, room.meetingId));
    await expect(given('staff')).rejects.toThrow('is not what was approved');
  });

  test('[MF8] is there after a restart; a text that nobody came to approve harms nobody', async () => {
    await app.minutesVersions.keep(await given('staff'));
    await write('Det, der blev godkendt');
    await approveAll();
    const before = await given('staff');
    const { meetingId } = room;
    await app.close();
    const again = await startTestApp({ dataDir });
    expect(await again.app.minutesVersions.minutesVersion(meetingId, 1)).toEqual(before);
    expect(await again.app.minutesVersions.minutesVersion(meetingId, 2)).toBeNull();
  });
});

test('[MF4] those who were there and have an address get a letter with a link of their own, and nothing of the minutes', async () => {
  const mails = await startMailServer();
  await start({ SMTP_URL: mails.url, MAIL_FROM: 'referat@fjordby.dk' });
  await write('I overgangstesten lå 38 procent af eleverne under middel.');
  await app.invitations.edit(room, 'system', 'carla', { name: 'Carla Juhl', tableRole: null, mail: 'carla@skole.dk' });
  const words = {
    ...{ language: 'da', link: 'Læs', linkHint: 'Dit eget', regards: 'Hilsen' },
    subject: (title: string) => `Referat: ${title}`,
    greeting: (name: string) => `Kære ${name}`,
    lead: (title: string, until: string) => `${title}, senest ${until}`,
  };
  const sent = await app.invitations.sendMinutes(room, room.state.participants, {
    ...{ origin: 'https://moede.dk', sender: { name: 'Rikke', address: 'rikke@fjordby.dk' } },
    letterTo: (name, link) => minutesLetter(room.state, { name, link, until: 'i morgen', senderName: 'Rikke' }, words),
  });
  expect(sent).toBe(1);
  await app.outbox.settled();
  const [mail] = mails.taken;
  expect(mails.taken.map(({ to }) => to)).toEqual(['carla@skole.dk']);
  expect(mail?.source).toMatch(/https:\/\/moede\.dk\/invited\/[\w.=-]+/);
  expect(mail?.source).not.toMatch(/38 procent|overgangstest|text\/calendar/);
});
