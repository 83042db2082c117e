// The minutes templates: each exact in structure, and in each every text of the minutes once.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraph, type Block, type Document, type Table } from '../../src/lib/core/minutes/document.ts';
import { htmlBody } from '../../src/lib/core/minutes/html.ts';
import { inlineText } from '../../src/lib/core/minutes/inline-edit.ts';
import { piecesOf } from '../../src/lib/core/minutes/block-texts.ts';
import { markdown } from '../../src/lib/core/minutes/markdown.ts';
import { fieldsOf } from '../../src/lib/core/minutes/minutes-texts.ts';
import {
  minutesOf,
  type Minutes,
  type MinutesAgreement,
  type MinutesItem,
} from '../../src/lib/core/minutes/minutes.ts';
import { TEMPLATES, TEMPLATE_NAMES, type TemplateName } from '../../src/lib/core/minutes/templates/built-in.ts';
import { minutesDocument } from '../../src/lib/core/minutes/templates/render.ts';
import { isShown } from '../../src/lib/core/minutes/templates/routing.ts';
import { AGREEMENT_STATUSES, ITEM_KINDS, TABLE_SIDES } from '../../src/lib/core/meeting/vocabulary.ts';
import { minutesWords } from '../../src/lib/minutes-words.ts';
import { richMeeting, richNotes } from '../support/rich-meeting.ts';

const rich = minutesOf(richMeeting, richNotes, { audience: 'intern', approved: true });
const words = minutesWords('da');

const item = (number: string, title: string, more: Partial<MinutesItem> = {}): MinutesItem => ({
  ...{ id: `i${number}`, number, title, depth: number === '' ? 1 : number.split('.').length, kind: 'discussion' },
  ...{ closed: false, skipped: false, proposal: '', caseText: '', account: [], decision: '', activities: [] },
  ...{ vote: null, statements: [] },
  ...{ attachments: [], missing: [], planned: null, lead: '', leadRole: null, side: null },
  ...more,
});
const agreement = (id: string, itemId: string | null, what: string): MinutesAgreement => ({
  ...{ id, itemId, itemNumber: itemId?.slice(1) ?? '', what, responsible: null, followUpOn: null },
  ...{ followUpWhere: '', status: 'open' },
});
const documentOf = (name: TemplateName, changes: Partial<Minutes> = {}, language: 'da' | 'en' = 'da'): Document =>
  minutesDocument(TEMPLATES[name], { ...rich, ...changes }, minutesWords(language));

const textOf = (blocks: readonly Block[]): string =>
  piecesOf(blocks)
    .map((piece) => piece.text)
    .join(' | ');
const tablesOf = (document: Document): Table[] => document.blocks.filter((block) => block.type === 'table');
const rowsOf = (document: Document, index = 0): string[][] =>
  (tablesOf(document)[index]?.rows ?? []).map((row) => row.map((cell) => textOf(cell.blocks)));
const headings = (document: Document): string[] =>
  document.blocks.flatMap((block) => (block.type === 'heading' ? [inlineText(block.content)] : []));
const labels = (document: Document): string[] =>
  document.blocks.flatMap((block) => (block.type === 'facts' ? block.entries.map(({ label }) => label) : []));

const stevns = [
  item('1', 'Evaluering', { kind: 'followUp', account: [paragraph('Sidste års aftaler er holdt')] }),
  item('2', 'Temaer til samtalen'),
  item('2.1', 'Skolen', { account: [paragraph('Læring ude')] }),
  item('2.2', 'Det politiske udvalg', { account: [paragraph('Sammen med børnene')] }),
  item('2.3', 'Forvaltningen', { account: [paragraph('Fravær')] }),
  item('2.4', 'Undervisningsministeriet', { account: [paragraph('Vi så på overgangstestene')] }),
  item('3', 'Aftaler for det kommende skoleår', { kind: 'agreements' }),
];

