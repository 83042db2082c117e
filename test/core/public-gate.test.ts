// The gate between minutes and the public: what is gone, what holds them back, and what settles it.

import { describe, expect, test } from 'vitest';
import type { Settled } from '../../src/lib/core/meeting/model/publicity.ts';
import type { Block } from '../../src/lib/core/minutes/document.ts';
import { passGate } from '../../src/lib/core/minutes/gate.ts';
import { minutesOf, type Minutes } from '../../src/lib/core/minutes/minutes.ts';
import { fieldsOf, mapTexts } from '../../src/lib/core/minutes/minutes-texts.ts';
import { noteBlocks } from '../../src/lib/core/minutes/note-blocks.ts';
import { outwardState } from '../../src/lib/core/minutes/outward.ts';
import { visibleState } from '../../src/lib/core/meeting/visibility.ts';
import { richMeeting, richNotes } from '../support/rich-meeting.ts';
import { MINUTE_MS, participant, runningMeeting, secretary } from '../support/play.ts';
import { bold, bullets, fragmentOf, heading, p, type NoteSpec } from '../support/xml-notes.ts';

const LEVEL = 'I overgangstesten lå 38 procent af eleverne under middel.';
const REWORDED = 'Resultaterne i overgangstesten blev drøftet.';
const rich = minutesOf(richMeeting, richNotes, { audience: 'intern', approved: false });

function withNotes(...specs: NoteSpec[]): Minutes {
  const [item, ...others] = rich.items;
  if (!item) throw new Error('the rich meeting has items');
  return { ...rich, items: [{ ...item, account: noteBlocks(fragmentOf(...specs)) }, ...others] };
}

const withTitle = (title: string): Minutes => ({ ...rich, title });

function settled(text: string, how: Settled['how'], more: Partial<Settled> = {}): Settled {
  const finding = { text, where: { part: 'title' as const } };
  return { finding, how, text: '', atMs: 0, by: null, ...more };
}

function findingsOf(minutes: Minutes, ...said: Settled[]): string[] {
  const passage = passGate(minutes, said);
  return passage.ok ? [] : passage.findings.map(({ text }) => text);
}

function passed(minutes: Minutes, ...said: Settled[]): Minutes {
  const passage = passGate(minutes, said);
  if (!passage.ok) throw new Error(`held back: ${passage.findings.map(({ text }) => text).join(' | ')}`);
  return passage.minutes;
}

const wordsOf = (blocks: Block[]): string => JSON.stringify(blocks);

describe('what is in public minutes', () => {
  test('[PG1] nothing of closed items, nor of what hangs on them', () => {
    const minutes = passed(
      minutesOf(visibleState(richMeeting, 'open'), richNotes, { audience: 'intern', approved: false }),
    );
    expect(minutes.audience).toBe('offentlig');
    expect(minutes.items.some(({ closed }) => closed)).toBe(false);
    // Also from minutes of those who see everything: the gate takes closed items itself.
    const whole = JSON.stringify(passed(rich));
    expect(whole).not.toContain('ledelsesforhold');
    expect(whole).toContain('Seks virksomme mekanismer');
  });

  test('[PG1] nothing that hangs on a closed break, which has no number', () => {
    const agenda = richMeeting.agenda.map((item) => (item.kind === 'break' ? { ...item, closed: true } : item));
    const [first] = richMeeting.agreements;
    if (!first) throw new Error('the rich meeting has agreements');
    const state = {
      ...{ ...richMeeting, agenda },
      agreements: [{ ...first, itemId: 'pause', what: 'Talt om i pausen' }],
      parking: [{ id: 'p', text: 'Også talt om i pausen', itemId: 'pause', by: null, source: null }],
    };
    const minutes = passed(minutesOf(state, richNotes, { audience: 'intern', approved: false }));
    expect(JSON.stringify(minutes)).not.toContain('i pausen');
  });

  test('[PG4] minutes without a mark are the same in all their texts', () => {
    const { items, ...head } = passed(rich);
    const open = rich.items.filter(({ closed }) => !closed);
    expect(items).toEqual(open);
    expect(head).toMatchObject({ title: rich.title, present: rich.present, parked: rich.parked });
  });
});

