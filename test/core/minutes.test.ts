// State + notes → minutes → document: what must be in it, and in which words.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlBody } from '../../src/lib/core/minutes/html.ts';
import { paragraph, type Block, type Document } from '../../src/lib/core/minutes/document.ts';
import { markdown } from '../../src/lib/core/minutes/markdown.ts';
import { minutesOf, type Minutes } from '../../src/lib/core/minutes/minutes.ts';
import { itemNumbers } from '../../src/lib/core/minutes/numbering.ts';
import { beslutningsreferat } from '../../src/lib/core/minutes/templates/beslutningsreferat.ts';
import type { MeetingState } from '../../src/lib/core/meeting/model.ts';
import type { Item } from '../../src/lib/core/meeting/model/agenda.ts';
import type { Agreement } from '../../src/lib/core/meeting/model/records.ts';
import { AGREEMENT_STATUSES, ITEM_KINDS } from '../../src/lib/core/meeting/vocabulary.ts';
import { minutesWords } from '../../src/lib/minutes-words.ts';
import { richMeeting, richNotes } from '../support/rich-meeting.ts';

const intern = { audience: 'intern', approved: false } as const;
const noNotes = (): Block[] => [];
const rich = minutesOf(richMeeting, richNotes, intern);

/** The minutes of the rich meeting with something changed, without notes. */
function documentOf(changes: Partial<MeetingState>, more: Partial<Minutes> = {}): Document {
  return beslutningsreferat(
    { ...minutesOf({ ...richMeeting, ...changes }, noNotes, intern), ...more },
    minutesWords('da'),
  );
}

function factsOf(document: Document): Record<string, string[]> {
  const [facts] = document.blocks;
  if (facts?.type !== 'facts') throw new Error('the document does not begin with its facts');
  const lineText = (line: (typeof facts.entries)[number]['lines'][number]) =>
    line.map((inline) => (inline.type === 'text' ? inline.text : '')).join('');
  return Object.fromEntries(facts.entries.map(({ label, lines }) => [label, lines.map(lineText)]));
}

function headingsOf(document: Document): string[] {
  return document.blocks.flatMap((block) =>
    block.type === 'heading'
      ? [
          [block.number, ...block.content.map((inline) => (inline.type === 'text' ? inline.text : ''))]
            .filter(Boolean)
            .join(' '),
        ]
      : [],
  );
}

describe('the head', () => {
  test('[MI6] says who, when, where, present and absent', () => {
    expect(factsOf(beslutningsreferat(rich, minutesWords('da')))).toMatchObject({
      Forum: ['Børne- og Skoleudvalget'],
      'Dato og tid': ['tirsdag den 24. november 2026 kl. 15.00–17.00', 'Afholdt kl. 15.04–17.12'],
      Sted: ['Byrådssalen, Rådhuspladsen 1, Fjordby'],
      Mødeleder: ['Dorthe Lyng'],
      Referent: ['Eskild Thomsen'],
      'Til stede': [
        expect.stringContaining('Fatima El-Sayed (skoleleder), Gorm Nørgaard (pædagogisk leder), Helle Ravn (PPR)'),
      ],
      Fraværende: ['Karen Margrethe Hansen (skolebestyrelse), Lars Bjørn (faglig organisation)'],
    });
  });

  test.each([
    ['not begun', { startedAtMs: null, closedAtMs: null }, []],
    ['begun', { closedAtMs: null }, ['Begyndt kl. 15.04']],
    ['as planned', { startedAtMs: Date.UTC(2026, 10, 24, 14, 0, 30), closedAtMs: Date.UTC(2026, 10, 24, 16) }, []],
    [
      'another day',
      { startedAtMs: Date.UTC(2026, 10, 25, 14), closedAtMs: Date.UTC(2026, 10, 25, 16) },
      ['Afholdt onsdag den 25. november 2026 kl. 15.00–17.00'],
    ],
    [
      'past midnight',
      { startedAtMs: Date.UTC(2026, 10, 24, 22), closedAtMs: Date.UTC(2026, 10, 24, 23, 30) },
      ['Afholdt tirsdag den 24. november 2026 kl. 23.00 – onsdag den 25. november 2026 kl. 00.30'],
    ],
  ])('[MI6] the real time beside the planned one: %s', (_name, changes, lines) => {
    expect(factsOf(documentOf(changes))['Dato og tid']?.slice(1)).toEqual(lines);
  });

  test("[MI6] the time is the meeting's own, and its language too", () => {
    const facts = factsOf(
      beslutningsreferat(minutesOf({ ...richMeeting, timeZone: 'America/Nuuk' }, noNotes, intern), minutesWords('en')),
    );
    expect(facts['Date and time']?.[0]).toMatch(/^Tuesday,? 24 November 2026 at 12:00–14:00$/);
  });

  test('[MI6] what is not known is left out; an erased name is said to be erased', () => {
    const facts = factsOf(
      documentOf({
        place: '',
        forum: '',
        participants: richMeeting.participants.map((person, index) => (index === 0 ? { ...person, name: '' } : person)),
      }),
    );
    expect(Object.keys(facts)).not.toEqual(expect.arrayContaining(['Sted']));
    expect(Object.keys(facts)).not.toEqual(expect.arrayContaining(['Forum']));
    expect(facts['Til stede']?.[0]).toMatch(/^Navn slettet \(udvalgsformand\), Bo Åkesson/);
  });

  test('[MI6] minutes are a draft until they are approved', () => {
    expect(documentOf({}).meta.mark).toBe('Udkast');
    const approvedBy = (by: string | null) => ({ number: 1, atMs: 0, by, reason: '', hash: '', approvals: [] });
    const minutes = { ...richMeeting.minutes, status: 'approved' as const, versions: [approvedBy(null)] };
    expect(documentOf({ minutes }).meta.mark).toBe('Godkendt den 1. januar 1970 af alle, der var til stede');
  });
});

