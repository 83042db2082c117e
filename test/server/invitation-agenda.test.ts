// The agenda that goes with an invitation: over a real mail server and a real disk, read back as somebody else's program reads it.

import { expect, test } from 'vitest';
import type { Actor } from '../../src/lib/core/meeting/area.ts';
import { agendaFile, agendaStanding } from '../../server/invitations/agenda-file.ts';
import type { Sending } from '../../server/invitations/invitations.ts';
import type { MailFile } from '../../server/store/tables/mail.ts';
import { invitationWords } from '../../src/lib/invitation-words.ts';
import { minutesWords } from '../../src/lib/minutes-words.ts';
import { databaseBeside, FJORDBY, granted, visitor } from '../support/accounts.ts';
import { startTestApp } from '../support/app.ts';
import { readPdf } from '../support/read-pdf.ts';
import { meetingInput, openRoom } from '../support/rooms.ts';
import { startMailServer } from '../support/smtp.ts';

const LEVEL = 'I overgangstesten lå 38 procent af eleverne under middel.';
const actor: Actor = { participantId: 'anna', role: 'facilitator' };
const sending: Sending = {
  origin: 'https://samtalerum.fjordby.example',
  sender: { name: 'Kirsten Holm', address: 'kirsten@fjordby.example' },
  words: invitationWords('da'),
};
const PEOPLE = ['carla', 'erik', 'gry'].map((name) => ({ name, tableRole: null, mail: `${name}@skole.example` }));

/** A planned meeting with a closed item, to which three people are invited. */
async function startInviting(given: { title?: string; template?: string } = {}) {
  const mails = await startMailServer();
  const { app, dataDir } = await startTestApp({ env: { SMTP_URL: mails.url } });
  granted(await app.accounts.setUp(FJORDBY, visitor()));
  const organisationId = (await app.accounts.organisations())[0]?.id ?? '';
  const { meetingId } = await app.rooms.create({ ...meetingInput(), ...given, organisationId });
  const room = await openRoom(app.rooms, meetingId);
  expect(await app.invitations.add(room, actor, PEOPLE)).toBeNull();
  const ids = room.state.participants.map(({ id }) => id);
  const { orm, tables } = databaseBeside(dataDir);
  const stored = () => orm.select().from(tables.mailFile);
  const send = (file: MailFile | null) => app.invitations.send(room, ids, sending, file);
  return { app, mails, room, ids, send, stored };
}

/** The PDF in a mail as it came over the wire. */
function attached(source: string): Buffer | null {
  const part = source.split(/^--.*$/m).find((one) => /^Content-Type: application\/pdf/im.test(one));
  return part === undefined ? null : Buffer.from(part.slice(part.search(/\r?\n\r?\n/)), 'base64');
}

test('[IV7] the agenda goes along as a PDF of what is open, and the mail says so', async () => {
  const { app, mails, room, send } = await startInviting();
  const file = await agendaFile(app, room, minutesWords);
  if ('mayGo' in file) throw new Error('held back');
  expect(file.name).toMatch(/dagsorden.*\.pdf$/);
  expect(await send(file)).toBe(3);
  await app.outbox.settled();
  expect(mails.taken).toHaveLength(3);
  for (const { source } of mails.taken) {
    const pdf = await readPdf(attached(source) ?? Buffer.alloc(0));
    expect(pdf.text).toContain('Velkomst');
    expect(pdf.text).not.toContain('Personalesag');
    expect(pdf.claimsUa).toBe(true);
    expect(source).toMatch(/text\/calendar;[^]*method=REQUEST/);
  }
  const letter = await app.invitations.preview(room, room.state.participants[0]?.id ?? '', sending, true);
  expect(letter?.text).toContain('Dagsordenen er vedhæftet som PDF.');
  expect(letter?.html).toContain('Dagsordenen er vedhæftet som PDF.');
});

test('[IV7] who wants no agenda sends none, and the mail speaks of none', async () => {
  const { app, mails, room, ids, send, stored } = await startInviting();
  await send(null);
  await app.outbox.settled();
  expect(mails.taken.map(({ source }) => attached(source))).toEqual([null, null, null]);
  expect((await app.invitations.preview(room, ids[0] ?? '', sending))?.text).not.toContain('vedhæftet');
  expect(await stored()).toEqual([]);
});

test('[IV7] the file lies on the disk once, and is gone with the last mail that takes it along', async () => {
  const { app, mails, room, send, stored } = await startInviting();
  const file = await agendaFile(app, room, minutesWords);
  if ('mayGo' in file) throw new Error('held back');
  const seen: number[] = [];
  mails.answer = (address) => (address.startsWith('gry') ? 451 : address.startsWith('erik') ? 550 : 250);
  mails.onMail = async () => void seen.push((await stored()).length);
  await send(file);
  await app.outbox.settled();
  expect(seen).toEqual([1]);
  expect(await stored(), 'Gry is asked again').toMatchObject([{ name: file.name, contentType: 'application/pdf' }]);
  mails.answer = () => 250;
  const { orm, tables } = databaseBeside(app.config.dataDir);
  await orm.update(tables.mail).set({ nextAtMs: 0 });
  await app.outbox.send([]);
  await app.outbox.settled();
  expect(mails.taken.map(({ source }) => attached(source)?.equals(file.bytes))).toEqual([true, true]);
  expect(await stored()).toEqual([]);
});

test('[IV8] what the gate holds back makes no file, until it is settled', async () => {
  const { app, room } = await startInviting();
  await room.execute({ type: 'meeting.edit', title: LEVEL }, actor, null);
  const held = { mayGo: false, unsettled: 1 };
  expect(await agendaStanding(app, room.state)).toEqual(held);
  expect(await agendaFile(app, room, minutesWords)).toEqual(held);
  await room.execute({ type: 'meeting.edit', title: 'Læsning' }, actor, null);
  expect(await agendaStanding(app, room.state)).toEqual({ mayGo: true });
});

test('[IV8] the agenda of a meeting that is never public never goes along', async () => {
  const { app, room } = await startInviting({ template: 'lus' });
  expect(await agendaFile(app, room, minutesWords)).toEqual({ mayGo: false, unsettled: null });
});