describe('which texts are read', () => {
  test('[PG5] every text of the minutes but names of people, numbers and codes', () => {
    const told = (text: string): unknown => text;
    const paths: string[] = [];
    const walk = (value: unknown, path: string): unknown => {
      if (typeof value === 'string') {
        paths.push(path);
        return `${path}§`;
      }
      if (Array.isArray(value)) return value.map((one) => walk(one, path));
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, walk(one, `${path}/${key}`)]));
    };
    const NOBODY = { count: 0, names: [] };
    const full: Minutes = {
      ...rich,
      attachments: ['Bilag'],
      reopenings: [{ atMs: 0, reason: 'Grund' }],
      standing: {
        ...{ status: 'approved', version: 2, reason: 'Grund', commentsUntil: '2026-12-01', approvedAtMs: 0 },
        ...{ approvedFor: { name: 'N' }, approvals: [{ name: 'N', atMs: 0 }] },
      },
      parked: [{ text: 'Emne', itemId: 'i1', itemNumber: '1' }],
      carriedOver: rich.agreements,
      followedUp: [{ id: 'f', what: 'Aftale', responsible: 'N', madeAtMs: 0, status: 'done', why: 'Grund', times: 1 }],
      nextMeeting: { startMs: 0, place: 'Sted' },
      items: rich.items.map((item) => ({
        ...{ ...item, attachments: ['Bilag'], missing: [{ name: 'N', reason: 'R', disqualified: null }] },
        vote: { for: { count: 1, names: ['N'] }, against: NOBODY, neither: NOBODY },
        statements: [{ kind: 'dissent', by: ['N'], text: 'Vi er imod.' }],
      })),
    };
    const { items, ...head } = full;
    const plainItems = items.map(({ account: _account, ...item }) => ({ ...item, account: [] }));
    const marked = walk({ ...head, items: plainItems }, '') as Minutes;
    const read = new Set(fieldsOf(marked).flatMap(({ pieces }) => pieces.map(({ text }) => text.replace('§', ''))));
    const unread = [...new Set(paths)].filter((path) => !read.has(path));
    expect(unread.map(told).sort()).toEqual(
      [
        ...['agreements', 'carriedOver'].flatMap((list) =>
          ['followUpOn', 'id', 'itemId', 'itemNumber', 'status'].map((field) => `/${list}/${field}`),
        ),
        ...['absent', 'apologies', 'led', 'present', 'wrote'].flatMap((who) =>
          ['id', 'name', 'substituteFor', 'tableRole'].map((field) => `/${who}/${field}`),
        ),
        ...['/followedUp/id', '/followedUp/status'],
        ...['/audience', '/language', '/meetingId', '/timeZone', '/parked/itemId', '/parked/itemNumber'],
        ...['status', 'commentsUntil', 'approvedFor/name', 'approvals/name'].map((field) => `/standing/${field}`),
        ...['id', 'kind', 'missing/name', 'number', 'statements/kind', 'vote/for/names'].map(
          (field) => `/items/${field}`,
        ),
      ]
        .filter((path) => paths.includes(path))
        .sort(),
    );
  });

  test.each([
    ['a paragraph, across its marks', [p('I overgangstesten lå ', bold('38'), ' procent af eleverne under middel.')]],
    ['a heading', [heading(2, LEVEL)]],
    ['a bullet', [bullets([p('Andet')], [p(LEVEL)])]],
    ['a quote', [['blockquote', {}, p(LEVEL)] as NoteSpec]],
    ['what a picture shows', [['image', { attachmentId: 'x1', alt: LEVEL }] as NoteSpec]],
  ])('[PG5] notes: %s', (_name, specs) => {
    expect(findingsOf(withNotes(...(specs as NoteSpec[])))).toEqual([LEVEL]);
  });

  test('[PG5] notes: a table is read with the names of its rows and columns, and a caption before it', () => {
    const row = (name: string, ...texts: string[]): NoteSpec => [
      'tableRow',
      {},
      ...texts.map((text): NoteSpec => [name, {}, p(text)]),
    ];
    const table: NoteSpec = [
      'table',
      {},
      row('tableHeader', 'Klasse', 'Læsning', 'Elever'),
      row('tableCell', '2. klasse', '61 %', '24'),
    ];
    expect(findingsOf(withNotes(p('Resultater i overgangstesten:'), table))).toEqual(['61 %']);
    expect(findingsOf(withNotes(p('Fravær i procent:'), table))).toEqual([]);
  });

  test('[PG4] texts are edited where they are read, and nowhere else', () => {
    const edited = mapTexts(withNotes(p('Før. ', bold(LEVEL), ' Efter.'), bullets([p(LEVEL)])), ({ pieces }) =>
      pieces.map(({ text }) => {
        const start = text.indexOf(LEVEL);
        return start === -1 ? [] : [{ start, end: start + LEVEL.length, text: '' }];
      }),
    );
    expect(edited.items[0]?.account).toEqual([
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Før. ' },
          { type: 'text', text: 'Efter.' },
        ],
      },
    ]);
  });
});

