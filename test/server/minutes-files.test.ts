// What is downloaded, by the real endpoints: slides, sheets, calendars, extracts, several meetings, and the bundle. Read back by
// readers that are not ours: an XML parser, ical.js, pdf.js.

import ICAL from 'ical.js';
import { beforeEach, describe, expect, test } from 'vitest';
import type { App } from '../../server/app.ts';
import type { Room } from '../../server/meetings/room.ts';
import { GateKeeper } from '../../server/meetings/gate-keeper.ts';
import type { Command } from '../../src/lib/core/meeting/commands.ts';
import { passGate } from '../../src/lib/core/minutes/gate.ts';
import { minutesOf } from '../../src/lib/core/minutes/minutes.ts';
import { textBlocks } from '../../src/lib/core/minutes/text-blocks.ts';
import { databaseBeside, foundOrganisation } from '../support/accounts.ts';
import { startTestApp } from '../support/app.ts';
import { readPptx, readXlsx } from '../support/read-office.ts';
import { readPdf } from '../support/read-pdf.ts';
import { call, problemOf } from '../support/rest.ts';
import { richMeeting } from '../support/rich-meeting.ts';
import { unzip, unzipText } from '../support/unzip.ts';

const LEVEL = 'I overgangstesten lå 38 procent af eleverne under middel.';
const DAY_MS = 86_400_000;

let app: App;
let token: string;
let room: Room;
let items: string[];
beforeEach(async () => {
  const started = await startTestApp();
  app = started.app;
  await foundOrganisation(databaseBeside(started.dataDir), 'Fjordby');
  token = await app.tokens.create('fjordby', ['meetings:write', 'minutes:read'], 'test');
  room = await held('Møde om trivsel', '2026-11-24T16:30');
});

/** A meeting of two items with a decision and an agreement on each, closed. */
async function held(title: string, startsAt: string): Promise<Room> {
  const agenda = ['Trivsel', 'Økonomi'].map((name) => ({ title: name, minutes: 10 }));
  const body = { template: 'frit', title, startsAt, agenda };
  const { id } = (await (await call(app, 'POST', '/api/v1/meetings', { token, body })).json()) as { id: string };
  const opened = await app.rooms.open(id);
  if (!opened) throw new Error('the meeting is there');
  items = opened.state.agenda.map((item) => item.id);
  await send(opened, { type: 'meeting.start' });
  for (const [index, itemId] of items.slice(0, 2).entries()) {
    await send(
      opened,
      { type: 'decision.record', itemId, text: `Besluttet nummer ${index + 1}.` },
      {
        type: 'agreement.add',
        itemId,
        what: `=Aftale ${index + 1}`,
        owner: { name: 'Anna' },
        followUpOn: '2027-01-15',
      },
    );
  }
  await send(opened, { type: 'meeting.close' });
  return opened;
}

async function send(to: Room, ...commands: Command[]): Promise<void> {
  for (const command of commands) {
    expect(await to.execute(command, 'system', null)).toMatchObject({ ok: true });
  }
}

const ask = (path: string) => call(app, 'GET', `/api/v1/${path}`, { token });
const ofMeeting = (file: string) => ask(`meetings/${room.meetingId}/${file}`);
const bytes = async (response: Response) => {
  expect(
    response.status,
    await response
      .clone()
      .text()
      .catch(() => ''),
  ).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
};