describe('[TM1] each template is exact in structure', () => {
  test('[TM1] beslutningsreferat: head, items, the table of agreements', () => {
    const document = documentOf('beslutningsreferat');
    expect(document.meta).toMatchObject({ kind: 'Beslutningsreferat', title: 'Dialog om skoleudvikling' });
    expect(labels(document)).toEqual([
      'Forum',
      'Dato og tid',
      'Sted',
      'Mødeleder',
      'Referent',
      'Til stede',
      'Fraværende',
    ]);
    expect(rowsOf(document, 1)[0]).toEqual(['Aftale', 'Ansvarlig', 'Opfølgning', 'Følges op i', 'Status']);
  });

  test('[TM1] Nyborg: Fokusområde, Situationsbillede, Indsatser, with three rows', () => {
    const document = documentOf('nyborg', {
      school: 'Fjordby Skole',
      items: [
        item('1', 'Hvad fungerer godt?', { account: [paragraph('Makkerlæsning')] }),
        item('2', 'Skolens data', { account: [paragraph('Trivslen er steget')], decision: 'Vi fortsætter' }),
        item('3', 'Ledelse', { account: [paragraph('To nye i teamet')] }),
        item('4', 'Byggeriet', { account: [paragraph('Går efter planen')] }),
      ],
      agreements: [agreement('a', 'i2', 'Skemaet rettes')],
    });
    expect(document.meta).toMatchObject({
      kind: 'Aftaledokument/referat',
      title: 'Skoleudviklingssamtale på Fjordby Skole',
    });
    expect(labels(document).slice(0, 2)).toEqual(['Dato', 'Deltagere']);
    const rows = rowsOf(document);
    expect(rows.map(([label]) => label)).toEqual([
      'Fokusområde',
      'Anerkendelse/hvad fungerer godt?',
      'Data',
      'Ledelse',
    ]);
    expect(rows[0]).toEqual(['Fokusområde', 'Situationsbillede', 'Indsatser']);
    expect(rows[2]?.[1]).toBe('2 Skolens data | Trivslen er steget');
    expect(rows[2]?.[2]).toMatch(/^Beslutning: Vi fortsætter \| Skemaet rettes \| Ansvarlig: Ikke fastlagt/);
    expect(headings(document)[0]).toBe('Øvrige fokusområder');
    expect(rowsOf(document, 1)[1]).toEqual(['4 Byggeriet', 'Går efter planen', '–']);
  });

  test('[TM1] Kolding: Emne, dato, sted, deltagere, fraværende; the school leader’s points; minutes in bullets', () => {
    const document = documentOf('kolding', {
      items: [
        item('1', 'Inklusion', { side: 'school', account: [paragraph('Flere co-timer')] }),
        item('2', 'Budget', { side: 'committee' }),
      ],
      apologies: rich.absent,
      absent: [],
    });
    expect(document.meta).toMatchObject({ kind: 'Mødereferat', title: 'Emne: Dialog om skoleudvikling' });
    expect(labels(document).slice(0, 4)).toEqual(['Mødedato', 'Mødested', 'Deltagere', 'Fraværende']);
    expect(headings(document).slice(0, 2)).toEqual([
      'Dagsorden fra skoleudviklingssamtalen',
      'Referat fra skoleudviklingssamtalen',
    ]);
    expect(markdown(document)).toMatch(
      /Skolelederens punkter – skolens udfordringer og potentialer\n\n- 1 Inklusion\n\nØvrige punkter\n\n- 2 Budget\n\n## Referat fra skoleudviklingssamtalen\n\n- \*\*Punkt 1\*\*\n\n {2}Flere co-timer/,
    );
    expect(markdown(document)).toContain('Karen Margrethe Hansen (skolebestyrelse, afbud)');
  });

  test('[TM1] Stevns: eleven rows, three fixed points, test results marked as confidential', () => {
    const document = documentOf('stevns', {
      school: 'Strandskolen',
      items: stevns,
      agreements: [agreement('a', 'i3', 'Besøg i maj')],
    });
    expect(document.meta).toMatchObject({ kind: 'Notat', title: 'Skoleudviklingssamtaler for skoleåret 2026-2027' });
    const rows = rowsOf(document);
    expect(rows.map(([label]) => label)).toEqual([
      ...['Skolens navn', 'Dato og tidspunkt', 'Deltagere', 'Formålet med samtalen'],
      ...['Materiale udsendt som grundlag for samtalen', 'Evaluering fra sidste samtale', 'Temaer valgt af skolen'],
      ...['Temaer valgt af det politiske udvalg', 'Temaer valgt af forvaltningen'],
      ...['Drøftelser vedrørende resultater af Nationale overgangstests', 'Aftaler for det kommende skoleår'],
    ]);
    const cells = rows.map(([, cell]) => cell ?? '');
    expect(cells[0]).toBe('Strandskolen');
    expect(cells[3]?.split(' | ')).toEqual([
      'Skoleudviklingssamtalerne skal:',
      'Styrke dialogen, den fælles forståelse og samarbejdet om udvikling af skolen',
      'Bidrage til at styrke evalueringskulturen som helhed',
      'Skabe de bedste rammer for elevernes faglige udvikling og trivsel i folkeskolen',
    ]);
    expect(cells[4]).toBe(
      'Datapakke bestående af følgende temaer: | Resultater af Nationale overgangstests (fortrolige oplysninger)',
    );
    expect(cells[5]).toContain('Sidste års aftaler er holdt');
    expect(cells[6]).toBe('Følgende blev drøftet: | 2 Temaer til samtalen | 2.1 Skolen | Læring ude');
    expect(cells[7]).toContain('Sammen med børnene');
    expect(cells[8]).toContain('Fravær');
    expect(cells[9]).toContain('Vi så på overgangstestene');
    expect(cells[10]).toMatch(/^Følgende blev aftalt: .*Besøg i maj/);
    expect(headings(document)).not.toContain('Øvrige punkter');
  });

  test('[TM1] Stevns: results of tests among the attachments are marked themselves', () => {
    const document = documentOf('stevns', { attachments: ['Trivsel.pdf', 'Nationale overgangstest 2026.pdf'] });
    expect(rowsOf(document)[4]?.[1]).toBe(
      'Datapakke bestående af følgende temaer: | Trivsel.pdf | Nationale overgangstest 2026.pdf (fortrolige oplysninger)',
    );
  });

  test('[TM1] Svendborg: at most three areas with Baggrund and Indsatser, and the school board’s comments', () => {
    const document = documentOf('svendborg', {
      items: [
        item('1', 'Velkomst', { kind: 'orientation', account: [paragraph('Runde')] }),
        item('2', 'Læsning', { account: [paragraph('Status på læsning')] }),
        ...['3', '4', '5'].map((number) => item(number, `Område ${number}`, { decision: `Vi vælger ${number}` })),
        item('6', 'Skolebestyrelsens kommentarer', { account: [paragraph('Enig')] }),
      ],
      agreements: [agreement('a', 'i4', 'Ny turnus')],
    });
    expect(document.meta.kind).toBe('Opfølgningsnotat – Skoleudviklingssamtale');
    expect(headings(document).slice(0, 5)).toEqual(
      ['Tematik 1', 'Tematik 2', 'Tematik 3', 'Skolebestyrelsens kommentarer', '6 Skolebestyrelsens kommentarer'].map(
        (name) => name.replace('6 ', ''),
      ),
    );
    expect(markdown(document)).toMatch(/udviklingsområder:\n\n1\. Område 3\n2\. Område 4\n3\. Område 5/);
    expect(rowsOf(document, 1)).toEqual([
      ['Baggrund for udviklingsområder', 'Beskrivelse af indsatser/tiltag'],
      ['–', expect.stringMatching(/^Beslutning: Vi vælger 4 \| Ny turnus/)],
    ]);
    expect(headings(document)).toEqual(expect.arrayContaining(['Øvrige punkter', 'Velkomst', 'Læsning']));
  });

  test('[TM1] Roskilde: Skole, dato og tid, deltagere, bilag; tid, indhold og referat in one table', () => {
    const startMs = rich.planned.startMs;
    const document = documentOf('roskilde', {
      school: 'Ådalen',
      attachments: ['Fravær.pdf'],
      items: [
        item('1', 'Præsentation', {
          planned: { startMs, endMs: startMs + 20 * 60_000 },
          lead: 'Skolen og forvaltningen',
          account: [paragraph('Alle sagde hej')],
        }),
      ],
      agreements: [],
    });
    expect(labels(document).slice(0, 4)).toEqual(['Skole', 'Dato og tid', 'Deltagere', 'Bilag']);
    expect(rowsOf(document)).toEqual([
      ['Tid', 'Indhold', 'Referat'],
      ['kl. 15.00–15.20', '1 Præsentation | Ledes af Skolen og forvaltningen', 'Alle sagde hej'],
    ]);
  });
});

