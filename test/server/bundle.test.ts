// The bundle with real attachments on a real disk: who gets which of them, under which names, and what its list and log say.

import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { beforeEach, describe, expect, test } from 'vitest';
import { seatCookie } from '../../server/auth/seat-cookie.ts';
import type { Room } from '../../server/meetings/room.ts';
import type { Finding } from '../../src/lib/core/minutes/confidentiality/check.ts';
import { GOOD_FILES } from '../support/files.ts';
import { startLive, type LiveTest } from '../support/live.ts';
import { call, problemOf } from '../support/rest.ts';
import { openRoom } from '../support/rooms.ts';
import { unzip } from '../support/unzip.ts';

const PDF = GOOD_FILES['Budget æøå.pdf'] ?? Buffer.alloc(0);
/** Its name alone holds it back from the public. */
const LEVEL = 'I overgangstesten lå 38 procent af eleverne under middel.pdf';
const APART = 'ikke til offentlighed';

interface Contents {
  audience: string;
  files: { name: string; bytes: number; sha256: string }[];
}

let live: LiveTest;
let room: Room;
let token: string;
let items: string[];
const sent = new Map<string, Buffer>();

beforeEach(async () => {
  live = await startLive();
  room = await openRoom(live.app.rooms, live.meetingId);
  items = room.state.agenda.map(({ id }) => id);
  const [organisation] = await live.app.accounts.organisations();
  token = await live.app.tokens.create(organisation?.id ?? '', ['minutes:read'], 'test');
  const [open = '', closed = ''] = items;
  await bring('Budget.pdf', null);
  await bring('Budget.pdf', open);
  await bring('To  mellemrum.pdf', open);
  await bring(LEVEL, open);
  await bring('Personsag.pdf', closed);
  await bring('Lønninger.pdf', open, true);
});

/** Takes in a file that no other is like, as an upload does. */
async function bring(name: string, itemId: string | null, confidential = false): Promise<void> {
  const seat = await live.app.seats.fromToken((await live.place('secretary')).token);
  if (!seat) throw new Error('it was made just now');
  const content = Buffer.concat([PDF, randomBytes(200_000)]);
  const upload = { name, itemId, confidential, use: 'attachment' as const };
  const taken = await live.app.attachments.takeIn(room, seat, upload, Readable.from([content]));
  if (!taken.ok) throw new Error(taken.code);
  sent.set(taken.id, content);
}

const address = (query: string) => `/api/v1/meetings/${live.meetingId}/bundle.zip?formats=md&${query}`;

async function partsOf(response: Response): Promise<Map<string, Buffer>> {
  expect(response.status).toBe(200);
  return unzip(new Uint8Array(await response.arrayBuffer()));
}

const toStaff = async (query = '') => partsOf(await call(live.app, 'GET', address(query), { token }));

async function toGuest(query = ''): Promise<Map<string, Buffer>> {
  const { name, value } = seatCookie(live.meetingId, (await live.place('participant', 'Per')).token, false);
  return partsOf(await call(live.app, 'GET', address(query), { headers: { cookie: `${name}=${value}` } }));
}

const attachmentsIn = (parts: Map<string, Buffer>) => [...parts.keys()].filter((name) => /^(bilag|ikke)/.test(name));
const contentsOf = (parts: Map<string, Buffer>) => JSON.parse(parts.get('indhold.json')?.toString() ?? '') as Contents;

