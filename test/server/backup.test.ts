// Backups of a server in use, made and put back by the command line; what is damaged, in the way or cut off harms nothing.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { lastDueMs, NightlyBackup } from '../../server/backup/nightly-backup.ts';
import { keepNewest, makeBackup, newestBackupMs } from '../../server/backup/make-backup.ts';
import { restoreBackup } from '../../server/backup/restore-backup.ts';
import { projectPath } from '../../server/project-path.ts';
import { seatCookie } from '../../server/auth/seat-cookie.ts';
import { startTestApp, temporaryDirectory } from '../support/app.ts';
import { GOOD_FILES } from '../support/files.ts';
import { startLive, stateOf, type LiveSeat, type LiveTest } from '../support/live.ts';
import { PageWriter } from '../support/notes.ts';

const PNG = GOOD_FILES['a.png'] ?? Buffer.alloc(0);

async function cli(dataDir: string, ...args: string[]) {
  const env = { PATH: process.env['PATH'] ?? '', DATA_DIR: dataDir };
  const child = spawn(process.execPath, [projectPath('server', 'cli.ts'), ...args], { env, stdio: 'pipe' });
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: child.exitCode, out: out.trim(), err: err.trim() };
}

const notesOf = ({ origin }: LiveTest, { state }: LiveSeat) => ({
  address: `${origin.replace('http', 'ws')}/notes`,
  shared: state.notes.shared,
});

async function upload(live: LiveTest, token: string): Promise<string> {
  const { name, value } = seatCookie(live.meetingId, token, false);
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(PNG)]), 'skitse.png');
  const address = `${live.origin}/meetings/${live.meetingId}/attachments`;
  const headers = { cookie: `${name}=${value}`, origin: live.origin };
  const response = await fetch(address, { method: 'POST', headers, body: form });
  return ((await response.json()) as { id: string }).id;
}

test('[BU1] [BU2] [BU4] a busy meeting is backed up while it runs, and goes on from the backup with all that was acknowledged', async () => {
  const live = await startLive();
  const lead = await live.sit('facilitator');
  const place = await live.place('participant', 'Per');
  const guest = await live.connect(place);
  await lead.done({ type: 'meeting.start' });
  const page = new PageWriter(notesOf(live, guest), place.token);
  const fileId = await upload(live, (await live.place('facilitator')).token);
  const into = await temporaryDirectory();
  let isBusy = true;
  let acknowledged = 0;
  const beBusy = async () => {
    for (let n = 1; isBusy; n += 1) {
      await guest.done({ type: 'parking.add', text: `Emne ${n}` });
      page.write(`${n} `);
      await page.saved();
      acknowledged = n;
    }
  };
  const busy = beBusy();
  await expect.poll(() => acknowledged).toBeGreaterThan(5);
  const before = acknowledged;
  const made = await cli(live.dataDir, 'backup', '--to', into);
  const after = acknowledged;
  isBusy = false;
  await busy;
  expect(made).toMatchObject({ code: 0, err: '' });
  expect(after, 'nobody waited for the backup').toBeGreaterThan(before);
  await live.close();

  const dataDir = join(await temporaryDirectory(), 'data');
  const restored = await cli(dataDir, 'restore', '--from', made.out);
  expect(restored).toMatchObject({ code: 0, err: '' });
  const again = await startLive({ dataDir, meetingId: live.meetingId });
  const { parking, attachments } = await stateOf(again);
  expect(parking.length).toBeGreaterThanOrEqual(before);
  expect(parking.map((topic) => topic.text)).toEqual(parking.map((_topic, n) => `Emne ${n + 1}`));
  expect(attachments).toMatchObject([{ id: fileId }]);
  const kept = await readFile(join(live.dataDir, 'attachments', fileId));
  expect(await readFile(join(dataDir, 'attachments', fileId))).toEqual(kept);
  // The secret came along: whoever had a seat has it still.
  const back = await again.connect(place);
  const reader = new PageWriter(notesOf(again, back), place.token);
  await reader.saved();
  const written = reader.text.toString().trim().split(' ').map(Number);
  expect(written.length).toBeGreaterThanOrEqual(before);
  expect(written).toEqual(written.map((_number, n) => n + 1));
  await back.done({ type: 'parking.add', text: 'Efter genskabelsen' });
});

test('[BU3] a backup that fails leaves nothing behind, and says which file it failed for', async () => {
  const live = await startLive();
  const id = await upload(live, (await live.place('facilitator')).token);
  const into = await temporaryDirectory();
  await appendFile(join(live.dataDir, 'attachments', id), 'mere');
  expect(await cli(live.dataDir, 'backup', '--to', into)).toMatchObject({
    code: 1,
    out: '',
    err: `The attachment ${id} is damaged: nothing was backed up.`,
  });
  await rm(join(live.dataDir, 'attachments', id));
  await expect(makeBackup(live.dataDir, into, Date.now())).rejects.toThrow(`The attachment ${id} cannot be read`);
  expect(await readdir(into)).toEqual([]);
});