test('[TM2] a part of the notes goes where its heading belongs, with the number of its item', () => {
  const heading: Block = {
    type: 'heading',
    level: 2,
    content: [{ type: 'text', text: 'Skolebestyrelsens kommentarer' }],
  };
  const account = [paragraph('Om læsning'), heading, paragraph('Vi bakker op')];
  const document = documentOf('svendborg', { items: [item('1', 'Læsning', { account })], agreements: [] });
  expect(rowsOf(document)[1]?.[0]).toBe('Om læsning');
  expect(markdown(document)).toMatch(
    /## Skolebestyrelsens kommentarer\n\n\*Punkt 1\*\n\n### Skolebestyrelsens kommentarer\n\nVi bakker op/,
  );
});

test('[MI8] a closed item is marked as one in every template', () => {
  const items = [
    item('1', 'Ledelse', { closed: true, account: [paragraph('Fortroligt')] }),
    item('2', '', { closed: true }),
  ];
  for (const name of TEMPLATE_NAMES) {
    const html = htmlBody(documentOf(name, { items, agreements: [] }));
    expect(html.split('Lukket punkt').length - 1, name).toBe(2);
  }
});

test('[MI2] no level of heading is skipped in any template', () => {
  for (const name of TEMPLATE_NAMES) {
    const levels = documentOf(name).blocks.flatMap((block) => (block.type === 'heading' ? [block.level] : []));
    levels.forEach((level, index) => expect(level, name).toBeLessThanOrEqual((levels[index - 1] ?? 1) + 1));
  }
});

