// Attachments over real HTTP, on a real disk: what comes in, who gets it out again, and what is left behind.

import { createHash, randomBytes } from 'node:crypto';
import { readdir, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ATTACHMENT_KEPT_MS, MAX_ATTACHMENT_BYTES } from '../../src/lib/core/meeting/attachment-types.ts';
import type { SeatRole } from '../../src/lib/core/meeting/vocabulary.ts';
import { seatCookie } from '../../server/auth/seat-cookie.ts';
import { databaseBeside, granted, KIRSTEN, visitor } from '../support/accounts.ts';
import { GOOD_FILES } from '../support/files.ts';
import { startLive, stateOf, type LiveTest } from '../support/live.ts';

const PDF = GOOD_FILES['Budget æøå.pdf'] ?? Buffer.alloc(0);
const PNG = GOOD_FILES['a.png'] ?? Buffer.alloc(0);

/** What a browser of this seat sends along. */
async function cookieOf(live: LiveTest, role: SeatRole, name?: string): Promise<string> {
  const { name: cookie, value } = seatCookie(live.meetingId, (await live.place(role, name)).token, false);
  return `${cookie}=${value}`;
}

function upload(live: LiveTest, cookie: string, name: string, content: Uint8Array, query = ''): Promise<Response> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(content)]), name);
  return fetch(`${live.origin}/meetings/${live.meetingId}/attachments${query}`, {
    method: 'POST',
    headers: { cookie, origin: live.origin },
    body: form,
  });
}

async function uploaded(
  ...args: Parameters<typeof upload>
): Promise<{ id: string; name: string; type: string; size: number }> {
  const response = await upload(...args);
  expect(response.status, await response.clone().text()).toBe(201);
  return (await response.json()) as { id: string; name: string; type: string; size: number };
}

function get(live: LiveTest, cookie: string, id: string): Promise<Response> {
  const address = `${live.origin}/meetings/${live.meetingId}/attachments/${id}`;
  return fetch(address, { headers: { cookie }, redirect: 'manual' });
}

const codeOf = async (response: Response) => ((await response.json()) as { code: string }).code;
const filesOf = (live: LiveTest) => readdir(join(live.dataDir, 'attachments'));

