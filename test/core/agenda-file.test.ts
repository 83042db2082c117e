// An agenda as a file: what is saved comes back, and what is wrong with somebody's file is said where it is.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  agendaFileText,
  newItemsOf,
  templateItems,
  templateMinutes,
  type AgendaFile,
} from '../../src/lib/core/library/agenda-file.ts';
import { agendaFromTemplate, allTemplates } from '../../src/lib/core/library/library.ts';
import { readAgendaFile } from '../../src/lib/core/library/read-agenda-file.ts';
import { MINUTE_MS, itemId, plannedMeeting } from '../support/play.ts';
import { story, tell } from '../support/commands.ts';

const fileOf = (items: AgendaFile['items']): AgendaFile => ({
  ...{ format: 'samtalerum/agenda', version: 1, name: 'Vores samtale', description: '', language: 'da', items },
});
const SMALL = {
  ...{ format: 'samtalerum/agenda', version: 1, name: 'Vores samtale' },
  items: [{ title: 'Tema', kind: 'discussion', minutes: 20 }],
};
const withItem = (item: object) => ({ ...SMALL, items: [...SMALL.items, item] });
const problems = (data: unknown) => {
  const read = readAgendaFile(typeof data === 'string' ? data : JSON.stringify(data));
  if (read.ok) throw new Error('the file was read');
  return read.problems.map(({ place, rule, detail }) => [place.item, place.card, place.field, rule, detail]);
};

describe('saving and reading', () => {
  test('[OT1] every built-in agenda comes back whole: items, sub-items, cards, note skeletons, lengths', () => {
    for (const template of allTemplates) {
      const lengthMs = template.defaultMinutes * MINUTE_MS;
      const play = plannedMeeting(agendaFromTemplate(template, 'da', lengthMs));
      const file = fileOf(templateItems(play.state.agenda));
      const read = readAgendaFile(agendaFileText(file));
      expect(read).toEqual({ ok: true, file });
      const again = plannedMeeting(newItemsOf(file.items, templateMinutes(file.items) * MINUTE_MS));
      expect(again.state.agenda).toEqual(play.state.agenda);
    }
  });

  test('[OT1] whatever was planned comes back, but for persons and for what happened', () => {
    fc.assert(
      fc.property(story, (steps) => {
        const { agenda } = tell(steps).state;
        if (agenda.length === 0 || agenda.length > 100) return;
        const items = templateItems(agenda);
        const read = readAgendaFile(agendaFileText(fileOf(items)));
        // An agenda may hold a second item of the closing kind; a file says where that is.
        if (read.ok) expect(read.file.items).toEqual(items);
        else expect(read.problems.map(({ rule }) => rule)).toContain('closingNotLast');
        expect(JSON.stringify(items)).not.toContain('participantId');
      }),
      { numRuns: 100 },
    );
  });

  test('[OT1] a table role leads again, a person does not', () => {
    const play = plannedMeeting();
    play.done({ type: 'item.edit', itemId: itemId(play, 0), leadBy: { tableRole: 'skoleleder' } });
    play.done({ type: 'item.edit', itemId: itemId(play, 1), leadBy: { participantId: 'anna' } });
    const leads = newItemsOf(templateItems(play.state.agenda), 45 * MINUTE_MS).map(({ leadBy }) => leadBy);
    expect(leads).toEqual([{ tableRole: 'skoleleder' }, null, null]);
  });

  test('[LI19] breaks and the closing step keep their minutes as they do when an agenda is scaled', () => {
    const items = [
      { title: 'Tema', kind: 'discussion', minutes: 60 },
      { title: 'Pause', kind: 'break', minutes: 10 },
      { title: 'Plan', kind: 'discussion', minutes: 40 },
      { title: 'Aftaler', kind: 'agreements', minutes: 10 },
    ];
    const read = readAgendaFile(JSON.stringify({ ...SMALL, items }));
    if (!read.ok) throw new Error('a good file');
    const made = (length: number) => newItemsOf(read.file.items, length * MINUTE_MS);
    expect(made(70).map(({ plannedMs }) => plannedMs / MINUTE_MS)).toEqual([30, 10, 20, 10]);
    const play = plannedMeeting(made(120));
    play.done({ type: 'agenda.scale', plannedMs: 70 * MINUTE_MS });
    expect(play.state.agenda.map(({ plannedMs }) => plannedMs)).toEqual(made(70).map(({ plannedMs }) => plannedMs));
  });

  test('[OT2] a meeting of another length keeps what is fixed', () => {
    const items = [
      { ...SMALL.items[0], fixed: true },
      { title: 'Andet', kind: 'discussion', minutes: 40 },
    ];
    const read = readAgendaFile(JSON.stringify({ ...SMALL, items }));
    if (!read.ok) throw new Error('a good file');
    const minutes = (length: number) =>
      newItemsOf(read.file.items, length * MINUTE_MS).map((i) => i.plannedMs / MINUTE_MS);
    expect([minutes(60), minutes(90), minutes(10), minutes(1)]).toEqual([
      [20, 40],
      [20, 70],
      [3, 7],
      [1, 1],
    ]);
  });

  test('[OT1] what is empty is left out of the file, and a mark before the text does no harm', () => {
    const read = readAgendaFile(`\uFEFF${JSON.stringify(SMALL)}`);
    if (!read.ok) throw new Error('a good file');
    expect(JSON.parse(agendaFileText(read.file))).toEqual({ ...SMALL, language: 'da' });
  });
});

