// There is no road round the gate (rules PG1, PG2): a meeting in which all that must not get out can be known again, and every
// way out of the server that the public, or somebody who may not see it, can reach. A new way gets a line here.

import { beforeAll, afterAll, describe, expect, test } from 'vitest';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, type App } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import { EXPORT_FORMATS } from '../../server/exports/exports.ts';
import { agendaFile } from '../../server/invitations/agenda-file.ts';
import { calendarText } from '../../server/invitations/calendar.ts';
import { calendarDescription, invitationMessage } from '../../server/invitations/message.ts';
import { minutesLetter, type MinutesLetterWords } from '../../server/meetings/minutes-letter.ts';
import { isHeld, outgoingMinutes } from '../../server/meetings/outgoing-minutes.ts';
import { TEMPLATES } from '../../src/lib/core/minutes/templates/built-in.ts';
import { databaseFile, openDatabase, type Database } from '../../server/store/database.ts';
import { htmlBody } from '../../src/lib/core/minutes/html.ts';
import { invitationWords } from '../../src/lib/invitation-words.ts';
import { PARTS } from '../../src/lib/core/minutes/confidentiality/where.ts';
import { minutesWords } from '../../src/lib/minutes-words.ts';
import { foundOrganisation } from '../support/accounts.ts';
import { Canaries, LEAK } from '../support/canaries.ts';
import { askPublic } from '../support/public-page.ts';
import { textOfAnswer, textOfFile } from '../support/text-of-file.ts';

/** The organisation's name is not the meeting's to choose; themes stand in no minutes, and in a summary only where they may. */
const WITHOUT_CANARY = ['organisation', 'nextMeeting', 'theme'];

