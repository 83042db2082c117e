// One organisation out of a server and into another: all of it arrives, nothing of anybody else's goes along.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { makeBackup } from '../../server/backup/make-backup.ts';
import { restoreBackup } from '../../server/backup/restore-backup.ts';
import { projectPath } from '../../server/project-path.ts';
import { tables as allTables } from '../../server/store/schema.sqlite.ts';
import { BELONGINGS } from '../../server/transfer/belongings.ts';
import { makeExport } from '../../server/transfer/make-export.ts';
import { takeIn } from '../../server/transfer/take-in.ts';
import { databaseBeside, foundOrganisation, granted, KIRSTEN, visitor } from '../support/accounts.ts';
import { startTestApp, temporaryDirectory } from '../support/app.ts';
import { startLive, stateOf, type LiveTest } from '../support/live.ts';
import { PageWriter } from '../support/notes.ts';
import { meetingInput, openRoom } from '../support/rooms.ts';

const SECRET = 'Andeby holder hemmeligheder';

async function cli(dataDir: string, ...args: string[]) {
  const env = { PATH: process.env['PATH'] ?? '', DATA_DIR: dataDir };
  const child = spawn(process.execPath, [projectPath('server', 'cli.ts'), ...args], { env, stdio: 'pipe' });
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: child.exitCode, out: out.trim(), err: err.trim() };
}

/** Fjordby with a meeting that runs and has notes, and beside it Andeby, which has the same and is nobody's business. */
async function twoOrganisations() {
  const live = await startLive();
  const lead = await live.sit('facilitator', 'Anna Bergmann');
  await lead.done({ type: 'meeting.start' });
  await lead.done({ type: 'parking.add', text: 'Parkeret i Fjordby' });
  await write(live, lead.state.notes.shared, 'Skrevet i Fjordby');
  const database = databaseBeside(live.dataDir);
  const andeby = await foundOrganisation(database, 'Andeby');
  const other = await live.app.rooms.create({ ...meetingInput(), title: SECRET, organisationId: andeby.id });
  const room = await openRoom(live.app.rooms, other.meetingId);
  await room.execute({ type: 'participant.invite', name: `${SECRET} person`, tableRole: null }, 'system', null);
  await live.app.themes.add(andeby.id, `${SECRET} tema`);
  const fjordby = (await live.app.accounts.organisations()).find(({ slug }) => slug !== 'andeby');
  if (!fjordby) throw new Error('Fjordby is gone');
  await live.app.themes.add(fjordby.id, 'Fællesskaber');
  return { live, fjordby, andeby, otherId: other.meetingId };
}

async function write(live: LiveTest, shared: string, words: string): Promise<void> {
  const { token } = await live.place('participant', 'Per');
  const page = new PageWriter({ address: `${live.origin.replace('http', 'ws')}/notes`, shared }, token);
  await page.saved();
  page.write(words);
  await page.saved();
}

const notesOf = async ({ app }: Pick<LiveTest, 'app'>, shared: string) =>
  (await app.notes.text(shared)).getText('text').toString();

test('[EI1] [EI2] an organisation comes out of a running server and into another as it was, by the command line', async () => {
  const { live } = await twoOrganisations();
  const into = await temporaryDirectory();
  const made = await cli(live.dataDir, 'export', '--to', into, '--organisation', 'fjordby-kommune');
  expect(made).toMatchObject({ code: 0, err: '' });
  const before = await stateOf(live);

  const target = await startTestApp();
  const taken = await cli(target.dataDir, 'import', '--from', made.out);
  expect(taken).toEqual({ code: 0, err: '', out: 'Fjordby Kommune: 1 meetings and 1 people were added.' });
  const room = await openRoom(target.app.rooms, live.meetingId);
  expect(room.state).toEqual(before);
  expect(await notesOf(target, before.notes.shared)).toBe('Skrevet i Fjordby');
  expect(granted(await target.app.accounts.signIn(KIRSTEN.email, KIRSTEN.password, visitor())).cookies).not.toEqual([]);
  const [organisation] = await target.app.accounts.organisations();
  expect(await target.app.themes.list(organisation?.id ?? '')).toMatchObject([{ text: 'Fællesskaber' }]);

  // Done again, it finds everything and changes nothing.
  expect(await takeIn(target.dataDir, made.out, null)).toMatchObject({ meetings: 0, people: 0, known: 1 });
  expect(await notesOf(target, before.notes.shared)).toBe('Skrevet i Fjordby');
});