describe('the items', () => {
  test('[MI7] are numbered as people say it; a break has no number and pushes none on', () => {
    expect([...itemNumbers(richMeeting).values()]).toEqual(['1', '2', '2.1', '3', '', '4', '5', '6', '7']);
  });

  test('[MI7] a break stands in the document only if something was written in it', () => {
    expect(headingsOf(documentOf({}))).not.toContain('Pause');
    const notes = (itemId: string) => (itemId === 'pause' ? [paragraph('Kaffe')] : []);
    expect(headingsOf(beslutningsreferat(minutesOf(richMeeting, notes, intern), minutesWords('da')))).toContain(
      'Pause',
    );
  });

  test('[MI8] a closed item stands in them with its mark; unseen, as "Lukket punkt" alone', () => {
    expect(headingsOf(documentOf({}))).toContain('6 Lukket drøftelse: ledelsesforhold på en skole');
    const agenda = richMeeting.agenda.map((item) => (item.closed ? { ...item, title: '', decision: '' } : item));
    expect(headingsOf(documentOf({ agenda }))).toContain('6 Lukket punkt');
  });

  test('[MI2] no level of heading is skipped in the whole document', () => {
    const levels = beslutningsreferat(rich, minutesWords('da')).blocks.flatMap((block) =>
      block.type === 'heading' ? [block.level] : [],
    );
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 1) + 1));
    expect(levels).toContain(4);
  });
});

test('[MI17] the case and the proposal stand under the heading, before what was said', () => {
  const agenda = [
    { ...plainItem, id: 'i1', proposal: 'At udvalget godkender\n\nAt planen følges', caseText: 'Se bilag 2' },
  ];
  const text = markdown(documentOf({ agenda, agreements: [] }));
  expect(text).toMatch(
    /Punkt[^]*\*\*Sagen kort:\s?\*\*\s?Se bilag 2[^]*\*\*Indstilling:\s?\*\*\s?At udvalget godkender[^]*At planen følges/,
  );
});