test('[TM3] a template says its words in the language of the meeting', () => {
  const english = documentOf('stevns', {}, 'en');
  expect(english.meta).toMatchObject({ kind: 'Note', language: 'en' });
  expect(rowsOf(english)[3]?.[0]).toBe('Purpose of the talk');
});

// Minutes in which each text is a sign of its own, so that it can be counted.
const TITLES = ['', 'Skolen ', 'Data og ', 'Evaluering ', 'Udvalg ', 'Ledelse ', 'Skolebestyrelsens ', 'Ministeriet '];
const minutesArb = fc
  .record({
    items: fc.array(
      fc.record({
        kind: fc.constantFrom(...ITEM_KINDS),
        title: fc.constantFrom(...TITLES),
        isSub: fc.boolean(),
        closed: fc.boolean(),
        side: fc.constantFrom(null, ...TABLE_SIDES),
        has: fc.array(
          fc.constantFrom(
            'proposal',
            'caseText',
            'notes',
            'heading',
            'decision',
            'attachment',
            'lead',
            'missing',
            'statement',
          ),
        ),
      }),
      { maxLength: 9 },
    ),
    agreements: fc.array(fc.record({ under: fc.option(fc.nat(10)), status: fc.constantFrom(...AGREEMENT_STATUSES) }), {
      maxLength: 6,
    }),
    school: fc.boolean(),
    next: fc.boolean(),
  })
  .map(({ items, agreements, school, next }): Minutes => {
    let count = 0;
    const sign = () => `#${(count += 1)}#`;
    let [top, sub] = [0, 0];
    const made = items.map(({ kind, title, isSub, closed, side, has }, index) => {
      const under = isSub && top > 0 && kind !== 'break';
      if (under) sub += 1;
      else if (kind !== 'break') [top, sub] = [top + 1, 0];
      const number = kind === 'break' ? '' : under ? `${top}.${sub}` : String(top);
      const given = (what: (typeof has)[number]) => (has.includes(what) ? sign() : '');
      const heading = (text: string): Block => ({ type: 'heading', level: 3, content: [{ type: 'text', text }] });
      return item(number, title + sign(), {
        ...{ id: `x${index}`, kind, closed, side, proposal: given('proposal'), caseText: given('caseText') },
        ...{
          decision: given('decision'),
          lead: given('lead'),
          attachments: has.includes('attachment') ? [sign()] : [],
        },
        account: [
          ...(has.includes('notes') ? [paragraph(sign())] : []),
          ...(has.includes('heading') ? [heading(`Skolebestyrelsens data ${sign()}`), paragraph(sign())] : []),
        ],
        missing: has.includes('missing') ? [{ name: 'Dan', reason: sign(), disqualified: null }] : [],
        statements: has.includes('statement') ? [{ kind: 'dissent', by: [sign()], text: sign() }] : [],
      });
    });
    const under = (index: number | null) => (index === null ? null : (made[index] ?? null));
    return {
      ...rich,
      ...{ organisation: sign(), forum: sign(), school: school ? sign() : '', title: sign(), place: sign() },
      reopenings: [{ atMs: 0, reason: sign() }],
      standing: { ...rich.standing, version: 2, reason: sign() },
      attachments: [sign(), sign()],
      items: made,
      agreements: agreements.map(({ under: at, status }, index) => ({
        ...agreement(`a${index}`, under(at)?.id ?? null, sign()),
        ...{ responsible: sign(), followUpWhere: sign(), status },
      })),
      parked: [{ text: sign(), itemId: null, itemNumber: '' }],
      carriedOver: [{ ...agreement('old', null, sign()), responsible: sign(), followUpWhere: sign() }],
      nextMeeting: next ? { startMs: 0, place: sign() } : null,
    };
  });

test.each(TEMPLATE_NAMES)('[MI10] in %s every text of the minutes stands exactly once', (name) => {
  fc.assert(
    fc.property(minutesArb, (minutes) => {
      const html = htmlBody(minutesDocument(TEMPLATES[name], minutes, words));
      const hidden = new Set(minutes.items.filter((one) => !isShown(one)).map(({ id }) => id));
      for (const { where, pieces } of fieldsOf(minutes)) {
        for (const [sign] of pieces.flatMap(({ text }) => [...text.matchAll(/#\d+#/g)])) {
          const expected = where.itemId !== undefined && hidden.has(where.itemId) ? 0 : 1;
          expect(html.split(sign).length - 1, `${where.part} ${sign}`).toBe(expected);
        }
      }
    }),
    { numRuns: 60 },
  );
});
