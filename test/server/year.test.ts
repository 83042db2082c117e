// What stands in the year, as each may see it, and the wheel on paper.

import { PDFDocument } from '@cantoo/pdf-lib';
import { beforeEach, describe, expect, test } from 'vitest';
import type { App } from '../../server/app.ts';
import { Exports } from '../../server/exports/exports.ts';
import type { Room } from '../../server/meetings/room.ts';
import type { YearViewer } from '../../server/store/year-directory.ts';
import { readYear } from '../../server/year/year-reader.ts';
import { NEW_FORUM } from '../../src/lib/core/fora/forum.ts';
import { newSeason } from '../../src/lib/core/fora/season.ts';
import type { Command } from '../../src/lib/core/meeting/commands.ts';
import { RINGS, total, type RingId } from '../../src/lib/core/year/dated.ts';
import { forTheWall, type SheetRow, type WheelSheet } from '../../src/lib/core/year/wheel-sheet.ts';
import { databaseBeside, foundOrganisation } from '../support/accounts.ts';
import { startTestApp } from '../support/app.ts';
import { readPdf } from '../support/read-pdf.ts';
import { meetingInput, openRoom } from '../support/rooms.ts';

const STAFF: YearViewer = { seesDrafts: true, agreements: null };
const MEMBER: YearViewer = { seesDrafts: false, agreements: { address: 'medlem@fjordby.example' } };
const A3_POINTS = [842, 1191];
const NOW = Date.parse('2026-10-01T12:00:00+02:00');
const SCHOOL_YEAR = { from: '2026-08-01', to: '2027-07-31' };

let app: App;
beforeEach(async () => {
  const started = await startTestApp();
  app = started.app;
  const database = databaseBeside(started.dataDir);
  await foundOrganisation(database, 'Fjordby');
  await foundOrganisation(database, 'Nabo');
});

async function meet(startsAt: string, more: object = {}, organisationId = 'fjordby'): Promise<Room> {
  const startsAtMs = Date.parse(startsAt);
  const { meetingId } = await app.rooms.create({ ...meetingInput(), forum: '', startsAtMs, ...more, organisationId });
  return openRoom(app.rooms, meetingId);
}
async function send(room: Room, ...commands: Command[]): Promise<void> {
  for (const command of commands) expect(await room.execute(command, 'system', null)).toMatchObject({ ok: true });
}
const year = (
  viewer: YearViewer = STAFF,
  { rings = RINGS as readonly RingId[], mostNamed = 100, span = SCHOOL_YEAR, nowMs = NOW } = {},
) => readYear(app, { organisationId: 'fjordby', viewer, span, rings, nowMs, mostNamed });
const told = async (...asked: Parameters<typeof year>) =>
  (await year(...asked)).things.map(({ ring, day, standing, title }) => [ring, day, standing, title]);