describe('the agreements', () => {
  const rowsOf = (document: Document): string[][] => {
    const table = document.blocks.at(-1);
    if (table?.type !== 'table') throw new Error('the document does not end with the agreements');
    return table.rows.map((row) =>
      row.map(({ blocks }) =>
        blocks
          .map((block) =>
            block.type === 'paragraph'
              ? block.content.map((inline) => (inline.type === 'text' ? inline.text : '')).join('')
              : '',
          )
          .join(''),
      ),
    );
  };

  test('[MI9] what, responsible, date, place, status; what is lacking is said', () => {
    const rows = rowsOf(documentOf({}));
    expect(rows[0]).toEqual(['Aftale', 'Ansvarlig', 'Opfølgning', 'Følges op i', 'Status']);
    expect(rows[2]).toEqual([
      'Invitere skolebestyrelserne til årets første dialogmøde',
      'Eskild Thomsen',
      '15. jan. 2027',
      '–',
      'I gang',
    ]);
    expect(rows[5]?.[1]).toBe('Økonomi- og personaleafdelingen');
    expect(rows[7]?.slice(1, 3)).toEqual(['Ikke fastlagt', '8. jan. 2027']);
    expect(rows[8]?.slice(1, 3)).toEqual(['Eskild Thomsen', 'Ikke fastlagt']);
    expect(rows).toHaveLength(15);
  });

  test('[MI9] a meeting without agreements says so', () => {
    expect(documentOf({ agreements: [] }).blocks.at(-1)).toEqual({
      ...paragraph('Der blev ikke indgået aftaler.'),
      tone: 'quiet',
    });
  });

  test('[MI9] what is carried over and the next meeting follow them', () => {
    const document = documentOf(
      {},
      {
        carriedOver: rich.agreements.slice(0, 1),
        nextMeeting: { startMs: Date.UTC(2027, 0, 28, 14), place: 'Rådhuset' },
      },
    );
    expect(headingsOf(document).slice(-2)).toEqual(['Åbne aftaler fra tidligere møder', 'Næste møde']);
    expect(document.blocks.at(-1)).toEqual(paragraph('torsdag den 28. januar 2027 kl. 15.00, Rådhuset'));
  });
});

const wordArb = fc.stringMatching(/^[a-z]{3,10}$/);
const plainItem: Item = {
  id: '',
  parentId: null,
  title: 'Punkt',
  kind: 'discussion',
  plannedMs: 0,
  addedMs: 0,
  spentMs: 0,
  state: 'done',
  closed: false,
  lead: '',
  leadBy: null,
  proposal: '',
  caseText: '',
  fixed: false,
  cards: [],
  shownCardId: null,
  shownCardIds: [],
  decision: '',
  vote: null,
  statements: [],
  proposedBy: null,
  openUntilMs: null,
  themes: [],
};
const stateArb = fc
  .record({
    items: fc.array(
      fc.record({
        kind: fc.constantFrom(...ITEM_KINDS),
        closed: fc.boolean(),
        decided: fc.boolean(),
        under: fc.option(fc.nat(6)),
      }),
      { maxLength: 12 },
    ),
    agreements: fc.array(
      fc.record({ item: fc.option(fc.nat(14)), status: fc.constantFrom(...AGREEMENT_STATUSES), word: wordArb }),
      { maxLength: 12 },
    ),
  })
  .map(({ items, agreements }): MeetingState => {
    const agenda = items.map(({ kind, closed, decided, under }, index): Item => ({
      ...plainItem,
      id: `i${index}`,
      kind,
      closed,
      parentId: under !== null && under < index ? `i${under}` : null,
      decision: decided ? `Beslutning<${index}>` : '',
    }));
    const made = agreements.map(({ item, status, word }, index): Agreement => ({
      id: `a${index}`,
      itemId: item === null ? null : `i${item}`,
      what: `Aftale<${index}> ${word}`,
      owner: null,
      followUpOn: null,
      status,
      source: null,
      ...{ followUpAt: null, school: '', sparring: '', handedTo: null, answer: null },
    }));
    return { ...richMeeting, agenda, agreements: made };
  });

const countOf = (text: string, part: string): number => text.split(part).length - 1;

test('[MI10] every decision, agreement and note of the state stands in the minutes exactly once', () => {
  fc.assert(
    fc.property(stateArb, (state) => {
      const notes = (itemId: string) => [paragraph(`Noter<${itemId}>`)];
      const document = beslutningsreferat(minutesOf(state, notes, intern), minutesWords('da'));
      const [html, md] = [htmlBody(document), markdown(document)];
      for (const item of state.agenda) {
        const expected = item.decision === '' ? 0 : 1;
        const index = item.id.slice(1);
        expect(countOf(html, `Beslutning&lt;${index}&gt;`)).toBe(expected);
        expect(countOf(md, `Beslutning\\<${index}>`)).toBe(expected);
        expect(countOf(html, `Noter&lt;${item.id}&gt;`)).toBe(1);
        expect(countOf(md, `Noter\\<${item.id}>`)).toBe(1);
      }
      for (const { id } of state.agreements) {
        expect(countOf(html, `Aftale&lt;${id.slice(1)}&gt;`)).toBe(1);
        expect(countOf(md, `Aftale\\<${id.slice(1)}>`)).toBe(1);
      }
    }),
  );
});

test('[MI10] minutes are plain data, so that they can be served as JSON', () => {
  expect(JSON.parse(JSON.stringify(rich))).toEqual(rich);
});