describe('what is wrong is said where it is', () => {
  test.each([
    ['no JSON', '{', [[null, null, '', 'notJson', '']]],
    ['another file', { hello: 1 }, [[null, null, '', 'otherFormat', '']]],
    ['a newer version', { ...SMALL, version: 7 }, [[null, null, '', 'newerVersion', '7']]],
    ['no name', { ...SMALL, name: ' ' }, [[null, null, 'name', 'missing', '']]],
    ['no items', { ...SMALL, items: [] }, [[null, null, 'items', 'missing', '']]],
    ['an unknown kind', withItem({ title: 'X', kind: 'pause', minutes: 5 }), [[2, null, 'kind', 'notOneOf']]],
    ['a text for minutes', withItem({ title: 'X', kind: 'break', minutes: '5' }), [[2, null, 'minutes', 'notNumber']]],
    ['half a minute', withItem({ title: 'X', kind: 'break', minutes: 2.5 }), [[2, null, 'minutes', 'notNumber']]],
    [
      'too many minutes',
      withItem({ title: 'X', kind: 'break', minutes: 9999 }),
      [[2, null, 'minutes', 'tooMany', '1440']],
    ],
    [
      'minutes below nothing',
      withItem({ title: 'X', kind: 'break', minutes: -1 }),
      [[2, null, 'minutes', 'tooShort', '0']],
    ],
    [
      'a misspelt field',
      withItem({ title: 'X', kind: 'break', minutes: 1, lukket: true }),
      [[2, null, 'lukket', 'unknownField']],
    ],
    [
      'a long title',
      withItem({ title: 'x'.repeat(201), kind: 'break', minutes: 1 }),
      [[2, null, 'title', 'tooLong', '200']],
    ],
    [
      'yes for true',
      withItem({ title: 'X', kind: 'break', minutes: 1, closed: 'ja' }),
      [[2, null, 'closed', 'notTrueOrFalse']],
    ],
    ['a list for a text', withItem({ title: [], kind: 'break', minutes: 1 }), [[2, null, 'title', 'notText']]],
    ['a text for items', { ...SMALL, items: 'x' }, [[null, null, 'items', 'malformed', '']]],
    [
      'a sub-item of nothing',
      { ...SMALL, items: [{ ...SMALL.items[0], sub: true }] },
      [[1, null, 'sub', 'subWithoutItem']],
    ],
    [
      'a closing step in the middle',
      { ...SMALL, items: [{ ...SMALL.items[0], kind: 'agreements' }, ...SMALL.items] },
      [[1, null, 'kind', 'closingNotLast']],
    ],
    [
      'a card without a title',
      withItem({ title: 'X', kind: 'discussion', minutes: 1, cards: [{ id: 'a' }] }),
      [[2, 1, 'title', 'missing']],
    ],
    [
      'a link that is none',
      withItem({
        title: 'X',
        kind: 'discussion',
        minutes: 1,
        cards: [{ id: 'a', title: 'A', links: [{ label: '', url: 'javascript:x' }] }],
      }),
      [[2, 1, 'links.0.url', 'notHttps']],
    ],
    [
      'a card twice',
      withItem({
        title: 'X',
        kind: 'discussion',
        minutes: 1,
        cards: [
          { id: 'a', title: 'A' },
          { id: 'a', title: 'B' },
        ],
      }),
      [[2, 2, 'id', 'cardTwice', 'a']],
    ],
  ])('[OT3] %s', (_, data, expected) => {
    const width = expected[0]?.length;
    expect(problems(data).map((problem) => problem.slice(0, width))).toEqual(expected);
  });

  test('[OT3] all of it is said at once, with the item’s title', () => {
    const read = readAgendaFile(
      JSON.stringify({ ...SMALL, name: '', items: [{ title: 'Tema', kind: 'x', minutes: 'y' }] }),
    );
    expect(read.ok).toBe(false);
    if (!read.ok)
      expect(read.problems.map(({ place }) => [place.title, place.field])).toEqual([
        ['', 'name'],
        ['Tema', 'kind'],
        ['Tema', 'minutes'],
      ]);
  });

  test('[OT3] no text is a crash', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readAgendaFile(text).ok).toBe(false);
      }),
    );
  });
});