describe('what stands in the year', () => {
  test('[YW2] a meeting with a school is a talk, else its forum’s, else another; what was not held by its day is late', async () => {
    await meet('2026-09-10T09:00:00+02:00', { title: 'Ikke holdt', forum: 'PLM' });
    const held = await meet('2026-09-20T09:00:00+02:00', { title: 'Holdt', forum: 'PLM' });
    await send(held, { type: 'meeting.start' }, { type: 'meeting.close' });
    await meet('2027-04-01T09:00:00+02:00', { title: 'Samtale', school: 'Bakken', forum: 'PLM' });
    await meet('2027-05-01T09:00:00+02:00', { title: 'Byrådet' });
    expect(await told()).toEqual([
      ['fora', '2026-09-10', 'late', 'Ikke holdt'],
      ['fora', '2026-09-20', 'over', 'Holdt'],
      ['talks', '2027-04-01', 'ahead', 'Samtale'],
      ['meetings', '2027-05-01', 'ahead', 'Byrådet'],
    ]);
    expect(await told(STAFF, { rings: ['talks'] })).toHaveLength(1);
  });

  test('[YW5] a meeting stands on its day by the clock on the wall, over summer time and the turns of both years', async () => {
    const days = {
      '2026-07-31T23:59:00+02:00': null,
      '2026-08-01T00:00:00+02:00': '2026-08-01',
      '2026-10-25T00:30:00+02:00': '2026-10-25',
      '2026-10-25T23:30:00+01:00': '2026-10-25',
      '2026-12-31T23:30:00+01:00': '2026-12-31',
      '2027-03-28T00:15:00+01:00': '2027-03-28',
      '2027-07-31T23:59:00+02:00': '2027-07-31',
      '2027-08-01T00:00:00+02:00': null,
    };
    for (const startsAt of Object.keys(days)) await meet(startsAt, { title: startsAt });
    const shown = Object.entries(days).filter(([, day]) => day !== null);
    expect((await year()).things.map(({ title, day }) => [title, day])).toEqual(shown);
  });

  test('[YW2] an agreement stands on its follow-up date, until it is dropped or carried over', async () => {
    const room = await meet('2026-09-01T09:00:00+02:00', { title: 'Møde' });
    const agree = (id: string, followUpOn: string | null): Command => ({
      ...{ type: 'agreement.add', what: id, owner: { name: 'Bo' }, followUpOn },
    });
    await send(
      room,
      ...[{ type: 'meeting.start' } as const, agree('sent', '2026-09-15'), agree('frem', '2026-12-01')],
      ...[
        agree('gjort', '2026-12-01'),
        agree('bort', '2026-12-01'),
        agree('uden', null),
        agree('senere', '2027-08-01'),
      ],
    );
    const idOf = (what: string) => room.state.agreements.find((one) => one.what === what)?.id ?? '';
    await send(
      room,
      { type: 'agreement.settle', agreementId: idOf('gjort'), status: 'done' },
      { type: 'agreement.settle', agreementId: idOf('bort'), status: 'dropped' },
    );
    const followUps = (await told(STAFF, { rings: ['followUps'] })).map(([, ...rest]) => rest);
    expect(followUps.toSorted()).toEqual([
      ['2026-09-15', 'late', 'sent'],
      ['2026-12-01', 'ahead', 'frem'],
      ['2026-12-01', 'over', 'gjort'],
    ]);
    const { counts, things } = await year(STAFF, { rings: ['followUps'], mostNamed: 1 });
    expect([total(counts), things.map(({ title }) => title)]).toEqual([3, ['sent']]);
  });

  test('[YW2] a rhythm proposes what is not planned, from now on and no farther than people plan', async () => {
    const rhythm = { every: 'months', count: 1, weekday: 2, week: 2 } as const;
    await app.fora.add('fjordby', 'PLM', { ...NEW_FORUM, rhythm });
    const retired = await app.fora.add('fjordby', 'Gammelt', { ...NEW_FORUM, rhythm });
    await app.fora.retire('fjordby', retired ?? '', true);
    await app.fora.add('fjordby', 'Efter behov', { ...NEW_FORUM, rhythm: { every: 'asNeeded' } });
    await app.fora.add('nabo', 'Naboens', { ...NEW_FORUM, rhythm });
    await meet('2026-10-13T09:00:00+02:00', { title: 'PLM i oktober', forum: 'plm' });
    const fora = await told(STAFF, { rings: ['fora'] });
    expect(fora.slice(0, 2)).toEqual([
      ['fora', '2026-10-13', 'ahead', 'PLM i oktober'],
      ['fora', '2026-11-10', 'proposed', 'PLM'],
    ]);
    expect(fora.filter(([, , standing]) => standing === 'proposed').map(([, day]) => day?.slice(0, 7))).toEqual([
      ...['2026-11', '2026-12', '2027-01', '2027-02', '2027-03', '2027-04', '2027-05', '2027-06', '2027-07'],
    ]);
    const inYears = (begins: number) => ({ span: { from: `${begins}-01-01`, to: `${begins}-12-31` } });
    expect(await told(STAFF, inYears(2025))).toEqual([]);
    expect(await told(STAFF, inYears(2035))).toEqual([]);
  });

  test('[YW2] the steps of a season stand on their dates, done or not, and those without one nowhere', async () => {
    const season = newSeason(2026, 'da');
    const tasks = season.tasks.map((task) =>
      task.id === 'data' ? { ...task, isDone: true, responsible: 'Ida' } : task,
    );
    const id = (await app.seasons.add('fjordby', 'Samtaler 2026/27', { ...season, tasks })) ?? '';
    await app.seasons.add('nabo', 'Samtaler 2026/27', season);
    const { things } = await year(STAFF, { rings: ['steps'] });
    // Two have no month, and one is due in the August after.
    expect(things).toHaveLength(12);
    expect(things.find((thing) => thing.id === `${id}-data`)).toMatchObject({
      ...{ day: '2026-12-31', standing: 'over', about: 'Ida', path: `/seasons/${id}` },
    });
  });
});