test('[AT6] a file comes in, stands in the meeting for all to see, and comes out as it was', async () => {
  const live = await startLive();
  const staff = await cookieOf(live, 'facilitator');
  const guest = await live.sit('participant');
  const made = await uploaded(live, staff, 'Budget æøå.pdf', PDF);
  expect(made).toEqual({ id: made.id, name: 'Budget æøå.pdf', type: 'application/pdf', size: PDF.length });
  await guest.settled();
  expect(guest.state.attachments).toMatchObject([{ id: made.id, name: 'Budget æøå.pdf', itemId: null }]);
  const out = await get(live, await cookieOf(live, 'participant', 'Per'), made.id);
  expect(Buffer.from(await out.arrayBuffer())).toEqual(PDF);
  expect(Object.fromEntries(out.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': expect.stringMatching(/^attachment; .*Budget%20%C3%A6%C3%B8%C3%A5\.pdf$/) as string,
    'content-security-policy': expect.stringContaining('sandbox') as string,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  expect(await filesOf(live)).toEqual([made.id]);
});

test('[AT6] what was acknowledged is there after a restart', async () => {
  const live = await startLive();
  const made = await uploaded(live, await cookieOf(live, 'secretary'), 'a.pdf', PDF);
  await live.close();
  const again = await startLive(live);
  const out = await get(again, await cookieOf(again, 'participant'), made.id);
  expect(Buffer.from(await out.arrayBuffer())).toEqual(PDF);
});

test('[AT5] what is refused leaves nothing behind', async () => {
  const live = await startLive();
  const staff = await cookieOf(live, 'facilitator');
  const tooLarge = Buffer.concat([PDF, Buffer.alloc(MAX_ATTACHMENT_BYTES)]);
  const refused: [string, Uint8Array, string, string][] = [
    ['tom.pdf', Buffer.alloc(0), '', '422 upload.empty'],
    ['logo.svg', Buffer.from('<svg/>'), '', '415 upload.type'],
    ['a.pdf', Buffer.from('MZ'), '', '415 upload.type'],
    ['a.pdf', PDF, '?use=picture', '415 upload.type'],
    ['a.pdf', PDF, '?use=weapon', '400 upload.malformed'],
    ['a.pdf', PDF, '?itemId=nowhere', '409 upload.refused'],
    ['stor.pdf', tooLarge, '', '413 upload.tooLarge'],
  ];
  for (const [name, content, query, expected] of refused) {
    const response = await upload(live, staff, name, content, query);
    expect(`${response.status} ${await codeOf(response)}`, name + query).toBe(expected);
  }
  const address = `${live.origin}/meetings/${live.meetingId}/attachments`;
  const headers = { cookie: staff, origin: live.origin };
  const noForm = await fetch(address, { method: 'POST', headers, body: 'hello' });
  expect(await codeOf(noForm)).toBe('upload.malformed');
  const fieldOnly = new FormData();
  fieldOnly.append('file', 'text');
  expect(await codeOf(await fetch(address, { method: 'POST', headers, body: fieldOnly }))).toBe('upload.malformed');
  expect(await filesOf(live)).toEqual([]);
  expect((await stateOf(live)).attachments).toEqual([]);
});

test('[AT5] the largest file is taken, and comes out as it was', async () => {
  const live = await startLive();
  const staff = await cookieOf(live, 'facilitator');
  const largest = Buffer.concat([PDF, randomBytes(MAX_ATTACHMENT_BYTES - PDF.length)]);
  const made = await uploaded(live, staff, 'stor.pdf', largest);
  expect(made.size).toBe(MAX_ATTACHMENT_BYTES);
  const out = createHash('sha256').update(Buffer.from(await (await get(live, staff, made.id)).arrayBuffer()));
  expect(out.digest('hex')).toBe(createHash('sha256').update(largest).digest('hex'));
});

test('[AT5] an upload that breaks off leaves nothing behind and disturbs nobody', async () => {
  const live = await startLive();
  const staff = await cookieOf(live, 'facilitator');
  const { port, hostname } = new URL(live.origin);
  const head = `POST /meetings/${live.meetingId}/attachments HTTP/1.1\r\nHost: ${hostname}:${port}\r\nOrigin: ${live.origin}\r\nCookie: ${staff}\r\n`;
  const part = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7 half';
  const socket = connect(Number(port), hostname);
  socket.write(`${head}Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 100000\r\n\r\n${part}`);
  await expect.poll(() => filesOf(live).catch(() => [])).toHaveLength(1);
  socket.destroy();
  await expect.poll(() => filesOf(live)).toEqual([]);
  await uploaded(live, staff, 'a.pdf', PDF);
});

test('[AT7] [AT8] who may bring a file, and who may not', async () => {
  const live = await startLive();
  const staff = await cookieOf(live, 'facilitator');
  const guest = await cookieOf(live, 'participant');
  const screen = await cookieOf(live, 'screen');
  const answer = async (cookie: string, query = '', name = 'a.png') =>
    (await upload(live, cookie, name, PNG, query)).status;
  expect(await answer('')).toBe(401);
  expect(await answer('seat-x=y')).toBe(401);
  expect(await answer(guest)).toBe(403);
  expect(await answer(screen, '?use=picture')).toBe(403);
  expect(await answer(guest, '?use=picture'), 'nobody writes before the start').toBe(403);
  expect(await answer(staff, '?use=picture')).toBe(201);
  await (await live.connect(await live.place('facilitator'))).done({ type: 'meeting.start' });
  expect(await answer(guest, '?use=picture')).toBe(201);
  const closedItem = (await stateOf(live)).agenda.find(({ closed }) => closed)?.id ?? '';
  expect(await answer(guest, `?use=picture&itemId=${closedItem}`)).toBe(403);
  const address = `${live.origin}/meetings/${live.meetingId}/attachments`;
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(PNG)]), 'a.png');
  const noOrigin = await fetch(address, { method: 'POST', headers: { cookie: staff }, body: form });
  expect(noOrigin.status, 'a page that does not say where it is from').toBe(403);
  expect((await fetch(address, { headers: { cookie: staff } })).status).toBe(405);
});