let folder: string;
let app: App;
let database: Database;
let canaries: Canaries;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samtalerum-canaries-'));
  app = await createApp(readConfig({ LOG_LEVEL: 'silent', DATA_DIR: folder }));
  database = openDatabase(databaseFile(folder));
  await foundOrganisation(database, 'fjordby');
  canaries = await Canaries.make(app, database);
});
afterAll(async () => {
  database.close();
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

const publicMinutes = (format: string, template: string) =>
  `/api/v1/meetings/${canaries.room.meetingId}/minutes.${format}?audience=offentlig&template=${template}`;
const FORMATS = ['json', ...EXPORT_FORMATS];
const FILES = FORMATS.flatMap((format) => Object.keys(TEMPLATES).map((template) => [format, template] as const));

/** The agenda as a paper, which goes the same road. */
const publicAgenda = (format: string) =>
  `/api/v1/meetings/${canaries.room.meetingId}/agenda.${format}?audience=offentlig`;

const ITEM_AT = { open: 0, closed: 1 };
const itemId = (which: keyof typeof ITEM_AT) => canaries.room.state.agenda[ITEM_AT[which]]?.id ?? '';

/** What else leaves as a file: one item, an earlier version, agreements, several meetings in one, everything in a zip. */
const OTHER_FILES: Record<string, () => string> = {
  ...Object.fromEntries(
    FORMATS.flatMap((format) => [
      [`one item as ${format}`, () => `${publicMinutes(format, 'stevns')}&item=${itemId('open')}`],
      [`the first version as ${format}`, () => `${publicMinutes(format, 'nyborg')}&version=1`],
    ]),
  ),
  'minutes for an archive': () => `${publicMinutes('pdf', 'kolding')}&archive`,
  'one item of the first version for an archive': () =>
    `${publicMinutes('pdf', 'roskilde')}&archive&version=1&item=${itemId('open')}`,
  'an agenda for an archive': () => `${publicAgenda('pdf')}&archive`,
  ...Object.fromEntries(
    ['xlsx', 'csv', 'ics'].map((format) => [
      `agreements as ${format}`,
      () => `/api/v1/meetings/${canaries.room.meetingId}/agreements.${format}?audience=offentlig`,
    ]),
  ),
  "one item's agreements": () =>
    `/api/v1/meetings/${canaries.room.meetingId}/agreements.csv?audience=offentlig&item=${itemId('open')}`,
  'a zip of everything': () =>
    `/api/v1/meetings/${canaries.room.meetingId}/bundle.zip?audience=offentlig&formats=pdf,archive,docx,pptx,html,md,json,xlsx,csv,ics&confidential`,
  'a zip of one item': () =>
    `/api/v1/meetings/${canaries.room.meetingId}/bundle.zip?audience=offentlig&item=${itemId('open')}&confidential`,
  'a zip of the first version': () =>
    `/api/v1/meetings/${canaries.room.meetingId}/bundle.zip?audience=offentlig&version=1&confidential`,
  ...Object.fromEntries(
    EXPORT_FORMATS.map((format) => [
      `a range of meetings as ${format}`,
      () => `/api/v1/minutes.${format}?from=2026-01-01&to=2026-12-31&audience=offentlig`,
    ]),
  ),
  ...Object.fromEntries(
    [...FORMATS, 'xlsx', 'csv'].map((format) => [
      `a summary as ${format}`,
      () => `/api/v1/summary.${format}?meeting=${canaries.room.meetingId}&audience=offentlig`,
    ]),
  ),
  'a summary for an archive': () =>
    `/api/v1/summary.pdf?meeting=${canaries.room.meetingId}&audience=offentlig&part=themes&archive`,
  'a range of meetings by another template, for an archive': () =>
    '/api/v1/minutes.pdf?from=2026-01-01&to=2026-12-31&audience=offentlig&template=svendborg&archive',
};

/** Addresses of a closed item: to the public there is none. */
const CLOSED_FILES = [
  ...FORMATS.map((format) => () => publicMinutes(format, 'beslutningsreferat')),
  () => `${publicMinutes('pdf', 'stevns')}&archive&version=1`,
  () => `/api/v1/meetings/${canaries.room.meetingId}/agreements.csv?audience=offentlig`,
  () => `/api/v1/meetings/${canaries.room.meetingId}/bundle.zip?audience=offentlig&confidential`,
].map((address) => () => `${address()}&item=${itemId('closed')}`);

async function closedIsUnknown(): Promise<void> {
  for (const address of CLOSED_FILES) {
    const response = await canaries.get(address());
    expect([response.status, LEAK.test(await textOfAnswer(response))], address()).toEqual([404, false]);
  }
}

/** The page of the minutes as it is shown to the staff as the public's, and printed. */
async function paper(): Promise<string | null> {
  const asked = { audience: 'offentlig', sight: 'staff' } as const;
  const outgoing = await outgoingMinutes(app, canaries.room.state, asked);
  return isHeld(outgoing) ? null : htmlBody(outgoing.document(minutesWords));
}

/** Mails and calendars: nobody settles anything before they go. */
const MAILS: Record<string, () => Promise<string> | string> = {
  'an invitation': () => {
    const { state } = canaries.room;
    const ida = state.participants.find(({ id }) => id === 'ida');
    if (!ida) throw new Error('she is invited');
    const links = { own: 'https://x.example/a', join: 'https://x.example/join' };
    const told = { isChange: false, hasAgenda: true, senderName: 'Bo' };
    return Object.values(invitationMessage(state, ida, invitationWords('da'), links, told)).join('\n');
  },
  'a mail that asks for comments': () => {
    const told = { name: 'Ida', link: 'https://x.example/a', until: '1. december', senderName: 'Bo' };
    const words: MinutesLetterWords = {
      ...{ language: 'da', link: 'Læs', linkHint: '', regards: 'Hilsen' },
      subject: (title) => title,
      greeting: (name) => name,
      lead: (title, until) => `${title} ${until}`,
    };
    return Object.values(minutesLetter(canaries.room.state, told, words)).join('\n');
  },
  'a calendar entry': () => {
    const { state } = canaries.room;
    const description = calendarDescription(state, invitationWords('da'), 'https://x.example/join');
    return calendarText({
      ...{ state, sequence: 0, nowMs: 0, description },
      url: 'https://x.example',
      invitation: null,
    });
  },
  'the calendar file': () =>
    app.invitations.calendarFile(canaries.room.state, { origin: 'https://x.example', words: invitationWords('da') }),
};

test('[PG6] internal minutes hold all of it, or there would be nothing to find', async () => {
  const path = publicMinutes('json', 'beslutningsreferat').replace('offentlig', 'intern');
  const text = await (await canaries.get(path)).text();
  expect(text).toContain('kanarifugl');
  expect(text).toContain('38 procent');
});

describe('while nothing is settled', () => {
  test.each(FILES)('[PG2] %s in the template %s is held, and its headers tell nothing', async (format, template) => {
    const response = await canaries.get(publicMinutes(format, template));
    expect(response.status).toBe(409);
    expect([...response.headers].join('\n')).not.toMatch(LEAK);
  });

  test.each(FORMATS)('[PG2] %s of the agenda is held, and its headers tell nothing', async (format) => {
    const response = await canaries.get(publicAgenda(format));
    expect(response.status).toBe(409);
    expect([...response.headers].join('\n')).not.toMatch(LEAK);
  });

  test.each(Object.entries(OTHER_FILES))('[PG2] %s is held', async (_name, path) => {
    const response = await canaries.get(path());
    expect(response.status).toBe(409);
    expect([...response.headers].join('\n')).not.toMatch(LEAK);
  });

  test('[PG1] a closed item is none by itself', closedIsUnknown);

  test('[PG2] the page has no paper', async () => {
    expect(await paper()).toBeNull();
  });

  test('[PG2] [IV8] no agenda goes along with an invitation', async () => {
    expect(await agendaFile(app, canaries.room, minutesWords)).toMatchObject({ mayGo: false });
  });

  test.each(Object.entries(MAILS))('[PG2] %s tells nothing', async (_name, write) => {
    expect(await write()).not.toMatch(LEAK);
  });

  test('[PG1] what holds it back names nothing closed, to programs of the staff too', async () => {
    const held = await canaries.get(publicMinutes('json', 'beslutningsreferat'));
    const { findings } = (await held.json()) as { findings: { where: { part: string } }[] };
    expect(JSON.stringify(findings)).not.toMatch(/kanarifugl/i);
    // A part that is new gets a canary, or a word here of why it has none.
    const found = new Set(findings.map(({ where }) => where.part));
    expect(PARTS.filter((part) => !found.has(part))).toEqual(WITHOUT_CANARY);
  });
});

describe('when all that was marked is left out', () => {
  let address: string;
  beforeAll(async () => {
    await canaries.settleAll();
    const version = await canaries.approve();
    const asked = { version, template: 'beslutningsreferat', note: '', isListed: true };
    const bent = canaries.room.state.participants.find(({ role }) => role === 'secretary')?.id ?? '';
    const actor = { participantId: bent, role: 'secretary' } as const;
    const answer = await app.publications.publish(canaries.room, asked, actor, { wordsOf: minutesWords });
    expect(answer).toMatchObject({ ok: true });
    address = `/p/${canaries.room.state.minutes.publication?.publicId}`;
  });

  test.each(FILES)('[PG1] [PG2] %s in the template %s', async (format, template) => {
    const response = await canaries.get(publicMinutes(format, template));
    expect(response.status).toBe(200);
    const text = await textOfAnswer(response);
    expect(text).not.toMatch(LEAK);
    expect(text).toContain(format === 'json' ? '"offentlig"' : 'Anna Holm');
  });

  test.each(FORMATS)('[PG1] [PG2] %s of the agenda', async (format) => {
    const response = await canaries.get(publicAgenda(format));
    expect(response.status).toBe(200);
    expect(await textOfAnswer(response)).not.toMatch(LEAK);
  });

  test.each(Object.entries(OTHER_FILES))('[PG1] [PG2] %s', async (_name, path) => {
    const response = await canaries.get(path());
    expect(response.status).toBe(200);
    expect(await textOfAnswer(response)).not.toMatch(LEAK);
  });

  test('[PG1] a closed item is still none by itself', closedIsUnknown);

  test('[PG1] the page that is shown and printed', async () => {
    const html = await paper();
    expect(html).toContain('Anna Holm');
    expect(html).not.toMatch(LEAK);
  });

  test.each(['', '/embed', '/minutes.pdf', '/minutes.docx'])('[PG1] [PU1] the public page%s', async (below) => {
    const response = await askPublic(app, address + below);
    expect(response.status).toBe(200);
    const text = await textOfAnswer(response);
    expect(text).toContain('Anna Holm');
    expect(text).not.toMatch(LEAK);
  });

  test('[PG1] [IV7] the agenda that goes along with an invitation', async () => {
    const file = await agendaFile(app, canaries.room, minutesWords);
    if ('mayGo' in file) throw new Error('held back');
    expect(file.name).not.toMatch(LEAK);
    expect(await textOfFile(file.bytes)).not.toMatch(LEAK);
  });

  test.each(Object.entries(MAILS))('[PG2] %s', async (_name, write) => {
    expect(await write()).not.toMatch(LEAK);
  });
});

describe('to programs without the right to read minutes', () => {
  test('agreements tell what was agreed and which of them are closed, and nothing of their items', async () => {
    const token = await app.tokens.create('fjordby', ['agreements:read'], 'follow-up');
    const response = await canaries.get('/api/v1/agreements', token);
    const agreements = (await response.json()) as Record<string, unknown>[];
    expect(agreements.map(({ closed }) => closed).sort()).toEqual([false, true, true]);
    for (const agreement of agreements) {
      expect(Object.keys(agreement).sort()).toEqual(
        ['closed', 'followUpOn', 'forum', 'id', 'itemId', 'meetingId', 'meetingTitle']
          .concat([
            'owner',
            'school',
            'status',
            'what',
            'followUpAt',
            'sparring',
            'isOver',
            'answer',
            'meetingLanguage',
          ])
          .sort(),
      );
    }
    for (const format of FORMATS) {
      const refused = await canaries.get(publicMinutes(format, 'beslutningsreferat'), token);
      expect([refused.status, LEAK.test(await refused.text())]).toEqual([403, false]);
    }
  });

  test('the description of the calls and refusals tell of no meeting', async () => {
    const described = await canaries.get('/api/v1/openapi.json');
    expect(await described.text()).not.toMatch(LEAK);
    const other = await app.tokens.create((await foundOrganisation(database, 'andeby')).id, ['minutes:read'], 'other');
    for (const format of FORMATS) {
      const refused = await canaries.get(publicMinutes(format, 'beslutningsreferat'), other);
      expect([refused.status, LEAK.test(await refused.text())]).toEqual([404, false]);
    }
  });
});