describe('who sees what', () => {
  test('[YW1] a draft is the staff’s alone, and another organisation’s meetings and agreements are nobody’s here', async () => {
    await meet('2026-11-01T09:00:00+01:00', { title: 'Kladde', phase: 'draft' });
    const theirs = await meet('2026-11-02T09:00:00+01:00', { title: 'Naboens' }, 'nabo');
    await send(
      theirs,
      ...[
        { type: 'meeting.start' } as const,
        { type: 'agreement.add', what: 'Naboens', owner: null, followUpOn: '2026-12-01' } as const,
      ],
    );
    expect((await told()).map(([, , , title]) => title)).toEqual(['Kladde']);
    expect(await told(MEMBER)).toEqual([]);
    expect((await year(MEMBER)).counts).toEqual([]);
  });

  test('[YW1] an agreement under a closed item is neither named nor counted for who may not see it', async () => {
    const room = await meet('2026-09-01T09:00:00+02:00');
    await send(room, { type: 'meeting.start' });
    const item = room.state.agenda.find(({ closed }) => closed);
    await send(room, {
      ...{
        type: 'agreement.add',
        what: 'Lukket',
        owner: { name: 'Bo' },
        followUpOn: '2026-12-01',
        itemId: item?.id ?? '',
      },
    });
    const ring = { rings: ['followUps'] as const };
    expect((await year(MEMBER, ring)).counts).toEqual([]);
    expect((await year(STAFF, ring)).things).toMatchObject([{ title: 'Lukket', isWithheld: true }]);
  });
});

function sheetOf(rows: Partial<SheetRow>[], more: Partial<WheelSheet> = {}): WheelSheet {
  const row = { day: 'tir. 2. mar.', what: '', about: '', ring: 'Forummøder', standing: 'Forestår', hidden: 'Møde' };
  return {
    ...{ title: 'Årshjul 2026/27', language: 'da', organisation: 'Fjordby', alt: 'Årshjul: 2 møder.', table: 'Tabel' },
    svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4"/></svg>',
    legend: [
      { sign: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M0 0L4 4Z"/></svg>', text: 'Tegn' },
    ],
    columns: ['Dag', 'Hvad', 'Slags', 'Stand'],
    months: [{ name: 'marts 2027', rest: [], rows: rows.map((one) => ({ ...row, isWithheld: false, ...one })) }],
    words: { printed: 'Udskrevet', page: 'Side', of: 'af' },
    ...more,
  };
}

describe('on the wall', () => {
  test('[YW8] nothing closed hangs there, and no sentence that the confidentiality check marks: only that there is one', () => {
    const marked = '53 procent af eleverne i 3. klasse fik middel i de nationale test i læsning';
    const { months } = forTheWall(
      sheetOf([
        { what: 'Åbent møde', about: 'PLM' },
        { what: 'Noget lukket', about: 'Eva Dam', isWithheld: true },
        { what: marked, about: 'PLM' },
        { what: 'Møde', about: marked },
      ]),
    );
    expect(months[0]?.rows.map(({ what, about }) => [what, about])).toEqual([
      ['Åbent møde', 'PLM'],
      ['Møde', ''],
      ['Møde', 'PLM'],
      ['Møde', ''],
    ]);
  });

  test('[YW9] the wheel is printed on A3, tagged and with its words, and the table follows on the next page', async () => {
    const exports = new Exports();
    const rows = Array.from({ length: 90 }, (_, n) => ({ what: `Møde ${n + 1}`, about: 'kl. 9.00' }));
    const hostile = '#panic("x") $x$ <label> @ref';
    const made = await exports.renderWheel(sheetOf([{ what: hostile }, ...rows]));
    await exports.close();
    expect(made).toMatchObject({ conforms: true, fileName: 'Årshjul 2026 27.pdf', contentType: 'application/pdf' });
    const { width, height } = (await PDFDocument.load(made.body, { updateMetadata: false })).getPage(0).getSize();
    expect([Math.round(width), Math.round(height)]).toEqual(A3_POINTS);
    const pdf = await readPdf(made.body);
    expect(pdf).toMatchObject({ title: 'Årshjul 2026/27', language: 'da-DK', claimsUa: true, pages: 3 });
    expect(pdf.roles).toEqual(expect.arrayContaining(['Figure', 'Table', 'TH', 'TD']));
    expect(pdf.roles.filter((role) => /^H\d$/.test(role))).toEqual(['H1', 'H2']);
    for (const text of [hostile, 'Møde 1', 'Møde 90', 'marts 2027', 'Tegn']) expect(pdf.text).toContain(text);
  });

  test('[YW9] a year with nothing in it is the wheel alone', async () => {
    const exports = new Exports();
    const made = await exports.renderWheel(sheetOf([], { months: [] }));
    await exports.close();
    expect(await readPdf(made.body)).toMatchObject({ pages: 1, claimsUa: true });
  });
});
