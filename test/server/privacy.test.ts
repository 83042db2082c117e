// Keeping, deleting and erasing on a real disk: what is gone is gone from every file of the data directory.

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { XmlElement, XmlText } from 'yjs';
import type { App } from '../../server/app.ts';
import { makeBackup } from '../../server/backup/make-backup.ts';
import { isBreak } from '../../server/audit/chain.ts';
import { readMinutes } from '../../server/meetings/read-minutes.ts';
import type { Room } from '../../server/meetings/room.ts';
import { PersonErasure } from '../../server/privacy/person-erasure.ts';
import { PROPOSED_MONTHS } from '../../src/lib/core/privacy/retention.ts';
import type { Command } from '../../src/lib/core/meeting/commands.ts';
import { itemFragment } from '../../src/lib/core/meeting/notes-rights.ts';
import { TEMPLATES } from '../../src/lib/core/minutes/templates/built-in.ts';
import { minutesWords } from '../../src/lib/minutes-words.ts';
import type { Database } from '../../server/store/database.ts';
import { databaseBeside, foundOrganisation } from '../support/accounts.ts';
import { startTestApp, temporaryDirectory, type TestApp } from '../support/app.ts';
import { commandLine } from '../support/command-line.ts';
import { PageWriter } from '../support/notes.ts';
import { askPublic } from '../support/public-page.ts';
import { call } from '../support/rest.ts';

const ADMIN = { kind: 'account', id: 'kirsten' } as const;
const NAME = 'Astrid Vindelev';
const MAIL = 'astrid@vindelev.example';
const YEARS_AGO_MS = Date.UTC(2019, 2, 5, 15);
const DAY_MS = 86_400_000;

let started: TestApp;
let app: App;
let room: Room;
let database: Database;
let token: string;
let astrid: { token: string; participantId: string };
let bent: { participantId: string };

beforeEach(async () => {
  started = await startTestApp();
  app = started.app;
  database = databaseBeside(started.dataDir);
  await foundOrganisation(database, 'Fjordby');
  token = await app.tokens.create('fjordby', ['meetings:write', 'minutes:read'], 'test');
  room = await meeting('Samtale om Mosevejens Skole');
});

/** A meeting in which Astrid took part, wrote and was named, with its minutes approved and made public. */
async function meeting(title: string): Promise<Room> {
  const agenda = [
    { title: 'Trivsel', minutes: 10 },
    { title: 'Personsag', minutes: 10, closed: true },
  ];
  const body = { template: 'frit', title, startsAt: '2026-11-24T16:30', agenda };
  const { id } = (await (await call(app, 'POST', '/api/v1/meetings', { token, body })).json()) as { id: string };
  const sit = async (role: string, name: string) => {
    const answer = await call(app, 'POST', `/api/v1/meetings/${id}/seats`, { token, body: { role, name } });
    return (await answer.json()) as { token: string; participantId: string };
  };
  bent = await sit('facilitator', 'Bent Krogh');
  astrid = await sit('secretary', NAME);
  const opened = await app.rooms.open(id);
  if (!opened) throw new Error('the meeting is there');
  await send(
    opened,
    { type: 'meeting.start' },
    { type: 'decision.record', itemId: opened.state.agenda[0]?.id ?? '', text: `${NAME} følger op på trivslen.` },
    { type: 'agreement.add', itemId: null, what: `Ring til ${NAME}`, owner: { name: NAME }, followUpOn: '2026-12-01' },
  );
  return opened;
}

async function send(to: Room, ...commands: Command[]): Promise<void> {
  const actor = { participantId: astrid.participantId, role: 'secretary' } as const;
  for (const command of commands) {
    const by = command.type === 'meeting.start' || command.type === 'meeting.close' ? 'system' : actor;
    expect(await to.execute(command, by, null)).toMatchObject({ ok: true });
  }
}

/** Writes a line into the notes of the first item. */
async function write(text: string): Promise<void> {
  const notes = { address: `${started.origin.replace('http', 'ws')}/notes`, shared: room.state.notes.shared };
  const page = new PageWriter(notes, astrid.token);
  const line = new XmlElement('paragraph');
  line.insert(0, [new XmlText(text)]);
  page.doc.getXmlFragment(itemFragment(room.state.agenda[0]?.id ?? '')).push([line]);
  await page.saved();
  page.link.destroy();
}