describe('files of one meeting', () => {
  test('[EX2] slides: a title on each, in Danish, the agreements as a table with a head, and no notes', async () => {
    const { slides, languages, parts, title } = readPptx(await bytes(await ofMeeting('minutes.pptx')));
    expect(title).toBe('Møde om trivsel');
    expect([...languages]).toEqual(['da-DK']);
    expect(parts.filter((name) => /notes/i.test(name))).toEqual([]);
    expect(slides[0]).toMatchObject({ title: 'Møde om trivsel', placeholders: ['ctrTitle', 'subTitle'] });
    for (const slide of slides.slice(1)) expect(slide.placeholders[0]).toBe('title');
    expect(slides.map((slide) => slide.title)).toEqual(expect.arrayContaining(['1  Trivsel', '2  Økonomi']));
    const agreed = slides.find((slide) => slide.title === 'Aftaler fra mødet');
    expect(agreed).toMatchObject({ tableHeads: [true], alts: ['Aftaler fra mødet'] });
    expect(agreed?.paragraphs).toEqual(expect.arrayContaining(['Aftale', '=Aftale 1', 'Anna', '15. jan. 2027']));
  });

  test('[EX3] a sheet: texts that stay texts, and days that are days', async () => {
    const [head, first] = readXlsx(await bytes(await ofMeeting('agreements.xlsx')));
    expect(head?.map(({ value }) => value)).toEqual([
      'Punkt',
      'Aftale',
      'Ansvarlig',
      'Opfølgning',
      'Følges op i',
      'Status',
    ]);
    const days = (Date.UTC(2027, 0, 15) - Date.UTC(1899, 11, 30)) / DAY_MS;
    expect(first?.map(({ value }) => value)).toEqual(['1 Trivsel', '=Aftale 1', 'Anna', days, 'Åben']);
    const archive = await bytes(await ofMeeting('agreements.xlsx'));
    expect(unzipText(archive, 'xl/worksheets/sheet1.xml')).not.toMatch(/<f[ >]/);
    const csv = await (await ofMeeting('agreements.csv')).arrayBuffer();
    expect([...new Uint8Array(csv).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(Buffer.from(csv).toString('utf8')).toContain("1 Trivsel;'=Aftale 1;Anna;2027-01-15;");
  });

  test('[EX4] a calendar: what is open, on its day', async () => {
    const [first] = room.state.agreements;
    if (!first) throw new Error('two were made');
    await send(room, { type: 'agreement.settle', agreementId: first.id, status: 'done' });
    const response = await ofMeeting('agreements.ics');
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const events = new ICAL.Component(ICAL.parse(await response.text())).getAllSubcomponents('vevent');
    expect(
      events.map((one) => new ICAL.Event(one)).map(({ summary, startDate }) => [summary, startDate.toString()]),
    ).toEqual([['Opfølgning: =Aftale 2', '2027-01-15']]);
  });

  test('[EX9] a PDF for the archive claims PDF/A-2a, and the ordinary one PDF/UA-1', async () => {
    const archive = Buffer.from(await bytes(await ofMeeting('minutes.pdf?archive'))).toString('latin1');
    const plain = Buffer.from(await bytes(await ofMeeting('minutes.pdf'))).toString('latin1');
    expect(archive).toMatch(/pdfaid:part>2<.*pdfaid:conformance>A</s);
    expect(plain).toContain('pdfuaid:part');
    expect(plain).not.toContain('pdfaid:part');
    expect((await readPdf(await bytes(await ofMeeting('minutes.pdf?archive')))).roles).toContain('H1');
  });

  test('[EX6] an extract: the item and its agreement, and the gate reads nothing else', async () => {
    await send(room, { type: 'meeting.reopen', reason: 'Tilføjelse' });
    await send(room, { type: 'decision.record', itemId: items[1] ?? '', text: LEVEL }, { type: 'meeting.close' });
    const clean = await (await ofMeeting(`minutes.md?item=${items[0]}&audience=offentlig`)).text();
    expect(clean).toContain('udskrift af punkt 1');
    expect(clean).toContain('Besluttet nummer 1');
    expect(clean).not.toContain('nummer 2');
    expect((await problemOf(await ofMeeting('minutes.md?audience=offentlig'))).code).toBe('minutes.held');
    expect((await problemOf(await ofMeeting(`minutes.md?item=${items[1]}&audience=offentlig`))).code).toBe(
      'minutes.held',
    );
    expect((await problemOf(await ofMeeting('minutes.md?item=nothing'))).code).toBe('item.unknown');
  });

  test('[EX5] JSON leads to its schema, and the schema is one', async () => {
    const response = await ofMeeting('minutes.json');
    const [, address = ''] = /<([^>]+)>; rel="describedby"/.exec(response.headers.get('link') ?? '') ?? [];
    const schema = (await (await call(app, 'GET', address)).json()) as Record<string, unknown>;
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' });
    expect(Object.keys(schema['properties'] as object).sort()).toEqual(
      Object.keys((await response.json()) as object).sort(),
    );
  });
});

describe('the minutes of a time', () => {
  test('[EX7] are one document with a heading for each meeting, the earliest first', async () => {
    await held('Møde om fravær', '2026-12-01T16:30');
    await held('Et andet år', '2028-12-01T16:30');
    const html = await (await ask('minutes.html?from=2026-11-24&to=2026-12-01')).text();
    expect(html.match(/<h2>.*?<\/h2>/g)?.filter((head) => head.includes('Møde om'))).toEqual([
      '<h2>Møde om trivsel</h2>',
      '<h2>Møde om fravær</h2>',
    ]);
    expect(html).toContain('<h1>24. november 2026 – 1. december 2026</h1>');
    expect(html).not.toContain('Et andet år');
    const { slides } = readPptx(await bytes(await ask('minutes.pptx?from=2026-11-24&to=2026-12-01')));
    expect(slides.map(({ title }) => title)).toEqual(expect.arrayContaining(['1  Trivsel', '2  Økonomi']));
  });

  test('[EX7] one that is held back holds back the whole; no meeting and no day is said', async () => {
    await send(room, { type: 'meeting.reopen', reason: 'Tilføjelse' });
    await send(room, { type: 'decision.record', itemId: items[1] ?? '', text: LEVEL }, { type: 'meeting.close' });
    const refusal = async (query: string) => problemOf(await ask(`minutes.html?${query}`));
    const refused = async (query: string) => (await refusal(query)).code;
    expect(await refusal('from=2026-11-24&to=2026-11-24&audience=offentlig')).toMatchObject({
      ...{ code: 'minutes.held', meetingId: room.meetingId },
    });
    expect(await refused('from=2020-01-01&to=2020-12-31')).toBe('meeting.none');
    expect(await refused('from=i%20går&to=2020-12-31')).toBe('query.invalid');
  });
});

describe('a bundle', () => {
  const partsOf = async (query = '') => unzip(await bytes(await ofMeeting(`bundle.zip${query}`)));

  test('[EX8] holds what is asked for, the log, and a list with digests', async () => {
    const parts = await partsOf('?formats=docx,archive,csv,ics');
    const names = [...parts.keys()];
    expect(names.map((name) => name.split('.').at(-1)).sort()).toEqual(
      ['csv', 'csv', 'docx', 'ics', 'json', 'json', 'pdf'].sort(),
    );
    const contents = JSON.parse(parts.get('indhold.json')?.toString('utf8') ?? '') as {
      audience: string;
      files: { name: string; bytes: number; sha256: string }[];
    };
    expect(contents.files.map(({ name }) => name)).toEqual(names.filter((name) => name !== 'indhold.json'));
    for (const { name, bytes: size, sha256 } of contents.files) {
      expect(parts.get(name)?.length).toBe(size);
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    }
    const log = JSON.parse(parts.get('log/log.json')?.toString('utf8') ?? '') as {
      seq: number;
      event: { type: string };
    }[];
    expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1));
    expect(log.map(({ event }) => event.type)).toContain('decision.recorded');
    const rows = parts.get('log/log.csv')?.toString('utf8').split('\r\n') ?? [];
    expect(rows).toHaveLength(1 + log.length + 1);
  });

  test('[EX8] [PG2] a public one has passed the gate, and holds no log', async () => {
    expect(
      [...(await partsOf('?audience=offentlig&formats=md')).keys()].filter((name) => name.includes('log')),
    ).toEqual([]);
    await send(room, { type: 'meeting.reopen', reason: 'Tilføjelse' });
    await send(room, { type: 'decision.record', itemId: items[1] ?? '', text: LEVEL }, { type: 'meeting.close' });
    expect((await problemOf(await ofMeeting('bundle.zip?audience=offentlig'))).code).toBe('minutes.held');
    expect((await problemOf(await ofMeeting('agreements.csv?audience=offentlig'))).code).toBe('minutes.held');
    expect((await problemOf(await ofMeeting('bundle.zip?formats=exe'))).code).toBe('format.unknown');
  });
});

test('[EX11] the gate says the same of long minutes in its thread as where one asks', async () => {
  const text = `${'Udvalget drøftede trivsel. '.repeat(2_000)}\n\n${LEVEL}`;
  const notes = (itemId: string) => (itemId === 'i1' ? textBlocks(text) : []);
  const minutes = minutesOf(richMeeting, notes, { audience: 'intern', approved: false });
  const gate = new GateKeeper();
  try {
    expect(await gate.passage(minutes, [])).toEqual(passGate(minutes, []));
  } finally {
    await gate.close();
  }
});
