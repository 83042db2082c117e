// Public minutes on every road that there is: with a confidential level in each text that people write, nothing gets out.

import { beforeEach, describe, expect, test } from 'vitest';
import { Doc, XmlElement, XmlText, encodeStateAsUpdate } from 'yjs';
import type { App } from '../../server/app.ts';
import { EXPORT_FORMATS } from '../../server/exports/exports.ts';
import { calendarText } from '../../server/invitations/calendar.ts';
import { calendarDescription, invitationMessage } from '../../server/invitations/message.ts';
import { isHeld, outgoingMinutes, publicPassage } from '../../server/meetings/outgoing-minutes.ts';
import type { Room } from '../../server/meetings/room.ts';
import { SqliteNotesStore } from '../../server/store/sqlite-notes-store.ts';
import type { Command } from '../../src/lib/core/meeting/commands.ts';
import { findItem } from '../../src/lib/core/meeting/model.ts';
import type { Finding } from '../../src/lib/core/minutes/confidentiality/check.ts';
import { invitationWords } from '../../src/lib/invitation-words.ts';
import { databaseBeside, foundOrganisation } from '../support/accounts.ts';
import { startTestApp } from '../support/app.ts';
import { call, problemOf } from '../support/rest.ts';

const LEVEL = 'I overgangstesten lå 38 procent af eleverne under middel.';
const FORMATS = ['json', ...EXPORT_FORMATS];

let app: App;
let token: string;
let room: Room;
let itemId: string;
let writeNote: (words: string) => Promise<void>;
beforeEach(async () => {
  const started = await startTestApp();
  app = started.app;
  const database = databaseBeside(started.dataDir);
  await foundOrganisation(database, 'Fjordby');
  token = await app.tokens.create('fjordby', ['meetings:write', 'minutes:read'], 'test');
  room = await meeting();
  writeNote = async (words) => {
    const doc = new Doc();
    const paragraph = new XmlElement('paragraph');
    doc.getXmlFragment(`item:${itemId}`).insert(0, [paragraph]);
    paragraph.insert(0, [new XmlText(words)]);
    await new SqliteNotesStore(database).append(room.state.notes.shared, [encodeStateAsUpdate(doc)]);
  };
});

async function meeting(body: object = {}): Promise<Room> {
  const plan = {
    template: 'frit',
    title: 'Møde',
    startsAt: '2026-11-24T16:30',
    agenda: [{ title: 'Punkt', minutes: 10 }],
  };
  const response = await call(app, 'POST', '/api/v1/meetings', { token, body: { ...plan, ...body } });
  const { id } = (await response.json()) as { id: string };
  const opened = await app.rooms.open(id);
  if (!opened) throw new Error('the meeting is there');
  itemId = opened.state.agenda[0]?.id ?? '';
  return opened;
}

async function send(...commands: Command[]): Promise<void> {
  for (const command of commands) {
    const answer = await room.execute(command, 'system', null);
    expect(answer, JSON.stringify(answer)).toMatchObject({ ok: true });
  }
}

const address = (format: string, audience = 'offentlig') =>
  `/api/v1/meetings/${room.meetingId}/minutes.${format}?audience=${audience}`;
const get = (format: string, audience?: string) => call(app, 'GET', address(format, audience), { token });

async function heldBack(format: string): Promise<Pick<Finding, 'text' | 'where'>[]> {
  const { status, code, findings } = await problemOf(await get(format));
  expect(`${status} ${code}`).toBe('409 minutes.held');
  return (findings as Finding[]).map(({ text, where }) => ({ text, where }));
}