async function approveAndPublish(): Promise<string> {
  await send(room, { type: 'meeting.close' }, { type: 'minutes.send', until: '2099-01-01' });
  const hash = await app.minutesVersions.keep(await readMinutes(app.notes, room.state, 'staff'));
  const approve = { type: 'minutes.approve', participantId: bent.participantId, hash, isForAll: true } as const;
  expect(await room.execute(approve, 'system', null)).toMatchObject({ ok: true });
  const asked = { version: 1, note: '', isListed: true, template: 'beslutningsreferat' };
  const looks = { wordsOf: minutesWords, template: TEMPLATES.beslutningsreferat };
  const actor = { participantId: astrid.participantId, role: 'secretary' } as const;
  expect(await app.publications.publish(room, asked, actor, looks)).toMatchObject({ ok: true });
  return room.state.minutes.publication?.publicId ?? '';
}

/** As if the meeting had been held, and the periods decided, long ago. */
async function longAgo(): Promise<void> {
  await app.privacy.retention.decide('fjordby', { ...PROPOSED_MONTHS, audit: null }, ADMIN);
  await database.orm.update(database.tables.meeting).set({ startsAtMs: YEARS_AGO_MS });
  await database.orm.update(database.tables.retention).set({ changedAtMs: YEARS_AGO_MS });
}

async function deleteDue(): Promise<void> {
  // Whoever has just left has it open for a moment still.
  await expect.poll(() => app.notes.release(room.meetingId)).toBe(true);
  app.privacy.job.look();
  await app.privacy.job.settled();
}

/** The files of the data directory in which the words stand. */
async function filesWith(words: string): Promise<string[]> {
  const names = await readdir(started.dataDir, { recursive: true, withFileTypes: true });
  const files = names.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  const holds = await Promise.all(files.map(async (path) => (await readFile(path)).includes(words)));
  return files.filter((_path, n) => holds[n]);
}

const acts = async () => (await app.audit.page('fjordby', {}, 50)).map(({ act }) => act);
const find = () => app.privacy.persons.find('fjordby', { name: NAME, mail: MAIL });

describe('what has been kept long enough', () => {
  test('[RN1] [RN2] [RN5] is deleted by itself, from every file, and the audit log says so without a word of it', async () => {
    await write('Ingen må se elevtallet 417');
    const publicId = await approveAndPublish();
    expect(await filesWith('Mosevejens')).not.toEqual([]);
    await deleteDue();
    expect(await app.rooms.open(room.meetingId), 'nobody has decided').not.toBeNull();

    await longAgo();
    await deleteDue();
    expect(await app.rooms.open(room.meetingId)).toBeNull();
    expect(await askPublic(app, `/p/${publicId}`)).toMatchObject({ status: 404 });
    for (const words of ['Mosevejens', NAME, 'elevtallet', 'trivslen'])
      expect(await filesWith(words), words).toEqual([]);
    expect(await app.audit.page('fjordby', { acts: ['meeting.deleted'] }, 1)).toMatchObject([
      { subject: { id: room.meetingId }, detail: { kind: 'free', heldOn: '2019-03-05', deletesOn: '2021-03-05' } },
    ]);
    expect(isBreak(await app.audit.check('fjordby'))).toBe(false);
  });

  test('[RN3] [RN4] stays while it is held, halted, running, open somewhere, or when the period is new', async () => {
    await longAgo();
    const isThere = async () => (await app.directory.find(room.meetingId)) !== null;
    await deleteDue();
    expect(await isThere(), 'it runs').toBe(true);
    await send(room, { type: 'meeting.close' });
    await longAgo();

    const leave = room.subscribe(() => undefined);
    await deleteDue();
    expect(await isThere(), 'somebody looks at it').toBe(true);
    leave();

    await app.privacy.retention.hold({ id: room.meetingId, organisationId: 'fjordby' }, 'Aktindsigt', {
      kind: 'account',
      id: 'a',
    });
    await deleteDue();
    expect(await isThere(), 'it is held').toBe(true);
    const [due] = await app.privacy.job.due('fjordby', '2026-11-22');
    expect(due).toMatchObject({ id: room.meetingId, deletesOn: '2021-03-05', held: 'Aktindsigt' });
    await app.privacy.retention.hold({ id: room.meetingId, organisationId: 'fjordby' }, null, {
      kind: 'account',
      id: 'a',
    });

    await app.privacy.retention.halt('fjordby', true, ADMIN);
    await deleteDue();
    expect(await isThere(), 'it is halted').toBe(true);
    await app.privacy.retention.halt('fjordby', false, ADMIN);

    await database.orm.update(database.tables.retention).set({ changedAtMs: Date.now() - 29 * DAY_MS });
    await deleteDue();
    expect(await isThere(), 'the period is new').toBe(true);
    await database.orm.update(database.tables.retention).set({ changedAtMs: Date.now() - 31 * DAY_MS });
    await deleteDue();
    expect(await isThere()).toBe(false);
    expect((await acts()).filter((act) => act !== 'meeting.seatGiven')).toEqual([
      ...['meeting.deleted', 'retention.resumed', 'retention.halted', 'retention.released', 'retention.held'],
      ...['retention.changed', 'retention.changed'],
    ]);
  });

  test('[RN2] another organisation’s meetings are kept as it says', async () => {
    await foundOrganisation(database, 'Andeby');
    await send(room, { type: 'meeting.close' });
    await longAgo();
    await database.orm
      .update(database.tables.meeting)
      .set({ organisationId: 'andeby' })
      .where(eq(database.tables.meeting.id, room.meetingId));
    await deleteDue();
    expect(await app.directory.find(room.meetingId)).not.toBeNull();
  });
});