describe('a bundle for the staff', () => {
  test('[EX8] holds the open attachments as they came, each under a name of its own, and the log', async () => {
    const parts = await toStaff();
    expect(attachmentsIn(parts)).toEqual([
      'bilag/Budget.pdf',
      'bilag/Budget (2).pdf',
      'bilag/To mellemrum.pdf',
      `bilag/${LEVEL}`,
    ]);
    const came = new Set([...sent.values()].map((content) => content.toString('latin1')));
    for (const name of attachmentsIn(parts)) expect(came.has(parts.get(name)?.toString('latin1') ?? '')).toBe(true);
    expect(new Set(attachmentsIn(parts).map((name) => parts.get(name)?.toString('latin1'))).size).toBe(4);
    expect([...parts.keys()]).toEqual(expect.arrayContaining(['log/log.json', 'log/log.csv']));
  });

  test('[EX8] the list has every other file with its size and its digest', async () => {
    const parts = await toStaff('confidential');
    const { files, audience } = contentsOf(parts);
    expect(audience).toBe('intern');
    expect(files.map(({ name }) => name)).toEqual([...parts.keys()].filter((name) => name !== 'indhold.json'));
    for (const { name, bytes, sha256 } of files) {
      const part = parts.get(name) ?? Buffer.alloc(0);
      expect([bytes, sha256]).toEqual([part.length, createHash('sha256').update(part).digest('hex')]);
    }
  });

  test('[EX8] what is withheld from the room comes when it is asked for by name, and apart', async () => {
    const parts = await toStaff('confidential');
    expect(attachmentsIn(parts).filter((name) => name.startsWith(APART))).toEqual([
      `${APART}/Personsag.pdf`,
      `${APART}/Lønninger.pdf`,
    ]);
  });

  test('[EX8] the log tells what happened, one line an event', async () => {
    const parts = await toStaff();
    const log = JSON.parse(parts.get('log/log.json')?.toString() ?? '') as { seq: number; event: { type: string } }[];
    expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1));
    expect(log.filter(({ event }) => event.type === 'attachment.added')).toHaveLength(6);
    const lines = parts.get('log/log.csv')?.toString().split('\r\n') ?? [];
    expect(lines).toHaveLength(1 + log.length + 1);
    expect(lines[1]).toMatch(/^1;\d{4}-\d\d-\d\dT/);
  });

  test('[EX6] [EX8] of one item has what hangs on it alone, and no log', async () => {
    expect(attachmentsIn(await toStaff(`item=${items[0]}`))).toEqual([
      'bilag/Budget.pdf',
      'bilag/To mellemrum.pdf',
      `bilag/${LEVEL}`,
    ]);
    const closed = await toStaff(`item=${items[1]}&confidential`);
    expect(attachmentsIn(closed)).toEqual([`${APART}/Personsag.pdf`]);
    expect([...closed.keys()].filter((name) => name.startsWith('log'))).toEqual([]);
  });
});

describe('a bundle for others', () => {
  test('[EX8] [AT2] a guest who asks for all of it gets what the room sees, and no sign of the rest', async () => {
    const parts = await toGuest('confidential');
    expect(attachmentsIn(parts)).toHaveLength(4);
    expect([...parts.keys()].filter((name) => name.startsWith('log'))).toEqual([]);
    for (const [name, part] of parts) expect(`${name} ${part.toString()}`).not.toMatch(/Personsag|Lønninger/);
  });

  test('[EX8] [PG2] the public has none while a name is not settled, and then all but that file', async () => {
    const held = await problemOf(await call(live.app, 'GET', address('audience=offentlig&confidential'), { token }));
    expect(held.code).toBe('minutes.held');
    for (const finding of held['findings'] as Finding[]) {
      const answer = await room.execute({ type: 'finding.resolve', finding, how: 'leaveOut' }, 'system', null);
      expect(answer).toMatchObject({ ok: true });
    }
    const parts = await toStaff('audience=offentlig&confidential');
    expect(attachmentsIn(parts)).toEqual(['bilag/Budget.pdf', 'bilag/Budget (2).pdf', 'bilag/To mellemrum.pdf']);
    expect([...parts.keys()].filter((name) => name.startsWith('log'))).toEqual([]);
    expect(contentsOf(parts).audience).toBe('offentlig');
    for (const [name, part] of parts)
      expect(`${name} ${part.toString()}`).not.toMatch(/Personsag|Lønninger|38 procent/);
  });

  test('[EX8] a stranger and another organisation get nothing', async () => {
    expect((await call(live.app, 'GET', address('confidential'))).status).toBe(401);
    const weak = await live.app.tokens.create(
      (await live.app.accounts.organisations())[0]?.id ?? '',
      ['agreements:read'],
      'weak',
    );
    expect((await call(live.app, 'GET', address('confidential'), { token: weak })).status).toBe(403);
  });
});