/** A meeting with the level in one place, and the part that the answer names. */
const PLACES: Record<string, () => Promise<void>> = {
  title: () => send({ type: 'meeting.edit', title: LEVEL }),
  forum: () => send({ type: 'meeting.edit', forum: LEVEL }),
  school: () => send({ type: 'meeting.edit', school: LEVEL }),
  place: () => send({ type: 'meeting.edit', place: LEVEL }),
  itemTitle: () => send({ type: 'item.edit', itemId, title: LEVEL }),
  caseText: () => send({ type: 'item.edit', itemId, caseText: LEVEL }),
  proposal: () => send({ type: 'item.edit', itemId, proposal: LEVEL }),
  notes: () => writeNote(LEVEL),
  decision: () => send({ type: 'meeting.start' }, { type: 'decision.record', itemId, text: LEVEL }),
  agreement: () =>
    send({ type: 'meeting.start' }, { type: 'agreement.add', itemId, what: LEVEL, owner: { name: 'Anna' } }),
  responsible: () =>
    send(
      { type: 'meeting.start' },
      { type: 'agreement.add', what: 'Ring', owner: { name: 'Testen: 38 % lå under middel' } },
    ),
  followUpWhere: () =>
    send({ type: 'meeting.start' }, { type: 'agreement.add', what: 'Ring', followUpAt: { name: LEVEL } }),
  parked: () => send({ type: 'meeting.start' }, { type: 'parking.add', text: LEVEL }),
  reopening: () =>
    send({ type: 'meeting.start' }, { type: 'meeting.close' }, { type: 'meeting.reopen', reason: LEVEL }),
  attachment: async () => {
    const attachment = { id: 'bilag', itemId, name: LEVEL, type: 'application/pdf', size: 1, confidential: false };
    await room.execute({ type: 'attachment.add', attachment }, 'system', null);
  },
};

describe('a level of a test result', () => {
  test.each(Object.entries(PLACES))(
    '[PG2] [PG5] in %s holds every format back, until it is settled',
    async (part, write) => {
      await write();
      for (const format of FORMATS) {
        const findings = await heldBack(format);
        expect(
          findings.map(({ where }) => where.part),
          format,
        ).toEqual([part]);
        expect(findings[0]?.text).toContain('38');
      }
      for (const finding of await heldBack('json')) await send({ type: 'finding.resolve', finding, how: 'leaveOut' });
      for (const format of ['json', 'html', 'md']) {
        const response = await get(format);
        expect([response.status, format]).toEqual([200, format]);
        const head = decodeURIComponent(response.headers.get('content-disposition') ?? '');
        expect(head + (await response.text())).not.toContain('38 procent');
      }
    },
  );

  test('[PG2] all of them are named at once, each with why and with another wording', async () => {
    await send({ type: 'meeting.edit', title: LEVEL, place: LEVEL });
    await writeNote(`Velkomst. ${LEVEL} Eleven Emil Hansen var med.`);
    const { findings } = await problemOf(await get('pdf'));
    expect(findings).toMatchObject([
      { text: LEVEL, rule: 'CF5', where: { part: 'title' } },
      { text: LEVEL, rule: 'CF5', where: { part: 'place' } },
      { text: LEVEL, rule: 'CF5', where: { part: 'notes', itemId } },
      { text: 'Eleven Emil Hansen var med.', rule: 'CF17', where: { part: 'notes', itemId } },
    ]);
    for (const { why, suggestion } of findings as { why: string; suggestion: string }[]) {
      expect(why.length).toBeGreaterThan(20);
      expect(suggestion).not.toMatch(/38|Emil/);
    }
  });

  test('[PG2] a changed sentence has to be settled anew', async () => {
    await PLACES['title']?.();
    for (const finding of await heldBack('json')) await send({ type: 'finding.resolve', finding, how: 'noResult' });
    expect((await get('md')).status).toBe(200);
    await send({ type: 'meeting.edit', title: LEVEL.replace('38', '39') });
    expect(await heldBack('md')).toHaveLength(1);
  });

  test('[PG6] holds internal minutes back nowhere, and they keep the words', async () => {
    await PLACES['title']?.();
    for (const finding of await heldBack('json')) await send({ type: 'finding.resolve', finding, how: 'leaveOut' });
    for (const format of ['json', 'html', 'md']) {
      const response = await get(format, 'intern');
      expect([response.status, (await response.text()).includes(LEVEL)]).toEqual([200, true]);
    }
  });
});