describe('a person', () => {
  beforeEach(async () => {
    await write(`${NAME} ser på tallene`);
    await app.privacy.retention.decide('fjordby', PROPOSED_MONTHS, ADMIN);
    const invited = { meetingId: room.meetingId, participantId: astrid.participantId, mail: MAIL, linkId: 'link' };
    await database.orm.insert(database.tables.invitation).values(invited);
  });

  test('[PE1] is found by name and by mail in accounts, places and texts, in their organisation alone', async () => {
    await approveAndPublish();
    expect((await find()).meetings).toMatchObject([
      { id: room.meetingId, events: 2, minutes: 1, isPublic: true, places: [{ name: NAME, mail: MAIL }] },
    ]);
    expect((await app.privacy.persons.find('fjordby', { name: '', mail: MAIL.toUpperCase() })).meetings).toHaveLength(
      1,
    );
    expect(await app.privacy.persons.find('fjordby', { name: 'Astrid', mail: '' })).toMatchObject({
      meetings: [{ places: [], events: 2 }],
    });
    expect((await app.privacy.persons.find('andeby', { name: NAME, mail: MAIL })).meetings).toEqual([]);
  });

  test('[PE1] [PE2] gets all of it in one file: what they did, and what names them', async () => {
    const file = await app.privacy.exporting.of('fjordby', { name: NAME, mail: MAIL }, [room.meetingId]);
    expect(file.meetings).toMatchObject([
      {
        title: 'Samtale om Mosevejens Skole',
        places: [{ name: NAME, mail: MAIL, role: 'secretary' }],
        withheld: 0,
      },
    ]);
    const did = file.meetings[0]?.did ?? [];
    expect(did.map(({ what }) => what)).toEqual(expect.arrayContaining(['decision.recorded', 'agreement.added']));
    expect(did.flatMap(({ texts }) => texts)).toContain(`${NAME} følger op på trivslen.`);
    expect(await app.privacy.exporting.of('fjordby', { name: NAME, mail: MAIL }, [])).toMatchObject({ meetings: [] });
  });

  test('[PE1] with an account gets how it signs in, and what the audit log has of it', async () => {
    const added = await app.accounts.add(
      'fjordby',
      { email: MAIL, name: NAME, password: 'fjorden ligger stille' },
      'member',
    );
    if (!added.ok) throw new Error(added.code);
    const subject = { kind: 'account', id: added.userId } as const;
    await app.audit.record({ organisationId: 'fjordby', actor: ADMIN, act: 'account.roleChanged', subject });
    const { accounts } = await app.privacy.exporting.of('fjordby', { name: '', mail: MAIL }, []);
    expect(accounts).toMatchObject([
      {
        name: NAME,
        email: MAIL,
        role: 'member',
        hasSecondFactor: false,
        passkeys: [],
        told: [{ act: 'account.roleChanged' }],
      },
    ]);
  });

  test('[PE2] is not told what others said of them on a closed item', async () => {
    const closed = room.state.agenda[1]?.id ?? '';
    const command = { type: 'decision.record', itemId: closed, text: `${NAME} får en advarsel` } as const;
    expect(await room.execute(command, 'system', null)).toMatchObject({ ok: true });
    const file = await app.privacy.exporting.of('fjordby', { name: NAME, mail: MAIL }, [room.meetingId]);
    expect(file.meetings).toMatchObject([{ withheld: 1 }]);
    expect(JSON.stringify(file)).not.toContain('advarsel');
  });

  test('[PE3] [PE4] leaves the table of names and every address; texts and approved minutes stay unless they are chosen', async () => {
    const publicId = await approveAndPublish();
    const chosen = { wanted: { name: NAME, mail: MAIL }, meetingIds: [room.meetingId], contacts: true };
    await expect.poll(() => app.notes.release(room.meetingId)).toBe(true);
    expect(
      await app.privacy.erasing.erase('fjordby', ADMIN, { ...chosen, texts: false, minutes: false }),
    ).toMatchObject({
      ...{ meetings: 1, inUse: [] },
    });
    const again = await app.rooms.open(room.meetingId);
    expect(again?.state.participants.map(({ name }) => name)).toContain('(navn slettet)');
    expect(await filesWith(MAIL)).toEqual([]);
    expect(again?.state.agreements[0]?.what).toBe(`Ring til ${NAME}`);
    expect(JSON.stringify(await app.minutesVersions.minutesVersion(room.meetingId, 1))).toContain(NAME);
    expect(await askPublic(app, `/p/${publicId}`)).toMatchObject({ status: 200 });
  });

  test('[PE4] [PE5] [PE6] [AU4] leaves every file when texts and minutes are chosen; the audit chain knows of the rewriting', async () => {
    const publicId = await approveAndPublish();
    const chosen = { wanted: { name: NAME, mail: MAIL }, meetingIds: [room.meetingId], contacts: true };
    await expect.poll(() => app.notes.release(room.meetingId)).toBe(true);
    const leave = room.subscribe(() => undefined);
    const whileOpen = await app.privacy.erasing.erase('fjordby', ADMIN, { ...chosen, texts: true, minutes: true });
    expect(whileOpen).toMatchObject({ meetings: 0, inUse: [{ id: room.meetingId }] });
    expect(await askPublic(app, `/p/${publicId}`), 'nothing was done').toMatchObject({ status: 200 });
    leave();
    await app.privacy.erasing.erase('fjordby', ADMIN, { ...chosen, texts: true, minutes: true });
    expect(await filesWith(NAME)).toEqual([]);
    expect(await askPublic(app, `/p/${publicId}`)).toMatchObject({ status: 410 });
    const again = await app.rooms.open(room.meetingId);
    expect(again?.state.agreements).toMatchObject([{ what: 'Ring til [slettet]' }]);
    const minutes = await app.minutesVersions.minutesVersion(room.meetingId, 1);
    expect(JSON.stringify(minutes), 'its hash is the new one').toContain('[slettet] følger op på trivslen.');
    expect(JSON.stringify(await readMinutes(app.notes, room.state, 'staff'))).toContain('[slettet] ser på tallene');
    expect(await app.audit.page('fjordby', { acts: ['text.redacted'] }, 1)).toMatchObject([
      { actor: ADMIN, subject: { id: room.meetingId }, detail: { left: 0, minutes: 1, notes: 1 } },
    ]);
    expect(isBreak(await app.audit.check('fjordby'))).toBe(false);
    expect(JSON.stringify(await app.audit.page('fjordby', {}, 50)), '[AU4]').not.toContain('Astrid');
  });

  test('[PE7] stays erased when a backup from before is put back', async () => {
    const backups = await temporaryDirectory();
    const before = await makeBackup(started.dataDir, backups, Date.now());
    const parts = { ...started.app, database, persons: app.privacy.persons, removal: app.privacy.removal, backups };
    await expect.poll(() => app.notes.release(room.meetingId)).toBe(true);
    const chosen = { wanted: { name: NAME, mail: MAIL }, meetingIds: [room.meetingId], contacts: true };
    await new PersonErasure(parts).erase('fjordby', ADMIN, { ...chosen, texts: false, minutes: false });
    const dataDir = join(await temporaryDirectory(), 'data');
    expect(await commandLine(dataDir, 'restore', '--from', before)).toContain('Erased again since then: 1 names.');
    const restored = databaseBeside(dataDir);
    expect(await restored.orm.select().from(restored.tables.personName)).not.toContainEqual(
      expect.objectContaining({ name: NAME }),
    );
    expect(await restored.orm.select().from(restored.tables.invitation)).toEqual([]);
  });

  test('[PE6] words that are no name leave one meeting too; nothing happens while somebody has it open', async () => {
    const leave = room.subscribe(() => undefined);
    const asked = { words: 'følger op på trivslen', minutes: false };
    await expect.poll(() => app.notes.release(room.meetingId)).toBe(true);
    expect(await app.privacy.erasing.redact('fjordby', ADMIN, room.meetingId, asked)).toBeNull();
    expect(await filesWith('trivslen')).not.toEqual([]);
    leave();
    expect(await app.privacy.erasing.redact('fjordby', ADMIN, room.meetingId, asked)).toMatchObject({
      events: 1,
      left: 0,
    });
    expect(await filesWith('følger op på trivslen')).toEqual([]);
    const again = await app.rooms.open(room.meetingId);
    expect(again?.state.agenda[0]?.decision).toBe(`${NAME} [slettet].`);
  });

  test('[PE5] a word of the engine’s own is left where it is, and told', async () => {
    await expect.poll(() => app.notes.release(room.meetingId)).toBe(true);
    await app.privacy.erasing.redact('fjordby', ADMIN, room.meetingId, { words: 'discussion', minutes: false });
    const again = await app.rooms.open(room.meetingId);
    expect(again?.state.title).toBe('Samtale om Mosevejens Skole');
    expect((await app.audit.page('fjordby', { acts: ['text.redacted'] }, 1))[0]?.detail['left']).toBeGreaterThan(0);
  });
});

