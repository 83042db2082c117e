// Agreements as rows, extracts, several meetings in one, and the schema of minutes: what needs no file to be seen.

import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { agreementSheet } from '../../src/lib/core/minutes/agreement-sheet.ts';
import { asText, csv } from '../../src/lib/core/minutes/csv.ts';
import { isLong, paragraph } from '../../src/lib/core/minutes/document.ts';
import { asExtract, extractOf } from '../../src/lib/core/minutes/extract.ts';
import { joined } from '../../src/lib/core/minutes/joined.ts';
import { minutesOf } from '../../src/lib/core/minutes/minutes.ts';
import { minutesSchema } from '../../src/lib/core/minutes/minutes-schema.ts';
import { beslutningsreferat } from '../../src/lib/core/minutes/templates/beslutningsreferat.ts';
import { minutesWords } from '../../src/lib/minutes-words.ts';
import { DRAWN_KINDS, drawnActivity } from '../support/drawn-activities.ts';
import { richMeeting, richNotes } from '../support/rich-meeting.ts';

const words = minutesWords('da');
const activities = DRAWN_KINDS.map((kind) => drawnActivity(kind));
const minutes = minutesOf({ ...richMeeting, activities }, richNotes, { audience: 'intern', approved: false });

describe('CSV', () => {
  test('[EX3] says that it is UTF-8, and has a row for each agreement with its day', () => {
    const text = csv(agreementSheet(minutes, words, 'x'), 'da');
    expect(text.startsWith('\uFEFFPunkt;Aftale;Ansvarlig;Opfølgning;')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(1 + minutes.agreements.length + 1);
    expect(text).toContain(';Finde lokaler til forårets møder;;2027-01-08;;Åben\r\n');
  });

  test('[EX3] the item is its number and its title, which no programme takes for a day or a number', () => {
    const [agreement] = minutes.agreements;
    if (!agreement) throw new Error('fourteen were made');
    const cellOf = (itemId: string | null, itemNumber: string, items = minutes.items) => {
      const one = { ...minutes, items, agreements: [{ ...agreement, itemId, itemNumber }] };
      return agreementSheet(one, words, 'x').rows[0]?.[0];
    };
    expect(cellOf('i2a', '2.1')).toEqual({ text: '2.1 Folkeskolens formål' });
    expect(cellOf('i2a', '2.1', [])).toEqual({ text: 'Punkt 2.1' });
    expect(cellOf('pause', '')).toEqual({ text: 'Pause' });
    expect(cellOf(null, '')).toEqual({ text: '' });
  });

  test.each(['=1+1', '+45 12', '-1', '@SUM(A1)', '\t=1', ' =1', '\u00A0=1', '＝1+1', '＠x', '\r=1'])(
    '[EX3] %j is no formula',
    (value) => {
      const sheet = { columns: [{ head: 'x', width: 1 }], rows: [[{ text: value }]] };
      const line = csv(sheet, 'da').split('\r\n').slice(1).join('\r\n');
      expect(line.replace(/^"/, '').startsWith("'")).toBe(true);
      expect(asText(value)).toBe(`'${value}`);
    },
  );

  test('[EX3] whatever is written comes back by the rules of RFC 4180', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 2 })), (texts) => {
        const columns = [
          { head: 'a', width: 1 },
          { head: 'b', width: 1 },
        ];
        const file = csv({ columns, rows: texts.map((row) => row.map((text) => ({ text }))) }, 'da');
        expect(parsed(file.slice(1), ';').slice(1)).toEqual(texts.map((row) => row.map(asText)));
      }),
    );
  });
});

/** A plain reader of RFC 4180. */
function parsed(file: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < file.length; at += 1) {
    const sign = file[at] ?? '';
    if (isQuoted && sign === '"' && file[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && sign === separator) {
      rows.at(-1)?.push(cell);
      cell = '';
    } else if (!isQuoted && sign === '\r' && file[at + 1] === '\n') {
      rows.at(-1)?.push(cell);
      rows.push([]);
      cell = '';
      at += 1;
    } else cell += sign;
  }
  return rows.slice(0, -1);
}

describe('an extract', () => {
  test('[EX6] holds the item, those below it and their agreements', () => {
    expect(extractOf(minutes, 'i2')?.items.map(({ id }) => id)).toEqual(['i2', 'i2a']);
    expect(extractOf(minutes, 'i2a')?.items.map(({ id }) => id)).toEqual(['i2a']);
    const extract = extractOf(minutes, 'i4');
    expect(extract?.agreements.map(({ id }) => id)).toEqual(['a12']);
    expect(extractOf(minutes, 'nothing')).toBeNull();
  });

  test('[EX6] says that it is one', () => {
    const extract = extractOf(minutes, 'i4') ?? minutes;
    const { meta } = asExtract(beslutningsreferat(extract, words), extract, words);
    expect(meta.kind).toBe('Beslutningsreferat – udskrift af punkt 4');
    expect(meta.fileStem).toContain('udskrift af punkt 4');
  });
});

test('[EX7] several meetings are one document: a heading for each, and all of each one level below', () => {
  const one = beslutningsreferat(minutes, words);
  const whole = joined([one, { ...one, meta: { ...one.meta, title: 'Det næste møde' } }], {
    title: 'Efteråret',
    kind: 'Referater',
  });
  const headings = whole.blocks.flatMap((block) => (block.type === 'heading' ? [block] : []));
  expect(headings.filter(({ level }) => level === 2).map(({ content }) => content)).toEqual([
    [{ type: 'text', text: 'Dialog om skoleudvikling' }],
    [{ type: 'text', text: 'Det næste møde' }],
  ]);
  expect(whole.blocks).toHaveLength(2 * (one.blocks.length + 2));
  for (const [index, { level }] of headings.entries()) {
    expect(level).toBeLessThanOrEqual((headings[index - 1]?.level ?? 1) + 1);
  }
});

test('[EX5] minutes fit their schema as they stand, and nothing of them is lost in it', () => {
  expect(v.parse(minutesSchema, JSON.parse(JSON.stringify(minutes)))).toEqual(JSON.parse(JSON.stringify(minutes)));
});

test('[EX11] long is what would hold a meeting up', () => {
  const document = beslutningsreferat(minutes, words);
  expect(isLong({ ...document, blocks: [paragraph('kort')] })).toBe(false);
  expect(isLong({ ...document, blocks: [paragraph('langt '.repeat(20_000))] })).toBe(true);
});