describe('names of pupils', () => {
  const PUPIL = 'Eleven Emil Hansen får en kontaktperson.';
  const NUMBER = 'Nummeret er 010190-1234.';

  test('[PG7] are pointed out in internal minutes of every format, and hold the public ones back', async () => {
    await send({ type: 'meeting.edit', place: NUMBER }, { type: 'item.edit', itemId, caseText: PUPIL, closed: true });
    for (const format of FORMATS) {
      const response = await get(format, 'intern');
      expect([response.status, response.headers.get('samtalerum-persons')], format).toEqual([200, '2']);
    }
    expect((await heldBack('json')).map(({ text }) => text)).toEqual([NUMBER]);
  });

  test('[PG7] of minutes without any it is said that there are none', async () => {
    expect((await get('json', 'intern')).headers.get('samtalerum-persons')).toBe('0');
  });
});

describe('public minutes', () => {
  test('[PG1] [RE9] have nothing of closed items and confidential attachments, in any format', async () => {
    room = await meeting({
      agenda: [
        { title: 'Åbent', minutes: 5 },
        { title: 'Personsag', minutes: 5, closed: true },
      ],
    });
    const closed = room.state.agenda.find((item) => item.closed)?.id ?? '';
    await send({ type: 'meeting.start' }, { type: 'decision.record', itemId: closed, text: 'Hemmeligt' });
    await send({ type: 'agreement.add', itemId: closed, what: 'Hemmelig aftale', owner: { name: 'Anna' } });
    const attachment = {
      id: 'bilag',
      itemId,
      name: 'Hemmeligt bilag',
      type: 'application/pdf',
      size: 1,
      confidential: true,
    };
    await room.execute({ type: 'attachment.add', attachment }, 'system', null);
    for (const format of ['json', 'html', 'md']) {
      const response = await get(format);
      const text = await response.text();
      expect([response.status, /Personsag|Hemmelig/.exec(text)?.[0]]).toEqual([200, undefined]);
      expect(text).toContain(format === 'json' ? '"offentlig"' : 'Offentlig udgave');
    }
    expect(findItem(room.state, closed)?.decision).toBe('Hemmeligt');
  });

  test('[PG1] there are none of a LUS talk', async () => {
    room = await meeting({ template: 'lus' });
    for (const format of FORMATS) {
      const { status, code } = await problemOf(await get(format));
      expect(`${status} ${code}`).toBe('403 minutes.confidential');
    }
  });
});

describe('the other roads', () => {
  test.each(Object.keys(PLACES))('[PG2] the page that is shown and printed holds %s back', async (part) => {
    await PLACES[part]?.();
    const asked = await outgoingMinutes(app, room.state, { audience: 'offentlig', sight: 'staff' });
    expect(isHeld(asked)).toBe(true);
    expect((await publicPassage(app, room.state)).ok).toBe(false);
  });

  test.each(['title', 'forum', 'school', 'place', 'itemTitle'])(
    '[PG2] a mail and a calendar entry tell nothing of %s',
    async (part) => {
      await PLACES[part]?.();
      const person = { id: 'anna', name: 'Anna', tableRole: null };
      await send({ type: 'participant.invite', participantId: person.id, name: person.name, tableRole: null });
      const words = invitationWords('da');
      const { state } = room;
      const anna = state.participants.find(({ id }) => id === 'anna');
      if (!anna) throw new Error('she is invited');
      const links = { own: 'https://x.example/a', join: 'https://x.example/join' };
      const mail = invitationMessage(state, anna, words, links, { isChange: false, hasAgenda: true, senderName: 'Bo' });
      const description = calendarDescription(state, words, links.join);
      const entry = calendarText({ state, sequence: 0, nowMs: 0, description, url: links.join, invitation: null });
      const file = await app.invitations.calendarFile(state, { origin: 'https://x.example', words });
      for (const text of [...Object.values(mail), description, entry, file]) expect(text).not.toContain('38 procent');
    },
  );
});