describe('the audit log', () => {
  const told = async () =>
    (await app.audit.page('fjordby', {}, 50)).map(({ act, actor, subject }) => [act, actor.kind, subject.id]).reverse();

  test('[AU1] [AU4] tells of what became public, of rights, and of every file, with who it was', async () => {
    const guest = await app.seats.create(
      { id: room.meetingId, organisationId: 'fjordby' },
      { role: 'participant', name: 'Carla', tableRole: null },
    );
    const lead = { participantId: bent.participantId, role: 'facilitator' } as const;
    for (const command of [
      { type: 'access.grant', participantId: guest.participantId },
      { type: 'participant.setRole', participantId: guest.participantId, role: 'secretary' },
      { type: 'access.revoke', participantId: guest.participantId },
    ] as const) {
      expect(await room.execute(command, lead, null)).toMatchObject({ ok: true });
    }
    await approveAndPublish();
    for (const path of ['minutes.md?audience=offentlig', 'agreements.csv', 'bundle.zip?formats=json', 'minutes.exe']) {
      await call(app, 'GET', `/api/v1/meetings/${room.meetingId}/${path}`, { token });
    }
    expect(await app.publications.withdraw(room, { note: 'Et navn var forkert.' }, lead)).toMatchObject({ ok: true });
    expect((await told()).filter(([act]) => act !== 'meeting.seatGiven')).toEqual([
      ['meeting.accessGranted', 'seat', guest.participantId],
      ['meeting.rightChanged', 'seat', guest.participantId],
      ['meeting.accessRevoked', 'seat', guest.participantId],
      ['minutes.published', 'seat', room.meetingId],
      ['minutes.exported', 'token', room.meetingId],
      ['agreements.exported', 'token', room.meetingId],
      ['bundle.exported', 'token', room.meetingId],
      ['minutes.withdrawn', 'seat', room.meetingId],
    ]);
    expect(JSON.stringify(await app.audit.page('fjordby', {}, 50)), '[AU4] ids alone').not.toMatch(
      /Carla|Krogh|Mosevej/,
    );
  });
});