test('[EI1] not a byte of another organisation is in the folder, and of one meeting nothing of its organisation but the name', async () => {
  const { live, fjordby, otherId } = await twoOrganisations();
  const into = await temporaryDirectory();
  const chosen = { organisationId: fjordby.id, slug: 'fjordby' };
  const whole = await makeExport(live.dataDir, { ...chosen, meetingId: null }, into, 1_000);
  const single = await makeExport(live.dataDir, { ...chosen, meetingId: live.meetingId }, into, 2_000);
  const bytes = async (folder: string) =>
    (await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name)).catch(() => '')))).join('');
  for (const folder of [whole, single]) {
    expect(await readdir(folder)).toEqual(['attachments', 'manifest.json', 'samtalerum.sqlite']);
    const told = await bytes(folder);
    expect(told).toContain('Parkeret i Fjordby');
    for (const secret of [SECRET, 'andeby', otherId]) expect(told, secret).not.toContain(secret);
  }
  expect(await bytes(whole)).toContain(KIRSTEN.email);
  for (const secret of [KIRSTEN.email, 'Fællesskaber']) expect(await bytes(single), secret).not.toContain(secret);
});

test('[EI3] a meeting comes into another organisation as that one’s, under a code that is free, beside what is there', async () => {
  const { live, fjordby } = await twoOrganisations();
  const folder = await makeExport(
    live.dataDir,
    { organisationId: fjordby.id, slug: 'fjordby', meetingId: live.meetingId },
    await temporaryDirectory(),
    1_000,
  );
  const target = await startTestApp();
  const database = databaseBeside(target.dataDir);
  const here = await foundOrganisation(database, 'Herby');
  const { joinCode } = await stateOf(live);
  const mine = await target.app.rooms.create({ ...meetingInput(), organisationId: here.id });
  await database.orm.update(database.tables.meeting).set({ joinCode });
  expect(await takeIn(target.dataDir, folder, here)).toMatchObject({ meetings: 1, people: 0, known: 0 });
  const found = await target.app.directory.find(live.meetingId);
  expect(found).toMatchObject({ organisationId: here.id });
  expect(found?.joinCode).not.toBe(joinCode);
  expect((await openRoom(target.app.rooms, live.meetingId)).state.joinCode).toBe(found?.joinCode);
  expect((await target.app.directory.findByCode(joinCode))?.id).toBe(mine.meetingId);
});

test('[EI2] [EI3] what is damaged or no export is refused in one line, and so is a name that another has', async () => {
  const { live, andeby } = await twoOrganisations();
  const into = await temporaryDirectory();
  const backup = await makeBackup(live.dataDir, into, 1_000);
  const made = await makeExport(
    live.dataDir,
    { organisationId: andeby.id, slug: 'andeby', meetingId: null },
    into,
    1_000,
  );
  await expect(takeIn(live.dataDir, backup, null)).rejects.toThrow(`${backup} is no export: use \`restore\`.`);
  await expect(restoreBackup(made, join(into, 'data'))).rejects.toThrow(`${made} is no backup: use \`import\`.`);
  const strange = await cli(
    live.dataDir,
    'export',
    '--to',
    into,
    '--organisation',
    'andeby',
    '--meeting',
    live.meetingId,
  );
  expect(strange).toMatchObject({ code: 1, err: `Andeby has no meeting "${live.meetingId}".` });
  const target = await startTestApp();
  const { orm, tables } = databaseBeside(target.dataDir);
  await orm.insert(tables.organisation).values({ id: 'another', slug: 'andeby', name: 'Andeby', createdAtMs: 0 });
  await expect(takeIn(target.dataDir, made, null)).rejects.toThrow(
    'Another organisation is called "andeby" here: name it with --organisation to add to it.',
  );
  await appendFile(join(made, 'samtalerum.sqlite'), ' ');
  await expect(takeIn(target.dataDir, made, null)).rejects.toThrow('samtalerum.sqlite is not as it was');
});

test('[EI4] every table says whose its rows are', () => {
  expect(Object.keys(BELONGINGS).toSorted()).toEqual(Object.keys(allTables).toSorted());
});