test('[AT2] [AT7] [AT8] confidential and closed ones are for the entitled, and a screen sees pictures of open notes alone', async () => {
  const live = await startLive();
  const staff = await cookieOf(live, 'secretary');
  const guest = await cookieOf(live, 'participant');
  const screen = await cookieOf(live, 'screen');
  const closedItem = (await stateOf(live)).agenda.find(({ closed }) => closed)?.id ?? '';
  const files = {
    open: await uploaded(live, staff, 'a.pdf', PDF),
    confidential: await uploaded(live, staff, 'Sag 1234.pdf', PDF, '?confidential=1'),
    closed: await uploaded(live, staff, 'Sag 5678.pdf', PDF, `?itemId=${closedItem}`),
    picture: await uploaded(live, staff, 'a.png', PNG, '?use=picture'),
    closedPicture: await uploaded(live, staff, 'a.png', PNG, `?use=picture&itemId=${closedItem}`),
  };
  const seen = async (cookie: string) => {
    const answers = await Promise.all(Object.values(files).map(({ id }) => get(live, cookie, id)));
    return answers.map(({ status }) => status);
  };
  expect(await seen(staff)).toEqual([200, 200, 200, 200, 200]);
  expect(await seen(guest)).toEqual([200, 404, 404, 200, 404]);
  expect(await seen(screen)).toEqual([404, 404, 404, 200, 404]);
  expect(await seen('')).toEqual([303, 303, 303, 303, 303]);
  const participant = await live.sit('participant', 'Vidne');
  expect(JSON.stringify(participant.snapshots)).not.toMatch(/1234|5678/);
  expect((await get(live, staff, files.picture.id)).headers.get('content-disposition')).toMatch(/^inline/);
  expect((await get(live, staff, files.open.id + 'x')).status).toBe(404);
});

test('[AT8] an account reaches the files of its own organisation’s meetings, and another’s none', async () => {
  const live = await startLive();
  const made = await uploaded(live, await cookieOf(live, 'facilitator'), 'a.pdf', PDF);
  const signedIn = granted(await live.app.accounts.signIn(KIRSTEN.email, KIRSTEN.password, visitor()));
  const cookie = signedIn.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
  expect((await get(live, cookie, made.id)).status).toBe(200);
  expect((await upload(live, cookie, 'b.pdf', PDF)).status).toBe(201);
  const { orm, tables } = databaseBeside(live.dataDir);
  await orm.update(tables.meeting).set({ organisationId: 'andeby' });
  expect((await get(live, cookie, made.id)).status).toBe(404);
  expect((await upload(live, cookie, 'c.pdf', PDF)).status).toBe(404);
});

test('[AT4] [AT6] a file that was taken away leaves the disk a day later, and so does what a killed server left half done', async () => {
  const live = await startLive();
  const { app } = live;
  const staff = await cookieOf(live, 'facilitator');
  const facilitator = await live.connect(await live.place('facilitator'));
  const kept = await uploaded(live, staff, 'a.pdf', PDF);
  const back = await uploaded(live, staff, 'b.pdf', PDF);
  const gone = await uploaded(live, staff, 'c.pdf', PDF);
  await writeFile(join(live.dataDir, 'attachments', 'halv.draft'), 'half');
  await writeFile(join(live.dataDir, 'attachments', 'nobody'), 'stray');
  for (const { id } of [back, gone]) await facilitator.done({ type: 'attachment.remove', attachmentId: id });
  await facilitator.done({ type: 'attachment.restore', attachmentId: back.id });
  expect((await get(live, staff, gone.id)).status).toBe(404);
  await app.attachments.sweep();
  expect((await filesOf(live)).length).toBe(5);
  await app.attachments.sweep(Date.now() + 2 * ATTACHMENT_KEPT_MS);
  expect((await filesOf(live)).sort()).toEqual([kept.id, back.id].sort());
  expect((await get(live, staff, back.id)).status).toBe(200);
});