test('[BU4] [BU5] a backup that is not as it was made is refused before anything is written', async () => {
  const { dataDir } = await startTestApp();
  const into = await temporaryDirectory();
  const folder = await makeBackup(dataDir, into, Date.now());
  const target = join(await temporaryDirectory(), 'data');
  await appendFile(join(folder, 'secret.key'), ' ');
  await expect(restoreBackup(folder, target)).rejects.toThrow('The backup is damaged: secret.key is not as it was.');
  await rm(join(folder, 'secret.key'));
  await expect(restoreBackup(folder, target)).rejects.toThrow('The backup is damaged: secret.key is missing.');
  const manifest = join(folder, 'manifest.json');
  const wandering = (await readFile(manifest, 'utf8')).replace('secret.key', '../../etc/passwd');
  await writeFile(manifest, wandering);
  await expect(restoreBackup(folder, target)).rejects.toThrow('cannot be read');
  await rm(manifest);
  await expect(restoreBackup(folder, target)).rejects.toThrow('is no backup');
  await expect(readdir(target)).rejects.toThrow('ENOENT');
});

test('[BU5] data that is there is never written over, and a server that runs is not disturbed', async () => {
  const { dataDir, close } = await startTestApp();
  const folder = await makeBackup(dataDir, await temporaryDirectory(), Date.now());
  expect(await cli(dataDir, 'restore', '--from', folder)).toMatchObject({
    code: 1,
    err: expect.stringContaining('Another Samtalerum server is using') as string,
  });
  await close();
  expect(await cli(dataDir, 'restore', '--from', folder)).toMatchObject({
    code: 1,
    err: `${dataDir} holds data already: move it away first, or name another DATA_DIR.`,
  });
});

test('[BU6] only so many are kept, and what is no backup stays', async () => {
  const { dataDir } = await startTestApp();
  const into = await temporaryDirectory();
  const hours = [1, 2, 3].map((hour) => Date.UTC(2026, 10, 22, hour));
  for (const atMs of hours) await makeBackup(dataDir, into, atMs);
  await mkdir(join(into, 'samtalerum-20200101T000000Z'));
  await keepNewest(into, 2);
  expect((await readdir(into)).sort()).toEqual([
    'samtalerum-20200101T000000Z',
    'samtalerum-20261122T020000Z',
    'samtalerum-20261122T030000Z',
  ]);
  expect(await newestBackupMs(into)).toBe(hours[2]);
});

test.each([
  ['2026-11-22T02:59:00+01:00', '2026-11-21T03:00:00+01:00'],
  ['2026-11-22T03:00:00+01:00', '2026-11-22T03:00:00+01:00'],
  ['2027-01-01T00:10:00+01:00', '2026-12-31T03:00:00+01:00'],
  // The night in which the clock is put forward has no half past two, and the one in which it is put back has two.
  ['2026-03-29T12:00:00+02:00', '2026-03-29T03:30:00+02:00', '02:30'],
  ['2026-10-25T12:00:00+01:00', '2026-10-25T02:30:00+02:00', '02:30'],
])('[BU6] at %s the last one was due at %s', (now, due, at = '03:00') => {
  expect(lastDueMs(at, Date.parse(now))).toBe(Date.parse(due));
});

test('[BU6] one is made when it is due, once, and tried again when it failed', async () => {
  const { dataDir } = await startTestApp();
  const folder = join(await temporaryDirectory(), 'kopi');
  let nowMs = Date.parse('2026-11-22T01:00:00+01:00');
  let tries = 0;
  let isDiskFull = false;
  const nightly = new NightlyBackup({
    settings: { folder, at: '03:00', keep: 14 },
    log: pino({ level: 'silent' }),
    now: () => nowMs,
    make: async () => {
      tries += 1;
      if (isDiskFull) throw new Error('no space left');
      await makeBackup(dataDir, folder, nowMs);
    },
  });
  onTestFinished(() => nightly.close());
  const lookAt = async (time: string) => {
    nowMs = Date.parse(`2026-11-${time}+01:00`);
    nightly.look();
    await nightly.settled();
    return tries;
  };
  await nightly.settled();
  expect(tries, 'the first start makes one').toBe(1);
  expect(await lookAt('22T02:50:00')).toBe(1);
  expect(await lookAt('22T03:00:00')).toBe(2);
  expect(await lookAt('22T03:10:00')).toBe(2);
  isDiskFull = true;
  expect(await lookAt('23T03:00:00')).toBe(3);
  isDiskFull = false;
  expect(await lookAt('23T03:10:00')).toBe(4);
  expect(await lookAt('23T03:20:00')).toBe(4);
  expect((await readdir(folder)).sort()).toHaveLength(3);
});