describe('settling', () => {
  test('[PG3] a sentence is reworded, left out, or stands, and then the minutes pass', () => {
    const minutes = withTitle(`Møde. ${LEVEL} Slut.`);
    expect(findingsOf(minutes)).toEqual([LEVEL]);
    expect(passed(minutes, settled(LEVEL, 'reword', { text: REWORDED })).title).toBe(`Møde. ${REWORDED} Slut.`);
    expect(passed(minutes, settled(LEVEL, 'leaveOut')).title).toBe('Møde. Slut.');
    expect(passed(minutes, settled(LEVEL, 'noResult')).title).toBe(`Møde. ${LEVEL} Slut.`);
  });

  test('[PG4] it holds for these words in this place alone', () => {
    const said = settled(LEVEL, 'noResult');
    expect(findingsOf(withTitle(LEVEL.replace('38', '39')), said)).toHaveLength(1);
    expect(findingsOf({ ...withTitle(LEVEL), place: LEVEL }, said)).toEqual([LEVEL]);
    expect(findingsOf(withNotes(p(LEVEL)), said)).toEqual([LEVEL]);
  });

  test('[PG4] a wording that is a level itself is marked in its turn, and no wording leads round in a ring', () => {
    const again = LEVEL.replace('38', 'syvogtredive');
    const minutes = withTitle(LEVEL);
    const first = settled(LEVEL, 'reword', { text: again });
    expect(findingsOf(minutes, first)).toEqual([again]);
    expect(passed(minutes, first, settled(again, 'leaveOut')).title).toBe('');
    expect(findingsOf(minutes, first, settled(again, 'reword', { text: LEVEL }))).not.toEqual([]);
  });

  test('[PG3] the staff settle and undo in every phase, with name and time, and nobody else is told', () => {
    const play = runningMeeting([{ title: 'Test', kind: 'decision', plannedMs: 10 * MINUTE_MS }]);
    const finding = { text: LEVEL, where: { part: 'title' as const } };
    const resolve = { type: 'finding.resolve' as const, finding };
    expect(play.send({ ...resolve, how: 'reword' }, secretary)).toMatchObject({ ok: false, code: 'finding.noWording' });
    play.send({ type: 'meeting.close' });
    play.wait(MINUTE_MS).send({ ...resolve, how: 'leaveOut' }, secretary);
    expect(play.state.settled).toEqual([
      {
        finding,
        how: 'leaveOut',
        text: '',
        atMs: play.nowMs,
        by: secretary === 'system' ? null : secretary.participantId,
      },
    ]);
    expect(visibleState(play.state, 'entitled').settled).toEqual([]);
    expect(play.send({ ...resolve, how: 'leaveOut' }, participant)).toMatchObject({
      ok: false,
    });
    play.send({ type: 'finding.reopen', finding }, secretary);
    expect(play.state.settled).toEqual([]);
    expect(play.send({ type: 'finding.reopen', finding }, secretary)).toMatchObject({
      ok: false,
      code: 'finding.unknown',
    });
  });
});

describe('mails and calendars', () => {
  test('[PG2] tell nothing that is marked, but what the staff have said may stand', () => {
    const state = { ...richMeeting, title: `Møde. ${LEVEL}`, place: LEVEL };
    const told = outwardState(state);
    expect([told.title, told.place]).toEqual(['Møde.', '']);
    expect(outwardState({ ...state, settled: [settled(LEVEL, 'noResult')] }).title).toBe(state.title);
    expect(outwardState({ ...state, settled: [settled(LEVEL, 'reword', { text: REWORDED })] }).title).toBe(
      `Møde. ${REWORDED}`,
    );
    const [item, ...others] = state.agenda;
    const agenda = item ? [{ ...item, title: LEVEL }, ...others] : [];
    expect(JSON.stringify(outwardState({ ...state, agenda }).agenda)).not.toContain('38');
  });
});

test('[PG5] what is left of a block without words is no block', () => {
  const minutes = withNotes(heading(2, LEVEL), bullets([p(LEVEL)]), p('Andet.'));
  const finding = { text: LEVEL, where: { part: 'notes' as const, itemId: 'i1' } };
  const account = passed(minutes, settled(LEVEL, 'leaveOut', { finding })).items[0]?.account ?? [];
  expect(wordsOf(account)).toBe(wordsOf([{ type: 'paragraph', content: [{ type: 'text', text: 'Andet.' }] }]));
});
